import { ANALYSES, morrisEffects, studentQuantile, type MorrisEffects, type UnitDesign } from '#analysis';
import type { ResultPicture } from '../analysisResult.ts';
import { counted, percent, plainNumber } from '#pictures';
import { byDesignPoint, rebuildDesign } from '../rebuildDesign.ts';
import type { Method } from '../study.ts';
import { indexedFactors, mixNotes } from './indexedFactors.ts';
import { chanceInMeans, isConstant } from './chance.ts';
import { LEAST_EFFECT, LEAST_SHARE, verdictOn, type FactorVerdict } from './factorVerdict.ts';
import { isEnough } from './fewNotes.ts';
import { decimalsOf, indexNotes, indexPictures, indexTable, type OutcomeIndices } from './indexTable.ts';

const { enough } = ANALYSES.morris;

/** Morris elementary effects of every outcome, from the trajectories of the design. */
export const morrisResult: Method<'morris'> = (study) => {
  const { results, asked, values, options } = study;
  const design = rebuildDesign(results);
  if (!design.ok) return design;
  const { units, names } = design.value;
  const factors = indexedFactors(results, names);
  const notes: string[] = [];
  const indices = asked.outcomes.map((outcome): OutcomeIndices => {
    const column = byDesignPoint(results, values.byPoint[outcome.name] ?? new Float64Array(0), units.points);
    const found = morrisEffects(units, column, options);
    const { trajectories, dropped, effects } = found;
    if (dropped > 0)
      notes.push(
        `${outcome.name}: ${dropped} of ${counted(trajectories + dropped, 'trajectory', 'trajectories')} ${dropped === 1 ? 'is' : 'are'} left out because a point of ${dropped === 1 ? 'it' : 'them'} has no value.`,
      );
    if (trajectories > 0 && isConstant(column))
      notes.push(`${outcome.name} does not vary: no factor has any effect, so nothing is drawn.`);
    const one: OutcomeIndices = {
      outcome,
      factors,
      series: [{ name: 'muStar', label: 'μ*', values: effects.map(({ muStar }) => muStar), range: [0, Infinity] }],
      beside: [
        { name: 'mu', label: 'μ', values: effects.map(({ mu }) => mu) },
        { name: 'sigma', label: 'σ', values: effects.map(({ sigma }) => sigma) },
      ],
      units: trajectories,
      verdicts: verdictsOf(found, {
        least: LEAST_EFFECT * deviationOf(column),
        // A difference of two means has twice their variance, and is read for the whole range of the factor.
        chance: Math.sqrt(2 * chanceInMeans(study, outcome.name)) / stepOf(units),
        confidence: options.confidence,
      }),
    };
    notes.push(...indexNotes(one, { enough }));
    return one;
  });
  return {
    ok: true,
    value: {
      notes: [
        ...notes,
        'μ*: mean size of the effect of moving a factor over its whole range, in the unit of the outcome. μ: the same with its sign. σ: how much the effect depends on where the other factors stand.',
        `A factor matters where the interval of its μ, or of its μ* less what chance leaves in the means (which takes two replicates of a point), lies above the effect that alone would make ${percent(LEAST_SHARE)} of the variance; it does not matter where the interval of its μ* lies under it; else nobody can tell.`,
        ...mixNotes(results, names),
      ],
      tables: [indexTable('effects', 'Elementary effects', { indices, confidence: options.confidence, enough })],
      pictures: indices.filter(hasEffects).flatMap((one) => [
        ...indexPictures([one], {
          table: 'effects',
          title: 'Mean size of effects',
          axis: 'μ*, for the whole range of the factor',
        }),
        // One trajectory cannot say how uneven an effect is.
        ...(one.units > 1 ? [spread(one)] : []),
      ]),
    },
  };
};

interface Measures {
  /** The least effect that counts, and the most that chance alone makes on average; NaN where nobody knows. */
  readonly least: number;
  readonly chance: number;
  readonly confidence: number;
}

function verdictsOf(
  { trajectories, effects }: MorrisEffects,
  { least, chance, confidence }: Measures,
): readonly FactorVerdict[] {
  const reach = studentQuantile(confidence, trajectories - 1) / Math.sqrt(trajectories);
  return effects.map(({ mu, sigma, muStar }) => {
    if (!isEnough({ units: trajectories, enough })) return 'cannot be told';
    if (Math.abs(mu) - reach * sigma > least) return 'matters';
    // No effect at all is under any measure, also that of an outcome that does not vary.
    if (muStar.high === 0) return 'does not matter';
    return verdictOn(muStar, { above: least + (Number.isNaN(chance) ? Infinity : chance), below: least });
  });
}

function deviationOf(column: Float64Array): number {
  const known = column.filter((value) => Number.isFinite(value));
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return Math.sqrt(known.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) / known.length);
}

/** The smallest step of a trajectory, as a share of the range of a factor. */
function stepOf({ factors, units, points }: UnitDesign): number {
  let smallest = 1;
  for (let row = 1; row < points; row++) {
    if (row % (factors + 1) === 0) continue;
    for (let factor = 0; factor < factors; factor++) {
      const step = Math.abs((units[row * factors + factor] ?? 0) - (units[(row - 1) * factors + factor] ?? 0));
      if (step > 0) smallest = Math.min(smallest, step);
    }
  }
  return smallest;
}

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
