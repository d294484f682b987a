//! The looks that an embedding page chooses: light or dark, corners, font, and a palette made of one colour.
//!
//! How the palette comes about, with figures, is `docs/decisions/0019-theme.md`. Whole numbers only: printing and
//! raising floats to a power would be a good part of what a visitor loads.

/// Red, green and blue, a byte each: `0x0059b3`.
pub type Colour = u32;

/// The options that the root element has as attributes: `style/tokens.css` goes by them.
pub const ATTRIBUTES: [&str; 4] = ["theme", "corner", "font", "accent"];

/// The names of a palette's custom properties, after that of their scheme.
pub const PARTS: [&str; 6] = ["accent", "accent-soft", "button", "button-text", "own", "own-soft"];

/// What text needs on its ground, in hundredths: 4.5:1, and a little for what `light` rounds away.
const TEXT: u64 = 453;

/// What takes the place of a colour that would not be seen needs more, or it would look like what cannot be pressed;
/// and so do bright colours on dark.
const CLEAR: u64 = 700;

const BLACK: Colour = 0;
const WHITE: Colour = 0x00ff_ffff;

/// Where each channel stands in a colour.
const SHIFTS: [u32; 3] = [16, 8, 0];

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
    Scheme { name: "light", ground: WHITE, nearest: 0x00fc_efee, away: BLACK, least: TEXT },
    Scheme { name: "dark", ground: 0x0014_1716, nearest: 0x0033_260d, away: WHITE, least: CLEAR },
];

/// Six hexadecimal digits, with or without a `#`.
pub fn colour(text: &str) -> Option<Colour> {
    let digits = text.strip_prefix('#').unwrap_or(text);
    let mut value = 0;
    for digit in digits.chars() {
        value = (value << 4) | digit.to_digit(16)?;
    }
    (digits.len() == 6).then_some(value)
}

/// The palette of one colour: custom properties with their values, for light and for dark. An empty value takes the
/// property away.
///
/// # Example
/// ```
/// use fleksjob::app::theme::palette;
/// let properties = palette(0x0059b3);
/// assert_eq!(properties[0], ("--fj-light-accent".to_owned(), "#0059b3".to_owned()), "as it was chosen");
/// ```
pub fn palette(host: Colour) -> Vec<(String, String)> {
    let mut properties = Vec::new();
    for scheme in &SCHEMES {
        let is_seen = is_seen(host, scheme.ground);
        let least = if is_seen { scheme.least } else { CLEAR };
        // Where the colour itself would not be seen on the page, what can be read stands for it.
        let button = if is_seen { host } else { moved(host, scheme, scheme.ground, least) };
        let soft = mix(scheme.ground, button, 36);
        let accent = moved(host, scheme, soft, least);
        let button_text = if is_apart(WHITE, button, TEXT) { WHITE } else { BLACK };
        let own_soft = mix(scheme.ground, accent, 72);
        let colours = [accent, soft, button, button_text, accent, own_soft];
        // Beside the municipality's amber the employer's share would be one more amber: it keeps its green.
        let set = if is_amber(host) { 4 } else { colours.len() };
        for (place, part) in PARTS.into_iter().enumerate() {
            let name = ["--fj-", scheme.name, "-", part].concat();
            properties
                .push((name, colours.get(place).filter(|_| place < set).map_or_else(String::new, written)));
        }
    }
    properties
}

/// The nearest colour of the same hue that stands out from the scheme's grounds and from this one. Where it is light
/// it gets darker and darker; where it is dark, as bright as its hue can be, and then lighter.
fn moved(host: Colour, scheme: &Scheme, on: Colour, least: u64) -> Colour {
    let via = if scheme.away == BLACK { host } else { bright(host) };
    for (from, to) in [(host, via), (via, scheme.away)] {
        for part in 0..257 {
            let colour = mix(from, to, part);
            if is_apart(colour, scheme.nearest, least) && is_apart(colour, on, least) {
                return colour;
            }
        }
    }
    scheme.away
}

fn written(colour: &Colour) -> String {
    let mut text = String::from("#");
    for shift in [20, 16, 12, 8, 4, 0] {
        text.push(char::from_digit((colour >> shift) & 15, 16).unwrap_or('0'));
    }
    text
}

fn channel(colour: Colour, shift: u32) -> u32 {
    (colour >> shift) & 255
}

/// A colour with so many 256ths of another in it. Mixed with black or white, the hue and the order of red, green and
/// blue stay as they are.
#[inline(never)]
fn mix(colour: Colour, other: Colour, part: u32) -> Colour {
    let mut mixed = 0;
    for shift in SHIFTS {
        let sum = channel(colour, shift) * (256 - part) + channel(other, shift) * part;
        mixed |= ((sum + 128) >> 8) << shift;
    }
    mixed
}

/// The brightest colour of the same hue and saturation; of black, white.
fn bright(colour: Colour) -> Colour {
    let (mut most, mut bright) = (0, 0);
    for shift in SHIFTS {
        most = most.max(channel(colour, shift));
    }
    for shift in SHIFTS {
        bright |= (channel(colour, shift) * 255).checked_div(most).unwrap_or(255) << shift;
    }
    bright
}

/// A channel's light, 0 to 65536: the channel between nought and one, raised to 2.4, which is its square times the
/// fifth root of its square.
#[inline(never)]
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

/// The relative luminance of the guidelines, a ten thousandth of a 65536th at a time, and what they add to it.
#[inline(never)]
fn luminance(colour: Colour) -> u64 {
    let mut sum = 32_768_000;
    for (shift, share) in SHIFTS.into_iter().zip([2_126, 7_152, 722]) {
        sum += share * light(channel(colour, shift));
    }
    sum
}

/// Whether one stands out so much from the other.
#[inline(never)]
fn is_apart(one: Colour, other: Colour, least: u64) -> bool {
    let (one, other) = (luminance(one), luminance(other));
    one.max(other) * 100 >= one.min(other) * least
}

/// Whether a ground is seen as one on the page, by lightness or by colour.
fn is_seen(one: Colour, other: Colour) -> bool {
    let mut apart = 0;
    for shift in SHIFTS {
        apart += channel(one, shift).abs_diff(channel(other, shift));
    }
    apart >= 96
}

/// Whether a colour is taken for the municipality's: from orange to lime, and no grey.
fn is_amber(colour: Colour) -> bool {
    let blue = channel(colour, 0);
    let (warm, sharp) = (channel(colour, 16).saturating_sub(blue), channel(colour, 8).saturating_sub(blue));
    warm.max(sharp) >= 48 && 3 * sharp >= warm && 4 * warm >= 3 * sharp
}
