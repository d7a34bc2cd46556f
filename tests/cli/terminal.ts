import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  readonly onErr?: (text: string) => void;
}

/** Types a command line and collects what comes back; words are separated by spaces. */
export async function type(line: string, around: Around = {}): Promise<Typed> {
  let out = '';
  let err = '';
  const text = (chunk: string | Uint8Array): string =>
    typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
  const io: Io = {
    stdout: { write: (chunk) => void (out += text(chunk)) },
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
  };
  const code = await main(
    line.split(' ').filter((word) => word !== ''),
    io,
  );
  return { code, out, err };
}

/** An empty folder of its own. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'samspill-'));
}

/** Options that make a run take milliseconds. */
export const SMALL = '--citizens 600 --months 12 --set spinUpMonths=6';
