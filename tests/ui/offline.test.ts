import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const SOURCE = readFileSync(new URL('../../ui/offline.js', import.meta.url), 'utf8');

type Kept = Map<string, Set<string>>;

/** What browsers give a service worker of one host, as far as ours asks for it: caches by name, each the addresses it holds. */
function cachesOf(kept: Kept) {
  const cacheOf = (name: string): Set<string> => kept.get(name) ?? kept.set(name, new Set()).get(name)!;
  return {
    keys: async () => [...kept.keys()],
    delete: async (name: string) => kept.delete(name),
    open: async (name: string) => ({
      addAll: async (files: string[]) => files.forEach((file) => cacheOf(name).add(file)),
      match: async (address: string) => (cacheOf(name).has(address) ? 'kept' : undefined),
    }),
    match: async ({ url }: { url: string }, { cacheName }: { cacheName: string }) =>
      cacheOf(cacheName).has(url) ? `from ${cacheName}` : undefined,
  };
}

/** Installs a version of the page under a path, and hands out what it answers to a request with. */
async function installed(kept: Kept, scope: string, version: string): Promise<(url: string) => Promise<unknown>> {
  const handlers: Record<string, (event: unknown) => void> = {};
  const self = {
    registration: { scope },
    location: { origin: new URL(scope).origin },
    clients: { claim: async () => undefined },
    addEventListener: (name: string, handler: (event: unknown) => void) => void (handlers[name] = handler),
  };
  const source = SOURCE.replace('__VERSION__', version).replace(
    '__FILES__',
    JSON.stringify([scope, `${scope}index.js`]),
  );
  runInNewContext(source, { self, caches: cachesOf(kept), fetch: async () => 'from the network', URL });
  const happen = async (name: string): Promise<void> => {
    let done: Promise<unknown> = Promise.resolve();
    handlers[name]?.({ waitUntil: (promise: Promise<unknown>) => (done = promise) });
    await done;
  };
  await happen('install');
  await happen('activate');
  return async (url) => {
    let answer: unknown;
    handlers['fetch']?.({
      request: { method: 'GET', url, mode: 'navigate' },
      respondWith: (given: unknown) => (answer = given),
    });
    return answer;
  };
}

test('versions under several paths of a host keep their own copies, and each only its newest', async () => {
  const kept: Kept = new Map();
  await installed(kept, 'https://host/0.2/', 'a');
  await installed(kept, 'https://host/', 'b');
  await installed(kept, 'https://host/latest/', 'a');
  expect([...kept.keys()]).toEqual([
    'samspill https://host/0.2/ a',
    'samspill https://host/ b',
    'samspill https://host/latest/ a',
  ]);
  await installed(kept, 'https://host/latest/', 'c');
  expect([...kept.keys()]).toEqual([
    'samspill https://host/0.2/ a',
    'samspill https://host/ b',
    'samspill https://host/latest/ c',
  ]);
});

test('a copy of version 0.2, whose name says no path, goes when its own page comes anew, and only then', async () => {
  const kept: Kept = new Map([
    ['samspill-0123', new Set(['https://host/old/', 'https://host/old/index.js'])],
    ['another page', new Set(['https://host/'])],
  ]);
  await installed(kept, 'https://host/', 'a');
  expect(kept.has('samspill-0123')).toBe(true);
  await installed(kept, 'https://host/old/', 'a');
  expect(kept.has('samspill-0123')).toBe(false);
  expect(kept.has('another page')).toBe(true);
});

test('it answers from its own copy, never from that of another path', async () => {
  const kept: Kept = new Map();
  await installed(kept, 'https://host/0.2/', 'a');
  const ask = await installed(kept, 'https://host/', 'b');
  expect(await ask('https://host/index.js')).toBe('from samspill https://host/ b');
  expect(await ask('https://host/0.2/index.js')).toBe('from the network');
});
