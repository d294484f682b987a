//! What a job costs in the two schemes in which a refund reaches the employer. The refunds are worked out by hand
//! from the printed caps and amounts.

use e2e::Step::{Choose, Disclose, Figure, Fill, FillDate, Go, NoFigure};

use super::check;

/// Half of (37 × 150 × 52/12 × 1.10 + 198 ATP + 411.33 levies), which is below the cap of 588,189 a year.
#[test]
fn an_employee_from_before_2013_with_half_refunded() {
    check(
        "view=start",
        &[
            Go("cost"),
            Choose("scheme-1"),
            Choose("fraction-1"),
            Disclose("form__more"),
            FillDate("date", "15 3 2024"),
            Fill("hours", "37"),
            Fill("wage", "200"),
            Fill("pension", "10"),
            Fill("minimum_wage", "150"),
            Choose("fraction-0"),
            Figure("paid_hours_week", "37"),
            Figure("wage", "32066.67"),
            Figure("employer_pension", "3206.67"),
            Figure("atp_employer", "198.00"),
            Figure("levies", "411.33"),
            Figure("refund", "13532.17"),
            Figure("ordinary_cost", "36347.64"),
            Figure("employer_cost", "22815.47"),
            NoFigure("subsidy"),
        ],
    );
}

/// Half of the quarterly cap of 147,047 × 0.38 / 3, which is below the cost; the subsidy is the employee's all the
/// same, and no part of it comes off the cost.
#[test]
fn a_state_institution() {
    check(
        "view=start",
        &[
            Go("cost"),
            Choose("sector-2"),
            Disclose("form__more"),
            FillDate("date", "15 3 2024"),
            Fill("hours", "14"),
            Fill("wage", "300"),
            Fill("pension", "10"),
            Figure("paid_hours_week", "14"),
            Figure("wage", "18200.00"),
            Figure("working_time_fraction", "0.38"),
            Figure("refund", "9312.98"),
            Figure("employer_cost", "11117.19"),
            Figure("subsidy", "13021.75"),
        ],
    );
}
