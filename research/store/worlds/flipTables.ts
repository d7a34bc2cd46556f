import type { RobustFindings, WorldData } from '#experiments';
import { plainNumber } from '#pictures';
import type { Findings, ResultCell, ResultPicture, ResultTable } from '../findings/analysisResult.ts';

/** Where the difference from the strategy in place changes its sign along each belief. */
export function flipTables(data: WorldData, findings: RobustFindings): Findings {
  return {
    notes: [
      'A turning point is given only where the smoothed difference crosses 0 exactly once, in nine of ten resamples as well. Beyond the ranges that were tried nothing is known.',
      'Correlation: how much of the difference, from world to world, goes with the belief.',
    ],
    tables: [turnTable(data, findings)],
    pictures: findings.outcomes.flatMap(({ outcome }, k) => turnPicture(data, findings, { k, label: outcome.label })),
  };
}

function turnTable({ worlds, beliefs }: WorldData, { outcomes }: RobustFindings): ResultTable {
  return {
    name: 'turns',
    title: 'What turns it',
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: 'strategy', label: 'Strategy', format: 'text' },
      { name: 'belief', label: 'Belief', format: 'text' },
      { name: 'label', label: 'What it is', format: 'text' },
      { name: 'correlation', label: 'Correlation', format: 'number', decimals: 2 },
      { name: 'turnsAt', label: 'Turns at', format: 'number' },
      { name: 'low', label: '5%', format: 'number' },
      { name: 'high', label: '95%', format: 'number' },
      { name: 'single', label: 'Resamples with one crossing', format: 'count' },
      { name: 'ahead', label: 'Ahead', format: 'text' },
      { name: 'assumed', label: 'Assumed', format: 'number' },
      { name: 'assumedSide', label: 'There', format: 'text' },
      { name: 'atLeast', label: 'Difference at the least', format: 'number' },
      { name: 'atMost', label: 'at the most', format: 'number' },
    ],
    rows: outcomes.flatMap(({ outcome, strategies }) =>
      strategies.flatMap(({ flips }, strategy) =>
        (flips ?? [])
          .map((flip, k) => ({ flip, belief: beliefs[k] }))
          .sort((a, b) => Math.abs(b.flip.correlation) - Math.abs(a.flip.correlation))
          .map(({ flip, belief }): readonly ResultCell[] => {
            const known = (value: number): ResultCell => (Number.isNaN(value) ? null : value);
            const assumed = belief?.assumed ?? null;
            const isOnEdge = assumed !== null && assumed >= flip.low && assumed <= flip.high;
            const above = assumed !== null && assumed > flip.turnsAt;
            const side = isOnEdge ? 'on the edge' : above === flip.aheadAbove ? 'ahead' : 'behind';
            return [
              outcome.metric,
              worlds.strategies[strategy]?.name ?? '',
              belief?.name ?? '',
              belief === undefined ? '' : `${belief.label}${belief.unit === '' ? '' : `, ${belief.unit}`}`,
              known(flip.correlation),
              known(flip.turnsAt),
              known(flip.low),
              known(flip.high),
              flip.single,
              flip.aheadAbove === null ? '' : flip.aheadAbove ? 'above' : 'below',
              assumed,
              flip.aheadAbove === null || assumed === null ? '' : side,
              outcome.better * flip.ends[0],
              outcome.better * flip.ends[1],
            ];
          }),
      ),
    ),
  };
}

/** The difference of every strategy along the belief that goes with it most. */
function turnPicture(
  { worlds, beliefs }: WorldData,
  { outcomes }: RobustFindings,
  { k, label }: { readonly k: number; readonly label: string },
): readonly ResultPicture[] {
  const one = outcomes[k];
  if (one === undefined) return [];
  const weights = beliefs.map((belief, b) =>
    belief.levels === null
      ? one.strategies.reduce((most, { flips }) => Math.max(most, Math.abs(flips?.[b]?.correlation ?? 0)), 0)
      : 0,
  );
  const strongest = weights.indexOf(Math.max(...weights));
  const belief = beliefs[strongest];
  if (belief === undefined) return [];
  const groups = one.strategies.flatMap(({ flips }, strategy) => {
    const flip = flips?.[strongest];
    if (flip === undefined) return [];
    const points = flip.grid.map((x, at) => ({ x, y: one.outcome.better * (flip.curve[at] ?? NaN) }));
    return [{ label: worlds.strategies[strategy]?.title ?? '', points, joined: true as const }];
  });
  const [first] = groups;
  const last = first?.points.at(-1);
  return [
    {
      kind: 'scatter',
      title: `${label}: difference along “${belief.label}”`,
      description: `Smoothed difference from ${worlds.strategies.find(({ name }) => name === worlds.against)?.title ?? ''} over worlds. ${groups
        .map(
          (group) =>
            `${group.label}: ${plainNumber(group.points[0]?.y ?? NaN, 3)} to ${plainNumber(group.points.at(-1)?.y ?? NaN, 3)}`,
        )
        .join('; ')}.`,
      table: 'turns',
      outcome: one.outcome.metric,
      x: { label: belief.label, unit: belief.unit },
      y: { label: `Difference in ${label.toLowerCase()}`, unit: one.outcome.unit },
      groups: [
        ...(first === undefined || last === undefined
          ? []
          : [
              {
                label: 'no difference',
                points: [
                  { x: first.points[0]?.x ?? 0, y: 0 },
                  { x: last.x, y: 0 },
                ],
                joined: true as const,
              },
            ]),
        ...groups,
      ],
    },
  ];
}
