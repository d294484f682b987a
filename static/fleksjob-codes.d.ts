// The codes of `fleksjob.d.ts`, each with what it stands for; a test compares them with those of the rules. Codes stay, and
// new ones may come: a program should have an answer to one that it does not know.

/** What a route ends in (`RETENTION_DOC_GAP:` names the point that is missing). */
export type Outcome =
  | "SELF_EMPLOYED_SCHEME" // Support in an own business is another scheme. Danish: tilskud til selvstændige.
  | "OLD_SCHEME_CONTINUES" // The rules from before 2013 go on. Danish: den gamle ordning.
  | "BLOCK_FOREIGN_EMPLOYER" // The employer is not domiciled in Denmark.
  | "BLOCK_NO_DK_ATTACHMENT" // The person is no longer a worker in Denmark.
  | "BLOCK_POSTING" // The posting does not meet the conditions.
  | "POSTING_OK" // The posting meets the conditions. Danish: udstationering.
  | "BLOCK_PENSION_AGE" // State pension age is reached. Danish: folkepensionsalder.
  | "BLOCK_BENEFIT" // Senior pension or early pension. Danish: seniorpension, tidlig pension.
  | "PENSION_MUST_BE_DORMANT" // The disability pension must be dormant from the first day. Danish: hvilende førtidspension.
  | "POINTS_AGAINST_CAPACITY" // The capacity for work points against. Danish: varigt og væsentligt nedsat arbejdsevne.
  | "CONSIDER_DISABILITY_PENSION" // Few hours and no way up: the municipality considers disability pension.
  | "TRY_ORDINARY_MEASURES_FIRST" // Relevant measures come first.
  | "RETENTION_RULE_NOT_APPLICABLE" // The twelve months are not asked for at this workplace.
  | "RETENTION_EXEMPT_SENIOR" // The twelve months fall away near the pension.
  | "RETENTION_EXEMPT_ACUTE" // The twelve months fall away: acute, or progressive, and clearly pointless.
  | "RETENTION_NO_AGREEMENT" // No agreement on special terms.
  | "RETENTION_DOC_GAP:written" // The agreement is not written.
  | "RETENTION_DOC_GAP:functions" // The agreement does not name the functions.
  | "RETENTION_DOC_GAP:accommodations" // The agreement does not name the accommodations.
  | "RETENTION_DOC_GAP:attempt" // No real attempt is documented.
  | "RETENTION_DOC_GAP:unsupported" // The job was supported.
  | "RETENTION_WAIT" // Twelve months have not gone by.
  | "RETENTION_FORMALS_OK" // Twelve months and all five points. Danish: fastholdelsesfleksjob.
  | "HIRE_ELSEWHERE_POSSIBLE" // Another workplace stays possible.
  | "NO_LONGER_ENTITLED" // The conditions are no longer met.
  | "ORDINARY_TRANSITION" // An ordinary job has become possible.
  | "TEMPORARY_5Y" // Five years at a time. Danish: midlertidigt fleksjob.
  | "PERMANENT_POSSIBLE" // No end date. Danish: permanent fleksjob.
  | "ENTRY_DIRECT" // Hire at once. Danish: ansat i ét hug.
  | "ENTRY_DEVELOPMENT_FLEKSJOB" // Hire at once and follow closely. Danish: udviklingsfleksjob.
  | "ENTRY_SHORT_PRAKTIK" // A short trial first. Danish: virksomhedspraktik.
  | "needs_facts" // Facts are missing that decide.
  | "not_covered"; // A day before 2013.

