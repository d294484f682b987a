// Writes programs in TypeScript for `cargo xtask test` to check: `node tests/node/types.mjs SITE FOLDER`. They are the
// examples of docs/api.md, and what the delivered functions really answer, which must be of the types declared.

import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [site, folder] = process.argv.slice(2).map((path) => resolve(path));
const { initSync, wasm, ...api } = await import(pathToFileURL(join(site, "fleksjob.js")).href);
initSync(readFileSync(wasm));
for (const name of ["fleksjob.d.ts", "package.json"]) copyFileSync(join(site, name), join(folder, name));

const documentation = readFileSync(new URL("../../docs/api.md", import.meta.url), "utf8");
const examples = documentation.split("```").filter((piece, place) => place % 2 === 1 && piece.startsWith("ts\n"));
if (!examples.length) throw new Error("docs/api.md has no example in TypeScript");
for (const [place, example] of examples.entries()) writeFileSync(join(folder, `example${place}.ts`), example.slice(3));

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
};
const lines = [];
for (const [type, [call, inputs]] of Object.entries(questions)) {
  lines.push(`import type { ${type} } from "./fleksjob.js";`);
  const input = { Estimate: "EstimateInput" }[type];
  lines.push(`import type { ${input} } from "./fleksjob.js";`);
  for (const given of inputs) {
    const answer = api[call](given);
    if (answer.error) throw new Error(`${call}: ${answer.error.message}`);
    const number = lines.length;
    lines.push(`export const input${number}: ${input} = ${JSON.stringify(given)};`);
    lines.push(`export const answer${number}: ${type} = ${JSON.stringify(answer)};`);
  }
  lines.push(`export const refusal${lines.length}: Refusal = ${JSON.stringify(api[call]({ lang: 1, colour: 2 }))};`);
}
lines.push('import type { Refusal } from "./fleksjob.js";');
writeFileSync(join(folder, "answers.ts"), lines.join("\n"));
