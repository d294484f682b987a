//! The 98 municipalities: whom to ask about somebody who lives there. Danish: *bopælskommune*.
//!
//! What people read and correct is the TOML beside this file; `packed.rs` is made from it, a line a municipality: the
//! name, the code without its nought, what the web address begins with if it is not the name, `?` if it is not sure, and the
//! full name behind a colon if it is not the name and "Kommune". Start at [`Municipality::from_code`].

#[rustfmt::skip]
mod packed;

use crate::law::Status;

/// A municipality.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Municipality {
    /// Its code, such as 751; written with four digits.
    pub code: u16,
    /// Its name, without "Kommune".
    pub name: &'static str,
    web: &'static str,
    full: &'static str,
    /// How sure its web address is.
    pub status: Status,
}

impl Municipality {
    /// All of them, in the Danish order of their names.
    pub fn all() -> impl Iterator<Item = Municipality> {
        packed::PACKED.split('\n').filter_map(Municipality::read)
    }

    fn read(line: &'static str) -> Option<Municipality> {
        let (name, rest) = line.split_at(line.find(|sign: char| sign.is_ascii_digit())?);
        let (code, rest) = rest.split_at_checked(3)?;
        let (rest, full) = rest.split_once(':').unwrap_or((rest, ""));
        let (web, status) = match rest.strip_suffix('?') {
            Some(web) => (web, Status::Uncertain),
            None => (rest, Status::Sourced),
        };
        Some(Municipality { code: code.parse().ok()?, name, web, full, status })
    }

    /// The one with this code.
    ///
    /// # Example
    /// ```
    /// use fleksjob::text::municipalities::Municipality;
    /// assert_eq!(Municipality::from_code(751).map(|one| one.name), Some("Aarhus"));
    /// assert_eq!(Municipality::from_code(411), None, "Christiansø is not a municipality");
    /// ```
    pub fn from_code(code: u16) -> Option<Municipality> {
        Municipality::all().find(|one| one.code == code)
    }

    /// Its name as it calls itself.
    ///
    /// # Example
    /// ```
    /// use fleksjob::text::municipalities::Municipality;
    /// let full = |code| Municipality::from_code(code).map(|one| one.full_name());
    /// assert_eq!(full(101).as_deref(), Some("Københavns Kommune"));
    /// assert_eq!(full(400).as_deref(), Some("Bornholms Regionskommune"));
    /// assert_eq!(full(751).as_deref(), Some("Aarhus Kommune"));
    /// ```
    pub fn full_name(&self) -> String {
        if self.full.is_empty() { [self.name, " Kommune"].concat() } else { self.full.to_owned() }
    }

    /// Its web address.
    ///
    /// # Example
    /// ```
    /// use fleksjob::text::municipalities::Municipality;
    /// let web = |code| Municipality::from_code(code).map(|one| one.web());
    /// assert_eq!(web(370).as_deref(), Some("naestved.dk"));
    /// assert_eq!(web(101).as_deref(), Some("kk.dk"));
    /// ```
    pub fn web(&self) -> String {
        let mut web = String::new();
        if self.web.is_empty() {
            for sign in self.name.chars() {
                match sign {
                    'æ' | 'Æ' => web.push_str("ae"),
                    'ø' | 'Ø' => web.push_str("oe"),
                    'å' | 'Å' => web.push_str("aa"),
                    sign => web.push(sign.to_ascii_lowercase()),
                }
            }
        } else {
            web.push_str(self.web);
        }
        web.push_str(".dk");
        web
    }
}
