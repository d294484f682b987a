// A page of a React host: it shows and takes away the widget, changes its attributes, and listens to its events.
import { StrictMode, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";

window.heard = [];

function Page() {
  const [shown, show] = useState(false);
  const [more, change] = useState({});
  window.show = (value) => flushSync(() => show(value));
  window.change = (value) => flushSync(() => change(value));
  const heard = (event) => window.heard.push([event.type, event.detail]);
  return (
    <main>
      <h1>React</h1>
      {shown && (
        <fleksjob-widget src={window.widget} view="cost" title="Beregner" {...more}
          {...{ "onfleksjob:ready": heard, "onfleksjob:section": heard }} />
      )}
    </main>
  );
}

createRoot(document.getElementById("root")).render(<StrictMode><Page /></StrictMode>);
