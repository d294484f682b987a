// What `route`, `timeline` and `accommodations` take and give. See `fleksjob.d.ts`.

import type * as Code from "./fleksjob-codes.js";
import type { Amount, Answer, Answered, Day, Decimal, Named, Question, Source, Sourced, Status } from "./fleksjob-common.js";

/** What an employer can tell about a person and a job. What is not given is not known, and nothing is assumed. */
export interface Facts {
  /** Seeks support in an own business. Danish: selvstændigt erhvervsdrivende. */
  self_employed?: Answered | null;
  /** Flexi-jobs before this one: `none`, `pre2013` (granted before 2013), `post2013`. */
  prior?: "none" | "pre2013" | "post2013" | null;
  /** Granted before 2013 and still the same job. Danish: den gamle ordning. */
  same_job_old_scheme?: Answered | null;
  /** The employer is domiciled in Denmark. Danish: hjemsted. */
  employer_dk?: Answered | null;
  /** Lives in another country. Danish: grænsegænger. */
  crossborder?: Answered | null;
  /** Still attached to work in Denmark. Danish: tilknytning som arbejdstager. */
  dk_attachment?: Answered | null;
  /** Will work abroad for the employer. Danish: udstationering. */
  posted?: Answered | null;
  /** Months of the posting. Whole, 0–1200. */
  posting_months?: Decimal | null;
  /** The posting is voluntary. */
  voluntary?: Answered | null;
  /** The wage follows Danish agreements. */
  dk_terms?: Answered | null;
  /** The journey home is secured. Danish: sikret hjemrejse. */
  return_secured?: Answered | null;
  /** Months until state pension age at the start of the job, or `at_most_72` or `more_than_72`. Nought: it is reached. Danish: folkepensionsalder. Whole, 0–1200. */
  months_to_pension?: Decimal | "at_most_72" | "more_than_72" | null;
  /** A pension received: `none`, `foertidspension`, `seniorpension`, `tidligpension`. */
  benefit?: "none" | "foertidspension" | "seniorpension" | "tidligpension" | null;
  /** The reduction lasts. Danish: varigt nedsat arbejdsevne. */
  lasting?: Answered | null;
  /** The reduction is substantial. Danish: væsentligt nedsat arbejdsevne. */
  significant?: Answered | null;
  /** It holds for any kind of work. Danish: enhver form for arbejde. */
  any_trade?: Answered | null;
  /** It is documented in detail. */
  documented?: Answered | null;
  /** Can work very few hours now. Danish: meget begrænset arbejdsevne. */
  very_limited?: Answered | null;
  /** The capacity can develop in a reasonable period. */
  can_develop?: Answered | null;
  /** All relevant measures were tried, relocation at the workplace among them. */
  measures_tried?: Answered | null;
  /** Trying them is clearly pointless. Danish: åbenbart formålsløst. */
  clearly_pointless?: Answered | null;
  /** Earlier work at this workplace: `none`, `ordinary_now`, `ordinary_last`, `loentilskud_only`, `elev_reval_only`. Danish: hidtidig arbejdsplads. */
  relation?: "none" | "ordinary_now" | "ordinary_last" | "loentilskud_only" | "elev_reval_only" | null;
  /** The same production unit. Danish: P-nummer. */
  same_pnumber?: Answered | null;
  /** A real job at another employer since. */
  real_job_between?: Answered | null;
  /** Injury or illness came suddenly. Danish: akut opstået. */
  acute?: Answered | null;
  /** A serious illness that gets worse. Danish: fremadskridende. */
  progressive?: Answered | null;
  /** Special terms are clearly pointless: nothing can be done at the workplace. */
  acute_pointless?: Answered | null;
  /** Special terms are agreed. Danish: sociale kapitler eller særlige vilkår. */
  agreement?: Answered | null;
  /** The agreement is written. */
  written?: Answered | null;
  /** It names the functions that are hard or impossible. */
  functions?: Answered | null;
  /** It names the accommodations. Danish: konkrete skånehensyn. */
  accommodations?: Answered | null;
  /** A real attempt was made and is documented. Danish: reelt forsøg. */
  attempt?: Answered | null;
  /** The job was without wage subsidy. Danish: ustøttet. */
  unsupported?: Answered | null;
  /** Full calendar months that the written agreement has run. Whole, 0–1200. */
  agreement_months?: Decimal | null;
  /** Months of notice before it ran. Danish: varslingsperiode. Whole, 0–1200. */
  notice_months?: Decimal | null;
  /** Changed tasks or accommodations in the notice are documented. */
  notice_documented?: Answered | null;
  /** The conditions are still met, by the latest assessment. */
  still_entitled?: Answered | null;
  /** An ordinary job has become possible. */
  transition_possible?: Answered | null;
  /** Age in full years. Whole, 13–120. */
  age?: Decimal | null;
  /** Employer and employee know each other. */
  parties_known?: Answered | null;
  /** Hours, tasks and accommodations are clear. */
  hours_clarified?: Answered | null;
  /** A trial is needed first. Danish: virksomhedspraktik. */
  need_test?: Answered | null;
}

