import { ANALYSES, sobolIndices, type PairIndex, type SobolIndices } from '#analysis';
import type { ResultTable } from '../analysisResult.ts';
import { byDesignPoint, rebuildDesign } from '../rebuildDesign.ts';
import { counted, honestDecimals, percent } from '#pictures';
import type { Method, Study } from '../study.ts';
import { beyondNotes, oddities, type RangedEstimate } from './beyondRange.ts';
import { chanceInMeans } from './chance.ts';
import { LEAST_SHARE, verdictOn, type FactorVerdict } from './factorVerdict.ts';
import { isEnough } from './fewNotes.ts';
import { indexedFactors, mixNotes } from './indexedFactors.ts';
import { indexNotes, indexPictures, indexTable, type IndexedFactor, type OutcomeIndices } from './indexTable.ts';

const { enough } = ANALYSES.sobol;
/** Shares of the variance. */
const SHARE = [0, 1] as const;

/** Sobol indices of every outcome, from the blocks of a Saltelli design. */
export const sobolResult: Method<'sobol'> = (study) => {
  const { results, asked, values, options } = study;
  const design = rebuildDesign(results);
  if (!design.ok) return design;
  const { units, names } = design.value;
  const factors = indexedFactors(results, names);
  const { essence } = results;
  const secondOrder = essence.design.kind === 'method' && essence.design.options['secondOrder'] === true;
  const blocks = { factors: units.factors, secondOrder };
  const found = asked.outcomes.map((outcome) => ({
    outcome,
    indices: sobolIndices(
      blocks,
      byDesignPoint(results, values.byPoint[outcome.name] ?? new Float64Array(0), units.points),
      options,
    ),
  }));
  const indices = found.map(({ outcome, indices: one }): OutcomeIndices => ({
    outcome,
    factors,
    series: [
      { name: 'first', label: 'First order', values: one.first, range: SHARE },
      { name: 'total', label: 'Total', values: one.total, range: SHARE },
    ],
    units: one.base,
    verdicts: verdictsOf(one, chanceInMeans(study, outcome.name)),
  }));
  const { confidence } = options;
  return {
    ok: true,
    value: {
      notes: [
        ...found.flatMap(({ outcome, indices: one }, k) => [
          ...baseNotes(outcome.name, one),
          ...(indices[k] === undefined ? [] : indexNotes(indices[k], { enough })),
          ...pairNotes(outcome.name, one, factors),
        ]),
        `A factor matters where the interval of its first order lies above ${percent(LEAST_SHARE)} of the variance, or that of its total less what chance leaves in the means, which takes two replicates of a point; it does not matter where the interval of its total lies under ${percent(LEAST_SHARE)}; else nobody can tell.`,
        'First order: the share of the variance a factor explains alone. Total: with everything it does together with others.',
        'Replicates of a point are averaged; what chance leaves in these means counts as interaction in the totals.',
        ...mixNotes(results, names),
      ],
      tables: [
        indexTable('indices', 'Sobol indices', { indices, confidence, enough }),
        ...(secondOrder ? [pairTable(study, found, factors)] : []),
      ],
      pictures: indexPictures(indices, {
        table: 'indices',
        title: 'Sobol indices',
        axis: 'Share of variance',
        unit: '',
      }),
    },
  };
};

/** Where every index is a dash because nothing varies, many equal blocks say that no factor moves the outcome. */
function verdictsOf({ base, variance, first, total }: SobolIndices, chance: number): readonly FactorVerdict[] {
  const known = isEnough({ units: base, enough });
  const noise = Number.isNaN(chance) ? Infinity : chance / variance;
  return first.map((alone, k) => {
    if (!known) return 'cannot be told';
    if (variance === 0) return 'does not matter';
    return alone.low > LEAST_SHARE
      ? 'matters'
      : verdictOn(total[k] ?? alone, { above: LEAST_SHARE + noise, below: LEAST_SHARE });
  });
}

function baseNotes(name: string, { base, dropped, variance }: SobolIndices): readonly string[] {
  return [
    ...(dropped > 0
      ? [
          `${name}: ${dropped} of ${counted(base + dropped, 'base point')} ${dropped === 1 ? 'is' : 'are'} left out because a point of ${dropped === 1 ? 'its' : 'their'} block has no value.`,
        ]
      : []),
    ...(variance === 0 ? [`${name} does not vary: there is no variance to share out.`] : []),
  ];
}

function pairNotes(name: string, { base, second }: SobolIndices, factors: readonly IndexedFactor[]): readonly string[] {
  const pairs = second.map((pair) => ({ ...rangedPair(pair), of: pairText(pair, factors) }));
  return beyondNotes(name, pairs, { units: base, enough });
}

function rangedPair(pair: PairIndex): RangedEstimate {
  return { label: 'Second order', estimate: pair, range: SHARE };
}

function pairText({ factors: [a, b] }: PairIndex, factors: readonly IndexedFactor[]): string {
  return `${factors[a]?.name} and ${factors[b]?.name}`;
}

function pairTable(
  { options }: Study<'sobol'>,
  found: readonly { readonly outcome: { readonly name: string }; readonly indices: SobolIndices }[],
  factors: readonly IndexedFactor[],
): ResultTable {
  const level = percent(options.confidence);
  const all = found.flatMap(({ outcome, indices: { second } }) =>
    second.toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value)).map((pair) => ({ outcome, pair })),
  );
  const decimals = honestDecimals(
    all.map(({ pair }) => pair.value),
    all.map(({ pair }) => (pair.high - pair.low) / 2),
  );
  return {
    name: 'pairs',
    title: 'Second order: what two factors do together that neither does alone',
    columns: [
      { name: 'outcome', label: 'Outcome', format: 'text' },
      { name: 'factor', label: 'Factor', format: 'text' },
      { name: 'other', label: 'And', format: 'text' },
      { name: 'second', label: 'Second order', format: 'number', decimals },
      { name: 'secondLow', label: `${level} from`, format: 'number', decimals },
      { name: 'secondHigh', label: `${level} to`, format: 'number', decimals },
      { name: 'remark', label: 'Remark', format: 'text' },
    ],
    rows: all.map(({ outcome, pair }) => {
      const { value, low, high } = pair;
      const names = pair.factors.map((factor) => factors[factor]?.name ?? '');
      return [outcome.name, ...names, value, low, high, oddities(rangedPair(pair)).join('; ')];
    }),
  };
}
