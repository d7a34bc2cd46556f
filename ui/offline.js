// The service worker: keeps the page for use without a network. `vite.config.ts` writes the two names in when it builds.
// It stores the files of this version when the page is first opened, and answers from them; nothing else is kept or sent.
const VERSION = '__VERSION__';
const FILES = __FILES__;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(VERSION).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith('samspill-') && name !== VERSION) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const options = { ignoreVary: true, ignoreSearch: request.mode === 'navigate' };
  event.respondWith(caches.match(request, options).then((kept) => kept ?? fetch(request)));
});
