//! QR codes of links: byte mode, correction level L, versions 1 to 25, after ISO/IEC 18004.
//!
//! Our own, because a crate for it is several times as much to load (`docs/decisions/0015-qr-code.md`). It writes only,
//! counts in whole numbers and cannot panic; tests read what it draws with another's reader, and compare it with
//! another's writer.

/// Error-correction codewords of each block, by version from 1.
const CORRECTION: [u8; 25] =
    [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26];

/// Blocks, by version from 1.
const BLOCKS: [u8; 25] = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12];

const DARK: u8 = 1;
/// Not data: what the reader finds its way by.
const FIXED: u8 = 2;

/// A QR code: a square of dark and light modules.
#[derive(Clone, Debug)]
pub struct Qr {
    size: i32,
    mask: i32,
    /// Row by row, data before it is masked.
    modules: Vec<u8>,
}

impl Qr {
    /// The smallest code that holds `text`; `None` above 1,273 bytes, which cameras do not read well any more.
    ///
    /// # Example
    /// ```
    /// use fleksjob::text::qr::Qr;
    /// assert_eq!(Qr::of("https://example.org/#v=1").map(|code| code.size()), Some(25));
    /// assert!(Qr::of(&"a".repeat(1_274)).is_none());
    /// ```
    pub fn of(text: &str) -> Option<Qr> {
        for (version, (correction, blocks)) in (1..).zip(CORRECTION.into_iter().zip(BLOCKS)) {
            let (correction, blocks) = (usize::from(correction), usize::from(blocks));
            let all = codewords(version);
            let long = version > 9;
            // What kind, how long, and the end take two bytes or three.
            if text.len() + 2 + usize::from(long) + correction * blocks <= all {
                let mut code = Qr::empty(version);
                code.fill(&protected(&data(text, long), all, correction, blocks));
                code.choose_mask();
                return Some(code);
            }
        }
        None
    }

    /// Modules on a side, without the light margin of four that readers need.
    pub fn size(&self) -> i32 {
        self.size
    }

    /// Which of the standard's eight masks was taken.
    pub fn mask(&self) -> i32 {
        self.mask
    }

    /// Whether a module is dark. Outside the code all is light.
    #[inline(never)]
    pub fn is_dark(&self, x: i32, y: i32) -> bool {
        let module = self.place(x, y).and_then(|place| self.modules.get(place)).copied().unwrap_or(FIXED);
        let masked = module & FIXED == 0
            && match self.mask {
                0 => (x + y) % 2,
                1 => y % 2,
                2 => x % 3,
                3 => (x + y) % 3,
                4 => (x / 3 + y / 2) % 2,
                5 => x * y % 2 + x * y % 3,
                6 => (x * y % 2 + x * y % 3) % 2,
                _ => ((x + y) % 2 + x * y % 3) % 2,
            } == 0;
        (module & DARK != 0) != masked
    }

