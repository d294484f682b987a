//! The looks that an embedding page chooses: light or dark, corners, font, and a palette made of one colour.
//!
//! How the palette comes about, with figures, is `docs/decisions/0019-theme.md`. Whole numbers only: printing and
//! raising floats to a power would be a good part of what a visitor loads.

/// Red, green and blue, 0 to 255.
pub type Colour = [u32; 3];

/// What text needs on its ground, in hundredths: 4.5:1, and a little for what `light` rounds away.
const TEXT: u64 = 453;

/// What takes the place of a colour that would not be seen needs more, or it would look like what cannot be pressed;
/// and so do bright colours on dark.
const CLEAR: u64 = 700;

const BLACK: Colour = [0; 3];
const WHITE: Colour = [255; 3];

/// A scheme of `style/tokens.css`, as far as the palette must hold in it.
struct Scheme {
    name: &'static str,
    /// The page's ground.
    ground: Colour,
    /// Of all grounds the one that stands out least from a text: the darkest where it is light.
    nearest: Colour,
    /// What a colour is mixed with until it stands out.
    away: Colour,
    /// How much it has to, in hundredths.
    least: u64,
}

const SCHEMES: [Scheme; 2] = [
    Scheme { name: "light", ground: WHITE, nearest: [0xfc, 0xef, 0xee], away: BLACK, least: TEXT },
    Scheme {
        name: "dark",
        ground: [0x14, 0x17, 0x16],
        nearest: [0x33, 0x26, 0x0d],
        away: WHITE,
        least: CLEAR,
    },
];

/// The names of a palette's custom properties, after that of their scheme.
pub const PARTS: [&str; 6] = ["accent", "accent-soft", "button", "button-text", "own", "own-soft"];

/// The options that the root element has as attributes: `style/tokens.css` goes by them.
pub const ATTRIBUTES: [&str; 4] = ["theme", "corner", "font", "accent"];

/// Six hexadecimal digits, with or without a `#`.
pub fn colour(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    let value = digits.chars().try_fold(0_u32, |value, digit| Some((value << 4) | digit.to_digit(16)?))?;
    (digits.len() == 6).then_some([value >> 16, (value >> 8) & 255, value & 255])
}

/// The palette of one colour: custom properties with their values, for light and for dark. An empty value takes the
/// property away.
///
/// # Example
/// ```
/// use fleksjob::app::theme::palette;
/// let properties = palette([0x00, 0x59, 0xb3]);
/// assert_eq!(properties[0], ("--fj-light-accent".to_owned(), "#0059b3".to_owned()), "as it was chosen");
/// ```
pub fn palette(host: Colour) -> Vec<(String, String)> {
    let mut properties = Vec::new();
    for scheme in &SCHEMES {
        let is_seen = is_seen(host, scheme.ground);
        let least = if is_seen { scheme.least } else { CLEAR };
        // Where it is light darker and darker, where it is dark as bright as its hue can be, and then lighter.
        let via = if scheme.away == BLACK { host } else { bright(host) };
        let found = |on: Colour| {
            let stands_out =
                |one: &Colour| is_apart(*one, scheme.nearest, least) && is_apart(*one, on, least);
            let way = (0..=512_u32).map(|part| match part.checked_sub(256) {
                None => mix(host, via, part),
                Some(part) => mix(via, scheme.away, part),
            });
            way.into_iter().find(stands_out).unwrap_or(scheme.away)
        };
        // Where the colour itself would not be seen on the page, what can be read stands for it.
        let button = if is_seen { host } else { found(scheme.ground) };
        let soft = mix(scheme.ground, button, 36);
        let accent = found(soft);
        let button_text = if is_apart(WHITE, button, TEXT) { WHITE } else { BLACK };
        // Beside the municipality's amber the employer's share would be one more amber: it keeps its green.
        let own = (!is_amber(host)).then_some(accent);
        let own_soft = own.map(|own| mix(scheme.ground, own, 72));
        let colours = [Some(accent), Some(soft), Some(button), Some(button_text), own, own_soft];
        for (part, colour) in PARTS.into_iter().zip(colours) {
            let name = ["--fj-", scheme.name, "-", part].concat();
            properties.push((name, colour.map(written).unwrap_or_default()));
        }
    }
    properties
}

fn written(colour: Colour) -> String {
    let mut text = String::from("#");
    for digit in colour.into_iter().flat_map(|channel| [channel >> 4, channel & 15]) {
        text.push(char::from_digit(digit, 16).unwrap_or('0'));
    }
    text
}

/// A colour with so many 256ths of another in it. Mixed with black or white, the hue and the order of red, green and
/// blue stay as they are.
fn mix(colour: Colour, other: Colour, part: u32) -> Colour {
    let rest = 256_u32.saturating_sub(part);
    let [red, green, blue] = colour;
    let [other_red, other_green, other_blue] = other;
    [(red, other_red), (green, other_green), (blue, other_blue)].map(|(one, other)| {
        one.saturating_mul(rest).saturating_add(other.saturating_mul(part)).saturating_add(128) >> 8
    })
}

/// The brightest colour of the same hue and saturation; of black, white.
fn bright(colour: Colour) -> Colour {
    let most = colour.into_iter().max().unwrap_or_default();
    colour.map(|channel| channel.saturating_mul(255).checked_div(most).unwrap_or(255))
}

/// A channel's light, 0 to 65536: the channel between nought and one, raised to 2.4, which is its square times the
/// fifth root of its square.
fn light(channel: u32) -> u64 {
    let channel = u64::from(channel);
    if channel <= 10 {
        return channel * 65_536 * 100 / (255 * 1_292);
    }
    let share = (channel * 1_000 + 14_025) * 65_536 / 269_025;
    let square = share * share;
    // The fifth root, a bit at a time: 12 bits behind the point.
    let mut root = 0_u64;
    for bit in (0..=12).rev() {
        let tried = root | (1 << bit);
        if tried * tried * tried * tried * tried <= square << 28 {
            root = tried;
        }
    }
    (square * root) >> 28
}

/// The relative luminance of the guidelines, a ten thousandth of a 65536th at a time.
fn luminance([red, green, blue]: Colour) -> u64 {
    2_126 * light(red) + 7_152 * light(green) + 722 * light(blue)
}

/// Whether one stands out so much from the other.
fn is_apart(one: Colour, other: Colour, least: u64) -> bool {
    let [one, other] = [one, other].map(|colour| luminance(colour) + 32_768_000);
    one.max(other) * 100 >= one.min(other) * least
}

/// Whether a ground is seen as one on the page, by lightness or by colour.
fn is_seen(one: Colour, [red, green, blue]: Colour) -> bool {
    let [own_red, own_green, own_blue] = one;
    own_red.abs_diff(red) + own_green.abs_diff(green) + own_blue.abs_diff(blue) >= 96
}

/// Whether a colour is taken for the municipality's: from orange to lime, and no grey.
fn is_amber([red, green, blue]: Colour) -> bool {
    let (warm, sharp) = (red.saturating_sub(blue), green.saturating_sub(blue));
    warm.max(sharp) >= 48 && 3 * sharp >= warm && 4 * warm >= 3 * sharp
}
