import { describe, expect, test } from 'vitest';
import {
  MECHANISM_NAMES,
  simulate,
  STOCKS,
  type LedgerRecord,
  type MechanismName,
  type Result,
  type Scenario,
  type Stock,
} from '#sim';
import { busy, leversWith, ordinary, parametersWith, townOf } from './towns.ts';
import { FULL } from '../full.ts';

const PLACE = townOf(6);
const OPTIONS = { seed: '3', months: 24, citizens: 240, ledger: true };
const today = ordinary(PLACE, { spinUpMonths: 24 });

/** Scenarios that move every stock in some other way. */
const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'no strategy': today,
  'everything at once': busy(PLACE, { spinUpMonths: 24 }),
  closure: { ...today, events: [{ kind: 'closure', at: 3, months: 6, share: 1 }] },
  recession: { ...today, events: [{ kind: 'recession', at: 3, months: 6, size: 0.5 }] },
  'loss of the core': { ...today, events: [{ kind: 'coreLoss', at: 5, share: 1 }] },
  merger: { ...today, events: [{ kind: 'merger', at: 2 }] },
  cuts: { ...today, levers: leversWith({ austerity: 0.1 }), events: [{ kind: 'cut', at: 4, months: 8, size: 0.4 }] },
  'less spend from the first month': { ...today, levers: leversWith({ anchorSpend: 0.6 }) },
  'levers that act on services at once': {
    ...today,
    levers: leversWith({ delegation: 1, earlyHelp: 1, taskTransfer: 0.3 }),
  },
  'high hopes and hard falls': {
    ...today,
    levers: leversWith({ promise: 1, ambition: 1, invitations: 12 }),
    parameters: parametersWith({
      trustMean: 0.9,
      trustSpread: 0.3,
      trustServices: 0.0225,
      fatigueRate: 0.075,
      sustainableHours: 0.8,
    }),
  },
};

function ledgerOf(scenario: Scenario, options = OPTIONS): { result: Result; ledger: LedgerRecord } {
  const result = simulate(scenario, options);
  if (result.ledger === null) throw new Error('no ledger was kept');
  return { result, ledger: result.ledger };
}

/** Entries of a stock in a month and area, over all lines. */
function booked(ledger: LedgerRecord, stock: Stock, month: number, area: number): number {
  const areas = ledger.areas[stock];
  return ledger.lines[stock].reduce((sum, line) => sum + ledger.entries[stock][line][(month - 1) * areas + area], 0);
}

/** Everything that does not add up in a run: stock, month and by how much. */
function leaks({ result, ledger }: ReturnType<typeof ledgerOf>): string[] {
  const found: string[] = [];
  for (const stock of STOCKS) {
    const series = result.series[stock];
    for (let month = 1; month <= result.months; month++) {
      const all = Array.from({ length: ledger.areas[stock] }, (_, area) => booked(ledger, stock, month, area)).reduce(
        (a, b) => a + b,
        0,
      );
      const change = series[month] - series[month - 1];
      if (!(Math.abs(all - change) < 1e-9)) found.push(`${stock}, month ${month}: booked ${all}, changed ${change}`);
      if (!(Math.abs(ledger.levels[stock][month] - series[month]) < 1e-9))
        found.push(`${stock}, month ${month}: level ${ledger.levels[stock][month]}, series ${series[month]}`);
    }
  }
  return found;
}

/** Entries under a line, added up without their sign; who left in month 0 is missed in month 1, which is not looked at. */
function amountUnder(ledger: LedgerRecord, stock: Stock, line: string): number {
  const from = stock === 'participation' ? ledger.areas[stock] : 0;
  return ledger.entries[stock][line].subarray(from).reduce((sum, entry) => sum + Math.abs(entry), 0);
}