type Linked<Keys> = { [Key in keyof Keys as `r.${Key & string}`]?: Keys[Key] };

/** What `route` takes: facts under their own keys, or under the share link's (`r.agreement`). */
export type RouteInput = Question & {
  /** The day whose law applies; by default today. A day before 2013-01-01 ends in `not_covered`. */
  date?: Day | null;
} & Facts &
  Linked<Facts>;

/** What a route ends in. The municipality decides. */
export interface RouteOutcome extends Sourced<Code.Outcome> {
  /** What it means. */
  about: string;
  /** Whether it points towards a fleksjob with this employer. */
  side: Named<Code.Side>;
  /** The route is decided by this one; exactly one of the list is such. */
  decides: boolean;
}

/** A ground for or against. */
export interface RouteGround extends Sourced<Code.Ground> {
  /** Where it points. */
  side: Named<Code.Side>;
}

/** A fact that is not known and can still change the outcomes; its name is the question. */
export interface Missing extends Named<keyof Facts> {
  /** What the law calls it. */
  term: string;
  /** Why it is asked for, or what counts. */
  about: string | null;
  /** The values with names; `true` and `false` have no words of their own. */
  values: { code: string; name: string | null }[];
  /** The least whole number, if numbers are allowed: months or years. */
  least: number | null;
  /** The largest. */
  most: number | null;
}

/** What `route` gives. */
export interface Route extends Answer {
  /** The day whose law was used. */
  date: Day;
  /** In the order of the law, up to the first that ends the route. `needs_facts`: what decides is missing. */
  outcomes: RouteOutcome[];
  /** Every ground that the facts give, also behind what ended the route. */
  grounds: RouteGround[];
  /** In the order in which to ask. */
  missing: Missing[];
  /** What the employer can do next. */
  steps: Sourced<Code.Step>[];
  /** Whom to contact. */
  contact: Named<Code.RouteContact> & { sources: Source[] };
  /** What to know about the law of the day. */
  notes: Sourced<Code.RouteNote>[];
}

/** What `timeline` takes: at least one of the dates, from 1998-01-01 to 2100-12-31. */
export interface TimelineInput extends Question {
  /** The day from which past and ahead are seen, from 2013-01-01; by default today. */
  date?: Day | null;
  /** First day in the fleksjob. */
  start?: Day | null;
  /** First day of the written agreement on special terms (aftalens løbedag). */
  agreement_date?: Day | null;
  /** First day of absence (første fraværsdag). */
  absence?: Day | null;
  /** First day of work abroad (udstationering). */
  posting_start?: Day | null;
  /** The latest follow-up that was held. */
  last_followup?: Day | null;
  /** The day a fast-track request was sent. */
  fasttrack_request?: Day | null;
  /** First day of a § 56 agreement. */
  s56_start?: Day | null;
  /** The day on which the wage during sickness was paid. */
  wage_paid?: Day | null;
  /** Last day on which the employer paid sickness benefit (sygedagpenge). */
  employer_sickpay_end?: Day | null;
  /** The day NemRefusion's letter was sent to the employee (underretningsbrev). */
  notification_letter_sent?: Day | null;
  /** Whether the absent employee is in a fleksjob; by default by `start`. */
  fleksjob?: Answered | null;
  /** By default by `start`. */
  scheme?: "since2013" | "before2013" | null;
  /** For how long the fleksjob is granted; by default five years at a time. */
  grant?: "temporary" | "permanent" | null;
  /** Whether the employee is salaried under the Act (funktionær). */
  salaried?: Answered | null;
  /** What the employer pays during sickness. */
  sick_pay?: "wages" | "sickness_benefit" | "nothing" | null;
  /** Why a retention fleksjob needs no twelve months on special terms. */
  exemption?: "acute_illness" | "job_in_between" | "near_pension" | null;
}

