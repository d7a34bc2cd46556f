import { setImmediate } from 'node:timers/promises';
import { EXIT, stoppedBy, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import type { OutputFile } from '#store';
import { refuse } from '../refuse.ts';
import type { Outputs } from './checkOutputs.ts';
import { writeWhole } from './writeWhole.ts';

/** What a command has made. */
export interface Made {
  readonly text: string;
  /** Where the text goes; null for standard output. */
  readonly out: string | null;
  readonly beside: readonly OutputFile[];
  /** Whether the text is data, every byte of which counts; else it is for people. */
  readonly data?: boolean;
}

/**
 * Hands over what a command has made: files whole or not at all, the rest to standard output. Only what was checked beforehand
 * is written. A stop that came while nothing could hear it is heard here: then nothing is written.
 */
export async function deliver(
  { text, out, beside, data = false }: Made,
  { outputs, json }: { readonly outputs: Outputs; readonly json: boolean },
  io: Io,
): Promise<ExitCode> {
  const files = out === null ? beside : [{ path: out, content: text }, ...beside];
  const unchecked = files.find(({ path }) => !outputs.has(path));
  if (unchecked !== undefined) throw new Error(`${unchecked.path}: written without having been checked`);
  await setImmediate();
  if (io.signal.aborted) {
    io.stderr.write('Stopped; nothing was written.\n');
    return stoppedBy(io.signal);
  }
  const issue = writeWhole(files);
  if (issue !== null) return refuse([issue], io, { json, code: EXIT.runFailed });
  if (out === null) io.stdout.write(data ? new TextEncoder().encode(text) : text);
  else if (io.isTTY) io.stderr.write(`Written: ${files.map(({ path }) => path).join(', ')}\n`);
  return EXIT.done;
}

/** The name of a file that belongs to another: `runs.csv` and `ledger.csv` give `runs.ledger.csv`. */
export function besideFile(out: string, ending: string): string {
  return `${out.replace(/\.(csv|json|txt)$/i, '')}.${ending}`;
}