/** Where arithmetic alone does not explain what is left: more than 1e-9 under `rounding`. */
function unexplained(ledger: LedgerRecord): string[] {
  return STOCKS.flatMap((stock) => {
    const worst = Math.max(...ledger.entries[stock].rounding.map(Math.abs));
    return worst < 1e-9 ? [] : [`${stock}: up to ${worst} in a month`];
  });
}

for (const [what, scenario] of Object.entries(SCENARIOS)) {
  describe(`the ledger of ${what}`, () => {
    const run = ledgerOf(scenario);

    test('adds up to the change of the recorded series, month by month', () => {
      expect(leaks(run)).toEqual([]);
    });

    test('leaves nothing but rounding under rounding', () => {
      expect(unexplained(run.ledger)).toEqual([]);
    });

    test('adds up in every neighbourhood', () => {
      const { result, ledger } = run;
      const { first } = neighbourhoodsOf();
      for (const stock of STOCKS) {
        const series = result.byNeighbourhood?.[stock];
        if (ledger.areas[stock] === 1 || series === undefined) continue;
        for (let month = 1; month <= result.months; month++) {
          for (let k = 0; k < 6; k++) {
            const part = (first[k + 1] - first[k]) / OPTIONS.citizens;
            const change = part * (series[6 * month + k] - series[6 * (month - 1) + k]);
            expect(
              Math.abs(booked(ledger, stock, month, k) - change),
              `${stock}, month ${month}, neighbourhood ${k}`,
            ).toBeLessThan(1e-9);
          }
        }
      }
    });

    test('books under the lines it names, for every month and area', () => {
      const { ledger } = run;
      for (const stock of STOCKS) {
        expect(Object.keys(ledger.entries[stock])).toEqual([...ledger.lines[stock]]);
        expect(ledger.lines[stock].at(-1)).toBe('rounding');
        for (const line of ledger.lines[stock]) {
          expect(ledger.entries[stock][line].length).toBe(OPTIONS.months * ledger.areas[stock]);
          expect(ledger.entries[stock][line].every(Number.isFinite)).toBe(true);
        }
      }
    });
  });
}

test('the ledger of a municipality so large that its citizens hear in several turns adds up too', () => {
  const run = ledgerOf(ordinary(townOf(3, 20_000), { spinUpMonths: 0 }), { ...OPTIONS, months: 2, citizens: 40_000 });
  expect(leaks(run)).toEqual([]);
  expect(unexplained(run.ledger)).toEqual([]);
});

/** Sizes by largest remainder of 240 over 1 : 2 : 3 : 1 : 2 : 3. */
function neighbourhoodsOf(): { first: number[] } {
  return { first: [0, 20, 60, 120, 140, 180, 240] };
}

