import { morrisEffects } from '#analysis';
import type { ResultPicture } from '../analysisResult.ts';
import { plainNumber } from '#pictures';
import { byDesignPoint, rebuildDesign } from '../rebuildDesign.ts';
import type { Method } from '../study.ts';
import { indexedFactors, mixNotes } from './indexedFactors.ts';
import { decimalsOf, indexPictures, indexTable, type OutcomeIndices } from './indexTable.ts';

/** Morris elementary effects of every outcome, from the trajectories of the design. */
export const morrisResult: Method<'morris'> = ({ results, asked, values, options }) => {
  const design = rebuildDesign(results);
  if (!design.ok) return design;
  const { units, names } = design.value;
  const factors = indexedFactors(results, names);
  const notes: string[] = [];
  const indices = asked.outcomes.map((outcome): OutcomeIndices => {
    const column = byDesignPoint(results, values.byPoint[outcome.name] ?? new Float64Array(0), units.points);
    const { trajectories, dropped, effects } = morrisEffects(units, column, options);
    if (dropped > 0)
      notes.push(
        `${outcome.name}: ${dropped} of ${trajectories + dropped} trajectories are left out because a point of them has no value.`,
      );
    return {
      outcome,
      factors,
      series: [{ name: 'muStar', label: 'μ*', values: effects.map(({ muStar }) => muStar) }],
      beside: [
        { name: 'mu', label: 'μ', values: effects.map(({ mu }) => mu) },
        { name: 'sigma', label: 'σ', values: effects.map(({ sigma }) => sigma) },
      ],
    };
  });
  return {
    ok: true,
    value: {
      notes: [
        ...notes,
        ...indices
          .filter((one) => !hasEffects(one))
          .map(({ outcome }) => `${outcome.name}: no factor has any effect, so nothing is drawn.`),
        'μ*: mean size of the effect of moving a factor over its whole range, in the unit of the outcome. μ: the same with its sign. σ: how much the effect depends on where the other factors stand.',
        ...mixNotes(results, names),
      ],
      tables: [indexTable('effects', 'Elementary effects', { indices, confidence: options.confidence })],
      pictures: indices.filter(hasEffects).flatMap((one) => [
        ...indexPictures([one], {
          table: 'effects',
          title: 'Mean size of effects',
          axis: 'μ*, for the whole range of the factor',
        }),
        spread(one),
      ]),
    },
  };
};

function hasEffects({ series }: OutcomeIndices): boolean {
  return series.some(({ values }) => values.some(({ value }) => value > 0));
}

function spread(one: OutcomeIndices): ResultPicture {
  const { outcome, factors, series, beside = [] } = one;
  const decimals = decimalsOf(one);
  const points = factors.map(({ label }, k) => ({
    x: series[0]?.values[k]?.value ?? NaN,
    y: beside[1]?.values[k] ?? NaN,
    label,
  }));
  const widest = points.toSorted((a, b) => b.y - a.y).slice(0, 3);
  const told = widest.map(
    ({ label, x, y }) => `${label} (μ* ${plainNumber(x, decimals)}, σ ${plainNumber(y, decimals)})`,
  );
  return {
    kind: 'scatter',
    title: `Even or uneven effects: ${outcome.label}`,
    description: `Scatter of ${points.length} factors by the mean size of their effect and how uneven it is. Most uneven: ${told.join(', ')}.`,
    table: 'effects',
    outcome: outcome.name,
    x: { label: 'μ*, mean size of the effect', unit: outcome.unit },
    y: { label: 'σ, how uneven the effect is', unit: outcome.unit },
    groups: [{ label: 'factor', points }],
  };
}
