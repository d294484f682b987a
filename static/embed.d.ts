// The types of `embed.js` (docs/embedding.md): the element `<fleksjob-widget>`, its attributes and its events.
//
// In React 19 with TypeScript:
//   declare module "react" {
//     namespace JSX { interface IntrinsicElements { "fleksjob-widget": React.HTMLAttributes<FleksjobWidget> & FleksjobAttributes } }
//   }

export type FleksjobView = "start" | "types" | "route" | "cost" | "accommodations" | "timeline" | "summary";

/** What the element takes. A key of a share link that is not named here is taken as well. */
export interface FleksjobAttributes {
  /** The widget's address, such as `https://example.org/v1/`. */
  src: string;
  /** The section that is seen first. */
  view?: FleksjobView;
  /** The sections that are shown, with commas between; without it all. */
  sections?: string;
  lang?: "da" | "en";
  /** The day whose rules apply, such as `2026-11-21`; without it today. */
  date?: string;
  theme?: "light" | "dark" | "auto";
  /** Six hexadecimal digits, with `#` or without. */
  accent?: string;
  corner?: "square" | "soft" | "round";
  font?: "system" | "humanist" | "serif";
  /** The level of the widget's top heading. */
  "heading-level"?: 1 | 2 | 3 | "1" | "2" | "3";
  "contact-name"?: string;
  "contact-phone"?: string;
  /** An e-mail address, or one that begins with `https://`. */
  "contact-address"?: string;
  /** Pixels; without it 480. */
  "min-height"?: number | string;
  /** The frame's name for screen readers. */
  title?: string;
  hours?: number | string;
  intensity?: number | string;
  wage?: number | string;
  pension?: number | string;
}

/** A line of the result that the visitor has shared. */
export interface FleksjobLine {
  code: string;
  /** A decimal with a dot. */
  amount: string;
  status: "sourced" | "derived" | "uncertain";
}

/** The events. They bubble from the element; share and result come only after the visitor has pressed “Del med siden”. */
export interface FleksjobEvents {
  "fleksjob:ready": CustomEvent<{ version: string }>;
  "fleksjob:section": CustomEvent<{ view: FleksjobView }>;
  "fleksjob:share": CustomEvent<{ href: string }>;
  "fleksjob:result": CustomEvent<{ lines: FleksjobLine[] }>;
  "fleksjob:error": CustomEvent<{ code: string }>;
}

export interface FleksjobWidget extends HTMLElement {
  /** Asks for the result: the visitor is asked, and `fleksjob:result` comes if the answer is yes. */
  requestResult(): void;
  /** Fills in keys of a share link, such as `{ hours: 15 }`; what else the visitor has put in stays. */
  set(values: Record<string, string | number | boolean>): void;
}

declare global {
  interface HTMLElementTagNameMap {
    "fleksjob-widget": FleksjobWidget;
  }
  interface HTMLElementEventMap extends FleksjobEvents {}
  interface DocumentEventMap extends FleksjobEvents {}
}
