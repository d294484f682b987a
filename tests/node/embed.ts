// A host page in TypeScript, as docs/embedding.md has it.
import type { FleksjobAttributes } from "./embed.js";
const widget = document.querySelector("fleksjob-widget");
widget?.set({ hours: 15, fleksjob: true });
widget?.requestResult();
widget?.addEventListener("fleksjob:result", (event) => {
  const amount: string | undefined = event.detail.lines[0]?.amount;
  console.log(amount);
});
document.addEventListener("fleksjob:section", (event) => console.log(event.detail.view === "cost"));
export const attributes: FleksjobAttributes = { src: "x", "heading-level": 2, hours: 15 };
// @ts-expect-error
document.createElement("fleksjob-widget").set(7);
// @ts-expect-error
export const wrong: FleksjobAttributes = { src: "x", theme: "blue" };
