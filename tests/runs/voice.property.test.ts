import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePairs, FEWEST_PAIRS } from '#analysis';
import {
  findingOf,
  MAIN_METRICS,
  tellStory,
  verdictOf,
  VOICES,
  type Language,
  type Story,
  type StrategyKnown,
} from '#runs';
import { METRIC_NAMES, METRICS, type MetricName } from '#sim';

const LANGUAGES = Object.keys(VOICES) as readonly Language[];

const voiceOf = (language: Language) => ({
  language,
  words: VOICES[language],
  labelOf: (outcome: string) => outcome,
  unitOf: (outcome: string) => METRICS[outcome as MetricName]?.unit ?? '',
});

const value = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: -3, max: 3, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const outcome = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<string>(...MAIN_METRICS) },
  { weight: 1, arbitrary: fc.constantFrom<string>(...METRIC_NAMES, 'an own outcome') },
);

/** One outcome: a shift that is often large, with luck that both strategies share, or pure chance. */
const read = fc.record({
  outcome,
  base: fc.array(value, { minLength: 24, maxLength: 24 }),
  shift: fc.oneof(fc.constant(0), fc.double({ min: -1, max: 1, noNaN: true }), fc.constantFrom(1e-9, -1e-9, 0.004)),
  own: fc.oneof(fc.constant(null), fc.array(value, { minLength: 24, maxLength: 24 })),
});

const known = fc.record({
  reads: fc.uniqueArray(read, { selector: (one) => one.outcome, minLength: 1, maxLength: 16 }),
  pairs: fc.integer({ min: 0, max: 24 }),
  missing: fc.constantFrom(0, 0, 0, 3),
  month: fc.integer({ min: 0, max: 240 }),
});

interface Drawn {
  readonly reads: readonly { outcome: string; base: number[]; shift: number; own: number[] | null }[];
  readonly pairs: number;
  readonly missing: number;
  readonly month: number;
}

function knownOf({ reads, pairs, missing, month }: Drawn, name = 'NAME'): StrategyKnown {
  return {
    name,
    base: 'BASE',
    month,
    fifths: null,
    runs: { done: pairs, all: pairs + missing },
    findings: reads.map((one) => {
      const base = one.base.slice(0, pairs);
      const mine = (one.own ?? one.base.map((at) => at + one.shift)).slice(0, pairs);
      const better = METRICS[one.outcome as MetricName]?.better ?? 0;
      const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
      const finding = findingOf({ outcome: one.outcome, month, better, missing }, comparePairs(mine, base, better));
      return { ...finding, now: median(mine), before: median(base) };
    }),
  };
}

const sentencesOf = ({ gain, cost, losers, others }: Story): readonly string[] =>
  [gain, cost, losers, ...others].filter((text) => text !== null);

