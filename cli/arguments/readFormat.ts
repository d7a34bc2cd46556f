import { extname } from 'node:path';
import { nearestHint, type Issue } from '#sim';
import type { Options } from './request.ts';

/** The format asked for by `--format` or `--json`, else by the name of the file, else a table. */
export function readFormat<Format extends string>(
  { format, json, out = '' }: Options,
  formats: readonly ('table' | 'json' | Format)[],
  issues: Issue[],
): 'table' | 'json' | Format {
  if (format === undefined) {
    if (json === true) return 'json';
    const ending = extname(out).toLowerCase();
    return formats.find((known) => ending === `.${known}` || (ending === '.htm' && known === 'html')) ?? 'table';
  }
  const known = formats.find((one) => one === format.toLowerCase());
  if (json === true && known !== 'json')
    issues.push({ field: '--format', expected: 'json, as --json says', got: format });
  if (known !== undefined) return known;
  const near = nearestHint(format, formats);
  const hint = near === undefined ? {} : { hint: near };
  issues.push({ field: '--format', expected: formats.join(', '), got: format, ...hint });
  return 'table';
}
