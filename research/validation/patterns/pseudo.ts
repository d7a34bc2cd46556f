import type { LeverName } from '#sim';
import { inBand, lower, mean, statisticIs, type Check, type Value } from '../judge/check.ts';
import { pattern } from '../pattern.ts';
import { at, meanOver } from './over.ts';

type Course = Readonly<Partial<Record<LeverName, number>>>;

/** Invited late, the result settled, nothing taken up. */
const PSEUDO: Course = {
  invitations: 6,
  promise: 0.8,
  outcomeOpen: 0,
  lead: 0,
  delegation: 0,
  anchoring: 0,
  information: 0,
  clarity: 0.2,
  coStrategy: 0.1,
};
const GENUINE: Course = {
  invitations: 6,
  promise: 0.4,
  outcomeOpen: 0.9,
  lead: 0.5,
  delegation: 0.8,
  anchoring: 0.8,
  information: 0.8,
  clarity: 0.6,
  coStrategy: 0.5,
};
const NONE: Course = { invitations: 0 };
/** The same offer to all, as a municipality of today would make it, but twice as often. */
const NEXT_ROUND: Course = {
  invitations: 2,
  promise: 0.4,
  outcomeOpen: 0.6,
  lead: 0.4,
  delegation: 0.2,
  anchoring: 0.3,
  information: 0.3,
  clarity: 0.2,
  coStrategy: 0.1,
};

const SWITCH = 48;
/** Months over which trust is lost, and over which it is let come back. */
const EXPOSURE = 48;
const END = 192;
const EVERY = 3;
const TIMES = Array.from({ length: END / EVERY + 1 }, (_, n) => n * EVERY);

const switchTo = (course: Course) =>
  Object.entries(course).map(([name, to]) => ({ name: name as LeverName, from: SWITCH, over: 0, to }));

/** How far trust lies below what it is without invitations, month by month. */
const shortfallAt =
  (month: number): Value =>
  (of) =>
    of('none', `trust${month}`) - of('turned', `trust${month}`);
const shortfalls: readonly Value[] = TIMES.map(shortfallAt);

/** Trust, the next round, and whether trust comes back at all. */
const WORSE: readonly Check[] = [
  lower({ measures: 'trust, pseudo − none', unit: 'level' }, (of) => of('pseudo', 'trust') - of('none', 'trust')),
  lower({ measures: 'trust, none − genuine', unit: 'level' }, (of) => of('none', 'trust') - of('genuine', 'trust')),
  lower(
    { measures: 'participation at the end of the next round, pseudo − none', unit: 'share of adults' },
    (of) => of('pseudoNext', 'come') - of('noneNext', 'come'),
  ),
  lower(
    { measures: 'participation at the end of the next round, none − genuine', unit: 'share of adults' },
    (of) => of('noneNext', 'come') - of('genuineNext', 'come'),
  ),
  lower(
    { measures: 'acceptance of the next round, pseudo − none', unit: 'share of invitations', decides: false },
    (of) => of('pseudoNext', 'next') - of('noneNext', 'next'),
  ),
  lower(
    { measures: 'acceptance of the next round, none − genuine', unit: 'share of invitations', decides: false },
    (of) => of('noneNext', 'next') - of('genuineNext', 'next'),
  ),
];
const MENDS: Check = statisticIs(
  {
    measures: 'months until trust has recovered, from the first month',
    says: 'by month 144, year 12',
    unit: 'months',
  },
  {
    columns: shortfalls,
    statistic: (columns) => SWITCH + recoveryOf(columns).recovery,
    held: 'inside',
    between: [-Infinity, 144],
    spread: 'grid',
  },
);
const BESIDE: readonly Check[] = [
  inBand(
    { measures: 'months until nine tenths of the damage are done', unit: 'months', decides: false },
    (of) => recoveryOf(shortfalls.map((value) => [value(of)])).damage,
    [0, SWITCH],
  ),
  lower(
    {
      measures: 'acceptance of the next round where one invitation a year came before, pseudo − none',
      unit: 'share of invitations',
      decides: false,
    },
    (of) => of('seldomPseudo', 'next') - of('noneNext', 'next'),
  ),
  lower(
    { measures: 'the same, none − genuine', unit: 'share of invitations', decides: false },
    (of) => of('noneNext', 'next') - of('seldomGenuine', 'next'),
  ),
  lower(
    { measures: 'municipal participation, pseudo − none', unit: 'share of adults', decides: false },
    (of) => of('pseudo', 'municipal') - of('none', 'municipal'),
  ),
];