/** What points towards a fleksjob with this employer, or against, or decides which rules apply. */
export type Ground =
  | "self_employed" // Support is sought for an own business.
  | "employee" // It is about being employed.
  | "first_fleksjob" // The first flexi-job.
  | "granted_before_2013" // A flexi-job was granted before 2013.
  | "granted_since_2013" // A flexi-job was granted since 2013.
  | "same_job" // Still the same job.
  | "new_job" // A new job.
  | "employer_in_denmark" // Domiciled in Denmark.
  | "employer_abroad" // Domiciled abroad.
  | "lives_in_denmark" // Lives in Denmark.
  | "crosses_border" // Lives abroad.
  | "attached_to_denmark" // Still a worker in Denmark.
  | "attachment_lost" // No longer a worker in Denmark.
  | "works_in_denmark" // Works in Denmark.
  | "posted" // Is posted abroad.
  | "posting_within_year" // At most a year.
  | "posting_too_long" // More than a year.
  | "posting_voluntary" // Voluntary.
  | "posting_not_voluntary" // Not voluntary.
  | "posting_danish_terms" // Danish agreements.
  | "posting_other_terms" // Other terms.
  | "posting_return" // The journey home is secured.
  | "posting_no_return" // It is not.
  | "pension_age_reached" // State pension age is reached.
  | "below_pension_age" // Below state pension age.
  | "no_pension" // No pension.
  | "disability_pension" // Disability pension.
  | "senior_pension" // Senior pension.
  | "early_pension" // Early pension.
  | "lasting" // The reduction lasts.
  | "not_lasting" // It does not.
  | "significant" // It is substantial.
  | "not_significant" // It is not.
  | "any_trade" // In any kind of work.
  | "one_trade" // Only in one trade or workplace.
  | "documented" // Documented in detail.
  | "not_documented" // Not documented.
  | "more_than_few_hours" // More than very few hours.
  | "few_hours" // Very few hours.
  | "can_develop" // The capacity can develop.
  | "cannot_develop" // It cannot.
  | "measures_tried" // Relevant measures were tried.
  | "measures_not_tried" // They were not.
  | "clearly_pointless" // Trying is clearly pointless.
  | "not_pointless" // It is not.
  | "new_workplace" // Not the previous place of work.
  | "previous_workplace" // The previous place of work.
  | "only_wage_subsidy" // Here only with wage subsidy.
  | "only_apprentice" // Here only as an apprentice in vocational rehabilitation.
  | "same_p_number" // The same production unit.
  | "other_p_number" // Another one.
  | "job_between" // A real job elsewhere since.
  | "no_job_between" // None.
  | "near_pension" // Six years or less to the pension age.
  | "acute" // It came suddenly.
  | "not_acute" // It did not.
  | "progressive" // A serious illness that gets worse.
  | "not_progressive" // It does not.
  | "terms_pointless" // Special terms are clearly pointless.
  | "terms_possible" // They can be tried.
  | "special_terms" // Special terms are agreed.
  | "no_special_terms" // They are not.
  | "written" // The agreement is written.
  | "not_written" // It is not.
  | "functions_named" // It names the functions.
  | "functions_missing" // It does not.
  | "accommodations_named" // It names the accommodations.
  | "accommodations_missing" // It does not.
  | "real_attempt" // A real attempt is documented.
  | "no_real_attempt" // None is.
  | "unsupported" // Without wage subsidy.
  | "supported" // With wage subsidy.
  | "twelve_months" // Twelve months count.
  | "under_twelve_months" // Fewer do, as far as is known.
  | "notice_counts" // Documented notice counts.
  | "notice_not_counted" // The notice does not count.
  | "conditions_still_met" // The conditions are still met.
  | "conditions_no_longer_met" // They no longer are.
  | "no_ordinary_job" // An ordinary job is not possible.
  | "ordinary_job" // It has become possible.
  | "under_40" // Under 40.
  | "from_40" // 40 or more.
  | "parties_known" // They know each other.
  | "parties_unknown" // They do not.
  | "hours_clear" // Hours, tasks and accommodations are clear.
  | "hours_unclear" // They are not.
  | "trial_needed" // A trial is needed first.
  | "no_trial_needed"; // None is.

