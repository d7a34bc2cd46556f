import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { packageFolder } from '#scenarios/node';
import type { Request } from '../arguments/request.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';

const PAGE = 'dist/samspill.html';

/** `samspill open`: the page of this package on a free port of this machine, in a browser where there is one, until Ctrl-C. */
export async function open({ options, stray }: Request, io: Io): Promise<ExitCode> {
  const json = options.json === true;
  const page = readPage();
  const missing = { field: 'page', expected: PAGE, got: 'none', hint: 'in a checkout: npm run build' };
  if (page === null) return refuse([...stray, missing], io, { json });
  if (stray.length > 0) return refuse(stray, io, { json });
  const server = await serve(page);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  io.stdout.write(json ? `${JSON.stringify({ url })}\n` : `The page is at ${url} until Ctrl-C.\n`);
  if (options.browser !== false) showInBrowser(url, io);
  await untilInterrupted(io.signal);
  server.close();
  server.closeAllConnections();
  return EXIT.done;
}

function readPage(): Buffer | null {
  try {
    return readFileSync(join(packageFolder(), PAGE));
  } catch {
    return null;
  }
}

/** Knows one page and no file: there is nothing else that an address could reach. Only this machine can ask. */
function serve(page: Buffer): Promise<Server> {
  const server = createServer(({ url = '', method = '' }, response) => {
    const isRead = method === 'GET' || method === 'HEAD';
    if (!isRead) response.writeHead(405, { allow: 'GET, HEAD' }).end();
    else if (url.split('?', 1)[0] !== '/') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(page);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', () => resolve(server));
  });
}

const BROWSERS: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer' };

/** Without a screen, as on a server, nothing is tried; where it fails there is the address that was printed. */
function showInBrowser(url: string, { env }: Io): void {
  const command = BROWSERS[process.platform] ?? 'xdg-open';
  const hasScreen = env['DISPLAY'] !== undefined || env['WAYLAND_DISPLAY'] !== undefined;
  if (command === 'xdg-open' && !hasScreen) return;
  spawn(command, [url], { stdio: 'ignore', detached: true })
    .once('error', () => undefined)
    .unref();
}

function untilInterrupted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
