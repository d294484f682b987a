// Tells the visitor when the calculator cannot start. A classic script without dependencies: it runs where
// modules or WebAssembly do not. It stores, sends and logs nothing.
(function () {
  'use strict';
  var started = false;
  // A slow connection is not a fault; after this long, something is.
  var PATIENCE = 20000;

  function panel() { return document.getElementById('fleksjob-fault'); }

  function fail() {
    var fault = panel();
    if (started || !fault) return;
    var recover = document.getElementById('fleksjob-recover');
    if (recover) recover.setAttribute('href', location.hash || '#');
    fault.hidden = false;
  }

  // Scripts and styles that do not load tell it only in the capturing phase.
  addEventListener('error', fail, true);
  addEventListener('unhandledrejection', fail);
  addEventListener('TrunkApplicationStarted', function () {
    started = true;
  });
  addEventListener('DOMContentLoaded', function () {
    if (typeof WebAssembly !== 'object') fail();
    setTimeout(fail, PATIENCE);
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
