//! The page to take away, and its text, table and calendar: all that was given, all that came of it, and nothing else.

use fleksjob::app::link;
use fleksjob::app::state::{Case, DatePart, Event};
use fleksjob::app::summary_view::{self as view, Block, MOST, Mark};
use fleksjob::law::{Status, day};
use fleksjob::rules::accommodations::Suggestion;
use fleksjob::rules::cost::{Estimate, Field, LineCode, estimate};
use fleksjob::rules::timeline::Anchor;
use fleksjob::text::accommodations as help;
use fleksjob::text::words::screen_summary::Summary;
use fleksjob::text::{Language, page};

/// A link to a case with something from every section, and others from the corners of the rules.
const FULL: &str = "v=1&view=summary&date=2026-05-02&hours=18&intensity=60&wage=200&pension=8&pay=hourly&sick_days=14\
    &age=52&r.self_employed=false&r.prior=none&r.employer_dk=true&r.lasting=true&r.significant=true\
    &start=2026-06-01&needs=lifting,concentration";
const LINKS: [&str; 6] = [
    "v=1&date=2026-05-02",
    FULL,
    "v=1&date=2024-06-01&sector=state&wage=500&wage_unit=month&hours=37&sick_days=1&other_wage=2500",
    "v=1&date=2026-05-02&scheme=before2013&fraction=two-thirds&minimum_wage=150.5&hours=30&pension=12.5",
    "v=1&date=2031-05-02&hours=12.5&wage=187.25",
    "v=1&date=2018-05-02&scheme=before2013&sector=state&hours=0",
];

/// Calls `check` for every case in both languages.
fn every_case(check: impl Fn(&Case, &Estimate)) {
    for link in LINKS {
        for language in Language::ALL {
            let case = link::read(link, day(2026, 11, 22)).after(Event::LanguageChosen(language));
            assert_eq!(case.dropped, [], "{link}");
            let estimate = estimate(&case.last_good().0).expect("valid");
            check(&case, &estimate);
        }
    }
}

fn full() -> (Case, Estimate) {
    let case = link::read(FULL, day(2026, 11, 22));
    let estimate = estimate(&case.last_good().0).expect("valid");
    (case, estimate)
}

fn find<'a>(blocks: &'a [Block], heading: &str) -> &'a Block {
    let all: Vec<&str> = blocks.iter().map(|block| block.heading).collect();
    blocks.iter().find(|block| block.heading == heading).unwrap_or_else(|| panic!("{heading}: {all:?}"))
}

#[test]
fn a_case_with_nothing_but_cost_is_a_short_page() {
    let case = Case::new(day(2026, 5, 2));
    let estimate = estimate(&case.last_good().0).expect("valid");
    let blocks = view::blocks(&case, &estimate, MOST);
    let headings: Vec<&str> = blocks.iter().map(|block| block.heading).collect();
    assert_eq!(
        headings,
        ["Det er der regnet med", "Det betaler I", "Det får den ansatte", "Kontakt", "Kilder"]
    );
    assert_eq!(view::calendar_file(&case), None);
}

#[test]
fn each_section_adds_its_part_once_it_is_used() {
    let words = Summary(Language::Danish);
    for (more, heading) in [
        ("&r.lasting=null", "Vejviser"),
        ("&r.lasting=true", "Peger på et fleksjob"),
        ("&r.lasting=false", "Taler imod"),
        ("&r.lasting=true", words.missing()),
        ("&r.lasting=true", "Det kan I gøre"),
        ("&needs=lifting", "Skånehensyn"),
        ("&start=2026-06-01", words.dates()),
    ] {
        let headings = |link: String| {
            let case = link::read(&link, day(2026, 5, 2));
            let estimate = estimate(&case.last_good().0).expect("valid");
            let blocks = view::blocks(&case, &estimate, MOST);
            blocks.iter().map(|block| block.heading).collect::<Vec<_>>()
        };
        assert!(!headings("v=1&date=2026-05-02".into()).contains(&heading), "{heading}");
        assert!(headings(format!("v=1&date=2026-05-02{more}")).contains(&heading), "{heading}");
    }
}

