import { preview } from 'vite';

/** Serves the built page on a free port of this machine. */
export async function servePage(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the page is not served: expected a local address, got none');
  return { url, close: () => server.close() };
}
