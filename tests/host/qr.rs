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
    17, 32, 53, 78, 106, 134, 154, 192, 230, 271, 321, 367, 425, 458, 520, 586, 644, 718, 792, 858, 929, 1003,
    1091, 1171, 1273,
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

#[test]
fn the_mask_is_the_one_that_the_standard_prefers() {
    // The other writer also counts marks of twice the size, so that it now and then prefers another.
    let lengths: Vec<usize> = (20..330).step_by(6).collect();
    let as_theirs = lengths.iter().filter(|length| {
        let text = link(**length);
        same(&Qr::of(&text).expect("short enough"), &theirs(&text, None).expect("short enough"))
    });
    let count = as_theirs.count();
    assert!(count * 10 >= lengths.len() * 8, "{count} of {}", lengths.len());
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