    /// The dark modules as the path of an SVG picture, a unit a module, with the margin: it is `size() + 8` wide and high.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for y in 0..self.size {
            let mut x = 0;
            while x < self.size {
                let from = x;
                while self.is_dark(x, y) {
                    x += 1;
                }
                if x > from {
                    let run = x - from;
                    for (sign, number) in [("M", from + 4), (" ", y + 4), ("h", run), ("v1h-", run)] {
                        path.push_str(sign);
                        path.push_str(&number.to_string());
                    }
                }
                x += 1;
            }
        }
        path
    }

    #[inline(never)]
    fn place(&self, x: i32, y: i32) -> Option<usize> {
        let inside = (0..self.size).contains(&x) && (0..self.size).contains(&y);
        usize::try_from(y * self.size + x).ok().filter(|_| inside)
    }

    /// A module that is not data.
    #[inline(never)]
    fn fix(&mut self, x: i32, y: i32, dark: bool) {
        if let Some(module) = self.place(x, y).and_then(|place| self.modules.get_mut(place)) {
            *module = FIXED | u8::from(dark);
        }
    }

    /// A code with all but its data.
    fn empty(version: i32) -> Qr {
        let size = version * 4 + 17;
        let mut code = Qr { size, mask: 0, modules: vec![0; usize::try_from(size * size).unwrap_or(0)] };
        for place in 0..size {
            code.fix(6, place, place % 2 == 0);
            code.fix(place, 6, place % 2 == 0);
        }
        for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] {
            code.rings(x, y, 4, 0b10100);
        }
        // The small marks stand in rows and columns, the last of them seven from the edge.
        let count = if version > 1 { version / 7 + 2 } else { 0 };
        let step = (version * 8 + count * 3 + 5) / (count * 4 - 4).max(1) * 2;
        let at = |place: i32| if place == 0 { 6 } else { size - 7 - (count - 1 - place) * step };
        for row in 0..count {
            for column in 0..count {
                // The large marks have the other corners.
                let corner = row % (count - 1) == 0 && column % (count - 1) == 0;
                if !corner || row + column == 2 * (count - 1) {
                    code.rings(at(column), at(row), 2, 0b10);
                }
            }
        }
        if version > 6 {
            let bits = version << 12 | remainder(version, 12, 0x1f25);
            for place in 0..18 {
                let (near, far) = (place / 3, size - 11 + place % 3);
                code.fix(far, near, bits >> place & 1 != 0);
                code.fix(near, far, bits >> place & 1 != 0);
            }
        }
        code.name_mask();
        code
    }

    /// A mark to find: rings around a place, those in `light` light.
    #[inline(never)]
    fn rings(&mut self, x: i32, y: i32, reach: i32, light: i32) {
        for down in -reach..=reach {
            for right in -reach..=reach {
                let ring = down.abs().max(right.abs());
                self.fix(x + right, y + down, light >> ring & 1 == 0);
            }
        }
    }

    /// Writes level and mask beside the marks, twice.
    fn name_mask(&mut self) {
        let named = 1 << 3 | self.mask;
        let bits = (named << 10 | remainder(named, 10, 0x537)) ^ 0x5412;
        for place in 0..15 {
            let dark = bits >> place & 1 != 0;
            // Around the first mark, stepping over the line of dots.
            let near = if place < 6 { place } else { place + 1 };
            if place < 8 {
                self.fix(8, near, dark);
                self.fix(self.size - 1 - place, 8, dark);
            } else {
                self.fix(if place == 8 { 7 } else { 14 - place }, 8, dark);
                self.fix(8, self.size - 15 + place, dark);
            }
        }
        self.fix(8, self.size - 8, true);
    }

    /// Puts the codewords in: up and down in columns of two, from the right.
    fn fill(&mut self, codewords: &[u8]) {
        let mut bit = 0_usize;
        let mut right = self.size - 1;
        while right > 0 {
            if right == 6 {
                right = 5;
            }
            for step in 0..self.size {
                let y = if (right + 1) & 2 == 0 { self.size - 1 - step } else { step };
                for x in [right, right - 1] {
                    if let Some(module) = self.place(x, y).and_then(|place| self.modules.get_mut(place))
                        && *module & FIXED == 0
                    {
                        // The last few modules may have no codeword; they stay light.
                        let word = codewords.get(bit / 8).copied().unwrap_or(0);
                        *module = word >> (7 - bit % 8) & 1;
                        bit += 1;
                    }
                }
            }
            right -= 2;
        }
    }

    fn choose_mask(&mut self) {
        let mut best = (i32::MAX, 0);
        for mask in 0..8 {
            self.mask = mask;
            self.name_mask();
            best = best.min((self.penalty(), mask));
        }
        self.mask = best.1;
        self.name_mask();
    }

    /// What the standard holds against a mask: long runs, blocks, what looks like a mark, more of one colour.
    fn penalty(&self) -> i32 {
        let (mut penalty, mut dark) = (0, 0);
        for line in 0..self.size {
            for across in [true, false] {
                let at = |place| if across { self.is_dark(place, line) } else { self.is_dark(line, place) };
                let (mut run, mut seen) = (0, 0);
                // Four light modules beyond each end take part in what looks like a mark.
                for place in 0..self.size + 4 {
                    let now = at(place);
                    seen = (seen << 1 | i32::from(now)) & 0x7ff;
                    penalty += if seen == 0x5d || seen == 0x5d0 { 40 } else { 0 };
                    run = if place > 0 && now == at(place - 1) { run + 1 } else { 1 };
                    if place < self.size {
                        penalty += (run == 5) as i32 * 3 + (run > 5) as i32;
                    }
                }
            }
            for place in 0..self.size {
                let now = self.is_dark(place, line);
                dark += i32::from(now);
                let alike = |x, y| x < self.size && y < self.size && self.is_dark(x, y) == now;
                if alike(place + 1, line) && alike(place, line + 1) && alike(place + 1, line + 1) {
                    penalty += 3;
                }
            }
        }
        let all = self.size * self.size;
        penalty + ((dark * 20 - all * 10).abs() + all - 1) / all.max(1) * 10 - 10
    }
}

