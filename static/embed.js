// The loader: turns `<a class="fleksjob-widget" href="…/v1/" data-…>` into the widget, and defines `<fleksjob-widget>`
// for pages that are drawn by scripts (docs/embedding.md). What is delivered is this, made short by `cargo xtask build`.
//
// It sets no style attribute and needs no inline script, so it runs under the strictest policy of a host page. It
// stores, counts and sends nothing; it only exchanges messages with the frames it has made.
(() => {
  'use strict';
  const NAME = 'fleksjob-widget';
  // The script may stand in a page twice.
  if (customElements.get(NAME)) return;

  // Only what the widget knows goes into its address: editing systems and frameworks put attributes of their own
  // on links and elements. A test compares both lists with the widget's.
  const KEYS = /^(view|lang|date|present|hours|intensity|wage|wage_unit|full_time_wage|other_wage|pension|pay|sector|scheme|fraction|minimum_wage|sick_days|type|age|needs|municipality|start|agreement_date|absence|posting_start|last_followup|fasttrack_request|s56_start|wage_paid|employer_sickpay_end|notification_letter_sent|grant|sick_pay|exemption|fleksjob|salaried|tracks|[rs][1-3]?\.\w+)$/;
  const OPTIONS = /^(sections|theme|accent|corner|font|contact-(name|phone|address)|heading-level)$/;
  const EVENTS = ['ready', 'section', 'share', 'result', 'error'];

  // The host page's own rules win over these, as they should: it may hide or narrow the element.
  let sheet;
  try {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(':host{display:block;flex:auto;place-self:stretch}:host([hidden]){display:none}');
  } catch {
    // Before Safari 16.4. The frame is a block of full width without it, except in a flex box or a grid.
  }

  let count = 0;

  const attribute = (element, name) => element.getAttribute(`data-${name}`) || element.getAttribute(name);

  // The address and what its fragment says; nothing if there is no address, or one that is no page.
  const read = (element) => {
    let url;
    try {
      url = new URL(element.getAttribute('src') || '', document.baseURI);
    } catch {
      return;
    }
    if (!element.hasAttribute('src') || !/^https?:$/.test(url.protocol)) return;
    const keys = new URLSearchParams(url.hash.includes('=') ? url.hash.slice(1) : '');
    keys.set('v', 1);
    for (const { name, value } of element.attributes) {
      const key = name.replace(/^data-/, '');
      if (!value) continue;
      if (KEYS.test(key)) keys.set(key, key === 'lang' ? value.slice(0, 2).toLowerCase() : value);
      else if (OPTIONS.test(key)) keys.set(`o.${key}`, key === 'accent' ? value.replace('#', '') : value);
    }
    url.hash = '';
    return { base: url.href, keys };
  };

  class Widget extends HTMLElement {
    #frame;
    #read;
    #ready;
    #asked;
    #values = {};
    #id = `w${++count}`;
    #observer = new MutationObserver(() => this.#change());

    constructor() {
      super();
      // The frame itself stays in the page, where its tools find it; only the rules above are in here.
      const root = this.attachShadow({ mode: 'open' });
      root.append(document.createElement('slot'));
      if (sheet) root.adoptedStyleSheets = [sheet];
    }

    connectedCallback() {
      addEventListener('message', this);
      this.#observer.observe(this, { attributes: true });
      this.#build();
    }

    disconnectedCallback() {
      removeEventListener('message', this);
      this.#observer.disconnect();
      this.#frame?.remove();
      this.#frame = null;
    }

    // `moveBefore` keeps the frame as it is; without this it would be a removal.
    connectedMoveCallback() {}

    /** Asks for the result. The answer is the event `fleksjob:result`, once the visitor shares it, and never before. */
    requestResult() {
      this.#asked = true;
      if (this.#ready) this.#post('request_result');
    }

    /** Fills in answers, such as `{ hours: 15 }`; what the visitor has put in elsewhere stays. */
    set(values) {
      const set = {};
      for (const key in values) set[key] = String(values[key]);
      Object.assign(this.#values, set);
      if (this.#ready) this.#post('set', { set });
    }

    focus(options) {
      this.#frame?.focus(options);
    }

    // Not for the page to call: what `addEventListener` above calls.
    handleEvent({ type, source, data }) {
      const frame = this.#frame;
      if (type === 'load') return this.#post('hello');
      // By its source: in a sandbox the origin is "null", which any page can have.
      if (!frame || source !== frame.contentWindow || data?.ns !== 'fleksjob' || data.v !== 1) return;
      const { ns, v, id, type: kind, ...detail } = data;
      const { px, top } = detail;
      if (kind === 'height') {
        if (px > 0 && px < 1e5 && Number.isInteger(px)) frame.style.height = `${px}px`;
      } else if (kind === 'scroll') {
        if (top >= 0 && top < 1e5 && frame.getBoundingClientRect().top < 0) {
          // Not by adding to the scroll position: the page may have a header that stays, or scroll in an inner box.
          frame.style.scrollMarginTop = `${-top}px`;
          frame.scrollIntoView();
          frame.style.scrollMarginTop = '';
        }
      } else if (EVENTS.includes(kind)) {
        if (kind === 'ready') this.#start();
        this.dispatchEvent(new CustomEvent(`fleksjob:${kind}`, { bubbles: true, composed: true, detail }));
      }
    }

    #start() {
      const first = !this.#ready;
      this.#ready = true;
      // A frame that starts anew by itself (another language) has the visitor's own answers by then.
      if (first && Object.keys(this.#values).length) this.#post('set', { set: this.#values });
      if (this.#asked) this.#post('request_result');
    }

    #post(type, more) {
      // To whatever origin it has: nothing in here is secret, and a sandboxed frame has none that could be named.
      this.#frame?.contentWindow?.postMessage({ ns: 'fleksjob', v: 1, type, id: this.#id, ...more }, '*');
    }

    #build() {
      this.#read = read(this);
      this.#ready = false;
      if (!this.#read) return;
      const { base, keys } = this.#read;
      const address = new URLSearchParams(keys);
      address.set('o.id', this.#id);
      const frame = document.createElement('iframe');
      this.#frame = frame;
      frame.style.cssText = 'display:block;width:100%;border:0;frame-sizing:content-height';
      this.#dress();
      frame.loading = 'lazy';
      frame.allow = 'clipboard-write; fullscreen; web-share';
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.addEventListener('load', this);
      frame.src = `${base}#${address}`;
      this.replaceChildren(frame);
    }

    // What can change without the frame being loaded anew.
    #dress() {
      const english = this.#read.keys.get('lang') === 'en';
      this.#frame.title =
        attribute(this, 'title') ||
        (english ? 'Flexi-job: calculator and guide' : 'Fleksjob: beregner og vejviser');
      this.#frame.style.minHeight = `${Math.abs(parseInt(attribute(this, 'min-height'), 10)) || 480}px`;
    }

    // A page drawn by scripts changes attributes. Answers are filled in, which keeps the visitor's others; language,
    // options and address, and an answer taken back, need another load.
    #change() {
      const next = read(this);
      const last = this.#read;
      if (!next) return;
      let load = !this.#frame || next.base !== last.base;
      const set = {};
      for (const key of load ? [] : new Set([...next.keys.keys(), ...last.keys.keys()])) {
        const value = next.keys.get(key);
        if (value === last.keys.get(key)) continue;
        if (value === null || /^(lang$|o\.)/.test(key)) load = true;
        else set[key] = value;
      }
      if (load) return this.#build();
      this.#read = next;
      this.#dress();
      if (Object.keys(set).length) this.set(set);
    }
  }

  customElements.define(NAME, Widget);

  const links = document.getElementsByClassName(NAME);
  const turn = () => {
    for (const link of [...links]) {
      // In an editor the link is the editor's; any other address than a page's stays a link.
      if (link.localName !== 'a' || !/^https?:$/.test(link.protocol) || link.isContentEditable) continue;
      const widget = document.createElement(NAME);
      for (const { name, value } of link.attributes) {
        if (/^(id|data-[\w.-]+)$/.test(name)) widget.setAttribute(name, value);
      }
      widget.setAttribute('src', link.href);
      const focused = link.matches(':focus-within');
      link.replaceWith(widget);
      if (focused) widget.focus({ preventScroll: true });
    }
  };
  // Also links that come later: parsed after this script, or put in by the page.
  new MutationObserver(turn).observe(document, { childList: true, subtree: true });
  turn();
})();
