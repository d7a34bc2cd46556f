import { describe, expect, test } from 'vitest';
import { LOOP_NAMES, LOOP_STOCKS, type LoopName } from '#sim';
import {
  causesPicture,
  dominantLoop,
  followLoops,
  loopLanes,
  loopLines,
  linkLines,
  monthsLookedAt,
  spansOf,
  tellLoops,
  type LoopMonth,
  type LoopsAsked,
} from '#runs';
import { drawPicture, markupText } from '#pictures';
import { openThisThread, type Pool } from '#workers';
import { busy, townOf } from '../sim/towns.ts';

const RUNS = Array.from({ length: 10 }, (_, n) => n);
/** So many people of 10,000 in every run, give or take. */
const around = (people: number, spread = 0.5): number[] =>
  RUNS.map((n) => (people + (n % 2 === 0 ? spread : -spread)) / 1e4);
const monthOf = (month: number, samples: Readonly<Record<LoopName, readonly number[]>>): LoopMonth =>
  dominantLoop(
    month,
    LOOP_NAMES.map((loop) => ({ loop, samples: samples[loop] })),
  );

describe('a loop dominates', () => {
  test('where what it changes is clear and clearly more than what any other does, whichever way', () => {
    expect(monthOf(0, { fatigue: around(9), sham: around(4), promise: around(1) }).dominant).toBe('fatigue');
    expect(monthOf(0, { fatigue: around(4), sham: around(-9), promise: around(1) }).dominant).toBe('sham');
  });

  test('by the paired differences of the same runs, also where the runs are far apart', () => {
    const luck = RUNS.map((n) => n / 1e4);
    const samples = { fatigue: luck.map((value) => value + 2e-4), sham: luck, promise: around(0) };
    const { dominant, effects } = monthOf(0, samples);
    // Each by itself they could not be told apart.
    expect(effects[0]?.change.low).toBeLessThan(effects[1]?.change.high ?? NaN);
    expect(dominant).toBe('fatigue');
    const apart = { ...samples, fatigue: luck.toReversed().map((value) => value + 2e-4) };
    expect(monthOf(0, apart).dominant).toBe('none');
  });

  test('not where two do about as much, nor where it is all luck', () => {
    expect(monthOf(0, { fatigue: around(5, 3), sham: around(4.5, -3), promise: around(1) }).dominant).toBe('none');
    expect(monthOf(0, { fatigue: around(0.1, 9), sham: around(0, 2), promise: around(0) }).dominant).toBe('none');
  });

  test('not where it is larger than the others but may be nothing itself', () => {
    const unclear = around(1, 3);
    const less = unclear.map((value) => value - 0.9e-4);
    expect(monthOf(0, { fatigue: unclear, sham: less, promise: less }).dominant).toBe('none');
  });

  test('is not said of fewer than ten runs, nor of a town in which none does anything', () => {
    const few = LOOP_NAMES.map((loop, n) => ({ loop, samples: around(9 - 4 * n).slice(0, 9) }));
    expect(dominantLoop(0, few).dominant).toBe('few');
    const nothing = RUNS.map(() => 0);
    expect(monthOf(0, { fatigue: nothing, sham: nothing, promise: nothing }).dominant).toBe('still');
  });
});

const first = monthOf(0, { fatigue: around(4), sham: around(13), promise: around(1) });
const open = monthOf(12, { fatigue: around(5, 3), sham: around(4.5, -3), promise: around(1) });
const tired = [24, 36].map((month) =>
  monthOf(month, { fatigue: around(month / 6), sham: around(1), promise: around(0) }),
);
const TOLD = [first, open, ...tired];

describe('words', () => {
  test('name the loop, when, and what would be other; then where none is clear; then that it is little', () => {
    expect(tellLoops('participation', TOLD, 'en')).toEqual([
      'In year 1 the memory of invitations that led to nothing weighs most: had everybody’s memory of such invitations stood still for a year, 13 more in 10,000 adults would take part in an average month of that year.',
      'In years 3 to 4 tiredness weighs most: had nobody grown more tired, or rested, for a year, 4 to 6 more in 10,000 adults would take part in an average month of that year.',
      'In year 2 no loop clearly weighs more than the others.',
      'All of it is little: within a year no loop moves it by as much as people would notice (50 in 10,000 adults).',
      'Weighed are these three loops, and nothing else that moves people to take part or to stop.',
      'This explains the model, not the town.',
    ]);
    expect(tellLoops('participation', TOLD, 'nb')[1]).toBe(
      'Fra det 3. til det 4. året er det slitasjen som veier mest: hadde ingen blitt mer slitne, og ingen hentet seg inn, i ett år, ville 4 til 6 flere av 10 000 voksne ha vært med i en gjennomsnittlig måned det året.',
    );
    expect(tellLoops('participation', TOLD, 'da')[0]).toBe(
      'I det 1. år er det invitationerne, der ikke bliver til noget, der vejer mest: havde folks hukommelse om den slags invitationer stået stille i et år, ville 13 flere ud af 10.000 voksne have været med i en gennemsnitlig måned det år.',
    );
  });

  test('say fewer where a frozen loop would lower the figure, and do not call large what is large little', () => {
    const [sentence, next] = tellLoops(
      'participation',
      [monthOf(7, { fatigue: around(-80), sham: around(1), promise: around(0) })],
      'en',
    );
    expect(sentence).toBe(
      'In months 8 to 19 tiredness weighs most: had nobody grown more tired, or rested, for a year, 80 fewer in 10,000 adults would take part in an average month of that year.',
    );
    expect(next).toMatch(/^Weighed are/);
  });

  test('name no loop of few runs, or where nothing moves', () => {
    const few = dominantLoop(
      0,
      LOOP_NAMES.map((loop) => ({ loop, samples: [1, 2] })),
    );
    expect(tellLoops('participation', [few], 'en')).toEqual([
      'Which loop weighs most is only said from 10 runs on.',
      'This explains the model, not the town.',
    ]);
    const nothing = RUNS.map(() => 0);
    expect(
      tellLoops('participation', [monthOf(0, { fatigue: nothing, sham: nothing, promise: nothing })], 'en')[0],
    ).toBe('Here none of the loops moves anything.');
  });

  test('months in a row that say the same stand together, but not those in which a loop goes the other way', () => {
    const back = monthOf(48, { fatigue: around(-9), sham: around(1), promise: around(0) });
    expect(spansOf([...TOLD, back]).map(({ dominant, months }) => [dominant, months.length])).toEqual([
      ['sham', 1],
      ['none', 1],
      ['fatigue', 2],
      ['fatigue', 1],
    ]);
  });
});

