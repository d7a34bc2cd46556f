import { describe, expect, test } from 'vitest';
import { comparisonWords, sentencesOf } from '#cli';
import { compareStrategies, type EndedRun, type Plan, type Strategy } from '#runs';
import { resolveScenario } from '#scenarios';
import { openAtlas } from '#scenarios/node';

/** Enough to judge fifths, unless told otherwise. */
function strategy(name: string, citizens = 4000): Strategy {
  const resolved = resolveScenario({ extends: name }, openAtlas());
  if (!resolved.ok) throw new Error(`${name} must resolve`);
  const { scenario } = resolved.value;
  return { name, title: scenario.title, scenario, months: 12, citizens };
}

const PAIR = [strategy('hybrid-by-default'), strategy('equal')] as const;
const REPLICATES = 20;

interface Made {
  readonly values: Readonly<Record<string, number>>;
  readonly fifths?: Readonly<Record<string, readonly number[]>>;
}

/** Sentences for runs that were not simulated but written down: what today and the other strategy gave in replicate r. */
function wordsFor(
  make: (replicate: number) => { today: Made; equal: Made },
  [today, equal]: readonly [Strategy, Strategy] = PAIR,
): string {
  const metrics = Object.keys(make(0).today.values);
  const plan: Plan = {
    strategies: [today, equal],
    replicates: REPLICATES,
    masterSeed: 'made up',
    metrics,
    at: [12],
    evaluate: () => ({}),
    ledger: false,
  };
  const runs = [today, equal].flatMap((one, index) =>
    Array.from({ length: REPLICATES }, (_, r): EndedRun => {
      const { values, fifths } = index === 0 ? make(r).today : make(r).equal;
      const listed = (record: Readonly<Record<string, unknown>>): never =>
        Object.fromEntries(Object.entries(record).map(([name, value]) => [name, [value]])) as never;
      return {
        strategy: one,
        replicate: r + 1,
        seed: String(r),
        end: {
          status: 'done',
          readings: {
            fingerprint: String(r),
            warnings: [],
            values: listed(values),
            fifths: fifths === undefined ? null : listed(fifths),
            ledger: null,
          },
        },
      };
    }),
  );
  return sentencesOf(comparisonWords(compareStrategies(plan, { runs, against: today.name, warnings: [] }))).join('\n');
}

/** A little luck that both strategies share; its median is 0. */
const luck = (r: number): number => ((r * 7) % REPLICATES) / 1000 - 0.0095;

