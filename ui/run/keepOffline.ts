import { isOneFile } from './readAsset.ts';

/**
 * Lets the browser keep the page for use without a network, where it can: not from a file on disk, not the page that is one
 * file itself (it has no service worker beside it, from wherever it was served), not where storage is forbidden. The page works all the same; resolves to whether it is kept, null where nobody would
 * expect it.
 */
export async function keepOffline(base: string): Promise<boolean | null> {
  if (!import.meta.env.PROD || !location.protocol.startsWith('http') || isOneFile()) return null;
  try {
    await navigator.serviceWorker.register(`${base}offline.js`);
    return true;
  } catch {
    return false;
  }
}