#[test]
fn the_hours_of_assistance_are_worked_out_and_a_date_is_inferred() {
    let link = "v=1&hours=37&needs=lifting&start=2026-06-01&date=2026-05-02";
    for (language, worked_out, inferred) in
        [(Language::Danish, "beregnet", "udledt"), (Language::English, "calculated", "inferred")]
    {
        let case = link::read(link, day(2026, 5, 2)).after(Event::LanguageChosen(language));
        let estimate = estimate(&case.last_good().0).expect("valid");
        let rows: Vec<_> =
            view::blocks(&case, &estimate, MOST).into_iter().flat_map(|block| block.rows).collect();
        let label = help::suggestion(Suggestion::PersonalAssistance, language);
        let hours = rows.iter().find(|row| row.label == label).expect("a row");
        assert_eq!(hours.mark.status(Status::Derived, language), worked_out);
        let date = rows.iter().find(|row| matches!(row.mark, Mark::Rule(..))).expect("a date");
        assert_eq!(date.mark.status(Status::Derived, language), inferred);
    }
}

#[test]
fn what_was_entered_is_on_the_page_as_the_visitor_wrote_it() {
    for (link, rows) in [
        (FULL, &["Timer om ugen: 18", "Timeløn: 200\u{a0}kr.", "Sygedage: 14", "Privat virksomhed"][..]),
        (
            FULL,
            &[
                "Løn under ferie: Feriepenge (feriegodtgørelse)",
                "Første dag i fleksjobbet: 1.\u{a0}juni 2026",
            ],
        ),
        (
            LINKS[2],
            &[
                "Månedsløn på fuld tid: 80.166,67\u{a0}kr.",
                "Statslig institution",
                "Løn fra andet arbejde: 2.500\u{a0}kr.",
                "Sygedage: 1",
            ],
        ),
        (LINKS[3], &["Før 2013, og stadig samme job", "Refusion til jer: To tredjedele"]),
    ] {
        let case = link::read(link, day(2026, 11, 22));
        let estimate = estimate(&case.last_good().0).expect("valid");
        let text = view::plain_text(&case, &estimate, "#");
        for row in rows {
            assert!(text.contains(&format!("\n- {row}\n")), "{row} is not in {text}");
        }
    }
}

/// The lines that stand on the page, and the main one above them.
fn lines(case: &Case, estimate: &Estimate, most: usize) -> Vec<(LineCode, String)> {
    let main = view::headline(estimate, case.language);
    let mut lines = vec![(main.line.expect("a line").0, main.text)];
    for row in view::blocks(case, estimate, most).into_iter().flat_map(|block| block.rows) {
        if let Mark::Line(code, amount) = row.mark {
            assert_eq!(estimate.line(code).map(|line| line.amount), Some(amount), "{code:?}");
            lines.push((code, row.text));
        }
    }
    lines
}

#[test]
fn every_code_stands_once_and_the_main_ones_always() {
    every_case(|case, estimate| {
        let codes: Vec<LineCode> = lines(case, estimate, MOST).into_iter().map(|(code, _)| code).collect();
        for code in [LineCode::EmployerCost, LineCode::EmployerCostYear, LineCode::Wage] {
            assert_eq!(codes.iter().filter(|one| **one == code).count(), 1, "{code:?} in {codes:?}");
        }
        let since = [LineCode::Subsidy, LineCode::TotalIncome];
        let expected = estimate.line(LineCode::Subsidy).is_some();
        assert!(since.iter().all(|code| codes.contains(code) == expected), "{codes:?}");
        let mut once = codes.clone();
        once.dedup();
        assert_eq!(once, codes);
    });
}

#[test]
fn the_text_has_every_figure_and_how_sure_it_is() {
    every_case(|case, estimate| {
        let text = view::plain_text(case, estimate, "https://example.org/#v=1");
        for (code, shown) in lines(case, estimate, MOST) {
            let status = estimate.line(code).map_or(Status::Sourced, |line| line.status);
            let said = page(case.language).status(status);
            let line = text.lines().find(|line| line.contains(&shown));
            let line = line.unwrap_or_else(|| panic!("{shown} is not in {text}"));
            assert_eq!(line.ends_with(&format!("({said})")), status != Status::Sourced, "{line}");
        }
        for block in view::blocks(case, estimate, usize::MAX) {
            for row in block.rows {
                let said = row.mark.status(row.status, case.language);
                let tail = if row.status == Status::Sourced { String::new() } else { format!(" ({said})") };
                assert!(text.contains(&format!("{}{tail}", row.text)), "{row:?} is not in {text}");
            }
        }
        assert!(text.ends_with("\n\nhttps://example.org/#v=1\n"), "{text}");
    });
}

