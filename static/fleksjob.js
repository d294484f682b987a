// What other pages and programs import (docs/api.md): a name that stays, for files whose names follow their content.
// `cargo xtask finish` puts this version's names in.
import start, { initSync as startSync } from "./fleksjob-app.js";
export { estimate, route, timeline, accommodations } from "./fleksjob-app.js";

/** Where the WebAssembly of this version lies. */
export const wasm = new URL("./fleksjob-app_bg.wasm", import.meta.url);

/** Loads the WebAssembly from an address, a response, a compiled module or bytes; once, however often it is called. */
export default async function init(source = wasm) {
  await start({ module_or_path: source?.module_or_path ?? source });
}

/** The same at once, from a compiled module or bytes. */
export function initSync(source) {
  startSync({ module: source?.module ?? source });
}
