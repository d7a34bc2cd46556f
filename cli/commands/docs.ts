import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Request } from '../arguments/request.ts';
import { documents } from '../documents/documents.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { checkOutputs } from '../output/checkOutputs.ts';
import { deliver } from '../output/deliver.ts';
import { refuse } from '../refuse.ts';

/** `samspill docs`: writes the documentation that follows from the declarations; `--check` only says what is out of date. */
export async function docs({ options, stray }: Request, io: Io): Promise<ExitCode> {
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
  const files = stale.map(([path, content]) => ({ path: resolve(io.cwd, path), content }));
  for (const { path } of files) mkdirSync(dirname(path), { recursive: true });
  const outputs = checkOutputs(
    files.map(({ path }) => ({ field: 'docs', path })),
    [],
  );
  if (!outputs.ok) return refuse(outputs.issues, io, { json });
  const text = json
    ? jsonText({ documents: made.map(([path]) => path), written: names })
    : names.length === 0
      ? 'The documentation is up to date.\n'
      : names.map((name) => `${name}\n`).join('');
  return deliver({ text, out: null, beside: files }, { outputs: outputs.value, json }, io);
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
