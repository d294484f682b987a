// Writes programs in TypeScript for `cargo xtask test` to check: `node tests/node/types.mjs SITE FOLDER`. They are the
// examples of docs/api.md, and what the delivered functions really answer, which must be of the types declared.

import { copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [site, folder] = process.argv.slice(2).map((path) => resolve(path));
const { initSync, wasm, ...api } = await import(pathToFileURL(join(site, "fleksjob.js")).href);
initSync(readFileSync(wasm));
for (const name of readdirSync(site)) {
  if (name.endsWith(".d.ts") || name === "package.json") copyFileSync(join(site, name), join(folder, name));
}

copyFileSync(new URL("embed.ts", import.meta.url), join(folder, "embedding.ts"));

const documentation = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8");
const examples = documentation.split("```").filter((piece, place) => place % 2 === 1 && piece.startsWith("ts\n"));
if (!examples.length) throw new Error("docs/api.md has no example in TypeScript");
for (const [place, example] of examples.entries()) writeFileSync(join(folder, `example${place}.ts`), example.slice(3));

const { cases, defaults } = routeCases();
const job = { hours: 18, wage: 200 };
/** Questions whose answers have every shape there is. */
const questions = {
  Estimate: ["estimate", [
    { ...job, date: "2024-06-01" },
    { ...job, date: "2031-06-01", lang: "en", sick_days: 14 },
    { ...job, date: "2026-06-01", hours: 0 },
    { ...job, date: "2026-06-01", hours: 37, wage: 900, pay: "hourly" },
    { ...job, date: "2026-06-01", full_time_wage: 20_000 },
    { ...job, date: "2026-06-01", hours: 37 },
    { ...job, date: "2026-06-01", sector: "state" },
    { ...job, date: "2022-06-01", sector: "municipal" },
    { ...job, date: "2018-06-01", scheme: "before2013", fraction: "two-thirds", minimum_wage: 150 },
  ]],
  Route: ["route", [
    {},
    { date: "2025-06-01", lang: "en", "r.self_employed": "false", prior: "none", employer_dk: true },
    { date: "2019-06-01", prior: "pre2013", same_job_old_scheme: "true", self_employed: false },
    ...cases.map((input) => ({ date: "2026-11-21", ...defaults, ...input })),
  ]],
  Timeline: ["timeline", [
    { date: "2026-11-21", start: "2026-03-01", agreement_date: "2025-01-31", absence: "2026-10-01", posting_start: "2026-05-01" },
    { date: "2020-01-01", lang: "en", start: "2012-01-01", absence: "2019-12-30", fasttrack_request: "2020-01-02", s56_start: "2019-01-01" },
    { absence: "2026-02-15", fleksjob: "false", salaried: true, sick_pay: "wages", wage_paid: "2026-02-28", exemption: "near_pension" },
    { last_followup: "2025-02-15", start: "2020-02-29", grant: "permanent", scheme: "since2013", notification_letter_sent: "2026-01-01" },
  ]],
  Accommodations: ["accommodations", [
    { date: "2026-11-21", needs: [] },
    { date: "2025-06-01", lang: "en", needs: "sight,hearing,memory", hours: 10, intensity: "50", fleksjob: true, sector: "private" },
    { needs: ["lifting", "stress"], hours: 37, fleksjob: "false", sector: "state" },
  ]],
};
const inputs = { Estimate: "EstimateInput", Route: "RouteInput", Timeline: "TimelineInput", Accommodations: "AccommodationsInput" };
const lines = [];
for (const [type, [call, given]] of Object.entries(questions)) {
  lines.push(`import type { ${type} } from "./fleksjob.js";`);
  const input = inputs[type];
  lines.push(`import type { ${input} } from "./fleksjob.js";`);
  for (const question of given) {
    const answer = api[call](question);
    if (answer.error) throw new Error(`${call}: ${answer.error.message}`);
    const number = lines.length;
    lines.push(`export const input${number}: ${input} = ${JSON.stringify(question)};`);
    lines.push(`export const answer${number}: ${type} = ${JSON.stringify(answer)};`);
  }
  lines.push(`export const refusal${lines.length}: Refusal = ${JSON.stringify(api[call]({ lang: 1, colour: 2 }))};`);
}
lines.push('import type { Refusal } from "./fleksjob.js";');
writeFileSync(join(folder, "answers.ts"), lines.join("\n"));

/** The inputs of the cases that the rules are tested with, and what such a case takes where it says nothing. */
function routeCases() {
  const path = new URL("../cases/route_cases.json", import.meta.url);
  const { cases, defaults } = JSON.parse(readFileSync(path, "utf8"));
  return { cases: cases.map(({ input }) => input), defaults };
}