describe('pictures', () => {
  test.each(['en', 'nb', 'da'] as const)('the diagram and its list say the same in %s', (language) => {
    const picture = causesPicture(language);
    const text = markupText(drawPicture(picture).marks);
    expect(picture.arrows).toHaveLength(linkLines(language).length);
    picture.arrows.forEach(({ from, to, sign }, n) => {
      const [one, other] = [picture.boxes[from]?.label ?? '', picture.boxes[to]?.label ?? ''];
      expect(linkLines(language)[n]).toBe(`${one} → ${sign} ${other}`);
    });
    expect(loopLines(language)).toHaveLength(picture.loops.length);
    // Nothing of a label is cut off.
    expect(text).not.toContain('…');
    // Each loop is closed: as many strong arrows as it has causes.
    for (const n of LOOP_NAMES.keys()) expect(picture.arrows.filter(({ loops }) => loops.includes(n))).toHaveLength(4);
  });

  test('the strip fills the lane of the loop that dominates, and that of none', () => {
    const { lanes, moments } = loopLanes('participation', TOLD, 'en');
    expect(lanes).toEqual(['Tiredness', 'Unanswered invitations', 'Promises', 'No loop clearly']);
    expect(moments).toEqual([
      { label: '1', lane: 1, text: '+13' },
      { label: '2', lane: 3, text: '' },
      { label: '3', lane: 0, text: '+4' },
      { label: '4', lane: 0, text: '+6' },
    ]);
  });
});

describe('following loops', () => {
  const scenario = busy(townOf(3), { spinUpMonths: 3 });
  const asked: LoopsAsked = { arm: { scenario, months: 18, citizens: 60 }, masterSeed: '3', replicates: 2, every: 6 };
  const follow = async (pool: Pick<Pool, 'run' | 'size'>, changes: Partial<LoopsAsked> = {}) =>
    followLoops({ ...asked, ...changes }, { pool, signal: new AbortController().signal });

  test('looks at months that have a year before them', () => {
    expect(monthsLookedAt({ months: 24 }, 6)).toEqual([0, 6, 12]);
    expect(monthsLookedAt({ months: 120 }, 12)).toHaveLength(10);
    expect(monthsLookedAt({ months: 12 }, 12)).toEqual([0]);
    expect(monthsLookedAt({ months: 11 }, 1)).toEqual([]);
  });

  test('gives the same whoever runs it, for each figure, month and loop; another seed gives other', async () => {
    const pool = openThisThread();
    const answer = await follow(pool);
    expect(answer.stocks.map(({ stock }) => stock)).toEqual(LOOP_STOCKS);
    for (const { months } of answer.stocks) {
      expect(months.map(({ month }) => month)).toEqual([0, 6]);
      for (const { effects } of months) expect(effects.map(({ change }) => change.of)).toEqual([2, 2, 2]);
    }
    const twice = await follow({ size: 2, run: (job, signal) => pool.run(job, signal) });
    expect(twice.fingerprint).toBe(answer.fingerprint);
    expect((await follow(pool, { masterSeed: '4' })).fingerprint).not.toBe(answer.fingerprint);
    await pool.close();
  });

  test('of a loop that is off it says 0 in every run, whatever the others do', async () => {
    const pool = openThisThread();
    const off = { ...scenario, off: ['fatigue', 'recognition'] as const };
    const { stocks } = await follow(pool, { arm: { ...asked.arm, scenario: off } });
    for (const { months } of stocks)
      for (const { effects } of months) expect(effects[0]?.change).toMatchObject({ mean: 0, low: 0, high: 0 });
    await pool.close();
  });

  test('leaves a run that fails out and tells why', async () => {
    const pool = openThisThread();
    let calls = 0;
    const faulty: Pick<Pool, 'run' | 'size'> = {
      size: 1,
      run: (job, signal) =>
        (calls += 1) === 2 ? Promise.resolve({ status: 'failed', reason: 'out of luck' }) : pool.run(job, signal),
    };
    const answer = await follow(faulty);
    expect([answer.replicates, answer.lost]).toEqual([1, ['out of luck']]);
    await pool.close();
  });
});
