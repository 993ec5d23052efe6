// Keeps the player itself on the device. The play list is kept by the player.
var NAME = 'screen', PATIENCE = 8000;
self.addEventListener('install', function (event) {
  event.waitUntil(caches.open(NAME).then(function (cache) { return cache.add(self.registration.scope); }).then(function () { return self.skipWaiting(); }));
});
self.addEventListener('activate', function (event) { event.waitUntil(self.clients.claim()); });
self.addEventListener('fetch', function (event) {
  if (event.request.mode !== 'navigate' || event.request.url.split(/[?#]/)[0] !== self.registration.scope) { return; }
  event.respondWith(new Promise(function (answer) {
    var done = false;
    function fromHere() {
      caches.match(self.registration.scope).then(function (kept) { if (kept && !done) { done = true; answer(kept); } });
    }
    setTimeout(fromHere, PATIENCE);
    fetch(event.request, {cache: 'no-cache'}).then(function (fresh) {
      if (fresh.ok) {
        var copy = fresh.clone();
        caches.open(NAME).then(function (cache) { cache.put(self.registration.scope, copy); });
      }
      if (!done) { done = true; answer(fresh); }
    }, fromHere);
  }));
});
