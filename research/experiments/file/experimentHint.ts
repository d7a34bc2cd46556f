import { METRIC_NAMES, nearestHint } from '#sim';
import { isGroup, namesAt, PRESET_NAMES, type Path, type Unfit } from '#scenarios';
import { experimentSchema } from './experimentSchema.ts';

/** Words that people try at the top, and where they belong. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  extends: 'name the preset as base, or inside it',
  place: 'write it under base, or under factors with values',
  mix: 'write it under set, or under factors',
  levers: 'write them under set',
  parameters: 'write them under set',
  metrics: 'write them under record',
  method: 'write it under design',
  points: 'write them under design',
  off: 'write it under set, or under factors with values',
};

/** What may help with an unknown name: where it belongs, or the nearest of those known where it stands. */
export function nameHint(path: Path, written: string): string {
  const known = namesAt(experimentSchema, path);
  const elsewhere = path.length === 0 && Object.hasOwn(ELSEWHERE, written) ? ELSEWHERE[written] : undefined;
  return elsewhere ?? nearestHint(written, known) ?? `known: ${known.join(', ')}`;
}

/** What may help with a value that does not fit. */
export function valueHint({ path, given }: Unfit): string | undefined {
  const isFactor = path[0] === 'factors' && path.length === 2;
  if (given === null && isFactor) return 'write {} for the declared range';
  if (given === null) return undefined;
  if (path[0] === 'record' && path[1] === 'metrics' && typeof given === 'string')
    return nearestHint(given, METRIC_NAMES) ?? 'samspill list metrics shows them all';
  if ((path[0] === 'base' || path[0] === 'bases') && typeof given === 'string')
    return nearestHint(given, PRESET_NAMES) ?? 'samspill list presets shows them all';
  if (!isFactor || isGroup(given)) return undefined;
  if (!Array.isArray(given)) return 'a value that does not move is written under set';
  const isPlain = given.every((value) => typeof value === 'number' || typeof value === 'string');
  const values = isPlain ? [...given.slice(0, 3), ...(given.length > 3 ? ['…'] : [])] : ['…'];
  return `write {values: [${values.join(', ')}]}`;
}
