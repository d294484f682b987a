//! The palette made of an embedding page's colour holds whatever the colour: checked with the guidelines' own formula.

use std::collections::BTreeMap;

use fleksjob::app::theme::{Colour, PARTS, colour, palette};

use crate::text::{check, check_for};

// ---- The guidelines' formula ----

fn luminance(colour: Colour) -> f64 {
    let [red, green, blue] = colour.map(|channel| {
        let share = f64::from(channel) / 255.0;
        if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn contrast(one: Colour, other: Colour) -> f64 {
    let [one, other] = [one, other].map(|colour| luminance(colour) + 0.05);
    one.max(other) / one.min(other)
}

/// Degrees, if the colour is no grey.
fn hue([red, green, blue]: Colour) -> Option<f64> {
    let [red, green, blue] = [red, green, blue].map(f64::from);
    let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
    let spread = most - least;
    (spread > 0.0).then(|| {
        let sixth = if most == red {
            (green - blue) / spread
        } else if most == green {
            2.0 + (blue - red) / spread
        } else {
            4.0 + (red - green) / spread
        };
        (60.0 * sixth).rem_euclid(360.0)
    })
}

// ---- The style sheet ----

/// The tokens of a block of `style/tokens.css` that are colours.
fn tokens(block: &str) -> BTreeMap<String, Colour> {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/style/tokens.css");
    let sheet = std::fs::read_to_string(path).unwrap();
    let (_, rest) = sheet.split_once(&format!("{block} {{\n")).unwrap_or_else(|| panic!("no {block}"));
    let block = rest.split('}').next().unwrap_or_default();
    let pairs = block.split(';').filter_map(|line| line.rsplit_once("--fj-")?.1.split_once(':'));
    pairs.filter_map(|(name, value)| Some((name.to_owned(), colour(value.trim())?))).collect()
}

const DARK: [&str; 2] = [":root:not([data-theme=\"light\"])", ":root[data-theme=\"dark\"]"];

/// The widget's own colours, in light and in dark.
fn own() -> [(&'static str, BTreeMap<String, Colour>); 2] {
    [("light", tokens(":root")), ("dark", tokens(DARK[0]))]
}

#[test]
fn dark_is_the_same_chosen_and_by_the_system() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/style/tokens.css");
    let sheet = std::fs::read_to_string(path).unwrap();
    let block = |selector: &str| {
        let (_, rest) = sheet.split_once(&format!("{selector} {{\n")).unwrap_or_else(|| panic!("{selector}"));
        let block = rest.split('}').next().unwrap_or_default();
        block.replace("    color-scheme: dark;\n", "")
    };
    assert_eq!(block(DARK[0]), block(DARK[1]));
    let accent =
        [":root[data-accent]:not([data-theme=\"light\"])", ":root[data-accent][data-theme=\"dark\"]"];
    assert_eq!(block(accent[0]), block(accent[1]));
    // What is a colour in light is one in dark, but for what is the same in every theme.
    let [(_, light), (_, dark)] = own();
    let missing: Vec<&String> = light.keys().filter(|name| !dark.contains_key(*name)).collect();
    assert_eq!(missing, ["ink", "paper"]);
    assert!(light.len() > 15 && dark.keys().all(|name| light.contains_key(name)), "{light:?}");
}

/// The tokens as they are with an accent.
fn with(host: Colour, scheme: &str, own: &BTreeMap<String, Colour>) -> BTreeMap<String, Colour> {
    let mut tokens = own.clone();
    let properties: BTreeMap<String, String> = palette(host).into_iter().collect();
    for part in PARTS {
        let value = &properties[&format!("--fj-{scheme}-{part}")];
        if let Some(value) = colour(value) {
            tokens.insert(part.to_owned(), value);
        }
    }
    // As the style sheet has it.
    tokens.insert("focus".to_owned(), tokens["accent"]);
    tokens
}

/// What stands on what, with the contrast it needs.
const ON: [(&str, &[&str], f64); 6] = [
    ("accent", &["ground", "ground-raised", "accent-soft", "warning-soft", "error-soft"], 4.5),
    ("button-text", &["button"], 4.5),
    ("text", &["ground", "ground-raised", "accent-soft", "own-soft"], 4.5),
    ("text-quiet", &["ground", "ground-raised", "accent-soft"], 4.5),
    ("warning", &["ground", "ground-raised", "accent-soft"], 4.5),
    ("own", &["own-soft"], 3.0),
];

fn faults(tokens: &BTreeMap<String, Colour>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut hold = |one: &str, other: &str, least: f64| {
        let found = contrast(tokens[one], tokens[other]);
        if found < least {
            faults.push(format!("{one} {:x?} on {other} {:x?}: {found:.3}", tokens[one], tokens[other]));
        }
    };
    for (text, grounds, least) in ON {
        for ground in grounds {
            hold(text, ground, least);
        }
    }
    // Edges: of fields and of buttons, the focus, and the parts of a chart.
    for edge in ["line-strong", "accent", "focus", "own", "public"] {
        hold(edge, "ground", 3.0);
    }
    faults
}

fn assert_holds(host: Colour) {
    for (scheme, own) in own() {
        let tokens = with(host, scheme, &own);
        assert_eq!(faults(&tokens), Vec::<String>::new(), "{host:x?} in {scheme}");
        let accent = tokens["accent"];
        // Which channel is more than which stays so.
        for (one, other) in [(0, 1), (0, 2), (1, 2)] {
            let order = |colour: Colour| colour[one].cmp(&colour[other]);
            assert!(order(accent).is_eq() || order(accent) == order(host), "{host:x?} {accent:x?}");
        }
        // And so does the hue, as far as whole numbers can tell: channels are rounded twice.
        if let (Some(before), Some(after)) = (hue(host), hue(accent)) {
            let spread = |colour: Colour| colour.iter().max().unwrap() - colour.iter().min().unwrap();
            let apart = (before - after + 540.0).rem_euclid(360.0) - 180.0;
            let rounded = 120.0 / f64::from(spread(accent).min(spread(host)));
            assert!(apart.abs() <= rounded, "{host:x?} {before} becomes {accent:x?} {after}");
        }
    }
}

#[test]
fn the_widget_s_own_colours_hold() {
    for (scheme, own) in own() {
        assert_eq!(faults(&own), Vec::<String>::new(), "{scheme}");
    }
}

#[test]
fn a_palette_holds_in_every_corner() {
    // Every sixteenth of each channel, and the last; with it black, white, the greys and the pure colours.
    let steps: Vec<u32> = (0..=255).step_by(15).collect();
    for &red in &steps {
        for &green in &steps {
            for &blue in &steps {
                assert_holds([red, green, blue]);
            }
        }
    }
    for grey in 0..=255 {
        assert_holds([grey; 3]);
    }
}

#[test]
fn a_palette_holds_whatever_the_colour() {
    check_for(2_000, proptest::array::uniform3(0..=255_u32), |host| {
        assert_holds(host);
        Ok(())
    });
}

#[test]
fn a_colour_that_can_be_read_stays_as_it_was_chosen() {
    let accent = |hex: &&str| {
        let properties = palette(colour(hex).expect(hex));
        let value = |name: &str| {
            properties.iter().find(|(found, _)| found == name).map_or("?", |(_, value)| value).to_owned()
        };
        [
            "--fj-light-accent",
            "--fj-light-button",
            "--fj-light-button-text",
            "--fj-dark-accent",
            "--fj-light-own",
        ]
        .map(value)
        .join(" ")
    };
    check(ROWS.map(|(hex, expected)| (hex, expected.to_owned())), accent);
}

/// Accent in light, its button and the words on it, accent in dark, and the employer's share.
const ROWS: [(&str, &str); 7] = [
    ("0059b3", "#0059b3 #0059b3 #ffffff #73b8ff #0059b3"),
    ("b30000", "#b30000 #b30000 #ffffff #ff9595 #b30000"),
    ("ffff00", "#727200 #ffff00 #000000 #ffff00 "),
    ("ffffff", "#4b4b4b #515151 #ffffff #ffffff #4b4b4b"),
    ("000000", "#000000 #000000 #ffffff #b8b8b8 #000000"),
    ("777777", "#6a6a6a #777777 #000000 #b3b3b3 #6a6a6a"),
    ("001a33", "#001a33 #001a33 #ffffff #7abeff #001a33"),
];

#[test]
fn a_colour_is_six_digits() {
    let rows = [
        ("0059b3", Some([0, 0x59, 0xb3])),
        ("0059B3", Some([0, 0x59, 0xb3])),
        ("#0059b3", Some([0, 0x59, 0xb3])),
        ("", None),
        ("0059b", None),
        ("0059b33", None),
        ("##059b3", None),
        ("+059b3", None),
        ("blue", None),
        ("0059bæ", None),
        ("0059g3", None),
    ];
    check(rows, |text| colour(text));
}
