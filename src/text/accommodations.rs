//! The words of [`crate::rules::accommodations`].
//!
//! Some have the place `{authority}`, which [`super::words::authority`] fills for a day.

use super::Language;
use super::words::accommodations as words;
use crate::rules::accommodations::{
    Change, Contact, Duty, Fit, Need, Payer, Point, Suggestion, Support, SupportRemark, TaskQuestion, Trigger,
};

/// A function for the words of each list.
macro_rules! words_of {
    ($($(#[$doc:meta])* $name:ident($code:ident) = $list:ident,)+) => {
        $($(#[$doc])* pub fn $name(code: $code, language: Language) -> &'static str {
            words::$list.at(code as usize, language)
        })+
    };
}

words_of! {
    /// A function that is hard.
    ///
    /// # Example
    /// ```
    /// use fleksjob::rules::accommodations::Need;
    /// use fleksjob::text::{Language, accommodations};
    /// assert_eq!(accommodations::need(Need::Lifting, Language::Danish), "Løfte og bære");
    /// ```
    need(Need) = NEED,
    /// What stands above the suggestions of one fit.
    fit(Fit) = FIT,
    /// A suggestion's name.
    suggestion(Suggestion) = SUGGESTION,
    /// A suggestion's concrete examples.
    example(Suggestion) = EXAMPLE,
    /// Who pays.
    payer(Payer) = PAYER,
    /// A scheme's name.
    support(Support) = SUPPORT,
    /// A scheme's conditions.
    condition(Support) = CONDITION,
    /// What else is to be said of a scheme.
    support_remark(SupportRemark) = SUPPORT_REMARK,
    /// Whom to ask.
    contact(Contact) = CONTACT,
    /// What holds for every employer.
    duty(Duty) = DUTY,
    /// A point of the agreement.
    point(Point) = POINT,
    /// What to write under a point.
    point_help(Point) = POINT_HELP,
    /// What can be changed.
    change(Change) = CHANGE,
    /// What shows that something is to be changed.
    trigger(Trigger) = TRIGGER,
    /// A question that helps to see tasks of few hours.
    task_question(TaskQuestion) = TASK_QUESTION,
}

/// Why there are two numbers of hours of personal assistance.
pub fn which_hours(language: Language) -> &'static str {
    words::ASSISTANCE.at(0, language)
}
