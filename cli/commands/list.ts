import { nearestHint, type Issue } from '#sim';
import type { Request } from '../arguments/request.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { jsonText } from '../output/jsonText.ts';
import { textTable } from '../output/textTable.ts';
import { refuse } from '../refuse.ts';
import { CATALOGUE } from './catalogue.ts';

/** `samspill list [kind] [filter]`: what the model knows by name. The filter is a text that a line must contain. */
export function list({ operands, options, stray }: Request, io: Io): ExitCode {
  const json = options.json === true;
  const [written, filter = ''] = operands;
  const kind = written === undefined ? undefined : CATALOGUE[written];
  const issues: Issue[] = [...stray];
  if (written !== undefined && kind === undefined) issues.push(unknownKind(written));
  if (issues.length > 0) return refuse(issues, io, { json });

  if (kind === undefined) {
    const counts = Object.entries(CATALOGUE).map(([name, { entries }]) => [name, String(entries().length)] as const);
    io.stdout.write(
      json
        ? jsonText(Object.fromEntries(counts.map(([name, count]) => [name, Number(count)])))
        : `${textTable(counts)}\n`,
    );
    return EXIT.done;
  }
  const sought = filter.toLowerCase();
  const entries = kind.entries().filter(({ cells }) => cells.join(' ').toLowerCase().includes(sought));
  if (json) io.stdout.write(jsonText(entries.map(({ data }) => data)));
  else if (entries.length === 0) io.stderr.write(`No ${written ?? ''} with “${filter}”.\n`);
  else {
    const left = kind.columns.map((_, column) => column).filter((column) => !kind.numbers.includes(column));
    io.stdout.write(`${textTable([kind.columns, ...entries.map(({ cells }) => cells)], { left })}\n`);
  }
  return EXIT.done;
}

function unknownKind(written: string): Issue {
  const near = nearestHint(written, Object.keys(CATALOGUE));
  const issue = { field: 'kind', expected: Object.keys(CATALOGUE).join(', '), got: written };
  return near === undefined ? issue : { ...issue, hint: near };
}
