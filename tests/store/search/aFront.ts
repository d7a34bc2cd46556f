import type { SearchFront } from '#store';

const figure = (mean: number, difference: number, reach: number) => ({
  mean,
  low: mean - reach,
  high: mean + reach,
  difference: { mean: difference, low: difference - reach, high: difference + reach },
});

/** A front written by hand, with everything in it that there are words for. */
export const A_FRONT: SearchFront = {
  kind: 'samspill front',
  format: 1,
  title: 'Sixty pounds',
  modelVersion: 4,
  search: 'ab'.repeat(32),
  place: { code: '3203', name: 'Asker', adults: 78_000 },
  base: 'Hybrid by default',
  at: 120,
  months: 120,
  citizens: 5700,
  seeds: 1,
  fresh: 10,
  across: 'mean',
  effort: { population: 16, generations: 12, restarts: 3 },
  goals: [
    { metric: 'needMet', label: 'Need met', unit: 'share of need', better: 1, matters: 0.01 },
    { metric: 'participation', label: 'Participation', unit: 'share of adults', better: 1, matters: 0.005 },
  ],
  limits: [
    {
      metric: 'leverCost',
      label: 'Cost of levers',
      unit: 'pounds per adult and year',
      least: null,
      most: 60,
      matters: 2,
    },
  ],
  worlds: [{ name: 'shipped', parameters: {}, context: {} }],
  tried: { tried: 576, unread: 1, missed: 100 },
  failed: 1,
  archived: 14,
  read: { read: 14, beyondLimits: 1, beaten: 3, setBack: 9 },
  settled: false,
  restarts: [{ archived: 9, share: 0.9, growth: 0.04 }],
  today: {
    needMet: { mean: 0.7, low: 0.69, high: 0.71 },
    participation: { mean: 0.2, low: 0.19, high: 0.21 },
    leverCost: { mean: 20, low: 20, high: 20 },
    equity: { mean: 0.9, low: 0.89, high: 0.91 },
  },
  families: [{ number: 1, levers: ['clarity', 'mix'], points: [1] }],
  points: [
    {
      number: 1,
      family: 1,
      levers: [
        {
          name: 'clarity',
          label: 'Clarity of goals and roles',
          from: 0.2,
          to: 1,
          grade: 'assumption',
          cost: '1 staff hour per 20 residents once, a tenth of it yearly',
        },
        {
          name: 'mix',
          label: 'Mix the strategy leads to',
          from: { OA: 0.45, NPM: 0.4, NPG: 0.15 },
          to: { OA: 0.4, NPM: 0.2, NPG: 0.4 },
          grade: null,
          cost: null,
        },
      ],
      scenario: { extends: 'hybrid-by-default', place: 'Asker', levers: { clarity: 1 } },
      figures: {
        needMet: figure(0.75, 0.05, 0.01),
        participation: figure(0.23, 0.03, 0.005),
        leverCost: figure(27, 7, 1),
        equity: figure(0.86, -0.04, 0.01),
      },
      worlds: { shipped: { needMet: 0.75, participation: 0.23, leverCost: 27 } },
      losers: [{ metric: 'trust', fifth: 5, difference: { mean: -0.02, low: -0.03, high: -0.01 } }],
      replicates: 10,
      restsOn: [
        {
          lever: 'clarity',
          label: 'Clarity of goals and roles',
          gains: { needMet: -3.2, participation: -0.4 },
          keepsLimits: true,
          beatenByToday: false,
        },
        {
          lever: 'mix',
          label: 'Mix the strategy leads to',
          gains: { needMet: -0.2, participation: -2 },
          keepsLimits: true,
          beatenByToday: false,
        },
      ],
    },
  ],
  restsOn: [
    { lever: 'clarity', label: 'Clarity of goals and roles', points: 1, lost: 0.62, grade: 'assumption' },
    { lever: 'mix', label: 'Mix the strategy leads to', points: 1, lost: 0.004, grade: null },
  ],
  failures: ['shipped, seed 0123456789abcdef, month 4: trust: expected 0 to 1, got 2'],
  warnings: [],
};
