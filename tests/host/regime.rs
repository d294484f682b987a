//! Which law holds on the days around each change, and how sure that is.

use fleksjob::law::{Status, day};
use fleksjob::rules::regime::{
    ACT_2020, REFORM_2026_BEGINS, REFORM_2026_COMPLETE,
    Regime::{Act2020, Between2026, Reform2013, Reform2026},
    regime,
};

#[test]
fn the_law_changes_on_its_first_day() {
    for (year, month, of_month, expected) in [
        (1998, 7, 1, Reform2013),
        (2012, 12, 31, Reform2013),
        (2019, 12, 31, Reform2013),
        (2020, 1, 1, Act2020),
        (2020, 1, 2, Act2020),
        (2026, 1, 31, Act2020),
        (2026, 2, 1, Between2026),
        (2026, 2, 2, Between2026),
        (2026, 6, 30, Between2026),
        (2026, 7, 1, Reform2026),
        (2026, 7, 2, Reform2026),
        (2100, 1, 1, Reform2026),
    ] {
        assert_eq!(regime(day(year, month, of_month)), expected, "{year}-{month}-{of_month}");
    }
    let firsts = [ACT_2020, REFORM_2026_BEGINS, REFORM_2026_COMPLETE];
    assert_eq!(firsts, [day(2020, 1, 1), day(2026, 2, 1), day(2026, 7, 1)]);
}

#[test]
fn a_law_says_how_sure_it_is() {
    let rows = [
        (Reform2013, Status::Sourced),
        (Act2020, Status::Sourced),
        (Between2026, Status::Uncertain),
        (Reform2026, Status::Derived),
    ];
    for (regime, status) in rows {
        assert_eq!(regime.reform_status(), status, "{regime:?}");
    }
}
