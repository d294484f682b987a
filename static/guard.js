// Tells the visitor when the calculator cannot start, or has stopped, and offers a way on with the same figures.
// A classic script without dependencies: it runs where modules or WebAssembly do not, and it is still there when
// WebAssembly has stopped for good. It stores, sends and logs nothing.
(function () {
  'use strict';
  var started = false;
  var startText = null;
  var told = false;
  // A slow connection is not a fault; after this long, something is.
  var PATIENCE = 20000;

  function find(id) { return document.getElementById(id); }

  function fail() {
    var fault = find('fleksjob-fault');
    var app = find('fleksjob-app');
    var recover = find('fleksjob-recover');
    if (!fault || !app || !recover) return;
    var root = document.documentElement;
    var kept = app.getAttribute('data-recover') || root.getAttribute('data-carried');
    root.removeAttribute('data-carried');
    recover.setAttribute('href', kept ? '#' + kept : location.hash || '#');
    tell(kept || location.hash);
    app.hidden = true;
    if (startText && !startText.isConnected) app.before(startText);
    fault.hidden = false;
  }

  // The page around a frame is told what happened (docs/protocol.md), and by which name it knows the frame; once.
  function tell(link) {
    if (told || parent === window) return;
    told = true;
    var id = /(?:^|[#&])o\.id=([^&]*)/.exec(link || '');
    try { id = id ? decodeURIComponent(id[1]) : ''; } catch (e) { id = ''; }
    parent.postMessage({ ns: 'fleksjob', v: 1, type: 'error', id: id, code: started ? 'stopped' : 'not_started' }, '*');
  }

  // Scripts that do not load tell it only in the capturing phase. Once the app runs, only a stop of WebAssembly
  // is a fault of ours: other errors belong to extensions.
  addEventListener('error', function (event) {
    var stopped = typeof WebAssembly === 'object' && event.error instanceof WebAssembly.RuntimeError;
    if (!started || stopped) fail();
  }, true);
  addEventListener('unhandledrejection', function (event) {
    var stopped = typeof WebAssembly === 'object' && event.reason instanceof WebAssembly.RuntimeError;
    if (!started || stopped) fail();
  });
  addEventListener('TrunkApplicationStarted', function () {
    started = true;
    told = false;
    var fault = find('fleksjob-fault');
    if (fault) fault.hidden = true;
  });
  addEventListener('DOMContentLoaded', function () {
    startText = find('fleksjob-static');
    if (typeof WebAssembly !== 'object') fail();
    setTimeout(function () { if (!started) fail(); }, PATIENCE);
  });
  // A link that differs only in its fragment does not load the page anew.
  addEventListener('click', function (event) {
    var link = event.target && event.target.closest && event.target.closest('#fleksjob-recover');
    if (!link) return;
    event.preventDefault();
    var fragment = link.getAttribute('href') || '#';
    if (fragment.length > 1) location.hash = fragment;
    location.reload();
  });
})();
