import type { RobustFindings, WorldData } from '#experiments';
import { honestDecimals, percent, plainNumber } from '#pictures';
import type { Findings, ResultCell, ResultTable } from '../findings/analysisResult.ts';

/** Ahead, level and behind with regret; thresholds; ranks; rules. */
export function robustTables(data: WorldData, findings: RobustFindings): Findings {
  const raw = findings.outcomes.filter((one) => one.raw).map(({ outcome }) => outcome.metric);
  return {
    notes: [
      'Ahead, level and behind: beyond the smallest difference that matters, as a town would see it. Expected: with chance smoothed out over the beliefs, as it should expect.',
      'Mean regret is a bracket: cross-fitted over seeds, or smoothed over beliefs where a world has one seed, to what noisy means say, which is too much. The largest regret is one world’s, and no ranking.',
      ...(raw.length === 0
        ? []
        : [
            `Beliefs explain less than 0.4 of some differences in ${raw.join(', ')}: these are read raw, chance in them.`,
          ]),
      'Rules are sought in half of the worlds and judged in the other half, over 100 halvings; told are those that nine of ten halvings name.',
    ],
    tables: [
      strategyTable(data, findings),
      thresholdTable(data, findings),
      rankTable(data, findings),
      ruleTable(data, findings),
    ],
    pictures: [],
  };
}

const SHARE = { format: 'number', decimals: 2 } as const;

function strategyTable({ worlds }: WorldData, { outcomes, against }: RobustFindings): ResultTable {
  const rows = outcomes.flatMap(({ outcome, strategies }) =>
    strategies.map((one, strategy) => {
      const share = (side: 'ahead' | 'level' | 'behind', from: typeof one.counts): ResultCell =>
        from === null ? null : from[side] / from.worlds;
      const decimals = honestDecimals([], [outcome.matters / 2]);
      const row: readonly ResultCell[] = [
        outcome.metric,
        worlds.strategies[strategy]?.name ?? '',
        one.mean,
        strategy === against ? null : one.meanDifference,
        share('ahead', one.counts),
        share('level', one.counts),
        share('behind', one.counts),
        share('ahead', one.expected),
        share('level', one.expected),
        share('behind', one.expected),
        one.regret.low,
        one.regret.high,
        one.regret.percentile90,
        one.regret.best,
        one.regret.largest.regret,
        one.regret.largest.world,
        Number.isNaN(one.r2) ? null : one.r2,
      ];
      return { row, decimals };
    }),
  );
  return {
    name: 'strategies',
    title: 'Ahead, level, behind, and regret',
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: 'strategy', label: 'Strategy', format: 'text' },
      { name: 'mean', label: 'Mean', format: 'number' },
      { name: 'difference', label: 'Difference', format: 'number' },
      { name: 'ahead', label: 'Ahead', ...SHARE },
      { name: 'level', label: 'Level', ...SHARE },
      { name: 'behind', label: 'Behind', ...SHARE },
      { name: 'expectedAhead', label: 'Expected ahead', ...SHARE },
      { name: 'expectedLevel', label: 'level', ...SHARE },
      { name: 'expectedBehind', label: 'behind', ...SHARE },
      { name: 'regretLow', label: 'Mean regret from', format: 'number' },
      { name: 'regretHigh', label: 'to', format: 'number' },
      { name: 'regret90', label: '90th percentile', format: 'number' },
      { name: 'best', label: 'Within what matters of the best', ...SHARE },
      { name: 'largest', label: 'Largest', format: 'number' },
      { name: 'largestWorld', label: 'in world', format: 'count' },
      { name: 'r2', label: 'R²', ...SHARE },
    ],
    rows: rows.map(({ row }) => row),
    rowDecimals: rows.map(({ decimals }) => decimals),
  };
}