#[test]
fn every_copy_tells_whose_rules_which_version_and_who_decides() {
    every_case(|case, estimate| {
        let remarks = view::remarks(case, estimate);
        let rules = fleksjob::text::date::write(estimate.job.date, case.language);
        let checked = fleksjob::text::date::write(fleksjob::law::CHECKED, case.language);
        for part in [&rules, &checked, env!("CARGO_PKG_VERSION"), page(case.language).start_decides()] {
            assert!(remarks.iter().any(|remark| remark.contains(part)), "{part} is not in {remarks:?}");
        }
        let known = estimate.job.date < day(2027, 1, 1);
        assert_eq!(remarks.len(), if known { 3 } else { 4 }, "a day beyond the table is told: {remarks:?}");
        let (text, table) = (view::plain_text(case, estimate, "#"), view::table(case, estimate, "#"));
        for remark in remarks {
            assert!(text.contains(&remark) && table.contains(&remark), "{remark}");
        }
    });
}

#[test]
fn nothing_that_was_typed_freely_is_taken_away() {
    const TYPED: &str = "Hemmelig";
    let link = format!("{FULL}&colour={TYPED}&o.contact={TYPED}&s1.{TYPED}=1&view={TYPED}");
    let mut case = link::read(&link, day(2026, 11, 22));
    assert!(case.dropped.iter().any(|dropped| dropped.value.as_deref() == Some(TYPED)));
    for event in [
        Event::FactTyped(TYPED.into()),
        Event::AnchorTyped(Anchor::Absence, DatePart::Month, TYPED.into()),
        Event::Typed(Field::OtherWage, TYPED.into()),
    ] {
        case = case.after(event);
    }
    let estimate = estimate(&case.last_good().0).expect("valid");
    for copy in [
        view::plain_text(&case, &estimate, "#"),
        view::table(&case, &estimate, "#"),
        view::calendar_file(&case).unwrap_or_default(),
        format!("{:?}", view::blocks(&case, &estimate, MOST)),
    ] {
        assert!(!copy.contains(TYPED) && copy.len() > 500, "{copy}");
    }
}

#[test]
fn what_is_no_law_gives_way_where_there_is_no_room() {
    let (case, estimate) = full();
    let heading = Summary(Language::Danish).dates();
    let all = view::blocks(&case, &estimate, usize::MAX);
    let all = &find(&all, heading).rows;
    let short = view::blocks(&case, &estimate, MOST);
    let short = &find(&short, heading).rows;
    let practice = |rows: &[view::Row]| rows.iter().filter(|row| row.text.contains("god praksis")).count();
    assert_eq!((practice(all), practice(short)), (5, 0), "{all:?}");
    assert_eq!(short.len(), MOST + 1);
    assert_eq!(short[MOST].text, "og 3 til");
    let rule = |row: &view::Row| match row.mark {
        Mark::Rule(_, day) => Some(day),
        _ => None,
    };
    let days: Vec<_> = all.iter().filter_map(rule).collect();
    assert!(days.is_sorted() && days.iter().all(|one| *one >= day(2026, 5, 2)), "{days:?}");
    assert_eq!(days.len(), all.len());
}

#[test]
fn a_long_list_says_how_much_more_there_is() {
    let (case, estimate) = full();
    let heading = Summary(Language::Danish).missing();
    let rows = |most| find(&view::blocks(&case, &estimate, most), heading).rows.clone();
    let all = rows(usize::MAX);
    assert!(all.len() > 3);
    for most in 1..all.len() + 2 {
        let shown = rows(most);
        let over = all.len().saturating_sub(most);
        if over > 1 {
            assert_eq!(shown.len(), most + 1);
            assert_eq!(shown[most].text, format!("og {over} til"));
            assert_eq!(shown[..most], all[..most]);
        } else {
            assert_eq!(shown, all);
        }
    }
}

#[test]
fn the_hours_of_assistance_are_given_with_the_needs_that_call_for_them() {
    for (needs, told) in [("lifting", true), ("endurance", false)] {
        for (more, hours) in [
            ("&intensity=60", "op til 5,84 eller 9,73\u{a0}timer om ugen"),
            ("", "op til 9,73\u{a0}timer om ugen"),
        ] {
            let case =
                link::read(&format!("v=1&date=2026-05-02&hours=18&needs={needs}{more}"), day(2026, 5, 2));
            let estimate = estimate(&case.last_good().0).expect("valid");
            let blocks = view::blocks(&case, &estimate, MOST);
            let rows = &find(&blocks, "Skånehensyn").rows;
            let row = rows.iter().find(|row| row.label == "Personlig assistance");
            assert_eq!(row.map(|row| row.text.as_str()), told.then_some(hours), "{rows:?}");
            assert!(row.is_none_or(|row| row.status != Status::Sourced));
        }
    }
}

