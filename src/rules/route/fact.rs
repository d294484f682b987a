//! What an employer can tell about a person and a job; every fact may be left unknown.

use crate::rules::codes::codes;

codes! {
    /// A fact, in the order in which to ask for it. The ids are the share link's keys after `r.`.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::route::Fact;
    /// assert_eq!("r.agreement_months".strip_prefix("r.").and_then(Fact::from_id), Some(Fact::AgreementMonths));
    /// ```
    pub enum Fact {
        /// Seeks support in an own business. Danish: *selvstændigt erhvervsdrivende*.
        SelfEmployed = "self_employed",
        /// Flexi-jobs before this one: `none`, `pre2013` (granted before 2013), `post2013`.
        Prior = "prior",
        /// Granted before 2013 and still the same job. Danish: *den gamle ordning*.
        SameJobOldScheme = "same_job_old_scheme",
        /// The employer is domiciled in Denmark. Danish: *hjemsted*.
        EmployerDk = "employer_dk",
        /// Lives in another country. Danish: *grænsegænger*.
        Crossborder = "crossborder",
        /// Still attached to work in Denmark. Danish: *tilknytning som arbejdstager*.
        DkAttachment = "dk_attachment",
        /// Will work abroad for the employer. Danish: *udstationering*.
        Posted = "posted",
        /// Months of the posting.
        PostingMonths = "posting_months",
        /// The posting is voluntary.
        Voluntary = "voluntary",
        /// The wage follows Danish agreements.
        DkTerms = "dk_terms",
        /// The journey home is secured. Danish: *sikret hjemrejse*.
        ReturnSecured = "return_secured",
        /// Months until state-pension age at the start of the job, or `at_most_72` or `more_than_72`.
        /// Nought: it is reached. Danish: *folkepensionsalder*.
        MonthsToPension = "months_to_pension",
        /// A pension received: `none`, `foertidspension`, `seniorpension`, `tidligpension`.
        Benefit = "benefit",
        /// The reduction lasts. Danish: *varigt nedsat arbejdsevne*.
        Lasting = "lasting",
        /// The reduction is substantial. Danish: *væsentligt nedsat arbejdsevne*.
        Significant = "significant",
        /// It holds for any kind of work. Danish: *enhver form for arbejde*.
        AnyTrade = "any_trade",
        /// It is documented in detail.
        Documented = "documented",
        /// Can work very few hours now. Danish: *meget begrænset arbejdsevne*.
        VeryLimited = "very_limited",
        /// The capacity can develop in a reasonable period.
        CanDevelop = "can_develop",
        /// All relevant measures were tried, relocation at the workplace among them.
        MeasuresTried = "measures_tried",
        /// Trying them is clearly pointless. Danish: *åbenbart formålsløst*.
        ClearlyPointless = "clearly_pointless",
        /// Earlier work at this workplace: `none`, `ordinary_now`, `ordinary_last`, `loentilskud_only`,
        /// `elev_reval_only`. Danish: *hidtidig arbejdsplads*.
        Relation = "relation",
        /// The same production unit. Danish: *P-nummer*.
        SamePnumber = "same_pnumber",
        /// A real job at another employer since.
        RealJobBetween = "real_job_between",
        /// Injury or illness came suddenly. Danish: *akut opstået*.
        Acute = "acute",
        /// A serious illness that gets worse. Danish: *fremadskridende*.
        Progressive = "progressive",
        /// Special terms are clearly pointless: nothing can be done at the workplace.
        AcutePointless = "acute_pointless",
        /// Special terms are agreed. Danish: *sociale kapitler eller særlige vilkår*.
        Agreement = "agreement",
        /// The agreement is written.
        Written = "written",
        /// It names the functions that are hard or impossible.
        Functions = "functions",
        /// It names the accommodations. Danish: *konkrete skånehensyn*.
        Accommodations = "accommodations",
        /// A real attempt was made and is documented. Danish: *reelt forsøg*.
        Attempt = "attempt",
        /// The job was without wage subsidy. Danish: *ustøttet*.
        Unsupported = "unsupported",
        /// Full calendar months that the written agreement has run.
        AgreementMonths = "agreement_months",
        /// Months of notice before it ran. Danish: *varslingsperiode*.
        NoticeMonths = "notice_months",
        /// Changed tasks or accommodations in the notice are documented.
        NoticeDocumented = "notice_documented",
        /// The conditions are still met, by the latest assessment.
        StillEntitled = "still_entitled",
        /// An ordinary job has become possible.
        TransitionPossible = "transition_possible",
        /// Age in full years.
        Age = "age",
        /// Employer and employee know each other.
        PartiesKnown = "parties_known",
        /// Hours, tasks and accommodations are clear.
        HoursClarified = "hours_clarified",
        /// A trial is needed first. Danish: *virksomhedspraktik*.
        NeedTest = "need_test",
    }
}

const YES_NO: &[&str] = &["false", "true"];

/// Most months that any fact may count: a hundred years.
const MOST_MONTHS: u16 = 1_200;

