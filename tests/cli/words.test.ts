import { describe, expect, test } from 'vitest';
import { comparisonWords, sentencesOf, tellerOf } from '#cli';
import { compareStrategies, VOICES, type EndedRun, type Language, type Plan, type Strategy } from '#runs';
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
  language: Language = 'en',
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
  const comparison = compareStrategies(plan, { runs, against: today.name, warnings: [] });
  return sentencesOf(comparisonWords(comparison, tellerOf(language))).join('\n');
}

/** A little luck that both strategies share; its median is 0. */
const luck = (r: number): number => ((r * 7) % REPLICATES) / 1000 - 0.0095;

describe('words', () => {
  test('say what is better and what is worse, with how many pairs agree', () => {
    const words = wordsFor((r) => ({
      today: { values: { needMet: 0.8 + luck(r), burnouts: 0.1 + luck(r) } },
      equal: { values: { needMet: 0.9 + luck(r), burnouts: (r < 2 ? 0.05 : 0.2) + luck(r) } },
    }));
    expect(words).toContain('Better:\n- 90% of the need for help is met instead of 80% (better; all 20 pairs).');
    expect(words).toContain(
      'Worse, as cost, risk or loss:\n- 24 of 10,000 adults burn out in a year instead of 12 (much worse; 18 of 20 pairs).',
    );
  });

  test('follow the pairs where the medians of the levels point the other way', () => {
    // In 15 pairs lower, in 5 much higher: the strategy's own median lies above the baseline's.
    const words = wordsFor((r) => ({
      today: { values: { needMet: r < 15 ? 0.5 + r / 100 : 0.1 } },
      equal: { values: { needMet: r < 15 ? 0.5 + r / 100 - 0.02 : 0.9 } },
    }));
    expect(words).toContain(
      '- The share of need that is met is 2 percentage points lower (slightly worse; 15 of 20 pairs).',
    );
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
    expect(said(0.006)).toMatch(/- Trust in the municipality is [^(]* \(slightly better/);
    expect(said(0.04)).toMatch(/- Trust in the municipality is [^(]* \(better/);
    expect(said(0.06)).toMatch(/- Trust in the municipality is [^(]* \(much better/);
  });

  test('do not judge what is better where it depends', () => {
    const words = wordsFor((r) => ({
      today: { values: { localShareTown: 0.05 + luck(r) } },
      equal: { values: { localShareTown: 0.2 + luck(r) } },
    }));
    expect(words).toContain(
      'Different, for better or worse:\n- 20% of what the large public buyers spend stays in town instead of 5% (much higher;',
    );
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
      'The poorest areas gain less: people taking part each month −2 percentage points, against +10 percentage points in the richest.',
    );
    expect(words).toContain('Worse off in “people taking part each month”: the poorest fifth, −2 percentage points.');
  });

  test('judge no fifth where too few people are simulated, and say so', () => {
    const make = (r: number) => ({
      today: { values: { participation: 0.2 }, fifths: { participation: [0.3, 0.25, 0.2, 0.2, 0.1] } },
      equal: { values: { participation: 0.3 }, fifths: { participation: [0.4 + luck(r), 0.3, 0.3, 0.3, 0.08] } },
    });
    // Mellomby has twelve neighbourhoods.
    const few = wordsFor(make, [strategy('hybrid-by-default', 1800), strategy('equal', 1799)]);
    expect(few).toContain('Who gains least is not judged: too few people');
    expect(few).not.toContain('Worse off in');
    const enough = wordsFor(make, [strategy('hybrid-by-default', 1800), strategy('equal', 1800)]);
    expect(enough).toContain('Worse off in');
  });

  test('say where a sign hangs on beliefs, whichever of the two is the baseline', () => {
    const make = () => ({ today: { values: { needMet: 0.8 } }, equal: { values: { needMet: 0.9 } } });
    const [hybrid, five] = [strategy('hybrid-by-default'), strategy('high-5')];
    const said = /Whether High-5 is above Hybrid by default on “Help given where needed” hangs on beliefs/;
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
    expect(words).toContain('Worse off in “fatigue”: every fifth of the town.');
    expect(words).not.toContain('gains less');
  });

  test('say what could not be read and what never differed', () => {
    const words = wordsFor(() => ({
      today: { values: { equity: NaN, budget: 1 } },
      equal: { values: { equity: NaN, budget: 1 } },
    }));
    expect(words).toContain('About the same: Real budget.');
    expect(words).toContain('Nothing to read here: Help reaches the poorest as well as the richest.');
  });

  test('begin with the story that the page tells, at its moment', () => {
    const words = wordsFor((r) => ({
      today: { values: { needMet: 0.8 + luck(r), leverCost: 20 } },
      equal: { values: { needMet: 0.9 + luck(r), leverCost: 92 } },
    }));
    expect(words.split('\n').slice(0, 2)).toEqual([
      'Equal co-creation against Hybrid by default, after one year:',
      'After one year with Equal co-creation, 90% of the need for help is met instead of 80%. But it costs £72 more per adult and year.',
    ]);
  });

  test.each(['en', 'nb', 'da'] as const)(
    'say the same in every language, with numbers as it writes them: %s',
    (language) => {
      const words = wordsFor(
        (r) => ({
          today: { values: { strained: 0.28 + luck(r), leverCost: 20, equity: NaN, trust: 0.5, staffStrain: luck(r) } },
          equal: {
            values: { strained: 0.07 + luck(r), leverCost: 92, equity: NaN, trust: 0.5, staffStrain: r / 100 - 0.1 },
          },
        }),
        PAIR,
        language,
      );
      const { outcomes, pounds, sentence } = VOICES[language];
      const [subject, verb, rest] = outcomes.strained.levels?.('7%', '28%') ?? ['', '', ''];
      const told = sentence([subject, verb, rest]).slice(0, -1);
      const plain = words.replaceAll(/\u00a0%/g, '%');
      expect(plain).toContain(`- ${told} (`);
      expect(plain).toContain(pounds('72'));
      for (const name of ['equity', 'trust', 'staffStrain'] as const) expect(plain).toContain(outcomes[name].label);
      expect(plain).not.toMatch(/NaN|undefined/);
      if (language !== 'en') expect(plain).not.toMatch(/\b(better|worse|the|of|instead|runs)\b/);
    },
  );

  test('say that agreement between runs is not evidence about the world', () => {
    const words = wordsFor(() => ({ today: { values: { trust: 0 } }, equal: { values: { trust: 1 } } }));
    expect(words).toContain('Whether the model is right about a real municipality is another matter');
  });
});
