import { countryParameters } from '#sim';
import { higher, inBand, lower, mean, statisticIs } from '../judge/check.ts';
import { pattern } from '../pattern.ts';
import { at, meanOver, over } from './over.ts';

/** Trust: what it does and what moves it. */
export const TRUST = [
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
      municipal: meanOver('trustMunicipal'),
      others: meanOver('trustNotActive'),
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
