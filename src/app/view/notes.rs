//! What is good to know beside the figures.

use rust_decimal::Decimal;

use super::{Figures, Sentence};
use crate::law::table;
use crate::rules::cost::{Estimate, LineCode, Pay, Scheme, Sector};
use crate::text::number::{Decimals, write_kroner};
use crate::text::template::fill;
use crate::text::{Language, explain, page};

/// What one should know beside the figures. `monthly`: the wage was told as that of full time.
pub fn notes(figures: Figures<'_>, monthly: bool) -> Vec<Sentence> {
    let texts = page(figures.language);
    let estimate = figures.estimate;
    let job = &estimate.job;
    let since = job.scheme == Scheme::Since2013;
    let state = job.sector == Sector::State;
    let supplements = !figures.amount(LineCode::SupplementsYear).is_zero();
    let words = [
        (true, texts.note_decides()),
        (since, texts.note_month_before()),
        (since && job.pay == Pay::Hourly, texts.note_hourly()),
        (since, texts.note_atp()),
        (since && job.full_time_wage.is_none() && !monthly, texts.note_full_time()),
        (since && state, texts.note_state()),
        (!since, texts.note_before_sick()),
        (!since && state, texts.note_before_state()),
        (estimate.refund_cap_unknown, texts.note_cap_unknown()),
        (true, texts.note_hour()),
        (true, texts.note_rounding()),
    ];
    let mut notes: Vec<Sentence> = Vec::new();
    for (holds, template) in words {
        if holds {
            notes.push(Sentence::new(template));
        }
    }
    if since && supplements {
        let note = Sentence::new(texts.note_supplements())
            .kroner(figures, "supplements", LineCode::SupplementsYear)
            .kroner(figures, "fall", LineCode::SubsidyFall);
        notes.push(note);
    }
    // Above the full-time wage there is no subsidy anyway.
    if since && figures.amount(LineCode::ZeroPoint) <= figures.amount(LineCode::FullTimeWage) {
        notes.push(Sentence::new(texts.zero_hint()).kroner(figures, "zero", LineCode::ZeroPoint));
    }
    if let Some(percent) = sick_supplement(job.date) {
        let percent = explain::law(crate::law::Unit::Percent, percent, figures.language);
        notes.push(Sentence::new(texts.note_sick_supplement()).plain("percent", percent));
    }
    notes
}

fn sick_supplement(date: chrono::NaiveDate) -> Option<Decimal> {
    table::REFUND_SUPPLEMENT.on(date).ok()?.value().filter(|percent| !percent.is_zero())
}

/// The levies that are named and not added.
#[inline(never)]
pub fn levies(estimate: &Estimate, language: Language) -> Vec<String> {
    use chrono::Datelike as _;
    let texts = page(language);
    let named = estimate.unknown_levies.iter().map(|levy| {
        let name = language.pick(levy.levy.danish, levy.levy.english);
        let remark = levy.entry.remark().map(|remark| language.pick(remark.danish, remark.english));
        match levy.last_known.and_then(|entry| Some((entry.value()?, entry.from.year()))) {
            Some((amount, year)) => fill(
                texts.levy_last(),
                &[
                    ("name", name),
                    ("amount", &write_kroner(amount, Decimals::Money, language)),
                    ("year", &year.to_string()),
                ],
            ),
            None => {
                let line = fill(texts.levy_none(), &[("name", name)]);
                remark.map_or(line.clone(), |remark| format!("{line}. {remark}"))
            }
        }
    });
    named.collect()
}
