// What `estimate` takes and gives: kroner before tax where nothing else is said. See `fleksjob.d.ts`.

import type { Amount, Answer, Day, Decimal, Question, Source, Status } from "./fleksjob-common.js";

/** What `estimate` takes. */
export interface EstimateInput extends Question {
  /** The day whose rules apply, from 2013-01-01; by default today. */
  date?: Day | null;
  /** Hours present at work a week, 0–37, in quarters or tenths. Before 2013 the agreed paid hours, by default 37. */
  hours?: Decimal | null;
  /** The agreed wage, kroner an hour, 1–2000; the employee's own pension share included, the employer's not. */
  wage: Decimal;
  /** Work intensity (arbejdsintensitet) in percent, 1–100; by default 100. Only since 2013. */
  intensity?: Decimal | null;
  /** The employer's pension contribution in percent of the wage, 0–50; by default 0. */
  pension?: Decimal | null;
  /** Ordinary full time in the same post, kroner a month, 1–500000; by default from the wage. Only since 2013. */
  full_time_wage?: Decimal | null;
  /** Wage from other work, kroner a month, 0–500000; by default 0. Only since 2013. */
  other_wage?: Decimal | null;
  /** Calendar days of one absence, 0–365; by default 0. */
  sick_days?: Decimal | null;
  /** Paid by the month with paid leave (the default), or by the hour with holiday allowance. */
  pay?: "salaried" | "hourly" | null;
  /** A private company (the default), a municipality or region, a state institution. */
  sector?: "private" | "municipal" | "state" | null;
  /** Hired 1 January 2013 or later (the default), or before and still in the same job. */
  scheme?: "since2013" | "before2013" | null;
  /** The share refunded, by default half. Only before 2013. */
  fraction?: "half" | "two-thirds" | null;
  /** The lowest agreed wage in the area, kroner an hour, 1–2000; by default the wage. Only before 2013. */
  minimum_wage?: Decimal | null;
}

/** The lines of an estimate, each under its code. Those that the scheme or the sector has no use for are not there. */
export interface Lines {
  /** Paid hours a week (løntimer). */
  paid_hours_week: Amount;
  /** Wage for the work done, a month. */
  wage: Amount;
  /** The employer's pension contribution, a month. */
  employer_pension: Amount;
  /** The employer's ATP contribution, a month. */
  atp_employer: Amount;
  /** Holiday supplement (ferietillæg) or allowance (feriegodtgørelse), a month. */
  holiday: Amount;
  /** Great Prayer Day supplement (store bededags-tillæg), a month. */
  great_prayer_day: Amount;
  /** Levies known for the day (Samlet Betaling), a month; the others are in `unknown_levies`. */
  levies: Amount;
  /** Working time as a share of full time, two decimals; state institutions. */
  working_time_fraction?: Amount;
  /** What is refunded to the employer, a month: before 2013, and state institutions. */
  refund: Amount;
  /** The employer's cost, a month: wage, pension, ATP, holiday, Great Prayer Day and levies, less the refund. */
  employer_cost: Amount;
  /** The employer's cost, a year. */
  employer_cost_year: Amount;
  /** The employer's cost of an effective hour; not at 0 paid hours. */
  employer_cost_hour?: Amount;
  /** The same paid hours on ordinary terms, a month. */
  ordinary_cost: Amount;
  /** Wage that counts when the subsidy is worked out, a month. */
  counted_wage?: Amount;
  /** Highest subsidy, a month. */
  subsidy_maximum?: Amount;
  /** Threshold between the reductions of 30 and 55 %, a month. */
  subsidy_threshold?: Amount;
  /** What the wage takes off the subsidy, a month. */
  subsidy_reduction?: Amount;
  /** Wage for full time in the same post (lønloft), a month. */
  full_time_wage?: Amount;
  /** Fleksløntilskud, paid by the municipality to the employee, a month. Never off the employer's cost. */
  subsidy?: Amount;
  /** What the employee has in all, a month: wage, the employer's pension contribution and subsidy. */
  total_income?: Amount;
  /** Wage at which the subsidy ends, a month. */
  zero_point?: Amount;
  /** Holiday and Great Prayer Day supplements of a whole year. */
  supplements_year?: Amount;
  /** What the subsidy falls by in the month those are paid at once. */
  subsidy_fall?: Amount;
  /** Sickness refund for the whole absence of `sick_days`. */
  sick_refund: Amount;
}

/** One line of an estimate with what stands behind it. */
export interface Line {
  /** Its key among the answer's. */
  code: keyof Lines;
  /** Its name. */
  name: string;
  /** What it is, in a sentence. */
  about: string;
  /** As under its code. Kroner are rounded to the øre, half away from zero, once; totals are sums of such. */
  amount: Amount;
  /** What the amount counts. */
  unit: "kroner" | "hours" | "share";
  /** The time it belongs to; `null` for a share or a whole absence. */
  period: "hour" | "week" | "month" | "year" | null;
  /** The same for a year, for what the employer pays. */
  year: Amount | null;
  /** The worst of what it is built on. */
  status: Status;
  /** The rule's text first, then those of the values used. */
  sources: Source[];
}

/** A levy that nothing certain is known of for the day; it is named and not added. */
export interface UnknownLevy {
  /** Its name. */
  name: string;
  /** The last known figure, kroner a year for a full ATP contribution. */
  last_amount: Amount | null;
  /** The year of that figure. */
  last_year: number | null;
}

/** What `estimate` gives. */
export interface Estimate extends Answer, Lines {
  /** The day whose rules were used. */
  date: Day;
  /** `null` if the rates of that day are known; else the last known year, whose rates were used. */
  rates_of_year: number | null;
  /** Sickness refund for the same absence in ordinary employment, where the first days are the employer's. */
  ordinary_sick_refund: Amount;
  /**
   * What decides the subsidy; `null` before 2013.
   * - `no_hours`: no paid hours, no fleksjob.
   * - `below_threshold`, `above_threshold`: the wage against the threshold between 30 and 55 %.
   * - `full_time_wage`: wage and subsidy reach the full-time wage.
   * - `zero_point`: nothing is left of the subsidy.
   */
  limit: "no_hours" | "below_threshold" | "above_threshold" | "full_time_wage" | "zero_point" | null;
  /** The lines with their names and sources, in the order in which they are explained. */
  lines: Line[];
  /** Levies that are not added. */
  unknown_levies: UnknownLevy[];
  /** What one should know beside the figures, in sentences; a warning about the rates' year first. */
  notes: string[];
}
