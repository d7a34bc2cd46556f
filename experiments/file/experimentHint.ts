import { METRIC_NAMES, nearestName } from '#sim';
import { PRESET_NAMES } from '#scenarios';
import type { ExperimentInput } from './experimentInput.ts';
import { isGroup } from './plainData.ts';

/** Everything that is written at the top of an experiment. */
export const EXPERIMENT_KEYS = [
  'title',
  'description',
  'base',
  'bases',
  'factors',
  'set',
  'design',
  'seed',
  'months',
  'citizens',
  'replicates',
  'record',
  'outcomes',
  'constraints',
  'stop',
] as const satisfies readonly (keyof ExperimentInput)[];

/** Names that may stand at a place in an experiment. */
function namesAt(path: readonly PropertyKey[]): readonly string[] {
  const [section, , inner] = path;
  if (section === undefined) return EXPERIMENT_KEYS;
  if (section === 'factors')
    return inner === 'simplex' ? ['OA', 'NPM', 'NPG'] : ['from', 'to', 'step', 'values', 'simplex', 'scale'];
  if (section === 'replicates')
    return path[1] === 'until'
      ? ['outcome', 'month', 'halfWidth', 'confidence']
      : ['count', 'seeds', 'until', 'atLeast', 'atMost'];
  if (section === 'record') return path[1] === 'months' ? ['every'] : ['months', 'areas', 'metrics'];
  return section === 'stop' ? ['when', 'atLeast'] : [];
}

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

/** What may help with an unknown name: where it belongs, or the nearest name known there. */
export function unknownNameHint(path: readonly PropertyKey[], written: string): string | undefined {
  if (path.length === 0 && Object.hasOwn(ELSEWHERE, written)) return ELSEWHERE[written];
  const known = namesAt(path);
  const near = nearestName(written, known);
  if (near !== undefined) return `did you mean ${near}`;
  return known.length === 0 ? undefined : `known: ${known.join(', ')}`;
}

/** What may help with a value that does not fit. */
export function valueHint(path: readonly PropertyKey[], given: unknown): string | undefined {
  if (given === null)
    return path[0] === 'factors' && path.length === 2
      ? 'write {} for the declared range'
      : 'leave the line out, or give it a value';
  if (path[0] === 'record' && path[1] === 'metrics' && typeof given === 'string')
    return nearHint(given, METRIC_NAMES) ?? 'samspill list metrics shows them all';
  if ((path[0] === 'base' || path[0] === 'bases') && typeof given === 'string')
    return nearHint(given, PRESET_NAMES) ?? 'samspill list presets shows them all';
  if (path[0] === 'factors' && path.length === 2) {
    if (Array.isArray(given))
      return `write {values: [${given.slice(0, 3).join(', ')}${given.length > 3 ? ', …' : ''}]}`;
    if (!isGroup(given)) return 'a value that does not move is written under set';
  }
  if (typeof given === 'string' && given.trim() !== '' && Number.isFinite(Number(given)))
    return 'a number is written without quotes';
  return undefined;
}

function nearHint(written: string, known: readonly string[]): string | undefined {
  const near = nearestName(written, known);
  return near === undefined ? undefined : `did you mean ${near}`;
}
