import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Issue } from '#sim';
import type { Request } from '../arguments/request.ts';
import { documents } from '../documents/documents.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { checkOutputs } from '../output/checkOutputs.ts';
import { deliver } from '../output/deliver.ts';
import { refuse } from '../refuse.ts';

/**
 * `samspill docs`: writes the documentation that follows from the declarations into a checkout; `--check` only says what is
 * out of date.
 */
export async function docs({ options, stray }: Request, io: Io): Promise<ExitCode> {
  const json = options.json === true;
  const issues = isCheckout(io.cwd) ? stray : [...stray, notACheckout(io.cwd)];
  if (issues.length > 0) return refuse(issues, io, { json });
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

/** The package as it is installed holds none of its sources, and the pages would be strangers in any other folder. */
function isCheckout(folder: string): boolean {
  const manifest = readIfThere(resolve(folder, 'package.json'));
  return manifest !== null && /"name": *"samspill"/.test(manifest) && existsSync(resolve(folder, 'sim/index.ts'));
}

function notACheckout(folder: string): Issue {
  const hint = 'the pages come with the sources of Samspill, and are made anew for those who change them';
  return { field: 'folder', expected: 'a checkout of Samspill, where docs/ is written', got: folder, hint };
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
