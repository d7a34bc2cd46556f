import { ANALYSES, frontMembership, paretoFront, type FrontMembership } from '#analysis';
import type { ResultPicture } from '../analysisResult.ts';
import type { AskedOutcome } from '../analysisRequest.ts';
import { factorValues, pointCell, pointColumn } from '../estimatorColumns.ts';
import { counted, honestDecimals, percent } from '#pictures';
import { pointErrors } from '../outcomeValues.ts';
import type { Method, Study } from '../study.ts';

const { enough } = ANALYSES.pareto;
/** Of the interval within which a difference may be chance. */
const CONFIDENCE = 0.95;

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
  const wanted = objectives.map(({ name, better }, k) => ({
    name,
    better: better === 1 ? (1 as const) : (-1 as const),
    values: columns[k] ?? new Float64Array(0),
  }));
  const { front, ranks, ties, dropped } = paretoFront(wanted);
  const errors = wanted.map(({ name, values: means }) =>
    pointErrors(results, values.byRun[name] ?? new Float64Array(0), means),
  );
  const replicates = Int32Array.from(results.points, (_, at) =>
    errors.reduce((least, one) => Math.min(least, one.replicates[at] ?? 0), Infinity),
  );
  const members = frontMembership(
    wanted.map((one, k) => ({ ...one, standardErrors: errors[k]?.standardErrors ?? [] })),
    { front, replicates, confidence: CONFIDENCE },
  );
  const count = (among: readonly number[], membership: FrontMembership): number =>
    among.filter((at) => members[at] === membership).length;
  const unsure = count(front, 'cannot be told');
  const others = Array.from(results.points.keys()).filter((at) => !front.includes(at));
  const near = count(others, 'cannot be told');
  const least = replicates.reduce((a, b) => (b > 0 ? Math.min(a, b) : a), Infinity);
  const factors = factorValues(results, asked.factors);
  const [first = new Float64Array(0)] = columns;
  const sign = objectives[0]?.better ?? 1;
  const ordered = front.toSorted((a, b) => sign * ((first[b] ?? 0) - (first[a] ?? 0)));
  return {
    ok: true,
    value: {
      notes: [
        `Directions: ${objectives.map(({ name, better }) => `${name} ${better === 1 ? 'up' : 'down'}`).join(', ')}. ${front.length} of ${counted(ranks.length - dropped, 'point')} ${front.length === 1 ? 'is' : 'are'} on the front by ${front.length === 1 ? 'its' : 'their'} means over replicates.`,
        `${count(front, 'on the front')} of these ${count(front, 'on the front') === 1 ? 'is' : 'are'} there beyond chance, of ${unsure} it cannot be told (each pair judged alone, ${percent(CONFIDENCE)}). Of the other points ${count(others, 'beaten')} ${count(others, 'beaten') === 1 ? 'is' : 'are'} beaten beyond chance, ${near === 0 ? 'none' : near} may be on the front.`,
        ...(least < enough.count
          ? [
              `Some means rest on ${counted(least, 'replicate')} only: ${enough.count} for each point are wanted (${enough.why}).${least === 1 ? ' Of a single one nobody can tell how far chance carries it.' : ''}`,
            ]
          : []),
        ...(dropped > 0
          ? [
              `${counted(dropped, 'point')} ${dropped === 1 ? 'lacks' : 'lack'} a value of one of the outcomes and ${dropped === 1 ? 'is' : 'are'} left out.`,
            ]
          : []),
        ...(ties.length > 0
          ? [`${counted(ties.length, 'group')} of points ${ties.length === 1 ? 'is' : 'are'} equal on every outcome.`]
          : []),
      ],
      tables: [
        {
          name: 'front',
          title: 'Points on the Pareto front',
          columns: [
            { name: 'point', label: 'Point', format: 'count' },
            { name: 'verdict', label: 'Verdict', format: 'text' },
            { name: 'replicates', label: 'Replicates', format: 'count' },
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
            members[at] ?? 'cannot be told',
            replicates[at] ?? 0,
            ...columns.map((column) => column[at] ?? NaN),
            ...factors.map((factor) => pointCell(factor, at)),
          ]),
        },
      ],
      pictures: (front.length === 0 ? [] : pairsOfOutcomes(objectives)).map((pair) =>
        scatter(study, pair, { front: ordered, members }),
      ),
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
  { front, members }: { readonly front: readonly number[]; readonly members: readonly (FrontMembership | null)[] },
): ResultPicture {
  const at = (point: number) => ({
    x: values.byPoint[x.name]?.[point] ?? NaN,
    y: values.byPoint[y.name]?.[point] ?? NaN,
  });
  const onFront = new Set(front);
  const sure = front.filter((point) => members[point] === 'on the front');
  const beaten = Array.from(results.points.keys()).filter((point) => !onFront.has(point));
  const way = ({ better }: AskedOutcome): string => (better === 1 ? 'more is better' : 'less is better');
  const arrow = ({ better }: AskedOutcome): string => (better === 1 ? '↑ better' : '↓ better');
  return {
    kind: 'scatter',
    title: `Pareto front: ${x.label} and ${y.label}`,
    description: `Scatter of ${results.points.length} points, means over replicates: ${x.label} across (${way(x)}), ${y.label} up (${way(y)}). ${counted(front.length, 'point')} ${front.length === 1 ? 'is' : 'are'} beaten by no other on all the outcomes asked for, ${sure.length} of them beyond chance.`,
    table: 'front',
    x: { label: `${x.label}, ${arrow(x)}`, unit: x.unit },
    y: { label: `${y.label}, ${arrow(y)}`, unit: y.unit },
    groups: [
      { label: 'beaten by another point', points: beaten.map(at) },
      {
        label: 'on the front by its means, chance may decide',
        points: front.filter((point) => !sure.includes(point)).map(at),
      },
      { label: 'on the front beyond chance', points: sure.map(at) },
    ],
  };
}