function thresholdTable({ worlds }: WorldData, { thresholds, satisficing }: RobustFindings): ResultTable {
  return {
    name: 'thresholds',
    title: 'Good enough, and what alone stands in the way',
    columns: [
      { name: 'strategy', label: 'Strategy', format: 'text' },
      { name: 'threshold', label: 'Threshold', format: 'text' },
      { name: 'met', label: 'Met', ...SHARE },
      { name: 'lostAlone', label: 'Lost to this alone', ...SHARE },
    ],
    rows: satisficing.flatMap((found, strategy): (readonly ResultCell[])[] => {
      const name = worlds.strategies[strategy]?.name ?? '';
      return [
        ...thresholds.map(({ outcome, kind, than }, k): readonly ResultCell[] => [
          name,
          kind === 'noWorse'
            ? `${outcome.metric} no worse than ${worlds.strategies[than]?.name}`
            : `${outcome.metric} at ${kind} ${String(than)}`,
          (found.held[k] ?? 0) / found.worlds,
          (found.lostAlone[k] ?? 0) / found.worlds,
        ]),
        [name, 'all together', found.all / found.worlds, null],
      ];
    }),
  };
}

function rankTable({ worlds }: WorldData, { outcomes }: RobustFindings): ResultTable {
  return {
    name: 'ranks',
    title: 'Share of worlds by rank',
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: 'strategy', label: 'Strategy', format: 'text' },
      ...worlds.strategies.map((_one, rank) => ({ name: `rank${rank + 1}`, label: `Rank ${rank + 1}`, ...SHARE })),
      { name: 'sameFirst', label: 'Same first as the means', ...SHARE },
      { name: 'kendall', label: 'Median τ', ...SHARE },
    ],
    rows: outcomes.flatMap(({ outcome, ranks }) =>
      ranks.ranks.map((shares, strategy): readonly ResultCell[] => [
        outcome.metric,
        worlds.strategies[strategy]?.name ?? '',
        ...shares,
        ranks.sameFirst,
        Number.isNaN(ranks.kendall) ? null : ranks.kendall,
      ]),
    ),
  };
}

function ruleTable({ worlds, beliefs }: WorldData, { outcomes }: RobustFindings): ResultTable {
  return {
    name: 'rules',
    title: 'Where it is behind, in one question',
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: 'strategy', label: 'Strategy', format: 'text' },
      { name: 'behind', label: 'Behind in all', ...SHARE },
      { name: 'belief', label: 'Belief', format: 'text' },
      { name: 'named', label: 'Named by', format: 'count' },
      { name: 'told', label: 'Told', format: 'text' },
      { name: 'cut', label: 'Cut', format: 'number' },
      { name: 'cutLow', label: '5%', format: 'number' },
      { name: 'cutHigh', label: '95%', format: 'number' },
      { name: 'belowFound', label: 'Below, found', ...SHARE },
      { name: 'belowHeldOut', label: 'held out', ...SHARE },
      { name: 'aboveFound', label: 'Above, found', ...SHARE },
      { name: 'aboveHeldOut', label: 'held out', ...SHARE },
      { name: 'box', label: 'Box of PRIM', format: 'text' },
    ],
    rows: outcomes.flatMap(({ outcome, strategies }) =>
      strategies.flatMap(({ rule, box }, strategy): (readonly ResultCell[])[] => {
        const first = rule?.first;
        if (rule === null || first === null || first === undefined) return [];
        const conditions = (box?.restrictions ?? []).map(
          ({ factor, low, high, levels }) =>
            `${factor} ${levels === null ? `${low === -Infinity ? 'to' : `${plainNumber(low, 3)} to`} ${high === Infinity ? 'the most' : plainNumber(high, 3)}` : levels.join(' or ')}`,
        );
        const text =
          box === null
            ? ''
            : `${conditions.join('; ')}: ${percent(Number(box.density.toFixed(2)))}, held out ${percent(Number(box.held.heldOut.toFixed(2)))}`;
        return [
          [
            outcome.metric,
            worlds.strategies[strategy]?.name ?? '',
            rule.hits / rule.worlds,
            beliefs[first.belief]?.name ?? '',
            first.named,
            rule.told ? 'yes' : '',
            first.cut,
            first.cutLow,
            first.cutHigh,
            first.below.found,
            first.below.heldOut,
            first.above.found,
            first.above.heldOut,
            text,
          ],
        ];
      }),
    ),
  };
}
