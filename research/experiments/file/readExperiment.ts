import { z } from 'zod';
import type { Issue } from '#sim';
import { fieldPath, isGroup, issueOf, readStructure, type Path } from '#scenarios';
import { nameHint, valueHint } from './experimentHint.ts';
import type { ExperimentInput } from '../written/experimentInput.ts';
import { EXPERIMENT_LIMITS } from '../written/experimentLimits.ts';
import { experimentSchema, REPLICATES } from './experimentSchema.ts';

/** What can be used of a written experiment, and every problem with its structure. */
export interface ReadExperiment {
  readonly input: Partial<ExperimentInput>;
  /** Sections that were written, even if wrongly: nothing more is said about their absence. */
  readonly written: readonly string[];
  /** Sections of which something was left out. */
  readonly damaged: readonly string[];
  readonly issues: readonly Issue[];
}

/** Options of a design are checked where designs are made, and points one by one. */
const design = z.record(z.string(), z.unknown(), { error: 'a method with its options, points, or csv' });
const missing = z.never({ error: 'the number of runs of every point' });

/** Of the three ways to say how often points are run the one that was meant, so that problems are told with that one's words. */
function schemaFor(replicates: unknown) {
  if (replicates === undefined) return STRUCTURES.missing;
  if (!isGroup(replicates)) return STRUCTURES.number;
  return 'count' in replicates ? STRUCTURES.fixed : STRUCTURES.adaptive;
}

const STRUCTURES = {
  missing: experimentSchema.extend({ design, replicates: missing }),
  number: experimentSchema.extend({ design, replicates: REPLICATES.number }),
  fixed: experimentSchema.extend({ design, replicates: REPLICATES.fixed }),
  adaptive: experimentSchema.extend({ design, replicates: REPLICATES.adaptive }),
} as const;

const { depth, values } = EXPERIMENT_LIMITS;
const limits = { depth, values, hint: 'many points are written in a CSV file: {csv: FILE}' };
const byMember = new Set(['bases', 'factors', 'outcomes', 'constraints']);

/** Structure and simple ranges of a written experiment. Its object is copied, never changed. */
export function readExperiment(raw: unknown): ReadExperiment {
  const schema = schemaFor(isGroup(raw) ? raw['replicates'] : undefined);
  const { kept, problems } = readStructure(raw, { schema, limits, byMember, nameHint, valueHint });
  return {
    input: kept ?? {},
    written: Object.entries(isGroup(raw) ? raw : {}).flatMap(([key, section]) => (section === undefined ? [] : [key])),
    damaged: problems.map(({ path }) => String(path[0])),
    issues: problems.map((problem) => issueOf(problem, experimentField)),
  };
}

function experimentField(path: Path): string {
  return fieldPath(path) || 'experiment';
}
