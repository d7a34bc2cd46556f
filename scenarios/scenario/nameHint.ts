import { LEVER_NAMES, MECHANISM_NAMES, nearestHint, nearestName, PARAMETER_NAMES } from '#sim';
import type { ScenarioSchema } from './scenarioSchema.ts';
import { namesAt } from '../written/namesAt.ts';

/** What may help with an unknown name: where it belongs in a scenario, or the nearest of those known where it stands. */
export function nameHint(schema: ScenarioSchema, written: string, known: readonly string[]): string {
  const top = namesAt(schema, []);
  const homes: readonly (readonly [home: string, names: readonly string[]])[] = [
    ['at the top of the scenario', top],
    ['under levers', namesAt(schema, ['levers'])],
    ['under parameters', namesAt(schema, ['parameters'])],
    ['under mix', namesAt(schema, ['mix'])],
    ['in the list off', MECHANISM_NAMES],
  ];
  const home = homes.find(([, names]) => names.includes(written));
  if (home !== undefined) return `${written} is written ${home[0]}`;
  const near = nearHint(written, known);
  if (near !== undefined) return near;
  // A short word is near to anything; only a longer one is looked for elsewhere.
  for (const [where, names] of written.length > FEW ? homes : []) {
    const elsewhere = nearestName(written, names);
    if (elsewhere !== undefined) return `did you mean ${elsewhere}, written ${where}`;
  }
  return known.every((name) => top.includes(name)) ? 'samspill schema shows them all' : listHint(known);
}

/** What may help with a name that is not among the `known` values of a setting. */
export function valueNameHint(written: string, known: readonly string[]): string {
  return nearHint(written, known) ?? listHint(known);
}

/** Up to this many names are simply listed. */
const FEW = 4;

function nearHint(written: string, known: readonly string[]): string | undefined {
  if (known.length <= FEW) return `known: ${known.join(', ')}`;
  return nearestHint(written, known);
}

const LISTS: readonly (readonly [list: string, names: readonly string[]])[] = [
  ['levers', [...LEVER_NAMES, 'commitment', 'recruitment']],
  ['parameters', PARAMETER_NAMES],
  ['mechanisms', MECHANISM_NAMES],
];

function listHint(known: readonly string[]): string {
  const list = LISTS.find(([, names]) => known.every((name) => names.includes(name)));
  return list === undefined ? `known: ${known.slice(0, 40).join(', ')}` : `samspill list ${list[0]} shows them all`;
}
