import { randomUUID } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { hold } from './hold.ts';
import { GONE, processStart } from './processStart.ts';

/** As much of a file's name as goes into a passing one: names have 255 bytes, and a sign up to three of them. */
const KEPT = 50;
/** Milliseconds after which a passing file that nobody has written to is nobody's, whoever made it. */
const FORGOTTEN = 24 * 3600 * 1000;

/** A passing name beside a file, for what is not whole yet; nobody else has it. It says whose it is: host and process. */
export function passingName(path: string): string {
  const passing = join(dirname(path), `${beginning(path)}${HOST}.${process.pid}.${randomUUID()}.tmp`);
  hold(passing);
  return passing;
}

/** Whether a name is of the passing kind: being written, or left over from a process that died. */
export function isPassing(name: string): boolean {
  return /^\..*\.tmp$/.test(name);
}

/**
 * Removes what processes that died have left in a folder, or of one file in it. What a living process of this host writes stays;
 * of other hosts, and of versions that did not say whose it is, what nobody has written to for a day goes. Never throws.
 */
export function clearPassing(dir: string, of?: string): void {
  for (const name of namesIn(dir)) {
    if (!isPassing(name) || (of !== undefined && !name.startsWith(beginning(of)))) continue;
    const path = join(dir, name);
    try {
      if (isLeft(path)) rmSync(path, { force: true });
    } catch {
      // Somebody else was quicker, or may not be hindered: it costs room only.
    }
  }
}

function isLeft(path: string): boolean {
  const [, host, pid] = /\.([\w-]*)\.(\d+)\.[0-9a-f-]{36}\.tmp$/.exec(path) ?? [];
  if (pid !== undefined && host === HOST) return processStart(Number(pid)) === GONE;
  return UUID.test(path) && statSync(path).mtimeMs < Date.now() - FORGOTTEN;
}

const UUID = /\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

const HOST = hostname()
  .replace(/[^\w-]/g, '')
  .slice(0, 40);

function beginning(path: string): string {
  return `.${[...basename(path)].slice(0, KEPT).join('')}.`;
}

function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}
