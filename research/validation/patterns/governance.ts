import { publicValue } from '#analysis';
import { cite, type Mix } from '#sim';
import { higher, lower, mean, notHigher, statisticIs, type Check, type Value } from '../judge/check.ts';
import { pattern, type Arm, type FinishedRun } from '../pattern.ts';
import { meanOf, meanOver, over } from './over.ts';

const NETWORK: Mix = { OA: 0.1, NPM: 0.1, NPG: 0.8 };
const LOW = {
  clarity: 0,
  coStrategy: 0,
  delegation: 0,
  training: 0,
  evaluation: 0,
  fund: 0,
  volunteerSupport: 0,
} as const;
const HIGH = {
  clarity: 0.8,
  coStrategy: 0.8,
  delegation: 0.8,
  training: 0.8,
  evaluation: 0.8,
  fund: 0.5,
  volunteerSupport: 0.5,
} as const;

const DEGREE = 5;
const POINTS: readonly Mix[] = mixes();
const FORMS = ['saturating', 'linear'] as const;
const nameOf = (form: string, { OA, NPM, NPG }: Mix): string => `${form} ${OA}/${NPM}/${NPG}`;

/** Mixes of the three logics. */
export const GOVERNANCE = [
  pattern({
    id: 'P24',
    title: 'Networks need capacity',
    tag: 'prediction',
    bounds: 'chosen',
    sources: [cite('brix2024', 'tables 1 and 2, High-5')],
    countries: ['norway', 'england'],
    arms: () => ({
      hybrid: { scenario: {} },
      hybridLow: { scenario: { levers: LOW } },
      hybridHigh: { scenario: { levers: HIGH } },
      networkLow: { scenario: { mix: NETWORK, levers: LOW } },
      networkHigh: { scenario: { mix: NETWORK, levers: HIGH } },
    }),
    readings: {
      solved: meanOver('solutions'),
      tired: over('fatigueOfActive'),
    },
    checks: [
      higher(
        { measures: 'solutions: what capacity adds under NPG − under the hybrid', unit: 'per 1,000 residents' },
        (of) =>
          of('networkHigh', 'solved') -
          of('networkLow', 'solved') -
          (of('hybridHigh', 'solved') - of('hybridLow', 'solved')),
      ),
      notHigher(
        { measures: 'solutions, NPG without capacity − hybrid baseline', unit: 'per 1,000 residents' },
        (of) => of('networkLow', 'solved') - of('hybrid', 'solved'),
      ),
      higher(
        { measures: 'fatigue of those active, NPG without capacity − hybrid baseline', unit: 'level', decides: false },
        (of) => of('networkLow', 'tired') - of('hybrid', 'tired'),
      ),
      higher(
        {
          measures: 'solutions, NPG with capacity − hybrid with capacity',
          unit: 'per 1,000 residents',
          decides: false,
        },
        (of) => of('networkHigh', 'solved') - of('hybridHigh', 'solved'),
      ),
    ],
    notes: [
      'Complex problems solved are adopted solutions that still work. Capacity: clarity, strategy, delegation, training, evaluation, fund and support for volunteers, at 0 or high.',
    ],
  }),
  pattern({
    id: 'P25',
    title: 'Hybrids beat pure logics overall; each pure logic loses where it is blind',
    tag: 'prediction',
    bounds: 'chosen',
    sources: ['brix2024', 'ulrich2018'],
    countries: ['norway', 'england'],
    citizens: 2000,
    arms: () =>
      Object.fromEntries(
        FORMS.flatMap((form) =>
          POINTS.map((mix): [string, Arm] => [
            nameOf(form, mix),
            { scenario: { mix, parameters: { governanceForm: form === 'saturating' ? 1 : 0 } } },
          ]),
        ),
      ),
    readings: {
      value: ({ series }: FinishedRun) => meanOf(publicValue(series).index.subarray(60, 121)),
      legality: over('legality'),
      hours: over('hoursMunicipal'),
      solved: meanOver('solutions'),
      motivation: over('staffMotivation'),
    },
    checks: [
      bestInside('saturating'),
      bestInside('linear'),
      ...FORMS.flatMap((form) => [
        lower(
          { measures: `legality, pure NPG − hybrid, ${form}`, unit: 'level', decides: false },
          pureLess(form, { OA: 0, NPM: 0, NPG: 1 }, 'legality'),
        ),
        lower(
          { measures: `municipal hours, pure OA − hybrid, ${form}`, unit: 'hours per adult and month', decides: false },
          pureLess(form, { OA: 1, NPM: 0, NPG: 0 }, 'hours'),
        ),
        lower(
          { measures: `solutions, pure NPM − hybrid, ${form}`, unit: 'per 1,000 residents', decides: false },
          pureLess(form, { OA: 0, NPM: 1, NPG: 0 }, 'solved'),
        ),
        lower(
          { measures: `motivation of staff, pure NPM − hybrid, ${form}`, unit: 'level', decides: false },
          pureLess(form, { OA: 0, NPM: 1, NPG: 0 }, 'motivation'),
        ),
      ]),
    ],
    notes: [
      'Composite: the public value index with equal weights on need met, equity of coverage, trust, low strain of staff and local income, over a lattice of 21 mixes; the hybrid of the parts is 0.4/0.4/0.2. Levers stay at today’s levels. 2,000 citizens.',
      'An optimum in the interior under the saturating form alone is a property of that form; the pattern stands only if both have it.',
      'That pure NPG is low on legality and pure NPM on motivation is stated by the table of properties.',
    ],
  }),
];

/** Every mix in fifths. */
function mixes(): readonly Mix[] {
  const result: Mix[] = [];
  for (let a = 0; a <= DEGREE; a++) {
    for (let b = 0; a + b <= DEGREE; b++) {
      result.push({ OA: a / DEGREE, NPM: b / DEGREE, NPG: (DEGREE - a - b) / DEGREE });
    }
  }
  return result;
}

function pureLess(form: string, pure: Mix, reading: string): Value {
  return (of) => of(nameOf(form, pure), reading) - of(nameOf(form, { OA: 0.4, NPM: 0.4, NPG: 0.2 }), reading);
}

/** The best mean value among mixes of all three less the best among the rest. */
function bestInside(form: (typeof FORMS)[number]): Check {
  return statisticIs(
    {
      measures: `public value, best mix of all three − best of the others, ${form}`,
      says: 'above 0: the 90% interval excludes 0',
      unit: 'index',
    },
    {
      columns: POINTS.map((mix) => (of) => of(nameOf(form, mix), 'value')),
      statistic: (columns) => {
        const best = (inside: boolean): number =>
          Math.max(...POINTS.flatMap((mix, n) => (isInside(mix) === inside ? [mean(columns[n] ?? [])] : [])));
        return best(true) - best(false);
      },
      held: 'clearly',
      between: [0, Infinity],
    },
  );
}

function isInside({ OA, NPM, NPG }: Mix): boolean {
  return OA > 0 && NPM > 0 && NPG > 0;
}
