// The types of `fleksjob.js` (docs/api.md). What goes in and comes out is in the files named below.

import type { Estimate, EstimateInput } from "./fleksjob-estimate.js";
import type { Accommodations, AccommodationsInput, Route, RouteInput, Timeline, TimelineInput } from "./fleksjob-rules.js";
import type { Refusal } from "./fleksjob-common.js";

export type * as Code from "./fleksjob-codes.js";
export type * from "./fleksjob-common.js";
export type * from "./fleksjob-estimate.js";
export type * from "./fleksjob-rules.js";

/** What a case costs the employer, and what the employee gets. */
export function estimate(input: EstimateInput): Estimate | Refusal;

/** Which way leads to a fleksjob. */
export function route(facts: RouteInput): Route | Refusal;

/** Every follow-up and deadline of a case. */
export function timeline(anchors: TimelineInput): Timeline | Refusal;

/** What can be changed at work, who pays, and what the parties write down. */
export function accommodations(needs: AccommodationsInput): Accommodations | Refusal;

/** Where the WebAssembly of this version lies. */
export const wasm: URL;

type Address = URL | string | Request;
type Module = BufferSource | WebAssembly.Module;

/** Loads the WebAssembly, by default from `wasm`; once, however often it is called. */
export default function init(source?: Address | Response | Promise<Response> | Module): Promise<void>;

/** The same at once, from bytes or a compiled module. */
export function initSync(source: Module): void;
