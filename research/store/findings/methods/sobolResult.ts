import { sobolIndices, type SobolIndices } from '#analysis';
import type { ResultTable } from '../analysisResult.ts';
import { byDesignPoint, rebuildDesign } from '../rebuildDesign.ts';
import { honestDecimals, percent } from '#pictures';
import type { Method, Study } from '../study.ts';
import { indexedFactors, mixNotes } from './indexedFactors.ts';
import { indexPictures, indexTable, type IndexedFactor, type OutcomeIndices } from './indexTable.ts';

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
      { name: 'first', label: 'First order', values: one.first },
      { name: 'total', label: 'Total', values: one.total },
    ],
  }));
  const { confidence } = options;
  return {
    ok: true,
    value: {
      notes: [
        ...baseNotes(found.map(({ outcome, indices: one }) => [outcome.name, one])),
        'First order: the share of the variance a factor explains alone. Total: with everything it does together with others.',
        'Replicates of a point are averaged; what chance leaves in these means counts as interaction in the totals.',
        ...mixNotes(results, names),
      ],
      tables: [
        indexTable('indices', 'Sobol indices', { indices, confidence }),
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

function baseNotes(found: readonly (readonly [string, SobolIndices])[]): readonly string[] {
  return found.flatMap(([name, { base, dropped, variance }]) => [
    ...(dropped > 0
      ? [
          `${name}: ${dropped} of ${base + dropped} base points are left out because a point of their block has no value.`,
        ]
      : []),
    ...(variance === 0 ? [`${name} does not vary: there is no variance to share out.`] : []),
  ]);
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
    ],
    rows: all.map(
      ({
        outcome,
        pair: {
          factors: [a, b],
          value,
          low,
          high,
        },
      }) => [outcome.name, factors[a]?.name ?? '', factors[b]?.name ?? '', value, low, high],
    ),
  };
}