/** Where an outcome or a ground points. */
export type Side =
  | "for" // Peger på.
  | "against" // Taler imod.
  | "neutral"; // Decides which rules apply, or how to begin.

/** What the employer can do next. */
export type Step =
  | "find_out" // Find out what is missing.
  | "contact_early" // Contact the municipality before anything is agreed.
  | "talk_functions" // Talk about functions, never about the diagnosis.
  | "self_employed_scheme" // Follow the scheme for the self-employed.
  | "keep_old_scheme" // Go on with the old rules, and ask before the job changes.
  | "settle_posting" // Put the posting in order.
  | "pause_the_pension" // Have the pension made dormant from the first day.
  | "describe_limits" // Write down what is hard, how and how often.
  | "consider_special_terms" // Consider special terms instead.
  | "try_measures" // Try relocation, assistive devices and personal assistance.
  | "make_agreement" // Make a written agreement on special terms.
  | "complete_agreement" // Complete the written agreement.
  | "try_and_log" // Try what is agreed and keep a log.
  | "without_subsidy" // Go on without wage subsidy.
  | "fill_twelve_months" // Go on until twelve months are full.
  | "document_notice" // Document changes made in the notice.
  | "hand_in_agreement" // Collect the agreement and the log for the municipality.
  | "talk_ordinary_job" // Talk about an ordinary job.
  | "plan_the_end" // Agree on what happens when the subsidy stops.
  | "describe_job" // Describe tasks, hours and accommodations.
  | "agree_trial" // Agree on a short trial with an aim.
  | "await_approval" // Wait for the approval.
  | "follow_up_early" // Follow up early and often.
  | "ask_cabi"; // Ask Cabi, free for companies.

/** Whom to contact about a route. */
export type RouteContact =
  | "home_municipality" // The municipality in which the employee lives. Danish: bopælskommune.
  | "acting_municipality" // Across the border: where the work is done, or the employer's. Danish: handlekommune.
  | "self_employed"; // The self-employed person's own municipality, by the agency's rules.

/** What to know about the law of the day. */
export type RouteNote =
  | "no_senior_exemption" // Before 2020 the twelve months were asked for near the pension, too.
  | "rehabilitation_team" // The rehabilitation team advises. Danish: rehabiliteringsteam.
  | "reform_in_two_parts" // The reform of 2026 came in two parts.
  | "health_coordinator" // The health coordinator advises. Danish: sundhedskoordinator.
  | "one_entry" // One entry for companies. Danish: virksomhedsindgang.
  | "no_resource_course" // No new resource courses or vocational rehabilitation. Danish: ressourceforløb, revalidering.
  | "sick_leave_26_weeks" // No follow-up of sick leave that is expected to end within 26 weeks.
  | "last_read_january_2026" // The chapter on flexi-jobs was last gone through in January 2026.
  | "new_act_expected"; // A new main Act was expected on 1 January 2027.