/// What is left of a value of a BCH code.
#[inline(never)]
fn remainder(value: i32, bits: i32, divisor: i32) -> i32 {
    let mut rest = value;
    for _ in 0..bits {
        rest = (rest << 1) ^ ((rest >> (bits - 1)) * divisor);
    }
    rest
}

/// Codewords of a version, data and correction together.
fn codewords(version: i32) -> usize {
    let mut modules = (version * 16 + 128) * version + 64;
    if version > 1 {
        let count = version / 7 + 2;
        modules -= (count * 25 - 10) * count - 55;
    }
    if version > 6 {
        modules -= 36;
    }
    usize::try_from(modules / 8).unwrap_or(0)
}

/// The text as codewords: four bits that say it is bytes, how many, the bytes, and four bits at the end.
fn data(text: &str, long: bool) -> Vec<u8> {
    let length = text.len();
    let (mut out, mut before) = (Vec::new(), 4);
    let mut push = |byte: u8| {
        out.push(before << 4 | byte >> 4);
        before = byte;
    };
    if long {
        push((length >> 8) as u8);
    }
    push(length as u8);
    text.bytes().for_each(&mut push);
    push(0);
    out
}

/// The data filled up, cut in blocks, and the correction of each, a codeword of each block in turn.
fn protected(data: &[u8], all: usize, correction: usize, blocks: usize) -> Vec<u8> {
    let divisor = divisor(correction);
    let short = all / blocks.max(1) - correction;
    // The last blocks are a codeword longer.
    let even = blocks - all % blocks.max(1);
    let mut taken = 0;
    let mut out = vec![0; all];
    let mut put = |place: usize, byte: u8| {
        if let Some(slot) = out.get_mut(place) {
            *slot = byte;
        }
    };
    for block in 0..blocks {
        let mut rest = vec![0; correction];
        for place in 0..short + usize::from(block >= even) {
            let fill = if (taken ^ data.len()) & 1 == 0 { 0xec } else { 0x11 };
            let byte = data.get(taken).copied().unwrap_or(fill);
            taken += 1;
            put(place * blocks + block - if place == short { even } else { 0 }, byte);
            let factor = byte ^ rest.first().copied().unwrap_or(0);
            rest.rotate_left(1);
            if let Some(last) = rest.last_mut() {
                *last = 0;
            }
            for (one, by) in rest.iter_mut().zip(&divisor) {
                *one ^= times(*by, factor);
            }
        }
        for (place, byte) in rest.into_iter().enumerate() {
            put(all - correction * blocks + place * blocks + block, byte);
        }
    }
    out
}

/// The product in the field of 256 elements.
#[inline(never)]
fn times(one: u8, other: u8) -> u8 {
    let mut product = 0_u16;
    for place in (0..8).rev() {
        product = (product << 1) ^ ((product >> 7) * 0x11d);
        product ^= u16::from(other >> place & 1) * u16::from(one);
    }
    product as u8
}

/// The coefficients of the Reed-Solomon divisor, the highest left out.
fn divisor(degree: usize) -> Vec<u8> {
    let mut all = vec![0; degree.saturating_sub(1)];
    all.push(1);
    let mut root = 1;
    for _ in 0..degree {
        let mut before = 0;
        for one in all.iter_mut().rev() {
            let this = *one;
            *one = times(this, root) ^ before;
            before = this;
        }
        root = times(root, 2);
    }
    all
}
