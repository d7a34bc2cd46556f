import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { main, type Io } from '#cli';

export interface Typed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Around {
  readonly cwd?: string;
  readonly isTTY?: boolean;
  readonly signal?: AbortSignal;
  readonly env?: Io['env'];
  /** Bytes that are free. */
  readonly memory?: number;
  readonly onErr?: (text: string) => void;
  readonly onOut?: (text: string) => void;
}

/** Types a command line and collects what comes back; words are separated by spaces, or given one by one. */
export async function type(line: string | readonly string[], around: Around = {}): Promise<Typed> {
  let out = '';
  let err = '';
  const text = (chunk: string | Uint8Array): string =>
    typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
  const io: Io = {
    stdout: {
      write: (chunk) => {
        out += text(chunk);
        around.onOut?.(text(chunk));
      },
    },
    stderr: {
      write: (chunk) => {
        err += text(chunk);
        around.onErr?.(text(chunk));
      },
    },
    isTTY: around.isTTY ?? false,
    env: around.env ?? {},
    cwd: around.cwd ?? tmpdir(),
    signal: around.signal ?? new AbortController().signal,
    ...(around.memory === undefined ? {} : { memory: () => around.memory ?? 0 }),
  };
  const words = typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line;
  const code = await main(words, io);
  return { code, out, err };
}

/** Waits until a started program takes signals itself, which before it has begun to run end it as the system does. */
export async function hearsSignals({ pid }: ChildProcess): Promise<void> {
  // The first bit is SIGHUP; SIGINT and SIGTERM Node takes from its first moment, to put the terminal right.
  const SIGHUP = 1;
  for (;;) {
    const [, caught = '0'] = /^SigCgt:\s*(\w+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    if ((Number.parseInt(caught.slice(-8), 16) & SIGHUP) !== 0) return;
    await setTimeout(5);
  }
}

/** An empty folder of its own. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'samspill-'));
}

/** Options that make a run take milliseconds. */
export const SMALL = '--citizens 600 --months 12 --set spinUpMonths=6';