/** Pretending, and listening after all. */
export const PSEUDO_CO_CREATION = [
  pattern({
    id: 'P21',
    title: 'Pretending is worse than not asking, and takes long to mend',
    starred: true,
    tag: 'prediction',
    bounds: 'chosen',
    sources: ['torfing2017', 'brix2024', 'deVries2012', 'nandy'],
    countries: ['norway', 'denmark', 'england'],
    arms: () => ({
      none: { months: END, scenario: { levers: NONE } },
      pseudo: { scenario: { levers: PSEUDO } },
      genuine: { scenario: { levers: GENUINE } },
      turned: { months: END, scenario: { levers: PSEUDO, schedules: switchTo(GENUINE) } },
      noneNext: { months: 60, scenario: { levers: NONE, schedules: switchTo(NEXT_ROUND) } },
      pseudoNext: { months: 60, scenario: { levers: PSEUDO, schedules: switchTo(NEXT_ROUND) } },
      seldomPseudo: {
        months: 60,
        scenario: { levers: { ...PSEUDO, invitations: 1 }, schedules: switchTo(NEXT_ROUND) },
      },
      seldomGenuine: {
        months: 60,
        scenario: { levers: { ...GENUINE, invitations: 1 }, schedules: switchTo(NEXT_ROUND) },
      },
      genuineNext: { months: 60, scenario: { levers: GENUINE, schedules: switchTo(NEXT_ROUND) } },
    }),
    readings: {
      trust: meanOver('trust'),
      next: meanOver('acceptanceMunicipal', 49, 60),
      come: meanOver('participationMunicipal', 58, 60),
      municipal: meanOver('participationMunicipal'),
      ...Object.fromEntries(TIMES.map((month) => [`trust${month}`, at('trust', month)])),
    },
    checks: [
      ...WORSE,
      statisticIs(
        { measures: 'months of recovery ÷ months of damage', says: '2 or more', unit: 'ratio' },
        {
          columns: shortfalls,
          statistic: (columns) => recoveryOf(columns).recovery / recoveryOf(columns).damage,
          held: 'inside',
          between: [2, Infinity],
          spread: 'grid',
        },
      ),
      MENDS,
      ...BESIDE,
    ],
    declared: {
      kind: 'repair',
      why: 'Damage was read while the sham lasted and recovery until it was over, in steps of three months: two and “by month 144” left a window of a few months. Both are read as a pace over 48 months.',
      checks: [
        ...WORSE,
        statisticIs(
          {
            measures: 'pace at which trust comes back ÷ pace at which it was lost, 48 months each',
            says: '0.5 or less: lost at least twice as fast',
            unit: 'ratio',
          },
          {
            columns: [SWITCH, SWITCH + EXPOSURE].map(shortfallAt),
            statistic: ([lost = [], left = []]) => (mean(lost) > 0 ? 1 - mean(left) / mean(lost) : NaN),
            held: 'inside',
            between: [-Infinity, 0.5],
          },
        ),
        MENDS,
        ...BESIDE,
      ],
    },
    notes: [
      'Next-round participation: after four years everybody gets the same offer for a year, and who takes part in municipal activity at its end counts (months 58 to 60). Acceptance of that offer is shown beside it: it suffers where six invitations a year brought more people than arenas had work for, genuine or not, so acceptance after one invitation a year is shown too.',
      'Damage and recovery are read on the mean shortfall of trust against no invitations: damage until nine tenths of the largest are reached, recovery from the switch until a tenth of it is left. What has not recovered by month 192 counts as 147 months.',
    ],
  }),
];

interface Recovery {
  readonly damage: number;
  readonly recovery: number;
}

function recoveryOf(columns: readonly (readonly number[])[]): Recovery {
  const path = columns.map((column) => mean(column));
  const before = TIMES.filter((month) => month <= SWITCH).length;
  const largest = Math.max(...path);
  if (!(largest > 0)) return { damage: NaN, recovery: NaN };
  const damage = path.findIndex((gap) => gap >= 0.9 * Math.max(...path.slice(0, before)));
  const mended = path.findIndex((gap, n) => n >= before && gap <= 0.1 * largest);
  return {
    damage: EVERY * Math.max(1, damage),
    recovery: (mended < 0 ? END + EVERY : EVERY * mended) - SWITCH,
  };
}
