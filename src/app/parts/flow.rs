//! The picture of how the money flows between employer, municipality and employee, and the same as a table.

use super::{Tag, el, say};
use crate::app::state::Case;
use crate::rules::cost::{Scheme, Sector};
use crate::text::page;
use crate::text::types::{JobType, Pays};
use crate::text::words::screen_types::Types;

/// Who pays whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// The employer a wage, the municipality a subsidy, both to the employee.
    Since2013,
    /// The same, and the state refunds its institution.
    State,
    /// The employer a wage, the municipality a refund to the employer.
    Before2013,
    /// The municipality a subsidy to the self-employed.
    OwnBusiness,
}

/// Somebody in the picture.
#[derive(Clone, Copy, PartialEq)]
enum Who {
    Employer,
    Municipality,
    Employee,
    State,
}

#[derive(Clone, Copy)]
enum What {
    Wage,
    Subsidy,
    Refund,
}

struct Arrow {
    from: Who,
    to: Who,
    what: What,
    line: &'static str,
    head: &'static str,
    label: [&'static str; 2],
}

const WAGE: Arrow = Arrow {
    from: Who::Employer,
    to: Who::Employee,
    what: What::Wage,
    line: "M84 50L146 144",
    head: "M140 146l10 4-1-11z",
    label: ["117", "105"],
};
const SUBSIDY: Arrow = Arrow {
    from: Who::Municipality,
    to: Who::Employee,
    what: What::Subsidy,
    line: "M256 50L194 144",
    head: "M200 146l-10 4 1-11z",
    label: ["223", "105"],
};
const REFUND: Arrow = Arrow {
    from: Who::Municipality,
    to: Who::Employer,
    what: What::Refund,
    line: "M217 30H132",
    head: "M134 24l-11 6 11 6z",
    label: ["170", "20"],
};
const STATE_REFUND: Arrow = Arrow {
    from: Who::State,
    to: Who::Employer,
    what: What::Refund,
    line: "M43 150V60",
    head: "M37 63l6-11 6 11z",
    label: ["43", "105"],
};

impl Flow {
    /// Of a type, or of the case where none is given; `None` where who pays was not found.
    pub fn of(kind: Option<JobType>, case: &Case) -> Option<Flow> {
        let pays = match (kind, case.scheme) {
            (Some(kind), _) => kind.pays(),
            (None, Scheme::Since2013) => Pays::Since2013,
            (None, Scheme::Before2013) => Pays::Before2013,
        };
        match pays {
            Pays::NotFound => None,
            Pays::OwnBusiness => Some(Flow::OwnBusiness),
            Pays::Before2013 => Some(Flow::Before2013),
            _ if case.sector == Sector::State => Some(Flow::State),
            _ => Some(Flow::Since2013),
        }
    }

    const fn arrows(self) -> &'static [Arrow] {
        match self {
            Flow::Since2013 => &[WAGE, SUBSIDY],
            Flow::State => &[WAGE, SUBSIDY, STATE_REFUND],
            Flow::Before2013 => &[WAGE, REFUND],
            Flow::OwnBusiness => &[SUBSIDY],
        }
    }

    fn finding(self, texts: Types) -> &'static str {
        match self {
            Flow::Since2013 => texts.flow_since(),
            Flow::State => texts.flow_state(),
            Flow::Before2013 => texts.flow_before(),
            Flow::OwnBusiness => texts.flow_own(),
        }
    }

    fn who(self, who: Who, texts: Types) -> &'static str {
        match who {
            Who::Employer => texts.flow_you(),
            Who::Municipality => texts.flow_municipality(),
            Who::Employee if self == Flow::OwnBusiness => texts.flow_self(),
            Who::Employee => texts.flow_employee(),
            Who::State => texts.flow_the_state(),
        }
    }
}

fn what(what: What, texts: Types) -> &'static str {
    match what {
        What::Wage => texts.flow_wage(),
        What::Subsidy => texts.flow_subsidy(),
        What::Refund => texts.flow_refund(),
    }
}

#[inline(never)]
fn label([x, y]: [&'static str; 2], words: &str) -> Tag {
    el("text", "fj-flow__label").set("x", x).set("y", y).words(words)
}

fn picture(flow: Flow, texts: Types) -> Tag {
    let mut svg = el("svg", "fj-flow__picture").set("viewBox", "0 0 340 200").set("aria-hidden", "true");
    for arrow in flow.arrows() {
        // Public money is a broken line: it does not depend on its colour.
        let class = if arrow.from == Who::Employer { "fj-flow__own" } else { "fj-flow__public" };
        let line = el("path", "fj-flow__line").set("d", arrow.line);
        svg = svg.add(el("g", class).add(line).add(el("path", "fj-flow__head").set("d", arrow.head)));
    }
    for arrow in flow.arrows() {
        svg = svg.add(label(arrow.label, what(arrow.what, texts)));
    }
    let places = [
        (Who::Employer, ["2", "10"], ["62", "35"]),
        (Who::Municipality, ["218", "10"], ["278", "35"]),
        (Who::Employee, ["105", "150"], ["170", "175"]),
        (Who::State, ["2", "150"], ["43", "175"]),
    ];
    for (who, [x, y], at) in places {
        if flow.arrows().iter().any(|arrow| arrow.from == who || arrow.to == who) {
            let width = match who {
                Who::Employee => "130",
                Who::State => "82",
                _ => "120",
            };
            let rect = el("rect", "fj-flow__box").set("x", x).set("y", y).set("width", width);
            svg = svg.add(rect.set("height", "40").set("rx", "4"));
            svg = svg.add(label(at, flow.who(who, texts)));
        }
    }
    svg
}

/// The picture with its finding, what is said beside it, and the same as a table. It is drawn anew where it differs.
pub fn flow_figure(flow: Flow, said: &str, case: &Case) -> Tag {
    let texts = Types(case.language);
    let mut body = el("tbody", "");
    for arrow in flow.arrows() {
        let mut row = el("tr", "");
        for words in [flow.who(arrow.from, texts), flow.who(arrow.to, texts), what(arrow.what, texts)] {
            row = row.add(say("td", "", words));
        }
        body = body.add(row);
    }
    let mut heads = el("tr", "");
    for words in [texts.flow_from(), texts.flow_to(), texts.flow_what()] {
        heads = heads.add(say("th", "", words).set("scope", "col"));
    }
    let state = if flow == Flow::State { page(case.language).note_state() } else { "" };
    let said = [said, state].into_iter().filter(|words| !words.is_empty());
    let said = said.map(|words| el("p", "").live(words)).collect();
    let table = el("table", "fj-table").add(say("caption", "fj-visually-hidden", texts.flow_heading()));
    let words = el("figcaption", "fj-flow__words")
        .add(say("p", "fj-flow__finding", flow.finding(texts)))
        .add(el("div", "").add_numbered(said))
        .add(table.add(el("thead", "").add(heads)).add(body));
    let figure = el("figure", "fj-flow").add(picture(flow, texts)).add(words);
    el("div", "").add(figure.key(flow.finding(texts)))
}
