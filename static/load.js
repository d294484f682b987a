// Runs before everything else in the page, and stands in it: the calculator is asked for at once, in the language of
// this load (docs/decisions/0016).
(function () {
  'use strict';
  var root = document.documentElement;
  // A case that comes over from the other language (`load_in` in src/app/effects.rs) lies in the window's name for the
  // moment of a reload. After anything else than a reload the name was put there by another page, and is only emptied.
  var carried = /^fleksjob (\S*) (\S*) ([^]*)$/.exec(window.name);
  var how = performance.getEntriesByType('navigation')[0] || performance.navigation || {};
  var link = location.hash;
  if (carried) {
    window.name = carried[3];
    if (how.type === 'reload' || how.type === 1) {
      link = '&' + carried[1];
      root.setAttribute('data-carried', carried[1]);
      root.setAttribute('data-typed', carried[2]);
    }
  }
  // What the embedding page chose, for the first drawing; the app looks closer at it (`dress` in src/app/effects.rs).
  link.replace(/[#&]o\.(theme|corner|font|accent|sections)=([^&]+)/g, function (_, name, value) {
    root.setAttribute('data-' + name, value);
    if (/^(light|dark)$/.test(value)) document.querySelector('[name=color-scheme]').content = value;
  });
  var english = /[#&]lang=en(&|$)/.test(link);
  window.fleksjobWasm = fetch(english ? './fleksjob-en.wasm' : './fleksjob-da.wasm');
})();
