import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextMove,
  presentAddress,
  presentKeys,
  presentLayout,
  presentState,
  presentText,
  previousMove,
  textPieces,
  type Presentable,
  type Presented,
} from '#ui';
import { CLASS_COUNTS, classroomKnown, classroomLesson, SECRET } from './classroomLesson.ts';

const STEPS = classroomLesson().steps;
const RUNS = STEPS.flatMap(({ type }, n) => (type === 'run' ? [n] : []));
const PREDICTIONS = STEPS.flatMap(({ type }, n) => (type === 'predict' ? [n] : []));
/** Which prediction a step speaks of, where it speaks of one. */
const PREDICTED: Readonly<Record<number, number>> = { 1: 1, 3: 1, 5: 5, 6: 5 };
const LANGUAGE = fc.constantFrom('en' as const, 'nb' as const, 'da' as const);

const anyMoment = fc.record({
  language: LANGUAGE,
  step: fc.nat(STEPS.length - 1),
  part: fc.nat(6),
  locked: fc.subarray(PREDICTIONS),
  revealed: fc.subarray(RUNS),
  counted: fc.subarray(PREDICTIONS),
  hasRuns: fc.boolean(),
});

/** Values of the lines that are sent: of hypotheses where they begin, which is what they are compared with. */
function numbersIn({ shows }: Presented): readonly number[] {
  if (shows.kind !== 'chart') return [];
  return shows.chart.lines.flatMap(({ role, points }) =>
    points.filter((_, n) => role !== 'curve' || n === 0).map(([, value]) => value),
  );
}

/** Medians of the arms lie in tenths of their own: 7… of 100 is the first that is hidden, 8… the second, 9… the one for claims. */
const OF_ARM = { both: /(?<![\d.,])7[1-4]([.,]\d+)?\s?%/, save: /(?<![\d.,])8[1-4]([.,]\d+)?\s?%/ };

/** What a class drew is of no arm. */
function presentsFan({ shows }: Presented): boolean {
  return shows.kind === 'chart' && shows.chart.lines.some(({ role }) => role === 'drawn');
}