/** The lines that belong to a mechanism: with it off, nothing may stand there. */
const LINES_OF: Partial<Record<MechanismName, readonly (readonly [Stock, string])[]>> = {
  context: [
    ['participation', 'context'],
    ['unmetNeed', 'context'],
    ['localIncome', 'context'],
  ],
  leadership: [['unmetNeed', 'leadership']],
  localEconomy: [['localIncome', 'localEconomy']],
  staffCapacity: [
    ['unmetNeed', 'staffCapacity'],
    ['staffStrain', 'staffCapacity'],
  ],
  initiation: [['unmetNeed', 'initiation']],
  needDrivenProjects: [['unmetNeed', 'initiation']],
  mobilisation: [
    ['participation', 'ties'],
    ['participation', 'alone'],
    ['participation', 'invitations'],
    ['participation', 'occasional'],
    ['participation', 'lapse'],
    ['participation', 'exit'],
    ['participation', 'burnOut'],
  ],
  ties: [['participation', 'ties']],
  contribution: [
    ['participation', 'contribution'],
    ['unmetNeed', 'contribution'],
  ],
  crossPressure: [['staffStrain', 'crossPressure']],
  wickedNeed: [
    ['wickedNeed', 'growth'],
    ['wickedNeed', 'solutions'],
    ['wickedNeed', 'fading'],
    ['unmetNeed', 'wickedNeed'],
  ],
  services: [['unmetNeed', 'services']],
  experience: [['trust', 'experience']],
  serviceTrust: [['trust', 'serviceTrust']],
  contagion: [['trust', 'contagion']],
  setPoints: [['trust', 'setPoints']],
  feedback: [
    ['trust', 'experience'],
    ['trust', 'serviceTrust'],
    ['trust', 'contagion'],
    ['trust', 'setPoints'],
    ['trust', 'clipping'],
    ['fatigue', 'fatigue'],
    ['fatigue', 'clipping'],
  ],
  fatigue: [
    ['fatigue', 'fatigue'],
    ['fatigue', 'clipping'],
  ],
  recognition: [['fatigue', 'recognition']],
  exit: [
    ['participation', 'exit'],
    ['participation', 'burnOut'],
  ],
  groups: [
    ['unmetNeed', 'groups'],
    ['participation', 'groups'],
  ],
  groupClosure: [['participation', 'groups']],
  staffStrain: [
    ['staffStrain', 'load'],
    ['staffStrain', 'crossPressure'],
    ['staffStrain', 'measurement'],
    ['staffStrain', 'mandate'],
    ['staffStrain', 'rest'],
    ['staffStrain', 'turnover'],
    ['staffStrain', 'clipping'],
  ],
};

describe('a mechanism that is switched off', () => {
  const busiest = { ...SCENARIOS['everything at once'], parameters: SCENARIOS['high hopes and hard falls'].parameters };

  for (const name of MECHANISM_NAMES) {
    test(`books nothing, and the rest still adds up: ${name}`, () => {
      const run = ledgerOf({ ...busiest, off: [name] });
      const stands = (LINES_OF[name] ?? []).filter(([stock, line]) => amountUnder(run.ledger, stock, line) !== 0);
      expect(stands).toEqual([]);
      expect(leaks(run)).toEqual([]);
      expect(unexplained(run.ledger)).toEqual([]);
    });
  }

  test('would have booked something', () => {
    const { ledger } = ledgerOf(busiest);
    const lines = Object.values(LINES_OF).flat();
    const empty = lines.filter(([stock, line]) => line !== 'clipping' && amountUnder(ledger, stock, line) === 0);
    // Whether a group closes or a core member burns out in a small town in two years is a matter of luck.
    expect(empty.filter(([stock]) => stock !== 'participation')).toEqual([]);
  });

  test('leaves every stock where it was when all are off', () => {
    const { ledger } = ledgerOf({ ...busiest, off: MECHANISM_NAMES });
    for (const stock of STOCKS) {
      for (const line of ledger.lines[stock]) expect(amountUnder(ledger, stock, line), `${stock} ${line}`).toBe(0);
    }
  });
});

describe('what is clipped', () => {
  test('in the first month is of the order of any other month: nothing of the spin-up is left in it', () => {
    // Services that get worse where many trust nobody at all: what would go below 0 is clipped every month.
    const distrustful = ordinary(PLACE, {
      spinUpMonths: FULL ? 120 : 60,
      events: [{ kind: 'cut', at: 0, months: 24, size: 0.3 }],
      parameters: parametersWith({ trustMean: 0.05, trustSpread: 0.3, trustDeprivation: 0 }),
    });
    const { ledger } = ledgerOf(distrustful);
    const areas = ledger.areas.trust;
    const inMonth = (month: number) =>
      ledger.entries.trust.clipping
        .subarray((month - 1) * areas, month * areas)
        .reduce((sum, entry) => sum + Math.abs(entry), 0);
    const later = Math.max(...Array.from({ length: 12 }, (_, n) => inMonth(n + 2)));
    expect(later).toBeGreaterThan(0);
    expect(inMonth(1)).toBeLessThanOrEqual(3 * later);
  });
});
