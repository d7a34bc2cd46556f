import { LEVER_NAMES, METRIC_NAMES, nearestHint, type Issue } from '#sim';
import { fieldPath, issueOf, PRESET_NAMES, readStructure, type Path, type Unfit } from '#scenarios';
import { SEARCH_LIMITS } from './searchLimits.ts';
import { searchSchema, type SearchInput } from './searchSchema.ts';

/** What can be used of a written search, and every problem with its structure. */
export interface ReadSearch {
  readonly input: Partial<SearchInput>;
  readonly issues: readonly Issue[];
}

const { depth, values } = SEARCH_LIMITS;

/** Structure and simple ranges of a written search. Its object is copied, never changed. */
export function readSearch(raw: unknown): ReadSearch {
  const { kept, problems } = readStructure(raw, {
    schema: searchSchema,
    limits: { depth, values },
    byMember: new Set(['levers', 'constraints', 'objectives', 'worlds', 'effort']),
    nameHint,
    valueHint,
  });
  return {
    input: kept ?? {},
    issues: problems.map((problem) => issueOf(problem, searchField)),
  };
}

function searchField(path: Path): string {
  return fieldPath(path) || 'search';
}

/** Words that people try at the top, and where they belong. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  factors: 'write them under levers',
  mix: 'write it under levers, such as mix: {simplex: {NPG: [0.1, 0.5]}}',
  extends: 'name the preset as base, or inside it',
  outcomes: 'write what is sought under objectives, what has to hold under constraints',
  parameters: 'write them under worlds, each world with a name',
  context: 'write it under worlds, each world with a name',
  replicates: 'write seeds, and fresh for the reading afterwards',
  population: 'write it under effort',
  generations: 'write it under effort',
  restarts: 'write it under effort',
};

function nameHint(path: Path, written: string, known: readonly string[]): string | undefined {
  const elsewhere = path.length === 0 && Object.hasOwn(ELSEWHERE, written) ? ELSEWHERE[written] : undefined;
  const isLever = path.length === 0 && (LEVER_NAMES as readonly string[]).includes(written);
  return (
    elsewhere ??
    (isLever ? 'write it under levers' : undefined) ??
    nearestHint(written, known) ??
    (known.length === 0 ? undefined : `known: ${known.join(', ')}`)
  );
}

function valueHint({ path, given }: Unfit): string | undefined {
  if (path[0] === 'base' && typeof given === 'string')
    return nearestHint(given, PRESET_NAMES) ?? 'samspill list presets shows them all';
  if (path.length === 1 && (path[0] === 'objectives' || path[0] === 'constraints') && Array.isArray(given)) {
    const names = given.filter((name) => (METRIC_NAMES as readonly unknown[]).includes(name)).slice(0, 4);
    return names.length === 0 ? undefined : `write {${names.map((name) => `${String(name)}: {}`).join(', ')}}`;
  }
  if (given === null && path.length === 2) return 'write {} where nothing is to be said';
  return undefined;
}
