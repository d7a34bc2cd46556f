/** Data beside the page, or inside it where the page is one single file (`scripts/buildSingleFile.js`). */
export async function readAsset(base: string, name: string): Promise<Response> {
  const inside = document.querySelector(`script[data-asset="${name}"]`)?.textContent;
  if (inside === undefined || inside === null) return fetch(`${base}${name}`);
  if (!name.endsWith('.bin')) return new Response(inside);
  return new Response(Uint8Array.from(atob(inside), (sign) => sign.charCodeAt(0)));
}

/** Whether the page is one single file, with everything inside. */
export function isOneFile(): boolean {
  return document.querySelector('script[data-asset]') !== null;
}

/**
 * Starts a worker from its text inside the page; undefined where the worker is a file of its own. It is a classic script: from
 * a page on disk, Chromium starts no module worker out of a blob.
 */
export function workerInside(): (() => Worker) | undefined {
  const text = document.querySelector('script[data-asset="worker"]')?.textContent;
  if (text === undefined || text === null) return undefined;
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  return () => new Worker(address);
}
