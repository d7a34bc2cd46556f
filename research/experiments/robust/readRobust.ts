import { METRIC_NAMES, nearestHint, type Issue } from '#sim';
import { fieldPath, isGroup, issueOf, namesAt, PRESET_NAMES, readStructure, type Path, type Unfit } from '#scenarios';
import { EXPERIMENT_LIMITS } from '../written/experimentLimits.ts';
import { robustSchema, type RobustInput } from './robustSchema.ts';

/** What can be used of a written file, and every problem with its structure. */
export interface ReadRobust {
  readonly input: Partial<RobustInput>;
  /** Sections of which something was left out. */
  readonly damaged: readonly string[];
  readonly issues: readonly Issue[];
}

const limits = { depth: EXPERIMENT_LIMITS.depth, values: EXPERIMENT_LIMITS.values, hint: 'a file holds no worlds' };
const byMember = new Set(['strategies', 'outcomes', 'worlds']);

/** Structure and simple ranges of a file for `samspill robust`; its object is copied, never changed. */
export function readRobust(raw: unknown): ReadRobust {
  const { kept, problems } = readStructure(raw, { schema: robustSchema, limits, byMember, nameHint, valueHint });
  return {
    input: kept ?? {},
    damaged: problems.map(({ path }) => String(path[0])),
    issues: problems.map((problem) => issueOf(problem, (path: Path) => fieldPath(path) || 'robust')),
  };
}

/** Whether a text in YAML or JSON is such a file and not an experiment: it has strategies at the top. */
export function isRobustText(text: string): boolean {
  return /^(strategies\s*:|\s*\{[^]*"strategies"\s*:)/m.test(text) && !/^(factors|design)\s*:/m.test(text);
}

const ELSEWHERE: Readonly<Record<string, string>> = {
  factors: 'what is uncertain stands under worlds, as beliefs or context',
  beliefs: 'write them under worlds',
  context: 'write it under worlds',
  posterior: 'write it under worlds',
  residuals: 'write them under worlds',
  count: 'write it under worlds',
  design: 'write it under worlds',
  bases: 'write them as strategies',
  base: 'write it under strategies',
  thresholds: 'write them under outcomes',
  levers: 'write them under set, or in a strategy',
  parameters: 'write them under set, or under worlds as beliefs',
};

function nameHint(path: Path, written: string): string {
  const known = path[0] === 'outcomes' && path.length === 1 ? METRIC_NAMES : namesAt(robustSchema, path);
  const elsewhere = path.length === 0 && Object.hasOwn(ELSEWHERE, written) ? ELSEWHERE[written] : undefined;
  const all = known.length > 30 ? 'samspill list metrics shows them all' : `known: ${known.join(', ')}`;
  return elsewhere ?? nearestHint(written, known) ?? all;
}

function valueHint({ path, given }: Unfit): string | undefined {
  if (path[0] === 'strategies' && typeof given === 'string') return nearestHint(given, PRESET_NAMES);
  const isRange = path[0] === 'worlds' && path.length === 3;
  if (given === null && isRange) return 'write {} for the declared range';
  if (isRange && !isGroup(given)) return 'what does not move is written under set';
  return undefined;
}