describe('what the room sees', () => {
  test('holds no notes, no counts before the lock, and no value of an arm before it is revealed', () => {
    fc.assert(
      fc.property(anyMoment, (asked) => {
        const shown = presentState(classroomKnown(asked));
        const sent = JSON.stringify(shown);
        expect(sent).not.toContain(SECRET);
        const counts = /(?<!\d)(1[,.\s]?(111|222|011|100|300|400|500)|4[,.\s]?444)(?!\d)/;
        if (!asked.locked.includes(PREDICTED[asked.step] ?? -1)) expect(sent).not.toMatch(counts);
        for (const [n, arm] of (['both', 'save'] as const).entries()) {
          if (asked.revealed.includes(RUNS[n] ?? -1)) continue;
          expect(sent).not.toMatch(OF_ARM[arm]);
          const low = arm === 'both' ? 0.71 : 0.81;
          const isDrawn = presentsFan(shown);
          if (!isDrawn) expect(numbersIn(shown).filter((value) => value >= low && value < low + 0.03)).toEqual([]);
        }
        // It goes to the other window as it is.
        expect(JSON.parse(sent)).toEqual(shown);
      }),
      { numRuns: 150 },
    );
  });

  test('an arm appears with its run and not before', () => {
    const run = RUNS[0] ?? 0;
    const linesAt = (revealed: readonly number[]): readonly string[] => {
      const { shows } = presentState(classroomKnown({ step: run, locked: PREDICTIONS, revealed }));
      return shows.kind === 'chart' ? shows.chart.lines.map(({ role, value }) => `${role} ${value}`.trim()) : [];
    };
    expect(linesAt([])).toEqual(['base 33%', 'curve', 'curve', 'curve']);
    expect(linesAt([run])).toEqual(['base 33%', 'arm 74%', 'curve', 'curve', 'curve']);
  });

  test('the counts of a class come with the lock: choices, how sure, and the curves that were drawn', () => {
    const seen = (locked: readonly number[]): readonly string[] =>
      [0, 1, 2, 3].map((part) => presentState(classroomKnown({ step: 1, part, locked, counted: [1] })).shows.kind);
    expect(seen([])).toEqual(['chart', 'chart', 'chart', 'chart']);
    expect(seen([1])).toEqual(['chart', 'chart', 'bars', 'chart']);
    const { shows } = presentState(classroomKnown({ step: 1, part: 2, locked: [1], counted: [1] }));
    expect(shows).toMatchObject({
      bars: [{ text: '1,111 (25%)' }, { text: '1,222 (27%)' }, { text: '1,011 (23%)' }, { text: '1,100 (25%)' }],
    });
  });

  test('where a second prediction is about what was not revealed, its curves stand on their own', () => {
    const at = (revealed: readonly number[]) =>
      presentState(classroomKnown({ step: 5, part: 1, revealed, locked: [1] })).shows;
    // Until the first result is shown nothing of what follows is.
    expect(at([])).toMatchObject({ kind: 'text' });
    const shows = at([3]);
    expect(shows.kind === 'chart' && shows.chart.lines.map(({ mark }) => mark)).toEqual(['', 'A', 'B', 'C']);
  });

  test('what a prediction is compared with is not drawn before it is revealed: its curves are times an unknown 1', () => {
    const known = classroomKnown({ step: 1, part: 1, locked: [1] });
    const steps = known.lesson.steps.map((step) => (step.type === 'predict' ? { ...step, than: 'save' } : step));
    const { shows, size } = presentState({ ...known, lesson: { ...known.lesson, steps } });
    expect(size).toBe('');
    const lines = shows.kind === 'chart' ? shows.chart.lines : [];
    expect(lines.map(({ points }) => points[0])).toEqual([0, 1, 2, 3].map(() => [0, 1]));
  });

  test('a claim that fails takes its block with it, and the one that speaks for it stands in its place', () => {
    const parts = Array.from({ length: 6 }, (_, part) =>
      presentState(classroomKnown({ step: 8, part, locked: PREDICTIONS, revealed: RUNS })),
    );
    const told = JSON.stringify(parts);
    expect(told).toContain('Instead, it rose.');
    expect(told).not.toContain('This is never told.');
    expect(parts.at(-1)?.shows).toMatchObject({ heading: 'What is disputed' });
  });

  test('a blank screen sends nothing', () => {
    const { shows } = presentState(classroomKnown({ step: 1, isBlank: true }));
    expect(shows).toEqual({ kind: 'text', heading: '', text: '', small: '' });
  });

  test('how many were simulated stands under what was, and nowhere else', () => {
    const sizeAt = (asked: Parameters<typeof classroomKnown>[0]): readonly [string, string] => {
      const { shows, size } = presentState(classroomKnown(asked));
      return [shows.kind, size];
    };
    const size = 'Some stand for all.';
    expect(sizeAt({ step: 0 })).toEqual(['text', '']);
    expect(sizeAt({ step: 1 })).toEqual(['chart', size]);
    expect(sizeAt({ step: 1, hasRuns: false })[1]).toBe('');
    expect(sizeAt({ step: 1, part: 2, locked: [1], counted: [1] })).toEqual(['bars', '']);
    expect(sizeAt({ step: 1, isBlank: true })).toEqual(['text', '']);
  });
});

