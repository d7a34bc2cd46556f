import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { issueText } from '#sim';
import type { Request } from '../arguments/request.ts';
import { documents } from '../documents/documents.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { writeWhole } from '../output/writeWhole.ts';
import { refuse } from '../refuse.ts';

/** `samspill docs`: writes the documentation that follows from the declarations; `--check` only says what is out of date. */
export function docs({ options, stray }: Request, io: Io): ExitCode {
  const json = options.json === true;
  if (stray.length > 0) return refuse(stray, io, { json });
  const made = Object.entries(documents());
  const stale = made.filter(([path, content]) => readIfThere(resolve(io.cwd, path)) !== content);
  const names = stale.map(([path]) => path);
  if (options.check === true) {
    if (json) io.stdout.write(jsonText({ documents: made.map(([path]) => path), stale: names }));
    else
      for (const name of names)
        io.stderr.write(`${name}: expected what samspill docs writes, got another text (run samspill docs)\n`);
    return names.length === 0 ? EXIT.done : EXIT.runFailed;
  }
  for (const name of names) mkdirSync(dirname(resolve(io.cwd, name)), { recursive: true });
  const issue = writeWhole(stale.map(([path, content]) => ({ path: resolve(io.cwd, path), content })));
  if (issue !== null) {
    io.stderr.write(`${issueText(issue)}\n`);
    return EXIT.runFailed;
  }
  if (json) io.stdout.write(jsonText({ documents: made.map(([path]) => path), written: names }));
  else
    io.stdout.write(
      names.length === 0 ? 'The documentation is up to date.\n' : names.map((name) => `${name}\n`).join(''),
    );
  return EXIT.done;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
