//! Our QR codes against a reader and a writer that others wrote.

use fleksjob::text::qr::Qr;
use proptest::prelude::*;
use qrcodegen::{DataTooLong, Mask, QrCode, QrCodeEcc, QrSegment, Version};

/// What somebody else's reader finds in the code.
fn read(code: &Qr) -> String {
    let size = usize::try_from(code.size()).expect("a size");
    let dark = |x: usize, y: usize| code.is_dark(x.try_into().expect("x"), y.try_into().expect("y"));
    let grid = rqrr::Grid::new(rqrr::SimpleGrid::from_func(size, dark));
    grid.decode().expect("a code that can be read").1
}

/// The same text by another's writer, in a mask of its own choosing or in the given one.
fn theirs(text: &str, mask: Option<i32>) -> Result<QrCode, DataTooLong> {
    let mask = mask.map(|mask| Mask::new(u8::try_from(mask).expect("a mask")));
    let bytes = [QrSegment::make_bytes(text.as_bytes())];
    QrCode::encode_segments_advanced(&bytes, QrCodeEcc::Low, Version::new(1), Version::new(25), mask, false)
}

/// Whether the two codes are the same, module for module.
fn same(ours: &Qr, theirs: &QrCode) -> bool {
    let all = -4..ours.size() + 4;
    ours.size() == theirs.size()
        && all.clone().all(|y| all.clone().all(|x| ours.is_dark(x, y) == theirs.get_module(x, y)))
}

/// Text that looks like a link of `length` bytes.
fn link(length: usize) -> String {
    let text = "https://fleksjob.example.dk/v1/#v=1&view=summary&lang=da&date=2026-05-02&hours=18&r.age=52&";
    text.chars().cycle().take(length).collect()
}

/// The longest text of each version, as the standard's table has it for level L.
const LONGEST: [usize; 25] = [
    17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718, 792, 858, 929,
    1003, 1091, 1171, 1273,
];

#[test]
fn every_version_is_written_and_read_at_both_its_ends() {
    for (longest, version) in LONGEST.into_iter().zip(1..) {
        for (length, version) in [(longest, version), (longest + 1, version + 1)] {
            let text = link(length);
            let Some(code) = Qr::of(&text) else {
                assert_eq!(length, 1274);
                continue;
            };
            assert_eq!(code.size(), version * 4 + 17, "{length} bytes");
            assert_eq!(read(&code), text);
            assert!(same(&code, &theirs(&text, Some(code.mask())).expect("short enough")), "{length} bytes");
        }
    }
}

/// What the standard holds against a code, counted with texts of noughts and ones.
fn penalty(code: &QrCode) -> i32 {
    let all = 0..code.size();
    let line =
        |at: &dyn Fn(i32) -> bool| all.clone().map(|i| if at(i) { '1' } else { '0' }).collect::<String>();
    let rows: Vec<String> = all.clone().map(|y| line(&|x| code.get_module(x, y))).collect();
    let columns: Vec<String> = all.clone().map(|x| line(&|y| code.get_module(x, y))).collect();
    let mut penalty = 0;
    for line in rows.iter().chain(&columns) {
        let runs = line.replace("01", "0 1").replace("10", "1 0");
        penalty += runs.split(' ').filter(|run| run.len() >= 5).map(|run| run.len() as i32 - 2).sum::<i32>();
        // Outside the code all is light.
        let line = format!("0000{line}0000");
        let marks = ["10111010000", "00001011101"].map(|mark| line.matches(mark).count() as i32);
        penalty += 40 * (marks[0] + marks[1]);
    }
    for pair in rows.windows(2) {
        let (above, below) = (pair[0].as_bytes(), pair[1].as_bytes());
        let alike = |(a, b): &(&[u8], &[u8])| a[0] == a[1] && a == b;
        penalty += 3 * above.windows(2).zip(below.windows(2)).filter(alike).count() as i32;
    }
    let (dark, all) = (rows.concat().matches('1').count() as i32, code.size() * code.size());
    // Ten for every five percent away from half.
    penalty + 10 * ((dark * 100 - all * 50).abs() - 1).max(0).div_euclid(all * 5)
}

#[test]
fn the_mask_is_the_one_that_the_standard_prefers() {
    for length in (20..330).step_by(6) {
        let text = link(length);
        let code = Qr::of(&text).expect("short enough");
        let all = (0..8).map(|mask| penalty(&theirs(&text, Some(mask)).expect("short enough")));
        let best = (0..).zip(all).min_by_key(|(mask, penalty)| (*penalty, *mask));
        assert_eq!(best.map(|(mask, _)| mask), Some(code.mask()), "{length} bytes");
    }
}

#[test]
fn what_is_too_long_to_be_scanned_has_no_code() {
    assert!(Qr::of(&link(1273)).is_some());
    assert!(Qr::of(&link(1274)).is_none());
    assert_eq!(read(&Qr::of("").expect("nothing is short")), "");
}

#[test]
fn the_picture_has_every_dark_module_and_no_other() {
    for length in [10, 300] {
        let code = Qr::of(&link(length)).expect("short enough");
        let side = code.size() + 8;
        let mut drawn = vec![false; usize::try_from(side * side).expect("a size")];
        for run in code.path().split('M').skip(1) {
            // `x y h n v1 h-n`: a row of n modules, closed by the fill.
            let (place, rest) = run.split_once('h').expect("a length");
            let (x, y) = place.split_once(' ').expect("two numbers");
            let (length, back) = rest.split_once("v1h-").expect("one module high");
            assert_eq!(length, back);
            let from: i32 = y.parse::<i32>().expect("y") * side + x.parse::<i32>().expect("x");
            for place in from..from + length.parse::<i32>().expect("a length") {
                let module = &mut drawn[usize::try_from(place).expect("a place")];
                assert!(!*module, "drawn once");
                *module = true;
            }
        }
        for (place, dark) in (0..).zip(drawn) {
            assert_eq!(dark, code.is_dark(place % side - 4, place / side - 4), "{place}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_text_is_read_again(text in "\\PC{0,300}") {
        prop_assume!(text.len() <= 1273);
        let code = Qr::of(&text).expect("short enough");
        let other = theirs(&text, Some(code.mask())).expect("short enough");
        prop_assert!(same(&code, &other));
        prop_assert_eq!(read(&code), text);
    }
}
