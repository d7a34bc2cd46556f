import {
  aheadLevelBehind,
  atWorlds,
  boxHeldOut,
  compileOutcomes,
  differencesOf,
  flipSearch,
  meanOf,
  rankAcceptability,
  regretSummaries,
  smoothedWorlds,
  valueOfKnowing,
  worldBox,
  worldRule,
  type AheadLevelBehind,
  type BoxHeldOut,
  type FlipBelief,
  type KnowingValues,
  type RankAcceptability,
  type RegretSummary,
  type WorldBox,
  type WorldColumn,
  type WorldRule,
  type WorldTable,
} from '#analysis';
import type { Checked, MetricName } from '#sim';
import { goodEnough, type GoodEnough } from './goodEnough.ts';
import type { WorldsEssence } from './resolveRobust.ts';
import type { RobustOutcome, RobustQuestions } from './robustQuestions.ts';
import { columnAt, keptWorlds, meanTable, outcomeTables, placeOfAgainst } from './worldTables.ts';

/** Something in which worlds differ. */
export interface WorldBelief {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  /** `fitted`: a coefficient of what was fitted, drawn whole with the others. */
  readonly role: 'belief' | 'context' | 'fitted';
  readonly column: WorldColumn;
  /** What each number of a category stands for; null for numbers. */
  readonly levels: readonly string[] | null;
  /** What is assumed where nothing moves. */
  readonly assumed: number | null;
}

/** Runs of worlds × strategies as they were read. */
export interface WorldData {
  readonly worlds: WorldsEssence;
  readonly beliefs: readonly WorldBelief[];
  /** By metric, then replicate, strategy, world: the reading of the outcome; NaN where the run failed. */
  readonly readings: Readonly<Record<string, readonly WorldTable[]>>;
  /** Outcomes that a strategy has in no run at all; they are left out. */
  readonly unread: readonly MetricName[];
  /** By metric the reading at the last month, for the value. */
  readonly last: Readonly<Record<string, readonly WorldTable[]>>;
}

/** One strategy on one outcome. */
export interface StrategyInWorlds {
  readonly mean: number;
  /** Against the strategy in place: as a town would see it, and with chance smoothed out, what it should expect. Null for itself. */
  readonly counts: AheadLevelBehind | null;
  readonly expected: AheadLevelBehind | null;
  readonly meanDifference: number;
  /** Share of the difference that the beliefs explain. */
  readonly r2: number;
  readonly regret: RegretSummary;
  /** By belief, in their order; null for the strategy in place. */
  readonly flips: readonly FlipBelief[] | null;
  /** Where it is behind, in one question; null where it nearly always or nearly never is. */
  readonly rule: WorldRule | null;
  /** What PRIM says of the same, spare conditions dropped. */
  readonly box: (WorldBox & { readonly held: BoxHeldOut }) | null;
}

export interface OutcomeInWorlds {
  readonly outcome: RobustOutcome;
  readonly strategies: readonly StrategyInWorlds[];
  readonly ranks: RankAcceptability;
  /** Whether any strategy's regret is read from raw differences. */
  readonly raw: boolean;
}

export interface RobustFindings extends GoodEnough {
  readonly worlds: number;
  /** Worlds left out because a run of theirs failed, or had nothing to read of an outcome. */
  readonly failed: number;
  readonly replicates: number;
  readonly against: number;
  readonly outcomes: readonly OutcomeInWorlds[];
  readonly knowing: KnowingValues | null;
  /** Names of what can be known, in the order of `knowing.of`: beliefs first, then what was fitted, then context. */
  readonly knowable: readonly (WorldBelief | 'fitted')[];
  /** Share of worlds may be called a probability: all that is uncertain is a posterior of enough points. */
  readonly isProbability: boolean;
}

/** Which of the slow parts are wanted; all when left out. */
export interface RobustParts {
  readonly flips?: boolean;
  readonly rules?: boolean;
  readonly knowing?: boolean;
}

/** Accepted points of a posterior from which worlds may be spoken of as chances. */
const ENOUGH = 20;
/** Cases that nearly always or nearly never happen have no rule worth telling. */
const RARE = 0.05;

