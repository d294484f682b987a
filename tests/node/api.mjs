// The delivered module in Node, without a browser: `node tests/node/api.mjs FOLDER`, which `cargo xtask test` calls
// with the finished site. The examples of docs/api.md are run, each in a process of its own, and every row of
// tests/cases/bad_input.js.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const site = resolve(process.argv[2] ?? "dist/v1");
const entry = pathToFileURL(join(site, "fleksjob.js")).href;
const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

let passed = 0;
const failed = [];
async function check(name, test) {
  try {
    await test();
    passed += 1;
  } catch (error) {
    failed.push(name);
    console.error(`${name}: ${error.stack ?? error}`);
  }
}

/** The blocks of a language in the documentation. */
function blocks(language) {
  const pieces = read("docs/api.md").split("```").filter((_, place) => place % 2 === 1);
  return pieces.filter((piece) => piece.startsWith(`${language}\n`)).map((piece) => piece.slice(language.length + 1));
}

/** What a block says that it prints: the comment behind each `console.log`. */
function expected(block) {
  return [...block.matchAll(/^\s*console\.log\(.*\); \/\/ (.*)$/gm)].map((match) => match[1]);
}

/** Runs a program in a fresh process, with the delivered module in place of the documentation's address. */
function run(program) {
  const folder = mkdtempSync(join(tmpdir(), "fleksjob-node-"));
  try {
    const path = join(folder, "program.mjs");
    writeFileSync(path, program.replaceAll('"./fleksjob.js"', JSON.stringify(entry)));
    return spawnSync(process.execPath, [path], { encoding: "utf8", timeout: 60_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const examples = blocks("js");
const loading = examples.find((block) => block.includes("node:fs"));
await check("the documentation has examples", () => assert.ok(loading && examples.length > 4));
for (const [place, block] of examples.entries()) {
  // What is loaded from an address is for browsers, and run there.
  if (block.includes("await init(")) continue;
  const program = block.includes("import ") ? block : `${loading}\n${block}`;
  await check(`example ${place + 1} of docs/api.md`, () => {
    const { status, signal, stdout, stderr } = run(program);
    assert.deepEqual({ status, signal, stderr }, { status: 0, signal: null, stderr: "" });
    // What ties a number to its unit looks like any other space there.
    assert.deepEqual(stdout.replaceAll("\u00a0", " ").split("\n").slice(0, -1), expected(program));
  });
}

const before = new Set(Object.getOwnPropertyNames(globalThis));
const api = await import(entry);
const functions = ["estimate", "route", "timeline", "accommodations"];

await check("the module has these names and no others", () => {
  assert.deepEqual(Object.keys(api).sort(), ["default", "initSync", "wasm", ...functions].sort());
});
await check("it can be loaded from bytes, more than once and in every way", async () => {
  const bytes = readFileSync(api.wasm);
  api.initSync(bytes);
  api.initSync({ module: bytes });
  await api.default(bytes);
  await api.default({ module_or_path: bytes });
  await api.default(new WebAssembly.Module(bytes));
});
await check("nothing is left in the global object, and there is no document", () => {
  assert.deepEqual(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name)), []);
  assert.equal(typeof document, "undefined");
});

/** Throws unless the value is plain data: what JSON holds, and nothing shared. */
function assertPlain(value, path = "answer") {
  if (value === null || ["string", "boolean"].includes(typeof value)) return;
  if (typeof value === "number") return assert.ok(Number.isSafeInteger(value), path);
  assert.ok([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)), path);
  for (const [key, part] of Object.entries(value)) assertPlain(part, `${path}.${key}`);
}

const rows = (0, eval)(read("tests/cases/bad_input.js"));
for (const { name, call, input, code, field } of rows) {
  await check(`${call}: ${name}`, () => {
    const answer = api[call](input());
    assertPlain(answer);
    assert.equal(Array.isArray(answer.ignored), true);
    if (code === null) return assert.equal(answer.error, undefined, JSON.stringify(answer.error));
    assert.deepEqual([answer.error?.code, answer.error?.field], [code, field]);
    assert.deepEqual(answer.errors[0], answer.error);
    assert.ok(answer.error.message.length > 10 && !/[{}]/.test(answer.error.message), answer.error.message);
  });
}
// The data that the rules are tested with gives the same through the module.
const files = readdirSync(new URL("../cases", import.meta.url));
for (const file of files.filter((name) => name.startsWith("route_cases"))) {
  const { cases, defaults } = JSON.parse(read(`tests/cases/${file}`));
  for (const { id, input, expected, date = "2026-11-21" } of cases) {
    await check(`route: ${id} of ${file}`, () => {
      const { outcomes } = api.route({ date, ...defaults, ...input });
      assert.deepEqual(outcomes.map(({ code }) => code), expected);
    });
  }
}
const anchors = ["start", "agreement_date", "absence", "posting_start", "last_followup", "fasttrack_request", "s56_start"];
for (const file of files.filter((name) => name.startsWith("followup_examples"))) {
  for (const { name, anchor, results } of JSON.parse(read(`tests/cases/${file}`)).worked_examples) {
    await check(`timeline: ${name}`, () => {
      const { dues } = api.timeline(Object.fromEntries(anchors.map((key) => [key, anchor])));
      for (const { id, date, weekday } of results) {
        const due = dues.find((due) => due.code === id && due.date === date);
        assert.equal(due?.weekday.slice(0, 2), weekday, `${id} on ${date}`);
      }
    });
  }
}
await check("no argument at all", () => {
  for (const call of functions) assert.equal(api[call]().error.code, "not_an_object");
});
await check("no prototype was changed", () => assert.deepEqual([{}.hours, {}.lang, [].hours], [undefined, undefined, undefined]));
await check("an answer within a question", () => {
  const job = { date: "2024-06-01", hours: 18, wage: 200 };
  let depth = 0;
  const nested = { ...job, get hours() { return ++depth > 50 ? 18 : api.estimate(nested).paid_hours_week; } };
  assert.equal(api.estimate(nested).subsidy, "15272.00");
});
await check("thousands of answers later it is the same, and no larger", () => {
  const job = { date: "2024-06-01", hours: 18, wage: 200 };
  const first = JSON.stringify(api.estimate(job));
  const before = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
  for (let round = 0; round < 2_000; round++) api.estimate({ ...job, hours: round, colour: "x".repeat(1_000) });
  assert.equal(JSON.stringify(api.estimate(job)), first);
  const after = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
  assert.ok(after - before < 50_000_000, `${after - before} bytes more`);
});

// As the tests in Rust end, so that `cargo xtask test` repeats the line.
console.log(`\ntest result: ${failed.length ? "FAILED" : "ok"}. ${passed} passed; ${failed.length} failed`);
process.exitCode = failed.length ? 1 : 0;
