import { cite, countryParameters, type Country } from '#sim';
import { higher, inBand, mean, ratioInBand, statisticIs, type Check, type Value } from '../judge/check.ts';
import { pattern, type Arm } from '../pattern.ts';
import { meanOver } from './over.ts';

const STARTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;
/** Trust that people return to, inside the range; each is started from far below and far above. */
const SET_POINTS = [0.3, 0.5, 0.7] as const;

const difference =
  (set: number, reading: string, course: '' | 'Still' = ''): Value =>
  (of) =>
    of(`high${course}${set}`, reading) - of(`low${course}${set}`, reading);
/** Neither budget nor demand has a trend. */
const STILL = { austerity: 0, demandGrowth: 0 } as const;

function thresholdArms(country: Country): Record<string, Arm> {
  const { trustMean } = countryParameters(country);
  const shift = (to: number, from: number) => Number((to - from).toFixed(3));
  return Object.fromEntries([
    ...STARTS.map((start) => [`start${start}`, { scenario: { parameters: { trustShift: shift(start, trustMean) } } }]),
    ...SET_POINTS.flatMap((set) =>
      (
        [
          ['low', 0.1],
          ['high', 0.9],
        ] as const
      ).map(([name, start]) => [
        `${name}${set}`,
        { months: 480, scenario: { parameters: { trustMean: set, trustShift: shift(start, set) } } },
      ]),
    ),
    ...STARTS.map((set) => [`set${set}`, { scenario: { parameters: { trustMean: set } } }]),
    ...SET_POINTS.flatMap((set) =>
      (
        [
          ['lowStill', 0.1],
          ['highStill', 0.9],
        ] as const
      ).map(([name, start]) => [
        `${name}${set}`,
        {
          months: 600,
          scenario: { levers: STILL, parameters: { trustMean: set, trustShift: shift(start, set) } },
        },
      ]),
    ),
  ]);
}

/** Hysteresis: who started high and who started low are as far apart at the end as they should be if a town can tip. */
function staysApart(when: string, end: string, course: '' | 'Still' = ''): Check {
  return statisticIs(
    {
      measures: `start at 0.9 − start at 0.1 after ${when}, at the set point of trust where most of it is left; the smaller of it and of its excess over half the difference after 10 years`,
      says: 'above 0 at one set point of 0.3, 0.5, 0.7: the 90% interval excludes 0',
      unit: 'share of adults',
    },
    {
      columns: SET_POINTS.flatMap((set) => [difference(set, 'afterTen', course), difference(set, end, course)]),
      statistic: leftOfTen,
      held: 'clearly',
      between: [0, Infinity],
    },
  );
}

/** Trust as a gate to demanding co-creation, and whether a town can tip. */
export const TRUST_GATE = [
  pattern({
    id: 'P13',
    title: 'Demanding co-creation needs trust, and where one starts decides where one ends',
    starred: true,
    tag: 'prediction',
    bounds: 'chosen',
    sources: [cite('brix2024', 'Wigan'), 'wiedermann2020', 'liuInstrument'],
    countries: ['norway', 'denmark', 'england'],
    citizens: 2000,
    arms: thresholdArms,
    readings: {
      high: meanOver('participationHighSteps'),
      afterTen: meanOver('participationHighSteps', 97, 120),
      afterForty: meanOver('participationHighSteps', 457, 480),
      afterFifty: meanOver('participationHighSteps', 577, 600),
    },
    checks: [
      statisticIs(
        { measures: 'initial trust at which participation on steps 3–5 rises most', says: '0.3 to 0.7', unit: 'level' },
        {
          columns: STARTS.map((start) => (of) => of(`start${start}`, 'high')),
          statistic: steepest,
          held: 'inside',
          between: [0.3, 0.7],
          spread: 'grid',
        },
      ),
      staysApart('40 years', 'afterForty'),
      ratioInBand(
        { measures: 'participation on steps 3–5, start at 0.1 ÷ start at 0.9', unit: 'ratio', decides: false },
        (of) => of('start0.1', 'high'),
        (of) => of('start0.9', 'high'),
        [-Infinity, 0.25],
      ),
      ...SET_POINTS.map((set) =>
        higher(
          {
            measures: `after 10 years, set point ${set}: start at 0.9 − start at 0.1`,
            unit: 'share of adults',
            decides: false,
          },
          difference(set, 'afterTen'),
        ),
      ),
      ...SET_POINTS.map((set) =>
        inBand(
          { measures: `after 40 years, set point ${set}, start at 0.9`, unit: 'share of adults', decides: false },
          (of) => of(`high${set}`, 'afterForty'),
          [0, 1],
        ),
      ),
    ],
    declared: {
      kind: 'repair',
      why: 'A shift of trust at month 0 decays, so the sweep of starts read a third of the range; and forty years of falling budgets and growing demand drive trust to one place whatever the start. Set points are swept, and hysteresis is read after 50 years without trend.',
      checks: [
        statisticIs(
          {
            measures: 'set point of trust at which participation on steps 3–5 rises most',
            says: '0.3 to 0.7',
            unit: 'level',
          },
          {
            columns: STARTS.map((set) => (of) => of(`set${set}`, 'high')),
            statistic: steepest,
            held: 'inside',
            between: [0.3, 0.7],
            spread: 'grid',
          },
        ),
        staysApart('50 years without trend', 'afterFifty', 'Still'),
        ratioInBand(
          { measures: 'participation on steps 3–5, set point 0.1 ÷ set point 0.9', unit: 'ratio', decides: false },
          (of) => of('set0.1', 'high'),
          (of) => of('set0.9', 'high'),
          [-Infinity, 0.25],
        ),
        ...SET_POINTS.map((set) =>
          higher(
            {
              measures: `after 50 years without trend, set point ${set}: start at 0.9 − start at 0.1`,
              unit: 'share of adults',
              decides: false,
            },
            difference(set, 'afterFifty', 'Still'),
          ),
        ),
      ],
    },
    notes: [
      'The sweep of initial trust moves everybody’s trust at month 0, not what they return to. For hysteresis, worlds with a set point of 0.3, 0.5 and 0.7 start from 0.1 and from 0.9 and are read after 10 and 40 years.',
      '2,000 citizens.',
    ],
  }),
];

/** The mean curve’s steepest piece: the middle between its two starts. */
function steepest(columns: readonly (readonly number[])[]): number {
  const curve = columns.map((column) => mean(column));
  let [best, where] = [-Infinity, NaN];
  for (let n = 1; n < STARTS.length; n++) {
    const [from, to] = [STARTS[n - 1] ?? NaN, STARTS[n] ?? NaN];
    const slope = ((curve[n] ?? NaN) - (curve[n - 1] ?? NaN)) / (to - from);
    if (slope > best) [best, where] = [slope, (from + to) / 2];
  }
  return where;
}

/** Hysteresis: a difference at the end that is at least half of that after 10 years, at the set point where most is left. */
function leftOfTen(columns: readonly (readonly number[])[]): number {
  return Math.max(
    ...SET_POINTS.map((_, n) => {
      const [ten, end] = [mean(columns[2 * n] ?? []), mean(columns[2 * n + 1] ?? [])];
      return Math.min(end, end - ten / 2);
    }),
  );
}
