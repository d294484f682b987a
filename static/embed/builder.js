// The page that writes the snippet (docs/embedding.md): reads what is chosen, shows the widget so, and writes the code.
// It stores nothing. What is chosen goes over into the other language in the link's fragment.
(() => {
  'use strict';
  const find = (id) => document.getElementById(id);
  const all = (selector) => [...document.querySelectorAll(selector)];

  const WIDGET = new URL('../v1/', location.href).href;
  const VERSION = document.documentElement.dataset.version;
  const PINNED = new URL(`../v${VERSION}/embed.js`, location.href).href;
  const ALLOW = 'clipboard-write; fullscreen; web-share';
  const SANDBOX =
    'allow-scripts allow-forms allow-downloads allow-modals allow-popups allow-popups-to-escape-sandbox';
  const LINK = { da: 'Hvad koster et fleksjob?', en: 'What does a flexi-job cost?' };
  const TITLE = { da: 'Fleksjob: beregner og vejviser', en: 'Flexi-job: calculator and guide' };

  // Each gives the value as links have it, '' for an empty field, nothing for one that cannot be used.
  const number = (least, most) => (text) => {
    const plain = text.replace(',', '.');
    return /^\d+(\.\d{1,2})?$/.test(plain) && plain >= least && plain <= most ? String(Number(plain)) : undefined;
  };
  const colour = (text) => /^#?([0-9a-f]{6})$/i.exec(text)?.[1].toLowerCase();
  const day = (text) => {
    const date = new Date(`${text}T00:00:00Z`);
    const real = /^\d{4}-\d\d-\d\d$/.test(text) && !isNaN(date) && date.toISOString().startsWith(text);
    return real && text >= '1998-07-01' && text < '2101' ? text : undefined;
  };
  const FIELDS = {
    accent: colour,
    height: (text) => (/^\d+$/.test(text) ? number(100, 5000)(text) : undefined),
    hours: number(0, 37),
    wage: number(1, 2000),
    date: day,
  };

  const field = (id) => {
    const text = find(id).value.trim();
    return FIELDS[id] && text ? FIELDS[id](text) : text;
  };
  const radio = (name) => document.querySelector(`[name=${name}]:checked`).value;

  // What is chosen, as far as it is not what the widget does anyway: keys of its links, its options, the frame's own.
  const choices = () => {
    const sections = all('[name=sections]').filter((box) => box.checked);
    const some = sections.length && sections.length < all('[name=sections]').length;
    const other = (value, usual) => (value === usual ? '' : value);
    const language = find('lang').value;
    const first = sections[0]?.value || 'start';
    const pairs = (list) => list.filter(([, value]) => value);
    return {
      language,
      link: field('link') || LINK[language],
      keys: pairs([
        ['view', other(find('view').value, first)],
        ['lang', other(language, 'da')],
        ['date', field('date')],
        ['hours', field('hours')],
        ['wage', field('wage')],
      ]),
      options: pairs([
        ['sections', some && sections.map((box) => box.value).join(',')],
        ['theme', other(radio('theme'), 'auto')],
        ['accent', field('accent')],
        ['corner', other(find('corner').value, 'soft')],
        ['font', other(find('font').value, 'system')],
        ['contact-name', field('contact-name')],
        ['contact-phone', field('contact-phone')],
        ['contact-address', field('contact-address')],
        ['heading-level', other(find('heading').value, '1')],
      ]),
      height: field('height'),
      title: field('title'),
    };
  };

  const fragment = (pairs) => (pairs.length ? `#${new URLSearchParams([['v', '1'], ...pairs])}` : '');
  const withOptions = ({ keys, options }) =>
    fragment([...keys, ...options.map(([name, value]) => [`o.${name}`, value])]);

  const escaped = (text) =>
    text.replace(/[&<>"']/g, (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }[sign]};`);
  const attributes = (pairs) =>
    pairs.map(([name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${escaped(value)}"`)).join('');

  let checksum;

  const script = () => {
    const pin = checksum && find('pin').checked;
    const more = pin ? [['integrity', checksum], ['crossorigin', 'anonymous']] : [];
    return `<script${attributes([['src', pin ? PINNED : `${WIDGET}embed.js`], ...more, ['defer']])}></script>`;
  };

  const SNIPPETS = {
    // What a visitor should find also by the bare link stands in its address; what is of the frame, in data-.
    link(chosen) {
      const data = [...chosen.options, ['min-height', chosen.height], ['title', chosen.title]]
        .filter(([, value]) => value)
        .map(([name, value]) => [`data-${name}`, value]);
      const link = [['class', 'fleksjob-widget'], ['href', WIDGET + fragment(chosen.keys)], ...data];
      return `<a${attributes(link)}>${escaped(chosen.link)}</a>\n${script()}`;
    },
    frame(chosen) {
      const frame = [
        ['src', WIDGET + withOptions(chosen)],
        ['title', chosen.title || TITLE[chosen.language]],
        ['width', '100%'],
        ['height', String(Math.max(chosen.height || 900, 100))],
        ['loading', 'lazy'],
        ['style', 'border:0;frame-sizing:content-height'],
        ['allow', ALLOW],
        ['referrerpolicy', 'strict-origin-when-cross-origin'],
        ...(find('sandbox').checked ? [['sandbox', SANDBOX]] : []),
      ];
      return `<iframe${attributes(frame)}></iframe>`;
    },
    element(chosen) {
      const { keys, options, height, title } = chosen;
      const more = [['min-height', height], ['title', title]].filter(([, value]) => value);
      return `<fleksjob-widget${attributes([['src', WIDGET], ...keys, ...options, ...more])}></fleksjob-widget>\n${script()}`;
    },
  };

  const write = () => {
    const kind = radio('kind');
    find('pin-option').hidden = !checksum || kind === 'frame';
    find('sandbox-option').hidden = kind !== 'frame';
    find('snippet').value = SNIPPETS[kind](choices());
    const host = new URL(WIDGET).origin;
    find('policy').value = `frame-src ${host};` + (kind === 'frame' ? '' : ` script-src ${host};`);
    find('said').textContent = '';
    fit();
  };

  // The whole code in sight, without a bar to scroll it by.
  const fit = () => {
    for (const code of all('textarea')) {
      code.style.height = 'auto';
      code.style.height = `${code.scrollHeight + code.offsetHeight - code.clientHeight}px`;
    }
  };

  // The new frame takes the old one's place when it has been drawn, in the section and at the place the old one had.
  let shown;
  let address;
  let seen;
  const show = () => {
    const chosen = choices();
    const next = withOptions(chosen);
    if (next === address) return;
    address = next;
    const first = find('view').value;
    if (seen?.first === first && !find('view').querySelector(`[value=${seen.view}]`)?.disabled) {
      chosen.keys = [...chosen.keys.filter(([key]) => key !== 'view'), ['view', seen.view]];
    }
    const frame = document.createElement('iframe');
    frame.title = find('preview').dataset.title;
    frame.allow = ALLOW;
    frame.src = WIDGET + withOptions(chosen);
    all('#preview iframe').forEach((waiting) => waiting !== shown && waiting.remove());
    find('preview').append(frame);
    frame.drawn = () => {
      if (!frame.isConnected || shown === frame) return;
      const place = shown?.contentWindow?.scrollY || 0;
      shown?.remove();
      shown = frame;
      frame.contentWindow.scrollTo(0, place);
    };
    // A widget that says nothing is shown all the same.
    frame.addEventListener('load', () => setTimeout(frame.drawn, 4000));
    if (!shown) frame.drawn();
  };

  addEventListener('message', ({ source, data }) => {
    const frame = all('#preview iframe').find((one) => one.contentWindow === source);
    if (!frame || data?.ns !== 'fleksjob' || data.v !== 1) return;
    if (data.type === 'ready' || data.type === 'height') frame.drawn();
    if (data.type === 'section' && frame === shown && /^[a-z]+$/.test(data.view)) {
      seen = { view: data.view, first: find('view').value };
    }
  });

  // Only sections that are shown can be the first.
  const settle = () => {
    const boxes = all('[name=sections]');
    const checked = boxes.filter((box) => box.checked);
    const has = (id) => !checked.length || checked.some((box) => box.value === id);
    for (const option of find('view').options) option.disabled = !has(option.value);
    if (!has(find('view').value)) find('view').value = checked[0].value;
    for (const id of Object.keys(FIELDS)) {
      const bad = field(id) === undefined;
      find(id).setAttribute('aria-invalid', String(bad));
      find(`${id}-error`).hidden = !bad;
    }
    if (field('accent')) find('accent-pick').value = `#${field('accent')}`;
    find('link').placeholder = LINK[find('lang').value];
    find('title').placeholder = TITLE[find('lang').value];
  };

  // For the other language's page.
  const inputs = all('.fj-embed input, .fj-embed select').filter((one) => one.id !== 'accent-pick');
  const toggles = (one) => one.type === 'radio' || one.type === 'checkbox';
  const usual = new Map();
  const carry = () => {
    const kept = inputs.filter((one) => (toggles(one) ? one.checked !== usual.get(one) : one.value !== usual.get(one)));
    const pairs = kept.map((one) => [one.id, toggles(one) ? String(one.checked) : one.value]);
    find('other').hash = new URLSearchParams(pairs);
  };
  const restore = () => {
    for (const [id, value] of new URLSearchParams(location.hash.slice(1))) {
      const one = inputs.find((input) => input.id === id);
      if (!one) continue;
      if (toggles(one)) one.checked = value === 'true';
      else one.value = value.slice(0, one.maxLength > 0 ? one.maxLength : undefined);
      one.closest('details')?.setAttribute('open', '');
    }
  };

  let waiting;
  const update = () => {
    settle();
    write();
    carry();
    clearTimeout(waiting);
    waiting = setTimeout(show, 400);
  };

  // Without the permission to copy there is the old way, and by hand.
  const copy = async () => {
    const code = find('snippet');
    const said = find('said');
    let done = false;
    try {
      await navigator.clipboard.writeText(code.value);
      done = true;
    } catch {
      code.focus();
      code.select();
      done = document.execCommand('copy');
    }
    said.textContent = done ? said.dataset.done : said.dataset.byHand;
  };

  find('lang').value = document.documentElement.lang;
  for (const one of inputs) usual.set(one, toggles(one) ? one.checked : one.value);
  restore();
  find('accent-pick').addEventListener('input', ({ target }) => {
    find('accent').value = target.value;
  });
  addEventListener('resize', fit);
  addEventListener('input', update);
  addEventListener('change', update);
  find('copy').addEventListener('click', copy);
  all('[data-host]').forEach((one) => (one.textContent = new URL(WIDGET).host));
  settle();
  write();
  carry();
  show();

  // What the browser shall find in the script; where the site has no list of it, nothing can be pinned.
  fetch(new URL('sri.json', PINNED))
    .then((answer) => (answer.ok ? answer.json() : {}))
    .then((list) => {
      const found = list?.['embed.js'];
      if (/^sha(256|384|512)-[\w+/=]+$/.test(found)) checksum = found;
      write();
    })
    .catch(() => {});
})();
