import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';

/** Where `npm run build:site` leaves the site. */
export const SITE = new URL('../../dist/site/', import.meta.url).pathname;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Every page of the site but those of the simulation, as addresses inside it. */
export function sitePages(): readonly string[] {
  return readdirSync(SITE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !/^(app|download)\//.test(name))
    .toSorted();
}

/** Serves the site in a folder of a host, not at its root: nothing in it may know where it lies. */
export async function serveSite(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const folder = '/somewhere/else/';
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    const asked = pathname.startsWith(folder) ? join(SITE, decodeURIComponent(pathname.slice(folder.length))) : '';
    const file = asked.endsWith('/') ? `${asked}index.html` : asked;
    if (file === '' || !existsSync(file) || statSync(file).isDirectory()) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('a port expected, got none');
  return {
    url: `http://127.0.0.1:${address.port}${folder}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