/** A follow-up or a deadline. */
export type Rule =
  | "FJ-W2" // Own check after two weeks.
  | "FJ-M1" // Own check after a month.
  | "FJ-M2" // Own check after two months.
  | "FJ-M3" // The end of the first three months.
  | "FJ-Y1" // Own yearly check.
  | "FJ-30M" // Opfølgning efter 2½ år.
  | "FJ-54M" // Status efter 4½ år.
  | "FJ-60M" // Femårsbevillingen: five years have passed.
  | "FJ-60M_last_day" // Femårsbevillingen: its last day.
  | "FJ-REC30" // Opfølgning hver gang der er gået 2½ år.
  | "FJ-DOUBT" // Doubt whether the conditions are still met.
  | "FJ-CHANGE" // Ny arbejdsevnevurdering.
  | "FJ-POST" // Udstationering: last day of the year abroad.
  | "RT-START" // Aftale om særlige vilkår: it begins.
  | "RT-REV" // Writing down what was tried.
  | "RT-12M" // Fastholdelsesfleksjob: the twelve months have passed.
  | "SL-D1" // Første fraværsdag.
  | "SL-TRO" // Tro- og loveerklæring.
  | "SL-FRI" // Friattest.
  | "SL-VAR" // Varighedserklæring.
  | "SL-MUL" // Mulighedserklæring.
  | "SL-4W" // Sygefraværssamtale.
  | "SL-FT" // Fast track: last day to ask.
  | "SL-FTTALK" // Fast track: the municipality's talk.
  | "SL-NR5" // NemRefusion, where wages are paid.
  | "SL-NR-SDP" // NemRefusion, where the employer paid sickness benefit.
  | "SL-NR-14" // NemRefusion, where nothing is paid.
  | "SL-REF3" // Refusion: last day to apply.
  | "SL-30" // Arbejdsgiverperiode: its last day.
  | "SL-OBJ" // Indsigelse: the employee's.
  | "SL-8W" // Opfølgning: first, by the end of the eighth week.
  | "SL-4X" // Opfølgning: four times in half a year.
  | "SL-26W" // No follow-up within 26 weeks, since the reform of 2026.
  | "SL-FASTPLAN" // Fastholdelsesplan.
  | "SL-56" // § 56-aftale: it ends.
  | "SL-22W" // Revurdering of sickness benefit.
  | "SL-DELVIS" // Delvis raskmelding.
  | "SL-120"; // 120-dagesreglen.

/** Where a rule belongs; a date of the track opens it. */
export type Track =
  | "fleksjob" // From the first day in the fleksjob.
  | "abroad" // Udstationering.
  | "retention" // Fastholdelse: from the agreement on special terms.
  | "sick"; // Sygefravær: from the first day of absence.

/** What a date means. */
export type Kind =
  | "at" // It happens on the day.
  | "window_end" // A period ends.
  | "expiry" // A grant or an agreement has run out.
  | "recurring" // It happens on the day, again and again.
  | "event" // Whenever it happens; no date.
  | "last_day" // The last day of a period.
  | "anchor" // The day all else is counted from.
  | "earliest" // Not before.
  | "from" // Possible from that day on.
  | "no_later_than" // A deadline.
  | "within" // The last day on which to ask.
  | "condition" // What must hold; no date.
  | "marker" // A mark in the calendar.
  | "earliest_end"; // Ends that day at the earliest.

/** Who acts. */
export type Actor =
  | "employer" // Arbejdsgiver.
  | "employee" // Medarbejder.
  | "municipality" // Kommune, before the reform of 2026 jobcenter.
  | "employer_employee" // Employer and employee.
  | "employer_employee_municipality"; // Employer, employee and municipality.

/** Whether a rule is law. */
export type Force =
  | "statutory" // Lovpligtig: an Act or an order says so.
  | "good_practice" // God praksis: our suggestion.
  | "info"; // Til orientering.

/** Where a day lies, seen from the date asked for. */
export type When =
  | "past" // Before today.
  | "today" // Today.
  | "ahead"; // After today.

/** Whether a rule applies in the case. */
export type Applies =
  | "yes" // It does.
  | "no" // It does not.
  | "uncertain"; // It depends on what is not known, of the case or of the law.

