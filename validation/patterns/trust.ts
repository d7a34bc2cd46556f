import { cite, countryParameters, type Country } from '#sim';
import { higher, inBand, lower, mean, ratioInBand, statisticIs, type Value } from '../judge/check.ts';
import { pattern, type Arm } from '../pattern.ts';
import { awaitedMean } from './awaited.ts';
import { at, meanOver, over } from './over.ts';

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

/** Trust: what it does and what moves it. */
export const TRUST = [
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
      statisticIs(
        {
          measures:
            'start at 0.9 − start at 0.1 after 40 years, at the set point of trust where most of it is left; the smaller of it and of its excess over half the difference after 10 years',
          says: 'above 0 at one set point of 0.3, 0.5, 0.7: the 90% interval excludes 0',
          unit: 'share of adults',
        },
        {
          columns: SET_POINTS.flatMap((set) => [difference(set, 'afterTen'), difference(set, 'afterForty')]),
          statistic: leftOfTen,
          held: 'clearly',
          between: [0, Infinity],
        },
      ),
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
        statisticIs(
          {
            measures:
              'start at 0.9 − start at 0.1 after 50 years without trend, at the set point of trust where most of it is left; the smaller of it and of its excess over half the difference after 10 years',
            says: 'above 0 at one set point of 0.3, 0.5, 0.7: the 90% interval excludes 0',
            unit: 'share of adults',
          },
          {
            columns: SET_POINTS.flatMap((set) => [
              difference(set, 'afterTen', 'Still'),
              difference(set, 'afterFifty', 'Still'),
            ]),
            statistic: leftOfTen,
            held: 'clearly',
            between: [0, Infinity],
          },
        ),
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
  pattern({
    id: 'P14',
    title: 'Trust works through the expectation of being heard; professionals do not wait for it',
    warning: true,
    tag: 'verification',
    bounds: 'sourced',
    sources: ['liuExperiments'],
    countries: ['norway', 'england'],
    months: 60,
    arms: (country) => {
      const { trustMean, responsivenessMean, responsivenessTrust } = countryParameters(country);
      const more = 0.1;
      return {
        ordinary: { scenario: {} },
        free: { scenario: { parameters: { trustMean: trustMean + more } } },
        frozen: {
          scenario: {
            parameters: {
              trustMean: trustMean + more,
              responsivenessMean: Number((responsivenessMean - more * responsivenessTrust).toFixed(6)),
            },
          },
        },
      };
    },
    readings: { willing: meanOver('acceptanceMunicipal', 37, 60), openness: meanOver('staffOpenness', 37, 60) },
    checks: [
      statisticIs(
        {
          measures: 'effect of trust on acceptance that goes through expectation, in year 5',
          says: '0.5 to 0.9',
          unit: 'share of the effect',
        },
        {
          columns: [
            (of) => of('free', 'willing') - of('ordinary', 'willing'),
            (of) => of('frozen', 'willing') - of('ordinary', 'willing'),
          ],
          statistic: ([free = [], frozen = []]) => 1 - mean(frozen) / mean(free),
          held: 'inside',
          between: [0.5, 0.9],
        },
      ),
      inBand(
        { measures: 'professionals’ openness, trust raised ÷ ordinary, less 1', unit: 'ratio' },
        (of) => of('free', 'openness') / of('ordinary', 'openness') - 1,
        [-0.05, 0.05],
      ),
      higher(
        {
          measures: 'acceptance of invitations, trust raised by 0.1 − ordinary',
          unit: 'share of invitations',
          decides: false,
        },
        (of) => of('free', 'willing') - of('ordinary', 'willing'),
      ),
    ],
    notes: [
      'The two weights are typed in (verification); that the share survives fifteen years of feedback, spin-up included, is the prediction.',
      'Frozen: people trust more but expect no more than before.',
    ],
  }),
  pattern({
    id: 'P15',
    title: 'Trust is lost faster than it is won',
    tag: 'verification',
    bounds: 'chosen',
    sources: ['slovic1993', 'poortingaPidgeon2004', 'zhu2023'],
    countries: ['norway', 'england'],
    arms: () => {
      const schedules = Array.from({ length: 20 }, (_, n) => ({
        name: 'outcomeOpen' as const,
        from: 6 * n,
        over: 0,
        to: n % 2 === 0 ? 0.2 : 1,
      }));
      return {
        steady: { scenario: {} },
        alternating: { scenario: { schedules } },
        steadyAlone: { scenario: { off: ['hearsay'] } },
        alternatingAlone: { scenario: { schedules, off: ['hearsay'] } },
        even: { scenario: { schedules, off: ['lossAversion'] } },
        steadyEven: { scenario: { off: ['lossAversion'] } },
      };
    },
    readings: {
      trust: meanOver('trust'),
      municipal: awaitedMean('trustMunicipal'),
      others: awaitedMean('trustNotActive'),
    },
    checks: [
      lower(
        { measures: 'trust, results open by turns 0.2 and 1 − always 0.6, direct experience only', unit: 'level' },
        (of) => of('alternatingAlone', 'trust') - of('steadyAlone', 'trust'),
      ),
      statisticIs(
        {
          measures: 'size of the drift through direct experience − through hearsay',
          says: 'above 0: the 90% interval excludes 0',
          unit: 'level',
        },
        {
          columns: [
            (of) => of('alternatingAlone', 'trust') - of('steadyAlone', 'trust'),
            (of) =>
              of('alternating', 'trust') -
              of('steady', 'trust') -
              (of('alternatingAlone', 'trust') - of('steadyAlone', 'trust')),
          ],
          statistic: ([direct = [], hearsay = []]) => Math.abs(mean(direct)) - Math.abs(mean(hearsay)),
          held: 'clearly',
          between: [0, Infinity],
        },
      ),
      lower(
        { measures: 'of the drift, what losses counting more adds', unit: 'level', decides: false },
        (of) => of('alternating', 'trust') - of('steady', 'trust') - (of('even', 'trust') - of('steadyEven', 'trust')),
      ),
    ],
    declared: {
      kind: 'repair',
      why: 'Three in a hundred adults have direct experience: a mean over all adults dilutes it to nothing. It is read on those in municipal activity, hearsay on those who take no part.',
      checks: [
        lower(
          {
            measures:
              'trust of those in municipal activity, results open by turns 0.2 and 1 − always 0.6, direct experience only',
            unit: 'level',
          },
          (of) => of('alternatingAlone', 'municipal') - of('steadyAlone', 'municipal'),
        ),
        statisticIs(
          {
            measures: 'size of that drift − of the drift, with hearsay, of those who take no part',
            says: 'above 0: the 90% interval excludes 0',
            unit: 'level',
          },
          {
            columns: [
              (of) => of('alternatingAlone', 'municipal') - of('steadyAlone', 'municipal'),
              (of) => of('alternating', 'others') - of('steady', 'others'),
            ],
            statistic: ([direct = [], hearsay = []]) => Math.abs(mean(direct)) - Math.abs(mean(hearsay)),
            held: 'clearly',
            between: [0, Infinity],
          },
        ),
        lower(
          {
            measures: 'of the drift in municipal activity, what losses counting more adds',
            unit: 'level',
            decides: false,
          },
          (of) =>
            of('alternating', 'municipal') -
            of('steady', 'municipal') -
            (of('even', 'municipal') - of('steadyEven', 'municipal')),
        ),
      ],
    },
    notes: [
      'The loss factor of 2 is typed in (verification); the net drift is what is left to predict. Good and bad experience alternate every half year around today’s openness of results.',
    ],
  }),
  pattern({
    id: 'P16',
    title: 'Those with a say trust far more, although one process changes little',
    warning: true,
    tag: 'prediction',
    bounds: 'sourced',
    sources: ['oecdTrust2023', 'ijpa2022'],
    countries: ['norway', 'england'],
    arms: () => ({
      baseline: { scenario: {} },
      process: {
        scenario: {
          levers: { invitations: 2, ambition: 0.6, partnership: 0.4 },
          schedules: [
            { name: 'invitations', from: 12, over: 0, to: 1 },
            { name: 'ambition', from: 12, over: 0, to: 0.4 },
            { name: 'partnership', from: 12, over: 0, to: 0.1 },
          ],
        },
      },
    }),
    readings: {
      gap: over('sayGap'),
      gapAtStart: at('sayGap', 0),
      trust: meanOver('trust', 13, 36),
      trusting: meanOver('trusting', 13, 36),
    },
    checks: [
      inBand(
        { measures: 'share with high trust, with a say − without', unit: 'share' },
        (of) => of('baseline', 'gap'),
        [0.35, 0.55],
      ),
      inBand(
        { measures: 'trust in years 2–3, one extra process − none', unit: 'level' },
        (of) => of('process', 'trust') - of('baseline', 'trust'),
        [-0.03, 0.03],
      ),
      inBand(
        { measures: 'share with high trust in years 2–3, one extra process − none', unit: 'share', decides: false },
        (of) => of('process', 'trusting') - of('baseline', 'trusting'),
        [-0.03, 0.03],
      ),
      inBand(
        { measures: 'the gap at month 0', unit: 'share', decides: false },
        (of) => of('baseline', 'gapAtStart'),
        [0.35, 0.55],
      ),
    ],
    notes: [
      'One extra process: in the first year twice as many invitations and more and larger arenas, then as before.',
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
