// The service worker: keeps the page for use without a network. `vite.config.ts` writes the two names in when it builds.
// It stores the files of this version when the page is first opened, and answers from them; nothing else is kept or sent.
const VERSION = '__VERSION__';
const FILES = __FILES__;

// Pages under several paths of one host share their caches: each goes by its own path. No address holds a space.
const SCOPE = self.registration.scope;
const OWN = `samspill ${SCOPE} `;
const CURRENT = OWN + VERSION;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CURRENT).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (await isFormer(name)) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

/** Whether a cache is of another version of the page at this very path. Up to version 0.2 names said nothing of the path. */
async function isFormer(name) {
  if (name.startsWith(OWN)) return name !== CURRENT;
  if (!name.startsWith('samspill-')) return false;
  const cache = await caches.open(name);
  return (await cache.match(SCOPE)) !== undefined;
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const options = { cacheName: CURRENT, ignoreVary: true, ignoreSearch: request.mode === 'navigate' };
  event.respondWith(caches.match(request, options).then((kept) => kept ?? fetch(request)));
});