/** Why a rule does not apply, or only perhaps, or what may change it. */
export type Reason =
  | "scheme_before_2013" // The job began before 2013, under the old scheme.
  | "permanent_grant" // A permanent grant does not end.
  | "no_employer_period" // No employer period in a fleksjob: refund from the first day of absence.
  | "s56_not_needed" // No § 56 agreement is needed: refund from the first day of absence.
  | "fleksjob_unknown" // Whether the absent employee is in a fleksjob is not known.
  | "fleksjob_deadline" // In a fleksjob, the deadline for a short absence was not found.
  | "sick_pay_unknown" // The deadline depends on what the employer pays during sickness, which is not known.
  | "other_sick_pay" // The employer pays something else during sickness.
  | "only_salaried" // The Act is about salaried employees (funktionærer) only.
  | "only_if_agreed" // It holds only where the contract says so.
  | "acute_illness" // No twelve months are needed after an acute injury or illness.
  | "job_in_between" // No twelve months are needed when another real job lies in between.
  | "near_pension" // No twelve months are needed with six years or less to the state pension age.
  | "not_yet_law" // The rule was not law yet.
  | "before_known" // The rules on sick leave were gone through from 2013 only.
  | "changed_on_the_way" // The rule began or ended between the day counted from and the day counted to.
  | "fewer_talks_2025" // Since 2025 a short and plain course needs no more than the first follow-up.
  | "reform_between" // The reform of 2026 came on two days; which of them counts was not found.
  | "reform_ended" // Ended by the reform of 2026.
  | "reform_unchecked" // Not checked since the reform of 2026.
  | "checked_to_january_2026" // Applies; checked until January 2026, and a new Act is expected in 2027.
  | "new_rules_2027"; // A new Act is expected on 1 January 2027; whether it changes the rule was not found.

/** A function that is hard at work; never a diagnosis. */
export type Need =
  | "endurance" // Tires quickly. Danish: begrænset udholdenhed.
  | "sitting_standing" // Sitting or standing for long, pain.
  | "lifting" // Lifting and carrying.
  | "mobility" // Walking and moving about. Danish: nedsat gangevne.
  | "hands" // Using the hands. Danish: håndfunktion.
  | "sight" // Sight.
  | "hearing" // Hearing.
  | "sound_light" // Sound or light.
  | "concentration" // Concentration.
  | "memory" // Remembering and keeping track. Danish: overblik.
  | "changes" // Change and the unexpected.
  | "stress" // Pressure, and periods of low energy.
  | "social" // Talking and working with others.
  | "reading_writing" // Reading and writing.
  | "varying"; // Good days and bad days. Danish: svingende funktionsniveau.

/** How near a suggestion lies for the needs. */
export type Fit =
  | "first" // Among the first to talk about.
  | "then"; // After those.

/** A kind of accommodation to talk about. */
export type Suggestion =
  | "shorter_hours" // Fewer hours, or hours that grow. Danish: nedsat timetal.
  | "placement" // Other hours of the day or week. Danish: fordeling over ugen.
  | "breaks" // More or other breaks. Danish: ekstra pauser.
  | "pace" // More time for a task. Danish: lavere tempo.
  | "tasks" // Other tasks, or other work at the same employer. Danish: omplacering.
  | "physical" // Layout and equipment. Danish: fysisk indretning.
  | "senses" // Less noise, light and smell. Danish: lyd, lys, duft.
  | "structure" // Overview. Danish: overblik og struktur.
  | "predictability" // Predictability and support. Danish: psykiske hensyn.
  | "social_frame" // Clear social frames. Danish: sociale hensyn.
  | "place" // Working from home or elsewhere. Danish: hjemmearbejde.
  | "transport" // Getting about. Danish: transport.
  | "devices" // Assistive devices. Danish: hjælpemidler.
  | "personal_assistance" // Practical help. Danish: personlig assistance.
  | "mentor" // Introduction to the job. Danish: mentor.
  | "treatment" // Time for treatment. Danish: støtte til behandling.
  | "organisation"; // A day organised differently. Danish: tilrettelæggelse.

/** Who may pay for a suggestion. */
export type Payer =
  | "employer" // The employer: a workplace arrangement, mostly free of charge.
  | "aids" // The municipality, as an assistive device or minor workplace adaptation.
  | "personal_assistance" // The municipality, as personal assistance.
  | "mentor" // The municipality, as a mentor.
  | "shorter_time" // The agreement on the job: shorter effective time. Danish: effektiv arbejdstid.
  | "section_56"; // The municipality, as a refund under sygedagpengeloven § 56.

