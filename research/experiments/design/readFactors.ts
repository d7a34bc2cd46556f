import { RECRUITMENT_LEVERS, type Issue, type Schedule } from '#sim';
import type { ScenarioInput } from '#scenarios';
import type { RangeInput } from '../written/experimentInput.ts';
import { EXPERIMENT_LIMITS } from '../written/experimentLimits.ts';
import { fieldPath, groupedNumber } from '#scenarios';
import type { FactorTarget } from '../factors/factor.ts';
import { factorRange } from '../factors/factorRange.ts';
import { factorTarget, type TargetContext } from '../factors/factorTarget.ts';
import type { ListedFactor } from './readPoints.ts';
import type { ValueContext } from '../factors/readValue.ts';
import type { WrittenBase } from '../written/scenarioLayers.ts';

interface Given {
  /** Names with their ranges; null: the range is read off the points of the design. */
  readonly written: Readonly<Record<string, RangeInput | null>>;
  readonly context: TargetContext & ValueContext;
  /** Whether the bases are a factor, which then comes first. */
  readonly byBase: boolean;
  readonly listed: boolean;
}

/** Factors that can be used, and everything that is wrong with the others. */
export function readFactors({ written, context, byBase, listed }: Given): {
  readonly factors: readonly ListedFactor[];
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const factors: ListedFactor[] = [];
  if (byBase) {
    const range = { kind: 'levels', values: context.bases } as const;
    factors.push({ name: 'base', label: 'Base scenario', unit: '', target: { kind: 'base' }, range });
  }
  const names = Object.keys(written);
  if (names.length > EXPERIMENT_LIMITS.factors)
    issues.push({
      field: 'factors',
      expected: `at most ${EXPERIMENT_LIMITS.factors} factors`,
      got: groupedNumber(names.length),
    });
  for (const [name, range] of Object.entries(written).slice(0, EXPERIMENT_LIMITS.factors)) {
    if (name === 'base' && byBase && range === null) continue;
    if (name === 'base') {
      const hint = byBase ? 'the names under bases are its values' : 'write the bases by name under bases';
      issues.push({ field: 'factors.base', expected: 'a lever, a parameter or another factor', got: 'base', hint });
      continue;
    }
    const target = factorTarget(name, context);
    if (!target.ok) {
      issues.push(...target.issues);
      continue;
    }
    const read = range === null ? { ok: true as const, value: null } : factorRange(name, target.value, range, context);
    if (read.ok) factors.push({ name, ...wordsOf(target.value), target: target.value, range: read.value });
    else issues.push(...read.issues);
  }
  issues.push(...recruitmentIssues(names, listed));
  return { factors, issues };
}

function wordsOf(target: FactorTarget): { readonly label: string; readonly unit: string } {
  if ('declared' in target) return { label: target.declared.label, unit: target.declared.unit };
  return WORDS[target.kind === 'mix' ? target.key : target.kind];
}

const WORDS = {
  mix: { label: 'Mix the strategy leads to', unit: 'shares OA, NPM and NPG' },
  startMix: { label: 'Mix at month 0', unit: 'shares OA, NPM and NPG' },
  base: { label: 'Base scenario', unit: '' },
  place: { label: 'Place', unit: '' },
  country: { label: 'Country', unit: '' },
  off: { label: 'Mechanisms switched off', unit: '' },
  recruitment: { label: 'Recruitment', unit: 'shares open call, lot, universal arena and outreach' },
} as const;

/** Of four shares that sum to 1 one cannot move alone; only points that are written out can move all four. */
function recruitmentIssues(names: readonly string[], listed: boolean): readonly Issue[] {
  const moved = RECRUITMENT_LEVERS.filter((name) => names.includes(name));
  const [first] = moved;
  if (first === undefined || (listed && moved.length === RECRUITMENT_LEVERS.length)) return [];
  return [
    {
      field: fieldPath(['factors', first]),
      expected: 'recruitment shares that sum to 1 at every point',
      got: `${moved.join(', ')} ${moved.length === 1 ? 'moving alone' : 'moving freely'}`,
      hint: 'write recruitment with values such as {openCall: 0.5, lot: 0.5}',
    },
  ];
}

/** Schedules as they are written: those of `set`, or of the one base. What is wrong with them is told elsewhere. */
export function writtenSchedules(bases: readonly WrittenBase[], set: ScenarioInput): readonly Schedule[] {
  const own = bases.length === 1 ? bases[0]?.input.schedules : undefined;
  const written: unknown = set.schedules ?? own ?? [];
  return Array.isArray(written)
    ? (written as readonly Schedule[]).filter((one) => typeof one === 'object' && one !== null)
    : [];
}