/** Reads worlds × strategies: who is ahead, what turns it, regret, what is good enough, what would be worth knowing. */
export async function robustFindings(
  data: WorldData,
  questions: RobustQuestions,
  { flips = true, rules = true, knowing = true }: RobustParts = {},
): Promise<Checked<RobustFindings>> {
  const { worlds, beliefs, readings, last } = data;
  const against = placeOfAgainst(worlds);
  const kept = keptWorlds(data);
  const columns = beliefs.map(({ column }) => columnAt(column, kept));
  const searches = flips ? columns.map(flipSearch) : null;
  const outcomes = questions.outcomes.map((outcome): OutcomeInWorlds => {
    const { bySeed, raw } = outcomeTables(data, outcome, kept);
    const smoothed = smoothedWorlds(raw, columns, against);
    const regrets = regretSummaries({ raw, smoothed: smoothed.table, bySeed, matters: outcome.matters });
    return {
      outcome,
      ranks: rankAcceptability(raw),
      raw: smoothed.raw.length > 0,
      strategies: raw.map((values, strategy) => {
        const isBase = strategy === against;
        const differences = differencesOf(raw, strategy, against);
        const behind = Uint8Array.from(differences, (difference) => Number(difference < -outcome.matters));
        const share = kept.length === 0 ? 0 : meanOf(behind);
        const ruled = rules && !isBase && share > RARE && share < 1 - RARE;
        const address = `${outcome.metric}/${worlds.strategies[strategy]?.name}`;
        return {
          mean: outcome.better * meanOf(values),
          counts: isBase ? null : aheadLevelBehind(differences, outcome.matters),
          expected:
            isBase || smoothed.raw.includes(strategy)
              ? null
              : aheadLevelBehind(smoothed.table[strategy] ?? [], outcome.matters),
          meanDifference: outcome.better * meanOf(differences),
          r2: smoothed.r2[strategy] ?? NaN,
          regret: regrets[strategy]!,
          flips:
            isBase || searches === null
              ? null
              : searches.map((search, k) => search(differences, `${address}/${beliefs[k]?.name}`)),
          rule: ruled ? worldRule(columns, behind, { seed: address }) : null,
          box: ruled ? boxOf(beliefs, columns, behind, address) : null,
        };
      }),
    };
  });
  const value = questions.value === null || !knowing ? null : await valueTable(questions, last, kept);
  if (value !== null && !value.ok) return value;
  const knowable = knowableOf(beliefs);
  const known =
    value === null
      ? null
      : valueOfKnowing(
          value.value,
          knowable.map((one) => knowableColumns(one, beliefs, columns)),
          { seed: 'knowing' },
        );
  return {
    ok: true,
    value: {
      worlds: kept.length,
      failed: worlds.count - kept.length,
      replicates: readings[questions.outcomes[0]?.metric ?? '']?.length ?? 0,
      against,
      outcomes,
      ...goodEnough(data, questions.outcomes),
      knowing: known,
      knowable,
      isProbability:
        worlds.beliefs.length + worlds.context.length === 0 &&
        worlds.fitted?.kind === 'posterior' &&
        (worlds.fitted.accepted ?? 0) >= ENOUGH,
    },
  };
}

function boxOf(
  beliefs: readonly WorldBelief[],
  columns: readonly WorldColumn[],
  interest: Uint8Array,
  seed: string,
): StrategyInWorlds['box'] {
  const factors = columns.map(({ kind, values }, k) => ({ name: beliefs[k]?.name ?? '', kind, values }));
  const box = worldBox(factors, interest);
  return box === null ? null : { ...box, held: boxHeldOut(factors, interest, { seed, halvings: 10 }) };
}

/** The value of each strategy in each world, from the means over replicates of what stands in it. */
async function valueTable(
  { value, metrics }: RobustQuestions,
  last: WorldData['last'],
  kept: readonly number[],
): Promise<Checked<WorldTable>> {
  const compiled = await compileOutcomes({ theValue: value ?? '0' }, metrics, () => 'value');
  if (!compiled.ok) return compiled;
  const means = Object.fromEntries(
    metrics.map((metric) => [metric, meanTable((last[metric] ?? []).map((one) => atWorlds(one, kept)))]),
  );
  const strategies = Object.values(means)[0]?.length ?? 0;
  return {
    ok: true,
    value: Array.from({ length: strategies }, (_, strategy) => {
      const series = Object.fromEntries(
        metrics.map((metric) => [metric, means[metric]?.[strategy] ?? new Float64Array(0)]),
      );
      // A month of a series, for the compiler; here a world.
      return Float64Array.from(kept, (_world, at) => compiled.value.evaluateMonth(series, at)[0] ?? NaN);
    }),
  };
}

/** Beliefs one by one, what was fitted as one, and last what can only be waited for. */
function knowableOf(beliefs: readonly WorldBelief[]): RobustFindings['knowable'] {
  const of = (role: WorldBelief['role']) => beliefs.filter((belief) => belief.role === role);
  return [...of('belief'), ...(of('fitted').length === 0 ? [] : (['fitted'] as const)), ...of('context')];
}

function knowableColumns(
  one: WorldBelief | 'fitted',
  beliefs: readonly WorldBelief[],
  columns: readonly WorldColumn[],
): { readonly name: string; readonly columns: readonly WorldColumn[] } {
  const chosen = beliefs.flatMap((belief, k) => {
    const column = columns[k];
    const isMeant = one === 'fitted' ? belief.role === 'fitted' : belief === one;
    return isMeant && column !== undefined ? [column] : [];
  });
  return { name: one === 'fitted' ? 'fitted' : one.name, columns: chosen };
}