/** A scheme that compensates for a limitation at work. */
export type Support =
  | "aids" // Hjælpemidler og mindre arbejdspladsindretning.
  | "personal_assistance" // Personlig assistance.
  | "mentor" // Mentor.
  | "priority_access" // Fortrinsadgang, with public employers.
  | "section_56" // § 56-aftale: refund from the first day of absence, for others than those in a fleksjob.
  | "certificate"; // Fleksjobbevis.

/** Whom to ask about a scheme. */
export type SupportContact =
  | "residence_municipality" // The municipality in which the employee lives, not the workplace's. Danish: bopælskommune.
  | "municipality" // The municipality (the job centre before 2026).
  | "applicant" // The applicant says so in the application.
  | "together" // Employer and employee, who agree and send it to the municipality.
  | "communication_centre" // Kommunikationscenter, on aids for hearing and for remembering.
  | "sight_institute"; // IBOS, the institute for the blind and partially sighted.

/** What else is to be said of a scheme. */
export type SupportRemark =
  | "mentor_reduced" // Mentors are used less from 2026; what that means for the conditions was not found.
  | "public_only" // Only public employers.
  | "refunded_anyway"; // In a fleksjob the refund runs from the first day anyway.

/** What an employer must do, or take care with. */
export type Duty =
  | "working_environment" // The rules on the working environment hold. Danish: arbejdsmiljø.
  | "screen_work" // Screen work at home more than two days a week. Danish: skærmarbejde.
  | "common_equipment" // Common equipment is the employer's to pay.
  | "reasonable_accommodation" // Rimelig tilpasning.
  | "ask_about_work" // Ask about the work, not the diagnosis. Danish: helbredsoplysninger.
  | "applicant_tells" // The applicant tells of what matters significantly. Danish: oplysningspligt.
  | "refund_details" // Details of health in cases of refund are closed to the employer.
  | "consent" // Colleagues learn what the employee agrees to.
  | "dismissal" // Look at accommodations before a dismissal. Danish: afskedigelse.
  | "sick_days_120"; // Days that a disability causes and the rule on 120 days. Danish: 120-dages-reglen.

/** A point of the written agreement. */
export type Point =
  | "written" // Both parties have agreed in writing. Danish: skriftlig aftale.
  | "functions" // Functions that are hard or impossible. Danish: funktioner.
  | "accommodations" // The accommodations agreed. Danish: konkrete skånehensyn.
  | "attempt" // What was tried, and when. Danish: reelt forsøg.
  | "unsupported" // No wage subsidy. Danish: ustøttet job.
  | "runs_from" // The day it runs from. Danish: løbedag.
  | "hours_tasks" // Hours and tasks.
  | "pay_pension" // What it means for pay and pension.
  | "reviews"; // When to look at it again.

/** What shows that something is to be changed. */
export type Trigger =
  | "new_assessment" // The working capacity has changed: it can be assessed anew. Danish: ny vurdering af arbejdsevnen.
  | "can_do_more" // The employee is better, or has settled in: more hours may be possible.
  | "not_working" // The accommodations do not work as meant.
  | "more_needed"; // More accommodations are needed.

/** What can be changed. */
export type Change =
  | "hours" // The number of hours. Danish: timetallet.
  | "placement" // The spread of the hours over the week.
  | "accommodations" // The accommodations. Danish: skånehensyn.
  | "tasks" // The tasks. Danish: arbejdsopgaver.
  | "support"; // A scheme: started, stopped or changed. Danish: handicapkompenserende ordning.

/** A question that helps to see tasks of few hours. */
export type TaskQuestion =
  | "left_over" // What is never quite done?
  | "relieve" // What takes the specialists' time and not their trade?
  | "peaks" // When are there too few hands?
  | "bought_in" // What is bought outside for few hours a week?
  | "any_time" // What can be done at any time?
  | "wish" // What would customers like that nobody has two hours for?
  | "strengths" // What is the person good at that is not used?
  | "grow"; // Which task could grow with the hours?