/// [`Fact::Prior`]: none.
pub(super) const PRIOR_NONE: u16 = 0;
/// [`Fact::Prior`]: granted before 2013.
pub(super) const PRIOR_BEFORE_2013: u16 = 1;
/// [`Fact::Prior`]: granted since.
pub(super) const PRIOR_SINCE_2013: u16 = 2;
/// [`Fact::Relation`]: never ordinarily employed here.
pub(super) const RELATION_NONE: u16 = 0;
/// [`Fact::Relation`]: ordinarily employed here now.
pub(super) const ORDINARY_NOW: u16 = 1;
/// [`Fact::Relation`]: last ordinarily employed here.
pub(super) const ORDINARY_LAST: u16 = 2;
/// [`Fact::Relation`]: here only with wage subsidy.
pub(super) const WAGE_SUBSIDY_ONLY: u16 = 3;
/// [`Fact::Relation`]: here only as an apprentice in vocational rehabilitation.
pub(super) const APPRENTICE_ONLY: u16 = 4;
/// [`Fact::Benefit`]: none.
pub(super) const BENEFIT_NONE: u16 = 0;
/// [`Fact::Benefit`]: disability pension.
pub(super) const DISABILITY_PENSION: u16 = 1;
/// [`Fact::Benefit`]: senior pension.
pub(super) const SENIOR_PENSION: u16 = 2;
/// [`Fact::Benefit`]: early pension.
pub(super) const EARLY_PENSION: u16 = 3;

/// The class of a number or answer "no".
pub(super) const NO: u16 = 0;
/// The class of an answer "yes".
pub(super) const YES: u16 = 1;
/// Class of [`Fact::MonthsToPension`]: the age is reached.
pub(super) const PENSION_REACHED: u16 = 0;
/// Class of [`Fact::MonthsToPension`]: six years or less.
pub(super) const PENSION_NEAR: u16 = 1;
/// Class of [`Fact::MonthsToPension`]: more than six years.
pub(super) const PENSION_FAR: u16 = 2;
/// Class of [`Fact::PostingMonths`]: more than a year.
pub(super) const OVER_A_YEAR: u16 = 1;
/// Class of [`Fact::Age`]: under 40.
pub(super) const UNDER_40: u16 = 0;
/// Class of [`Fact::Age`]: 40 or more.
pub(super) const FROM_40: u16 = 1;

/// The values that a fact may have. Numbers are full years of age or months.
///
/// # Example
/// Exact months, or only on which side of six years they lie.
/// ```
/// use fleksjob::rules::route::Fact;
/// let allowed = Fact::MonthsToPension.allowed();
/// assert_eq!(allowed.names, ["at_most_72", "more_than_72"]);
/// assert_eq!(allowed.range.map(|(least, _)| least), Some(0), "the age is reached");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// The names, if any: `false` and `true`, or those of the data.
    pub names: &'static [&'static str],
    /// Whole numbers from and to, both included.
    pub range: Option<(u16, u16)>,
}

impl Fact {
    /// The values allowed. Numbers are full years of age or months.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::route::Fact;
    /// assert_eq!(Fact::Lasting.allowed().names, ["false", "true"]);
    /// assert_eq!(Fact::Age.allowed().range, Some((13, 120)));
    /// ```
    pub const fn allowed(self) -> Allowed {
        let (names, range): (&'static [&'static str], _) = match self {
            Fact::Prior => (&["none", "pre2013", "post2013"], None),
            Fact::Benefit => (&["none", "foertidspension", "seniorpension", "tidligpension"], None),
            Fact::Relation => {
                (&["none", "ordinary_now", "ordinary_last", "loentilskud_only", "elev_reval_only"], None)
            }
            Fact::MonthsToPension => (&["at_most_72", "more_than_72"], Some((0, MOST_MONTHS))),
            Fact::PostingMonths | Fact::AgreementMonths | Fact::NoticeMonths => (&[], Some((0, MOST_MONTHS))),
            // Thirteen is the age from which a young person may be employed at all.
            Fact::Age => (&[], Some((13, 120))),
            _ => (YES_NO, None),
        };
        Allowed { names, range }
    }
}

/// A value that a fact cannot have.
///
/// # Example
/// ```
/// use fleksjob::rules::route::{Fact, FactError, Facts};
/// let refused = Facts::default().set(Fact::Lasting, "perhaps");
/// assert_eq!(refused, Err(FactError { fact: Fact::Lasting }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactError {
    /// The fact; [`Fact::allowed`] says what it can have.
    pub fact: Fact,
}

impl core::fmt::Display for FactError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        let Allowed { names, range } = self.fact.allowed();
        f.write_str(self.fact.id())?;
        f.write_str(": allowed is")?;
        for name in names {
            f.write_str(" ")?;
            f.write_str(name)?;
        }
        match range {
            Some((least, most)) => write!(f, " {least} to {most}"),
            None => Ok(()),
        }
    }
}

impl core::error::Error for FactError {}

