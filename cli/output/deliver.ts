import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { issueText } from '#sim';
import type { OutputFile } from '#store';
import { writeWhole } from './writeWhole.ts';

/** Hands over what a command has made: files whole or not at all, the rest to standard output. */
export function deliver(
  { text, out, beside }: { text: string; out: string | null; beside: readonly OutputFile[] },
  io: Io,
): ExitCode {
  const files = out === null ? beside : [{ path: out, content: text }, ...beside];
  const issue = writeWhole(files);
  if (issue !== null) {
    io.stderr.write(`${issueText(issue)}\n`);
    return EXIT.runFailed;
  }
  if (out === null) io.stdout.write(text);
  else if (io.isTTY) io.stderr.write(`Written: ${files.map(({ path }) => path).join(', ')}\n`);
  return EXIT.done;
}

/** The name of a file that belongs to another: `runs.csv` and `ledger.csv` give `runs.ledger.csv`. */
export function besideFile(out: string, ending: string): string {
  return `${out.replace(/\.(csv|json|txt)$/i, '')}.${ending}`;
}
