// What all questions and answers share. See `fleksjob.d.ts`.

/** An exact decimal with a dot: `"15272.00"`. */
export type Amount = string;
/** A day: `"2026-11-21"`. */
export type Day = string;
/** The language of words: Danish (the default) or English. */
export type Language = "da" | "en";
/** Printed in a text that is named; worked out from such by a rule; carried forward, contradicted or not found. */
export type Status = "sourced" | "derived" | "uncertain";
/** A number, or the same as a text with a dot. */
export type Decimal = number | string;

/** A text that a figure or a rule was read in. */
export interface Source {
  /** Act and section, or publisher and page; in Danish. */
  title: string;
  /** Its address, if one is known. */
  url: string | null;
  /** The year or years of the text itself, or `undated`. */
  dated: string;
}

/** What every question may have. */
export interface Question {
  /** The language of the answer's words. */
  lang?: Language | null;
}

/** What every answer has. */
export interface Answer {
  error?: undefined;
  /** The language of the words. */
  lang: Language;
  /** Keys that were given and not used. */
  ignored: string[];
}

/** What is wrong with a question. */
export interface Problem {
  /**
   * - `not_an_object`: what was given is no plain object.
   * - `missing`: the key is needed.
   * - `wrong_type`: a value of another type than the key's.
   * - `not_a_number`: a text or a number that is no decimal.
   * - `not_a_date`: another form than `2026-11-21`, or a day that does not exist.
   * - `unknown_word`: none of the words of the key.
   * - `out_of_range`: a number or a day outside its range.
   * - `too_fine`: more decimals than the key has use for.
   * - `too_long`: a text, a number, a list or an object that is too long.
   * - `unreadable`: reading the value threw an exception.
   */
  code:
    | "not_an_object"
    | "missing"
    | "wrong_type"
    | "not_a_number"
    | "not_a_date"
    | "unknown_word"
    | "out_of_range"
    | "too_fine"
    | "too_long"
    | "unreadable";
  /** The key; `null` for the object as a whole. */
  field: string | null;
  /** A sentence in the language asked for, which names what is allowed. */
  message: string;
}

/** The answer to a question that cannot be used. */
export interface Refusal {
  /** The first problem. */
  error: Problem;
  /** Every problem, the first one too. */
  errors: Problem[];
  /** Keys that were given and not used. */
  ignored: string[];
}

/** A code with its words in the language asked for. */
export interface Named<Codes extends string> {
  /** It stays. */
  code: Codes;
  /** May be worded better one day. */
  name: string;
}

/** A rule or a suggestion with how sure it is, and where it was read. */
export interface Sourced<Codes extends string> extends Named<Codes> {
  /** How sure it is on the day. */
  status: Status;
  /** Where it was read; none for what the rules say themselves. */
  sources: Source[];
}

/** Yes or no, or the same as a text. */
export type Answered = boolean | "true" | "false";