#[test]
fn the_calendar_has_the_dates_of_the_case() {
    let (case, _) = full();
    let file = view::calendar_file(&case).expect("a start is given");
    assert!(
        file.contains("DTSTART;VALUE=DATE:20281201") && file.contains("DTSTAMP:20261122T000000Z"),
        "{file}"
    );
    let case = link::read(&format!("{FULL}&grant=permanent"), day(2026, 11, 22));
    let file = view::calendar_file(&case).expect("a start is given");
    assert!(!file.contains("FJ-60M"), "a permanent grant ends after no five years: {file}");
}

// ---- The table ----

/// The table read back as a spreadsheet reads it: the column names, and the rows.
fn read_table(case: &Case, estimate: &Estimate) -> (Vec<String>, Vec<Vec<String>>) {
    let file = view::table(case, estimate, "https://example.org/#v=1&lang=da");
    let file = file.strip_prefix('\u{feff}').expect("the mark that it is UTF-8");
    assert!(file.ends_with("\r\n") && !file.replace("\r\n", "").contains(['\r', '\n']), "{file}");
    let separator = if case.language == Language::Danish { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(false).from_reader(file.as_bytes());
    let owned = |row: &csv::StringRecord| row.iter().map(str::to_owned).collect::<Vec<_>>();
    let head = owned(reader.headers().expect("a head"));
    let rows = reader.records().map(|row| owned(&row.expect("a row as wide as the head"))).collect();
    (head, rows)
}

/// A number as a spreadsheet in the language reads it.
fn counted(text: &str, language: Language) -> Option<rust_decimal::Decimal> {
    let text = if language == Language::Danish { text.replace(',', ".") } else { text.to_owned() };
    text.parse().ok()
}

#[test]
fn the_table_has_a_row_for_every_line_and_reads_back_exactly() {
    every_case(|case, estimate| {
        let (head, rows) = read_table(case, estimate);
        assert_eq!(head.len(), 9);
        for line in &estimate.lines {
            let all: Vec<_> = rows.iter().filter(|row| row[0] == line.code.code()).collect();
            let [row] = all[..] else { panic!("{:?}: {all:?}", line.code) };
            assert_eq!(counted(&row[2], case.language), Some(line.amount), "{row:?}");
            assert_eq!(counted(&row[4], case.language), line.year, "{row:?}");
            assert_eq!(row[5], page(case.language).status(line.status));
            let day = |text: &str| text.parse::<chrono::NaiveDate>().ok();
            assert!(day(&row[6]).is_none_or(|from| from <= estimate.job.date), "{row:?}");
            assert!(day(&row[7]).is_none_or(|to| estimate.job.date <= to), "{row:?}");
            for source in line.sources(estimate.job.date) {
                assert!(
                    row[8].contains(source.title) && row[8].contains(source.url.unwrap_or_default()),
                    "{row:?}"
                );
            }
        }
        let inputs = Field::NUMBERS.iter().filter_map(|field| Some((field, estimate.job.number(*field)?)));
        for (field, value) in inputs {
            let row = rows.iter().find(|row| row[0] == format!("input.{}", field.key())).expect("a row");
            assert_eq!(counted(&row[2], case.language), Some(value), "{row:?}");
        }
        let last = rows.last().expect("rows");
        assert_eq!((last[0].as_str(), last[1].as_str()), ("note", "https://example.org/#v=1&lang=da"));
    });
}

#[test]
fn an_amount_of_the_table_says_what_it_counts_and_how_long_it_holds() {
    let (case, estimate) = full();
    let (_, rows) = read_table(&case, &estimate);
    for (code, unit, from, to) in [
        ("wage", "kr. om måneden", "2013-01-01", ""),
        ("employer_cost_year", "kr. om året", "", ""),
        ("employer_cost_hour", "kr. i timen", "", ""),
        ("paid_hours_week", "timer om ugen", "", ""),
        ("sick_refund", "kr. for fraværet", "", ""),
        ("subsidy_maximum", "kr. om måneden", "2026-01-01", ""),
        ("subsidy", "kr. om måneden", "2026-01-01", ""),
    ] {
        let row = rows.iter().find(|row| row[0] == code).expect(code);
        assert_eq!(row[3], unit, "{row:?}");
        if !from.is_empty() {
            assert_eq!((row[6].as_str(), row[7].as_str()), (from, to), "{row:?}");
        }
    }
    let past = link::read("v=1&date=2024-06-01", day(2026, 11, 22));
    let estimate = estimate_of(&past);
    let (_, rows) = read_table(&past, &estimate);
    let row = rows.iter().find(|row| row[0] == "subsidy").expect("a row");
    // What the lines below it are built on bounds it too.
    assert_eq!((row[6].as_str(), row[7].as_str()), ("2024-01-01", "2024-12-31"), "{row:?}");
}

fn estimate_of(case: &Case) -> Estimate {
    estimate(&case.last_good().0).expect("valid")
}

#[test]
fn no_cell_is_a_formula() {
    use fleksjob::text::csv::cell;
    every_case(|case, estimate| {
        let (head, rows) = read_table(case, estimate);
        for text in head.iter().chain(rows.iter().flatten()) {
            let number = counted(text, case.language).is_some();
            assert!(number || !text.starts_with(['=', '+', '-', '@', '\t', '\r']), "{text}");
        }
    });
    for (text, written) in [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("+1", "'+1"),
        ("@a", "'@a"),
        ("-1+1", "'-1+1"),
        ("-1234,5", "-1234,5"),
        ("-a", "'-a"),
        ("\t=1", "'\t=1"),
        ("a;b", "\"a;b\""),
        ("a,b", "a,b"),
        ("=\"a\"", "\"'=\"\"a\"\"\""),
        ("a\nb", "\"a\nb\""),
        ("", ""),
    ] {
        let mut out = String::new();
        cell(&mut out, text, ";");
        assert_eq!(out, written);
    }
}

// ---- What is drawn ----

#[cfg(feature = "prerender")]
mod drawn {
    use fleksjob::app::sections::{Outcome, summary};
    use fleksjob::rules::cost::curve;
    use yew::prelude::*;

    use super::*;

    #[derive(Properties, PartialEq)]
    struct Given {
        html: Html,
    }

    struct Page;

    impl Component for Page {
        type Message = ();
        type Properties = Given;

        fn create(_: &Context<Page>) -> Page {
            Page
        }

        fn view(&self, context: &Context<Page>) -> Html {
            context.props().html.clone()
        }
    }

    fn html(link: String) -> String {
        let draw = move || {
            let case = link::read(&link, day(2026, 11, 22));
            let estimate = estimate_of(&case);
            let curve = curve(&estimate.job).expect("valid");
            let outcome = Outcome { estimate, curve };
            let drawn = summary(&case, Some(&outcome), &Callback::noop(), &NodeRef::default());
            Given { html: drawn.html() }
        };
        let renderer = yew::ServerRenderer::<Page>::with_props(draw).hydratable(false);
        pollster::block_on(renderer.render())
    }

    #[test]
    fn the_sheet_marks_its_figures_outcomes_and_dates() {
        let html = html(FULL.to_owned());
        for part in [
            "data-line=\"employer_cost\" data-value=\"",
            "data-line=\"subsidy\"",
            "data-outcome=\"needs_facts\"",
            "data-rule=\"FJ-30M\"",
            "<time datetime=\"2028-12-01\">",
            "role=\"img\" aria-label=\"QR-kode, der åbner sagen\"",
            "download=\"fleksjob.csv\" href=\"data:text/csv;charset=utf-8,%ef%bb%bfkode%3bnavn",
            "download=\"fleksjob.ics\" href=\"data:text/calendar;charset=utf-8,BEGIN%3aVCALENDAR",
            ">beregnet<",
        ] {
            assert!(html.contains(part), "{part} is not in {html}");
        }
        assert_eq!(html.matches("data-line=\"employer_cost\"").count(), 1);
        assert!(!html.contains("data-of") && !html.contains("style="));
    }

    #[test]
    fn a_link_too_long_for_a_picture_says_so() {
        let html = html(format!("{FULL}&o.title={}", "x".repeat(1_000)));
        assert!(html.contains("Linket er for langt til en QR-kode.") && !html.contains("<svg"), "{html}");
    }
}
