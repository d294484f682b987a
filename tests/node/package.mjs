// The npm package as its users meet it: `node tests/node/package.mjs TGZ FOLDER`, which `cargo xtask test` calls with the
// packed file and an empty folder. It is installed there without a network, and every example of its README is run.
// With VITE (the path of vite's program) and CHROMIUM, two pages of Vite use it too: the built one and the one under
// development, each in a browser.

import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { createReadStream, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve } from "node:path";

const [archive, folder] = process.argv.slice(2).map((path) => resolve(path));
const { VITE, CHROMIUM, NPM = "npm" } = process.env;
const ANSWER = "15272.00";

function run(program, args, options = {}) {
  const { status, signal, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: "utf8", timeout: 300_000, ...options });
  assert.deepEqual({ status, signal }, { status: 0, signal: null }, `${program} ${args.join(" ")}:\n${stdout}${stderr}`);
  return stdout;
}

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "user", private: true, type: "module" }));
run(NPM, ["install", "--offline", "--no-audit", "--no-fund", archive]);
const installed = join(folder, "node_modules/fleksjob");
assert.deepEqual(readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith(".")), ["fleksjob"]);
const { version, exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
assert.ok(archive.endsWith(`fleksjob-${version}.tgz`), archive);
for (const file of Object.values(exports["."])) readFileSync(join(installed, file));
console.log(`installed fleksjob ${version}: ${readdirSync(installed).join(" ")}`);

const blocks = readFileSync(join(installed, "README.md"), "utf8").split("```").filter((_, place) => place % 2 === 1);
const [inNode, inBrowser, config] = blocks.map((block) => block.replace(/^js\n/, ""));
assert.equal(blocks.length, 3);
writeFileSync(join(folder, "program.mjs"), inNode);
const expected = [...inNode.matchAll(/^console\.log\(.*\); \/\/ (.*)$/gm)].map((match) => match[1]);
assert.ok(expected.length >= 4);
assert.deepEqual(run(process.execPath, ["program.mjs"]).trimEnd().split("\n"), expected);
console.log("the README's examples in Node print what they say");

// For the compiler, which `cargo xtask test` calls afterwards.
writeFileSync(join(folder, "program.ts"), `import init, { estimate, type Estimate, type Refusal } from "fleksjob";
export async function cost(): Promise<Estimate | Refusal> {
  await init();
  return estimate({ date: "2024-06-01", hours: 18, wage: 200 });
}
`);

if (VITE && CHROMIUM) {
  const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm", ".css": "text/css" };
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src *";
  let answered;
  // The built page, under a strict policy; and where both pages tell what they show.
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url, "http://x");
    if (pathname === "/answer") {
      answered?.(searchParams.get("text"));
      return response.writeHead(204, { "Access-Control-Allow-Origin": "*" }).end();
    }
    const path = join(folder, "dist", pathname === "/" ? "index.html" : pathname);
    const file = createReadStream(path).on("error", () => response.writeHead(404).end());
    file.on("open", () => response.writeHead(200, { "Content-Type": types[extname(path)] ?? "", "Content-Security-Policy": policy }));
    file.pipe(response);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const here = `http://127.0.0.1:${server.address().port}`;
  writeFileSync(join(folder, "index.html"), '<!doctype html><title>x</title><output></output><script type="module" src="/main.js"></script>');
  writeFileSync(join(folder, "vite.config.js"), config);
  const page = inBrowser.replace("{ hours:", '{ date: "2024-06-01", hours:').replace("employer_cost", "subsidy");
  writeFileSync(join(folder, "main.js"), `try {\n  await (async () => {\n${page.replace(/^import .*$/m, "")}\n  })();\n} catch (error) {\n  document.querySelector("output").textContent = String(error);\n}
fetch("${here}/answer?text=" + encodeURIComponent(document.querySelector("output").textContent));\n`.replace(/^/, `${page.match(/^import .*$/m)[0]}\n`));

  const shown = async (address, what) => {
    const answer = new Promise((done, fail) => {
      answered = done;
      setTimeout(() => fail(new Error(`${what}: no answer within a minute`)), 60_000).unref();
    });
    const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage", `--user-data-dir=${join(folder, `profile-${what}`)}`];
    const browser = spawn(CHROMIUM, [...flags, address], { detached: true, stdio: "ignore" });
    try {
      assert.equal(await answer, ANSWER, what);
      console.log(`${what}: the page shows ${ANSWER}`);
    } finally {
      process.kill(-browser.pid);
    }
  };
  run(process.execPath, [VITE, "build", "--logLevel", "warn"]);
  const assets = readdirSync(join(folder, "dist/assets"));
  assert.equal(assets.filter((name) => name.endsWith(".wasm")).length, 1, assets.join(" "));
  await shown(here, "built");

  const development = spawn(process.execPath, [VITE, "--host", "127.0.0.1", "--port", "0", "--clearScreen", "false"], { cwd: folder, detached: true });
  try {
    const address = await new Promise((done, fail) => {
      let said = "";
      const read = (text) => {
        said += text.toString().replace(/\x1b\[\d*m/g, "");
        const found = said.match(/http:\/\/127\.0\.0\.1:\d+\//);
        if (found) done(found[0]);
      };
      development.stdout.on("data", read);
      development.stderr.on("data", read);
      development.on("exit", () => fail(new Error(said)));
    });
    await shown(address, "development");
  } finally {
    process.kill(-development.pid);
    server.closeAllConnections();
    server.close();
  }
}
console.log("\ntest result: ok. the package works");