describe('the keys', () => {
  /** Goes on until something holds it back. */
  function walk(known: (at: { step: number; part: number }) => Presentable, from = { step: 0, part: 0 }) {
    const places = [from];
    for (;;) {
      const move = nextMove(known(places.at(-1) ?? from), false);
      if (move.to !== 'part') return { places, move };
      places.push({ step: move.step, part: move.part });
    }
  }

  test('lead through a lesson to its end, are held back by what is not locked, and lead back the same way', () => {
    const open = walk((at) => classroomKnown(at));
    expect(open.move).toEqual({ to: 'held', why: 'lock' });
    expect(open.places.at(-1)).toEqual({ step: 1, part: 1 });
    const locked = walk((at) => classroomKnown({ ...at, locked: PREDICTIONS }));
    expect(locked.move).toEqual({ to: 'reveal', step: RUNS[0] });
    expect(walk((at) => classroomKnown({ ...at, locked: PREDICTIONS, hasRuns: false })).move).toEqual({
      to: 'held',
      why: 'run',
    });
    // After a reload of the laptop a result may have to be run again.
    expect(walk((at) => classroomKnown({ ...at, locked: PREDICTIONS }), { step: 4, part: 0 }).move).toEqual({
      to: 'held',
      why: 'run',
    });
    const known = (at: { step: number; part: number }) =>
      classroomKnown({ ...at, locked: PREDICTIONS, revealed: RUNS, counted: PREDICTIONS });
    const whole = walk(known);
    expect(whole.move).toEqual({ to: 'held', why: 'end' });
    expect(new Set(whole.places.map(({ step }) => step)).size).toBe(STEPS.length);
    for (const [n, place] of whole.places.entries()) {
      const back = previousMove(known(place));
      expect(back).toEqual(n === 0 ? null : { to: 'part', ...whole.places[n - 1] });
    }
  });

  test('are those of clickers; a held key counts once, and one with Ctrl belongs to the browser', () => {
    const press = (key: string, more = {}) =>
      presentKeys({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, target: null, ...more }, 'room');
    expect(['PageDown', 'ArrowRight', 'PageUp', 'ArrowLeft', 'b', '.'].map((key) => press(key))).toEqual([
      'next',
      'next',
      'back',
      'back',
      'blank',
      'blank',
    ]);
    expect([press('PageDown', { repeat: true }), press('b', { ctrlKey: true }), press('x')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});

describe('on the wall', () => {
  test('names stand at the ends of lines, none on another and none outside', () => {
    const moments = [0, 1, 2, 3].flatMap((part) => [1, 3, 4, 6].map((step) => ({ step, part })));
    fc.assert(
      fc.property(
        fc.constantFrom(...moments),
        LANGUAGE,
        fc.integer({ min: 800, max: 1900 }),
        fc.integer({ min: 440, max: 950 }),
        (at, language, width, height) => {
          const { shows } = presentState(
            classroomKnown({ ...at, language, locked: PREDICTIONS, revealed: RUNS, counted: PREDICTIONS }),
          );
          if (shows.kind !== 'chart') return;
          const size = Math.max(28, Math.round(width / 46));
          const measure = (text: string): number => text.length * size * 0.5;
          const { lines, plot, years } = presentLayout(shows.chart, { width, height, size, measure });
          const rows = lines.flatMap(({ name }) =>
            name.lines.map((text, n) => ({ y: name.y + n * size * 1.15, text, x: name.x })),
          );
          for (const { text, x, y } of rows) {
            expect(x + measure(text)).toBeLessThanOrEqual(width + 1);
            expect(x).toBeGreaterThan(plot.right);
            expect(y).toBeLessThanOrEqual(height);
            for (const year of years) expect(year.x + measure(year.text) / 2).toBeLessThan(x);
          }
          const heights = rows.map(({ y }) => y).toSorted((a, b) => a - b);
          for (const [n, y] of heights.entries()) if (n > 0) expect(y - (heights[n - 1] ?? 0)).toBeGreaterThan(size);
          expect(plot.right - plot.left).toBeGreaterThan(width / 3);
        },
      ),
    );
  });

  test('a long text comes in pieces that lose no word, and markup of a page is text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ maxCount: 9, mode: 'sentences' }), { minLength: 1, maxLength: 6 }),
        (paragraphs) => {
          const text = paragraphs.join('\n\n');
          const pieces = textPieces(text);
          const wordsOf = (one: string): readonly string[] => one.split(/\s+/).filter((word) => word !== '');
          expect(wordsOf(pieces.join(' '))).toEqual(wordsOf(text));
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(520);
        },
      ),
    );
    expect(presentText('**Two** <b>x</b>\n\n- one\n- two')).toMatchObject([
      { kind: 'paragraph', lines: [[{ text: 'Two', isBold: true }, { text: ' <b>x</b>' }]] },
      { kind: 'list', lines: [[{ text: 'one' }], [{ text: 'two' }]] },
    ]);
  });
});

describe('the address', () => {
  test('no other address is taken for a projector’s', () => {
    for (const hash of ['', '#s=abc', '#present', '#present=xx.1', '#present=en.<b>', '#present=en.A'])
      expect(presentAddress(hash)).toBeNull();
    expect(presentAddress('#present=nb.a1b2')).toEqual({ language: 'nb', id: 'a1b2' });
  });
});

test('counts of the tests are told from every other number', () => {
  expect(CLASS_COUNTS.choices.reduce((sum, count) => sum + count)).toBe(CLASS_COUNTS.counted);
});