describe('words', () => {
  test('say what is better and what is worse, with how many pairs agree', () => {
    const words = wordsFor((r) => ({
      today: { values: { needMet: 0.8 + luck(r), burnouts: 0.1 + luck(r) } },
      equal: { values: { needMet: 0.9 + luck(r), burnouts: (r < 2 ? 0.05 : 0.2) + luck(r) } },
    }));
    expect(words).toContain('Better:\n- Need met: higher, by 0.100 from 0.800 (share of need; all 20 pairs).');
    expect(words).toContain(
      'Worse, as cost, risk or loss:\n- Burn-outs: much higher, by 0.100 from 0.100 (per 1,000 adults and month, mean of the year; 18 of 20 pairs).',
    );
  });

  test('follow the pairs where the medians of the levels point the other way', () => {
    // In 15 pairs lower, in 5 much higher: the strategy's own median lies above the baseline's.
    const words = wordsFor((r) => ({
      today: { values: { needMet: r < 15 ? 0.5 + r / 100 : 0.1 } },
      equal: { values: { needMet: r < 15 ? 0.5 + r / 100 - 0.02 : 0.9 } },
    }));
    expect(words).toContain('- Need met: slightly lower, by 0.020 from 0.545 (share of need; 15 of 20 pairs).');
  });

  test('have a place for what is worse even when nothing is', () => {
    const words = wordsFor((r) => ({
      today: { values: { trust: luck(r) } },
      equal: { values: { trust: 1 + luck(r) } },
    }));
    expect(words).toContain('Worse: nothing that is clear among the figures compared.');
  });

  test('call a difference open when fewer than three quarters of the pairs agree', () => {
    const words = wordsFor((r) => ({
      today: { values: { trust: 0.5 } },
      equal: { values: { trust: r < 14 ? 0.6 : 0.4 } },
    }));
    expect(words).toContain('Not told from chance: Trust in the municipality (better in 14 of 20).');
    expect(words).toContain('Better: nothing that is clear.');
  });

  test('count how large a difference is in what matters, however little chance moves the figure', () => {
    const said = (by: number): string =>
      wordsFor((r) => ({
        today: { values: { trust: 0.5 + luck(r) / 1000 } },
        equal: { values: { trust: 0.5 + by + luck(r) / 1000 } },
      }));
    // The smallest difference that matters in trust is 0.005.
    expect(said(0.004)).toContain('About the same: Trust in the municipality.');
    expect(said(0.006)).toContain('- Trust in the municipality: slightly higher');
    expect(said(0.04)).toContain('- Trust in the municipality: higher');
    expect(said(0.06)).toContain('- Trust in the municipality: much higher');
  });

  test('do not judge what is better where it depends', () => {
    const words = wordsFor((r) => ({
      today: { values: { localShareTown: 0.05 + luck(r) } },
      equal: { values: { localShareTown: 0.2 + luck(r) } },
    }));
    expect(words).toContain('Different, for better or worse:\n- Anchors’ spend in town: much higher');
    expect(words).toContain('Better: nothing that is clear.');
  });

  test('name the fifth that gains less and the fifths that are worse off', () => {
    const words = wordsFor((r) => ({
      today: { values: { participation: 0.2 }, fifths: { participation: [0.3, 0.25, 0.2, 0.2, 0.1] } },
      equal: {
        values: { participation: 0.25 },
        fifths: { participation: [0.4 + luck(r), 0.25, 0.25 + luck(r), 0.3, 0.08 - luck(r)] },
      },
    }));
    expect(words).toContain(
      'Who gains less in “Monthly participation”: the most deprived fifth, −0.020, against +0.100 in the least deprived fifth (all 20 pairs).',
    );
    expect(words).toContain(
      'Who is worse off in “Monthly participation”: the most deprived fifth, −0.020 (all 20 pairs).',
    );
  });

  test('judge no fifth where too few people are simulated, and say so', () => {
    const make = (r: number) => ({
      today: { values: { participation: 0.2 }, fifths: { participation: [0.3, 0.25, 0.2, 0.2, 0.1] } },
      equal: { values: { participation: 0.3 }, fifths: { participation: [0.4 + luck(r), 0.3, 0.3, 0.3, 0.08] } },
    });
    // Mellomby has twelve neighbourhoods.
    const few = wordsFor(make, [strategy('hybrid-by-default', 1800), strategy('equal', 1799)]);
    expect(few).toContain('Who gains least and who loses is not judged: too few people');
    expect(few).not.toContain('Who is worse off');
    const enough = wordsFor(make, [strategy('hybrid-by-default', 1800), strategy('equal', 1800)]);
    expect(enough).toContain('Who is worse off');
  });

  test('say where a sign hangs on beliefs, whichever of the two is the baseline', () => {
    const make = () => ({ today: { values: { needMet: 0.8 } }, equal: { values: { needMet: 0.9 } } });
    const [hybrid, five] = [strategy('hybrid-by-default'), strategy('high-5')];
    const said = /Whether High-5 is above Hybrid by default on “Need met” hangs on beliefs/;
    expect(wordsFor(make, [hybrid, five])).toMatch(said);
    expect(wordsFor(make, [five, hybrid])).toMatch(said);
    expect(wordsFor(make)).not.toContain('hangs on beliefs');
    // Of what is not compared nothing is said.
    const other = () => ({ today: { values: { trust: 0.5 } }, equal: { values: { trust: 0.6 } } });
    expect(wordsFor(other, [hybrid, five])).not.toContain('hangs on beliefs');
  });

  test('turn losses round where lower is better', () => {
    const fifths = (value: number): readonly number[] => [value, value, value, value, value];
    const words = wordsFor(() => ({
      today: { values: { fatigue: 0.2 }, fifths: { fatigue: fifths(0.2) } },
      equal: { values: { fatigue: 0.3 }, fifths: { fatigue: fifths(0.3) } },
    }));
    expect(words).toContain('Who is worse off in “Fatigue”: every fifth.');
    expect(words).not.toContain('gains less');
  });

  test('say what could not be read and what never differed', () => {
    const words = wordsFor(() => ({
      today: { values: { equity: NaN, budget: 1 } },
      equal: { values: { equity: NaN, budget: 1 } },
    }));
    expect(words).toContain('About the same: Real budget.');
    expect(words).toContain('Nothing to read here: Equity of coverage.');
  });

  test('say that agreement between runs is not evidence about the world', () => {
    const words = wordsFor(() => ({ today: { values: { trust: 0 } }, equal: { values: { trust: 1 } } }));
    expect(words).toContain('Whether the model is right about a real municipality is another matter');
  });
});
