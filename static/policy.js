// Runs first in the page, and stands in it: the content security policy, made here because Safari takes 'self' for nothing
// in a frame that is sandboxed without `allow-same-origin`. The header says the same (docs/decisions/0020).
(function (meta) {
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "{policy}".replace(/\{origin\}/g, location.origin);
  document.head.append(meta);
})(document.createElement('meta'));