/** A rule in a case: one date of it, or none. */
export interface Due extends Sourced<Code.Rule> {
  /** What the employer does that day. */
  task: string;
  /** As the rule gives it, never moved for weekends; `null` for what has no date or lacks the date it is counted from. */
  date: Day | null;
  /** The weekday's name. */
  weekday: string | null;
  /** The working day before, where one should be in time and `date` is a weekend or a public holiday. */
  suggested: Day | null;
  /** Whether it applies in the case. */
  applies: Named<Code.Applies>;
  /** Why not, or why perhaps, or what may change it. */
  reason: Named<Code.Reason> | null;
  /** Whether it is law. */
  force: Named<Code.Force>;
  /** Who acts. */
  actor: Named<Code.Actor>;
  /** Where it belongs. */
  track: Named<Code.Track>;
  /** What the date means. */
  kind: Named<Code.Kind>;
  /** Where the day lies, seen from the date asked for. */
  when: Named<Code.When> | null;
  /** What the day is counted from; with no `date`, what is missing. */
  anchor: Named<AnchorKey> | null;
  /** The day that was counted from. */
  counted_from: Day | null;
  /** That day was not given but is what is expected. */
  assumed: boolean;
  /** Which repetition it is, from 1. */
  number: number;
  /** What is to be said beside the task, in sentences. */
  notes: string[];
}

type AnchorKey =
  | "start"
  | "agreement_date"
  | "absence"
  | "posting_start"
  | "last_followup"
  | "fasttrack_request"
  | "s56_start"
  | "wage_paid"
  | "employer_sickpay_end"
  | "notification_letter_sent";

/** What `timeline` gives. */
export interface Timeline extends Answer {
  /** The day from which past and ahead are seen. */
  date: Day;
  /** By day; what has no date stands last. No rule of an open track is left out: ask `applies`. */
  dues: Due[];
  /** Who decides, and how months are counted. */
  notes: string[];
}

/** What `accommodations` takes. */
export interface AccommodationsInput extends Question {
  /** The day whose rules apply, from 2013-01-01; by default today. */
  date?: Day | null;
  /** Functions that are hard: an array, or a text with commas. */
  needs: readonly Code.Need[] | string;
  /** Hours present at work a week, 0–37, in quarters or tenths. */
  hours?: Decimal | null;
  /** Work intensity in percent, 1–100. */
  intensity?: Decimal | null;
  /** It is, or becomes, a fleksjob. */
  fleksjob?: Answered | null;
  /** A private company, a municipality or region, a state institution. */
  sector?: "private" | "municipal" | "state" | null;
}

/** A kind of accommodation to talk about. */
export interface SuggestedAccommodation extends Sourced<Code.Suggestion> {
  /** Concrete examples. */
  examples: string;
  /** The best it is for any of the needs. */
  fit: Named<Code.Fit>;
  /** What the list is ordered by: two for each need it is among the first for, one for each other. */
  weight: number;
  /** The needs it is for. */
  for: Named<Code.Need>[];
  /** Who may pay. */
  payers: Named<Code.Payer>[];
}

/** A scheme that may pay. */
export interface SupportScheme extends Sourced<Code.Support> {
  /** Its conditions. */
  conditions: string;
  /** Whether it is for such a job at all; `null` where that depends on what was not told. */
  relevant: boolean | null;
  /** Whom to ask. */
  contact: Named<Code.SupportContact>;
  /** What else is to be said. */
  remark: Named<Code.SupportRemark> | null;
}

/** The most hours of personal assistance, hours a week to two decimals. */
export interface Assistance {
  /** If hours present count. */
  by_present: Amount;
  /** If paid hours count, where those are fewer. */
  by_paid: Amount | null;
  /** Why there are two. */
  about: string;
  /** `uncertain` where it matters which of the two count. */
  status: Status;
  /** Where it was read. */
  sources: Source[];
}

/** What `accommodations` gives. The parties choose, and the municipality decides on what it pays. */
export interface Accommodations extends Answer {
  /** The day whose rules were used. */
  date: Day;
  /** Best first; none without needs. */
  suggestions: SuggestedAccommodation[];
  /** Every scheme. */
  supports: SupportScheme[];
  /** Who else knows about aids for the needs. */
  advisers: Named<Code.SupportContact>[];
  /** Personal assistance; `null` without `hours`. */
  assistance: Assistance | null;
  /** What holds for every employer. */
  duties: Sourced<Code.Duty>[];
  /** The points of the written agreement: what to write, and whether a retention fleksjob is measured on it. */
  agreement: (Sourced<Code.Point> & { help: string; measured: boolean })[];
  /** What shows that something is to be changed. */
  triggers: Sourced<Code.Trigger>[];
  /** What can be changed. */
  changes: Sourced<Code.Change>[];
  /** Questions that help to see tasks of few hours. */
  task_questions: Sourced<Code.TaskQuestion>[];
}