describe('the voice', () => {
  test.each(LANGUAGES)('tells nothing under ten pairs and while waiting but that: %s', (language) => {
    const { words } = voiceOf(language);
    fc.assert(
      fc.property(known, known, (drawn, another) => {
        const asked = knownOf(drawn);
        const story = tellStory(voiceOf(language), asked, [knownOf({ ...another, pairs: Math.min(9, another.pairs) })]);
        const telling = asked.findings.map((one) => one.telling);
        const some = telling.filter((one) => one !== 'unknown');
        if (telling.includes('waiting') || some.every((one) => one === 'few')) {
          expect([story.cost, story.losers, story.others]).toEqual([null, null, []]);
          const allowed = [
            words.waiting(asked.runs.done, asked.runs.all),
            words.unknown(words.after(drawn.month), 'NAME', 'BASE'),
            ...Array.from({ length: FEWEST_PAIRS }, (_, pairs) => words.few('NAME', pairs, FEWEST_PAIRS)),
          ];
          expect(allowed).toContain(story.gain);
        }
        // Of the other strategy, with under ten pairs, nothing at all.
        expect(story.others).toEqual([]);
        for (const finding of asked.findings.filter((one) => one.pairs < FEWEST_PAIRS))
          expect([words.verdict.few, words.verdict.unknown, words.verdict.waiting]).toContain(
            verdictOf(words, finding),
          );
      }),
    );
  });

  test.each(LANGUAGES)('tells a gain with its moment and its cost, and numbers that are some: %s', (language) => {
    const { words } = voiceOf(language);
    fc.assert(
      fc.property(known, known, (drawn, another) => {
        const all = { ...drawn, pairs: 24, missing: 0 };
        const other = knownOf({ ...another, pairs: 24, missing: 0, month: drawn.month }, 'OTHER');
        const story = tellStory(voiceOf(language), knownOf(all), [other]);
        const at = words.after(drawn.month);
        expect(story.gain.startsWith(at)).toBe(true);
        expect(story.gain).toContain('NAME');
        for (const one of story.others) {
          expect(one.startsWith(at)).toBe(true);
          expect(one).toContain('OTHER');
        }
        expect(story.cost === null).toBe(story.state !== 'told');
        for (const text of sentencesOf(story)) {
          expect(text).not.toMatch(/NaN|undefined|null|Infinity|∞|[−-]0(?![.,]?\d)|–/);
          expect(text).toMatch(/\.$/);
          expect(text).not.toMatch(/ {2}|\.\./);
        }
        const told = all.reads.map((one) => one.outcome);
        if (story.state === 'told') expect(told).toContain(story.outcome);
      }),
      { numRuns: 300 },
    );
  });

  test.each(LANGUAGES)('never tells two levels against the pairs, nor two that read the same: %s', (language) => {
    // A little lower in three quarters of the pairs and much higher in the rest: the levels like to point the other way.
    const skewed = fc.tuple(
      fc.array(fc.double({ min: 0.3, max: 0.7, noNaN: true }), { minLength: 18, maxLength: 18 }),
      fc.double({ min: 0.01, max: 0.1, noNaN: true }),
    );
    fc.assert(
      fc.property(skewed, ([most, shift]) => {
        const six = [1, 2, 3, 4, 5, 6];
        const base = [...most, ...six.map((n) => n / 100)];
        const own = [...most.map((at) => at - shift), ...six.map((n) => 1 - n / 100)];
        const asked = knownOf({
          reads: [{ outcome: 'strained', base, shift, own }],
          pairs: 24,
          missing: 0,
          month: 120,
        });
        const { gain, cost } = tellStory(voiceOf(language), asked);
        const difference = asked.findings[0]?.difference.median ?? NaN;
        for (const text of [gain, cost ?? '']) {
          const [now, before] = [...text.matchAll(/(−?\d+)\s?%/gu)].map(([, number]) =>
            Number((number ?? '').replace('−', '-')),
          );
          if (now === undefined || before === undefined) continue;
          expect(Math.sign(now - before)).toBe(Math.sign(difference));
        }
      }),
    );
  });
});

describe('the three catalogues', () => {
  const shape = (entry: unknown): unknown =>
    typeof entry === 'object' && entry !== null && !Array.isArray(entry)
      ? Object.fromEntries(Object.entries(entry).map(([key, one]) => [key, shape(one)]))
      : typeof entry;

  test('say the same things', () => {
    expect(shape(VOICES.nb)).toEqual(shape(VOICES.en));
    expect(shape(VOICES.da)).toEqual(shape(VOICES.en));
  });

  test('have a sentence of their own for every main outcome, both ways', () => {
    for (const name of MAIN_METRICS) {
      for (const language of LANGUAGES) {
        const { by, levels } = VOICES[language].outcomes[name];
        expect(by('5', true)).not.toEqual(by('5', false));
        if (levels !== undefined) expect(levels('5', '7').join(' ')).toMatch(/5.*7/);
      }
      const said = LANGUAGES.map((language) => VOICES[language].outcomes[name].by('5', true).join(' '));
      expect(new Set(said).size).toBe(LANGUAGES.length);
    }
  });
});
