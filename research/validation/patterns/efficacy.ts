import { statisticIs, higher, inBand, lower, type Check } from '../judge/check.ts';
import { pattern, type FinishedRun, type Reading } from '../pattern.ts';
import { over } from './over.ts';

const TRAITS = ['selfEfficacy', 'responsiveness', 'motivation', 'trust', 'resources', 'calling', 'freeTime'] as const;
const PREDICTORS = [...TRAITS, 'outcome'] as const;

const weight = (name: (typeof PREDICTORS)[number]): Reading => {
  return (run) => weights(run)[PREDICTORS.indexOf(name)] ?? NaN;
};

/** Who co-produces: a regression over simulated people, as surveys do it over respondents. */
export const EFFICACY = [
  pattern({
    id: 'P28',
    title: 'Believing that one can contribute predicts best; good services dampen',
    warning: true,
    tag: 'verification',
    bounds: 'chosen',
    sources: ['parrado2013'],
    countries: ['norway', 'england'],
    arms: () => ({ baseline: { scenario: {} } }),
    readings: Object.fromEntries(PREDICTORS.map((name) => [name, weight(name)])),
    checks: [
      ...PREDICTORS.filter((name) => name !== 'selfEfficacy').map((name): Check =>
        higher(
          {
            measures: `standardised weight, self-efficacy − size of ${name === 'outcome' ? 'coverage of services' : name}`,
            unit: 'standard deviations',
          },
          (of) => of('baseline', 'selfEfficacy') - Math.abs(of('baseline', name)),
        ),
      ),
      lower({ measures: 'weight of coverage where one lives', unit: 'standard deviations' }, (of) =>
        of('baseline', 'outcome'),
      ),
      statisticIs(
        { measures: 'size of that weight', says: 'small: under 0.1', unit: 'standard deviations' },
        {
          columns: [(of) => Math.abs(of('baseline', 'outcome'))],
          statistic: ([values = []]) => values.reduce((sum, value) => sum + value, 0) / values.length,
          held: 'inside',
          between: [-Infinity, 0.1],
        },
      ),
      inBand(
        { measures: 'weight of self-efficacy', unit: 'standard deviations', decides: false },
        (of) => of('baseline', 'selfEfficacy'),
        [0, 1],
      ),
    ],
    notes: [
      'Least squares of “active this month” on traits and on the coverage of the own neighbourhood, in month 120, all in standard deviations. The weights behind willingness are typed in (verification); calling and free time, which surveys do not ask for, are among the predictors.',
      '0.1 for “small” is ours.',
    ],
  }),
  pattern({
    id: 'P28b',
    title: 'Where services fall short, more people take part',
    warning: true,
    tag: 'verification',
    bounds: 'chosen',
    sources: ['parrado2013'],
    countries: ['norway', 'england'],
    arms: () => ({
      today: { scenario: { levers: { cutsToStaff: 0 }, off: ['supportFallsFirst'] } },
      short: {
        scenario: {
          levers: { cutsToStaff: 0 },
          events: [{ kind: 'cut', at: 0, months: 120, size: 0.2 }],
          off: ['supportFallsFirst'],
        },
      },
    }),
    readings: { participation: over('participation'), coverage: over('coverage') },
    checks: [
      higher(
        { measures: 'participation, services cut by a fifth − today’s', unit: 'share of adults' },
        (of) => of('short', 'participation') - of('today', 'participation'),
      ),
      lower(
        { measures: 'coverage, services cut by a fifth − today’s', unit: 'share of need', decides: false },
        (of) => of('short', 'coverage') - of('today', 'coverage'),
      ),
    ],
    notes: [
      'An intervention beside the regression of P28, whose sign is reverse causation: active neighbourhoods are served better. The cut falls on bought-in capacity alone, so that staff keep their hours for co-creation, and levers keep their levels.',
      'Entered after the effect had been seen on prototypes: it can show a cause, not speak for the model.',
    ],
  }),
];

/** Weights are asked for one by one; they are worked out once per run. */
const known = new WeakMap<FinishedRun['world'], readonly number[]>();

function weights(run: FinishedRun): readonly number[] {
  const found = known.get(run.world) ?? regression(run.world);
  known.set(run.world, found);
  return found;
}

function regression({ citizens: c, neighbourhoods: h }: FinishedRun['world']): readonly number[] {
  const N = c.count;
  const columns = [
    ...TRAITS.map((trait) => Float64Array.from(c[trait])),
    Float64Array.from(c.neighbourhood, (k) => h.coverage[k] ?? NaN),
    Float64Array.from(c.active),
  ].map(standardised);
  const outcome = columns.length - 1;
  const normal = columns.slice(0, outcome).map((a) =>
    columns.map((b) => {
      let sum = 0;
      for (let i = 0; i < N; i++) sum += (a[i] ?? 0) * (b[i] ?? 0);
      return sum / N;
    }),
  );
  return solved(normal);
}

/** Mean 0 and standard deviation 1; what does not vary becomes 0. */
function standardised(values: Float64Array): Float64Array {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - middle) * (value - middle), 0) / values.length;
  return values.map((value) => (variance > 0 ? (value - middle) / Math.sqrt(variance) : 0));
}

/** Solves the normal equations, right-hand side last, by Gauss–Jordan elimination with the largest pivot. */
function solved(rows: number[][]): readonly number[] {
  const size = rows.length;
  for (let j = 0; j < size; j++) {
    let best = j;
    for (let i = j + 1; i < size; i++) if (Math.abs(rows[i]?.[j] ?? 0) > Math.abs(rows[best]?.[j] ?? 0)) best = i;
    const [pivotRow, other] = [rows[best] ?? [], rows[j] ?? []];
    [rows[j], rows[best]] = [pivotRow, other];
    const pivot = pivotRow[j] ?? 0;
    if (Math.abs(pivot) < 1e-10) continue;
    for (let k = 0; k <= size; k++) pivotRow[k] = (pivotRow[k] ?? 0) / pivot;
    for (let i = 0; i < size; i++) {
      const row = rows[i] ?? [];
      const factor = row[j] ?? 0;
      if (i === j || factor === 0) continue;
      for (let k = 0; k <= size; k++) row[k] = (row[k] ?? 0) - factor * (pivotRow[k] ?? 0);
    }
  }
  return rows.map((row) => row[size] ?? NaN);
}
