// What the page loads, without a browser: `node tests/node/languages.mjs FOLDER`, which `cargo xtask test` calls with
// the finished site. The page's two WebAssembly files compile, and are the same but for their words.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const site = process.argv[2] ?? "dist/v1";
const files = readdirSync(site).filter((name) => name.endsWith(".wasm"));
const [danish, english] = ["da", "en"].map((language) => {
  const names = files.filter((name) => name.startsWith(`fleksjob-${language}-`));
  assert.equal(names.length, 1, `${language}: ${files}`);
  return { language, bytes: readFileSync(join(site, names[0])) };
});

/** The sections in their order, each with its kind. */
function sections(bytes) {
  const found = [];
  for (let at = 8; at < bytes.length; ) {
    const kind = bytes[at++];
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      length |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    found.push([kind, bytes.subarray(at, (at += length))]);
  }
  return found;
}

const DATA = 11;
const DATA_COUNT = 12;
const same = ({ bytes }) => sections(bytes).filter(([kind]) => kind !== DATA && kind !== DATA_COUNT);
for (const { language, bytes } of [danish, english]) {
  const module = await WebAssembly.compile(bytes);
  // What programs may call is in the whole file alone.
  assert.ok(!WebAssembly.Module.exports(module).some(({ name }) => name === "estimate"), language);
  const data = sections(bytes).find(([kind]) => kind === DATA)[1];
  console.log(`${language}: ${bytes.length} bytes, ${data.length} of them data`);
}
assert.deepEqual(same(danish), same(english));

const words = {
  da: ["Den ansatte ", "Kommunen ", "I betaler ", "Jeres ", "Ingen kilde "],
  en: ["The employee ", "The municipality ", "You pay ", "a flexi-job", "No source "],
};
for (const { language, bytes } of [danish, english]) {
  for (const [of, texts] of Object.entries(words)) {
    for (const text of texts) assert.equal(bytes.includes(text), of === language, `${text} in ${language}`);
  }
}
console.log("The two languages have the same code.");
