import { paretoFront } from '#analysis';
import type { ResultPicture } from '../analysisResult.ts';
import type { AskedOutcome } from '../analysisRequest.ts';
import { factorValues, pointCell, pointColumn } from '../estimatorColumns.ts';
import { honestDecimals } from '#pictures';
import type { Method, Study } from '../study.ts';

/** Points that no other beats on all outcomes at once, by means over replicates. */
export const paretoResult: Method<'pareto'> = (study) => {
  const { results, asked, values } = study;
  const objectives = asked.outcomes.filter(({ better }) => better !== 0);
  if (objectives.length < 2) {
    const got = objectives.map(({ name }) => name).join(', ') || 'none';
    return {
      ok: false,
      issues: [
        {
          field: 'outcome',
          expected: 'two outcomes or more with a direction',
          got,
          hint: 'such as needMet,leverCost:down',
        },
      ],
    };
  }
  const columns = objectives.map(({ name }) => values.byPoint[name] ?? new Float64Array(0));
  const { front, ranks, ties, dropped } = paretoFront(
    objectives.map(({ name, better }, k) => ({ name, better: better === 1 ? 1 : -1, values: columns[k] ?? [] })),
  );
  const factors = factorValues(results, asked.factors);
  const [first = new Float64Array(0)] = columns;
  const sign = objectives[0]?.better ?? 1;
  const ordered = front.toSorted((a, b) => sign * ((first[b] ?? 0) - (first[a] ?? 0)));
  const replicates = results.runs.rows / Math.max(1, results.points.length);
  return {
    ok: true,
    value: {
      notes: [
        `Directions: ${objectives.map(({ name, better }) => `${name} ${better === 1 ? 'up' : 'down'}`).join(', ')}. ${front.length} of ${ranks.length - dropped} points are on the front.`,
        `Each point is compared by its means over replicates (${Number(replicates.toFixed(1))} a point); who is on the front is partly luck where these are few.`,
        ...(dropped > 0 ? [`${dropped} points lack a value of one of the outcomes and are left out.`] : []),
        ...(ties.length > 0 ? [`${ties.length} groups of points are equal on every outcome.`] : []),
      ],
      tables: [
        {
          name: 'front',
          title: 'Points on the Pareto front',
          columns: [
            { name: 'point', label: 'Point', format: 'count' },
            ...objectives.map(({ name, unit }, k) => ({
              name,
              label: name,
              unit,
              format: 'number' as const,
              decimals: honestDecimals(columns[k] ?? []),
            })),
            ...factors.map(pointColumn),
          ],
          rows: ordered.map((at) => [
            results.points[at] ?? 0,
            ...columns.map((column) => column[at] ?? NaN),
            ...factors.map((factor) => pointCell(factor, at)),
          ]),
        },
      ],
      pictures: (front.length === 0 ? [] : pairsOfOutcomes(objectives)).map((pair) => scatter(study, pair, ordered)),
    },
  };
};

/** The first against each of the others: further outcomes would need further dimensions. */
function pairsOfOutcomes(objectives: readonly AskedOutcome[]): readonly (readonly [AskedOutcome, AskedOutcome])[] {
  const [first, ...others] = objectives;
  return first === undefined ? [] : others.map((other) => [first, other] as const);
}

function scatter(
  { values, results }: Study<'pareto'>,
  [x, y]: readonly [AskedOutcome, AskedOutcome],
  front: readonly number[],
): ResultPicture {
  const at = (point: number) => ({
    x: values.byPoint[x.name]?.[point] ?? NaN,
    y: values.byPoint[y.name]?.[point] ?? NaN,
  });
  const onFront = new Set(front);
  const beaten = Array.from(results.points.keys()).filter((point) => !onFront.has(point));
  const way = ({ better }: AskedOutcome): string => (better === 1 ? 'more is better' : 'less is better');
  const arrow = ({ better }: AskedOutcome): string => (better === 1 ? '↑ better' : '↓ better');
  return {
    kind: 'scatter',
    title: `Pareto front: ${x.label} and ${y.label}`,
    description: `Scatter of ${results.points.length} points, means over replicates: ${x.label} across (${way(x)}), ${y.label} up (${way(y)}). ${front.length} points are beaten by no other on all the outcomes asked for.`,
    table: 'front',
    x: { label: `${x.label}, ${arrow(x)}`, unit: x.unit },
    y: { label: `${y.label}, ${arrow(y)}`, unit: y.unit },
    groups: [
      { label: 'beaten by another point', points: beaten.map(at) },
      { label: 'on the front', points: front.map(at) },
    ],
  };
}
