import { fieldPath, isGroup, issueOf, namesAt, readStructure, scalarKind, type KindAt, type Path } from '#scenarios';
import { nearestHint, PARAMETER_NAMES, type Checked } from '#sim';
import { EXPERIMENT_LIMITS } from '../written/experimentLimits.ts';
import { readRobust } from '../robust/readRobust.ts';
import type { RobustInput } from '../robust/robustSchema.ts';
import { beliefsSchema } from '../robust/beliefsSchema.ts';

/** What each value of a file of beliefs is to be. */
export const beliefsKind: KindAt = (path) =>
  path.length > 2 ? (path[2] === 'scale' ? 'text' : 'number') : scalarKind(beliefsSchema, path);

const limits = { depth: EXPERIMENT_LIMITS.depth, values: EXPERIMENT_LIMITS.values, hint: 'a file holds no worlds' };

/** Ranges of beliefs from a file that has nothing else, or from a file for `samspill robust`; or every problem with them. */
export function readBeliefs(raw: unknown): Checked<NonNullable<RobustInput['worlds']['beliefs']>> {
  if (isGroup(raw) && Object.hasOwn(raw, 'worlds')) {
    const { input, issues } = readRobust(raw);
    const beliefs = input.worlds?.beliefs;
    const own = issues.filter(({ field }) => field.startsWith('worlds'));
    if (own.length > 0) return { ok: false, issues: own };
    if (beliefs !== undefined) return { ok: true, value: beliefs };
    return { ok: false, issues: [{ field: 'worlds.beliefs', expected: 'ranges by the names of parameters', got: '' }] };
  }
  const { data, problems } = readStructure(raw, {
    schema: beliefsSchema,
    limits,
    byMember: new Set(['beliefs']),
    nameHint: (path, written) =>
      nearestHint(written, path[0] === 'beliefs' ? PARAMETER_NAMES : namesAt(beliefsSchema, path)) ??
      'samspill list parameters shows the names',
    valueHint: ({ given }) => (given === null ? 'write {} for the declared range' : undefined),
  });
  const issues = problems.map((problem) => issueOf(problem, (path: Path) => fieldPath(path) || 'beliefs'));
  return data === null ? { ok: false, issues } : { ok: true, value: data.beliefs };
}