/// A value as told.
///
/// # Example
/// ```
/// use fleksjob::rules::route::{Fact, Facts, Value};
/// let mut facts = Facts::default();
/// facts.set(Fact::Relation, "ordinary_last")?;
/// assert_eq!(facts.get(Fact::Relation), Some(Value::Name("ordinary_last")));
/// # Ok::<(), fleksjob::rules::route::FactError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// Yes or no.
    YesNo(bool),
    /// Months or years.
    Number(u16),
    /// One of the names.
    Name(&'static str),
}

/// What is known; a fact that is not, is absent. Nothing is ever filled in.
///
/// # Example
/// ```
/// use fleksjob::rules::route::{Fact, Facts, Value};
/// let mut facts = Facts::default();
/// facts.set(Fact::Age, "45")?;
/// facts.set(Fact::Lasting, "true")?;
/// facts.set(Fact::Benefit, "null")?;
/// assert_eq!(facts.get(Fact::Age), Some(Value::Number(45)));
/// assert_eq!(facts.get(Fact::Benefit), None);
/// assert_eq!(
///     facts.set(Fact::Age, "12").map_err(|error| error.to_string()),
///     Err("age: allowed is 13 to 120".to_owned()),
/// );
/// # Ok::<(), fleksjob::rules::route::FactError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    /// By fact: a number, or the place of a name; the names of a fact with numbers come after its range.
    known: [Option<u16>; Fact::ALL.len()],
}

impl Default for Facts {
    fn default() -> Self {
        Self { known: [None; Fact::ALL.len()] }
    }
}

impl Facts {
    /// Takes a value as a link or a script writes it: `true`, `false`, a whole number, or a name. An empty text or
    /// `null` means not known.
    ///
    /// # Errors
    /// [`FactError`] for everything else; the fact keeps what it had.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::route::{Fact, Facts};
    /// let mut facts = Facts::default();
    /// assert!(facts.set(Fact::MonthsToPension, "more_than_72").is_ok());
    /// assert!(facts.set(Fact::MonthsToPension, "-1").is_err());
    /// ```
    pub fn set(&mut self, fact: Fact, value: &str) -> Result<(), FactError> {
        let known = match value {
            "" | "null" => None,
            _ => Some(read(fact, value).ok_or(FactError { fact })?),
        };
        if let Some(place) = self.known.get_mut(fact as usize) {
            *place = known;
        }
        Ok(())
    }

    /// What was told of a fact.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::route::{Fact, Facts, Value};
    /// let mut facts = Facts::default();
    /// assert_eq!(facts.get(Fact::Acute), None);
    /// facts.set(Fact::Acute, "false")?;
    /// assert_eq!(facts.get(Fact::Acute), Some(Value::YesNo(false)));
    /// # Ok::<(), fleksjob::rules::route::FactError>(())
    /// ```
    pub fn get(&self, fact: Fact) -> Option<Value> {
        let told = self.number(fact)?;
        let Allowed { names, range } = fact.allowed();
        let place = match range {
            Some((_, most)) if told <= most => return Some(Value::Number(told)),
            Some((_, most)) => told - most - 1,
            None if names == YES_NO => return Some(Value::YesNo(told == YES)),
            None => told,
        };
        names.get(usize::from(place)).copied().map(Value::Name)
    }

    /// The number or place of the name, as it is kept.
    pub(super) fn number(&self, fact: Fact) -> Option<u16> {
        self.known.get(fact as usize).copied().flatten()
    }

    /// The class of a value: answers and names are their place, numbers fall on one side of a limit.
    pub(super) fn class(&self, fact: Fact) -> Option<u16> {
        let told = self.number(fact)?;
        Some(match fact {
            Fact::MonthsToPension => match told {
                0 => PENSION_REACHED,
                // INTERPRETATION: exactly six years is not "more than" six (decision 0010, reading 3). After the range
                // come the two names.
                1..=72 => PENSION_NEAR,
                _ if told == MOST_MONTHS + 1 => PENSION_NEAR,
                _ => PENSION_FAR,
            },
            Fact::PostingMonths => u16::from(told > 12),
            Fact::Age => u16::from(told >= 40),
            _ => told,
        })
    }

    /// The same, with what follows from another answer.
    ///
    /// INTERPRETATION: who is ordinarily employed here now has had no job in between, and is known (decision 0010, reading 2).
    pub(super) fn implied(&self, fact: Fact) -> Option<u16> {
        self.class(fact).or_else(|| {
            let here = self.class(Fact::Relation) == Some(ORDINARY_NOW);
            match fact {
                Fact::RealJobBetween if here => Some(NO),
                Fact::PartiesKnown if here => Some(YES),
                _ => None,
            }
        })
    }
}

fn read(fact: Fact, value: &str) -> Option<u16> {
    let Allowed { names, range } = fact.allowed();
    let name = names.iter().position(|name| *name == value).and_then(|place| u16::try_from(place).ok());
    let Some((least, most)) = range else { return name };
    if let Some(place) = name {
        return Some(most + 1 + place);
    }
    // `parse` would take a plus sign.
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    let number: u16 = value.parse().ok().filter(|_| digits)?;
    (least..=most).contains(&number).then_some(number)
}
