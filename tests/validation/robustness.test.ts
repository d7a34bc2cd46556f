import { describe, expect, test } from 'vitest';
import { countryParameters, createRun, type Parameters } from '#sim';
import { fragileRows, PATTERNS, ROBUSTNESS_SETTINGS, runPatterns, waveringRows, type Robustness } from '#validation';
import { robustnessText } from './inside.ts';
import { type } from '../cli/terminal.ts';
import { ordinary as ordinaryTown, townOf } from '../sim/towns.ts';
import { FULL } from '../full.ts';

const some = (...ids: readonly string[]) => PATTERNS.filter(({ id }) => ids.includes(id));
const asked = { patterns: some('P1', 'P37'), countries: ['norway'] as const, seeds: 5, citizens: 300, workers: 1 };

describe('settings that should not matter', () => {
  test('half months apply every monthly rate twice at half its size, and change nothing else', () => {
    const [halves] = ROBUSTNESS_SETTINGS.filter(({ name }) => name === 'half months');
    const parameters = countryParameters('england');
    const moved: Partial<Parameters> = halves.shift?.(parameters, 'england') ?? {};
    // Tried by hand: a tenth a month leaves .9, twice a twentieth .9025.
    expect(1 - (moved.arenaMemory ?? NaN)).toBeCloseTo((1 - parameters.arenaMemory / 2) ** 2, 12);
    expect(Object.keys(moved).length).toBeGreaterThan(50);
    expect(moved.acceptBase, 'no rate').toBeUndefined();
    expect(moved.burnOutMonths, 'months, not a rate').toBeUndefined();
  });

  test('another network knits other ties and leaves everything else of month 0 alone', () => {
    const start = (networkDraw: number) => {
      const parameters = { ...countryParameters('norway'), networkDraw };
      return createRun(ordinaryTown(townOf(3), { parameters, spinUpMonths: 0 }), { citizens: 300 }).world;
    };
    const [first, second] = [start(0), start(1)];
    expect(second.contacts.contact).not.toEqual(first.contacts.contact);
    expect(second.citizens.resources).toEqual(first.citizens.resources);
    expect(second.citizens.calling).toEqual(first.citizens.calling);
  });

  test.runIf(FULL)('a shift moves every arm but what an arm sets itself', async () => {
    const ordinary = await runPatterns(asked);
    const moved = await runPatterns({ ...asked, shift: () => ({ promotion: 12 }) });
    const value = (board: typeof ordinary, id: string, measures: RegExp) =>
      board.rows.find(({ pattern }) => pattern === id)?.checks.find((check) => measures.test(check.measures))?.value;
    expect(value(moved, 'P1', /yearly share inside/)).not.toBe(undefined);
    expect(value(moved, 'P37', /volunteers added/), 'the arm of more supporters sets promotion').toBeLessThan(
      value(ordinary, 'P37', /volunteers added/) ?? NaN,
    );
  });

  test('a row turns when it holds under one setting and fails under another; undecided somewhere, it wavers', () => {
    const row = (...verdicts: readonly ('held' | 'undecided' | 'failed')[]) => ({
      pattern: verdicts.join(),
      under: verdicts.map((verdict) => ({ verdict, value: 0 })),
    });
    const repaired = {
      pattern: 'repaired',
      under: [
        { verdict: 'failed', declared: 'held', value: 0 },
        { verdict: 'failed', value: 0 },
      ],
    };
    const found = {
      seeds: 10,
      settings: [{ name: 'as shipped' }, { name: 'other' }],
      rows: [
        row('held', 'held'),
        row('held', 'failed'),
        row('failed', 'failed'),
        row('held', 'undecided'),
        row('undecided', 'failed'),
        repaired,
      ],
    } as unknown as Robustness;
    expect(fragileRows(found).map(({ pattern }) => pattern)).toEqual(['held,failed', 'repaired']);
    expect(waveringRows(found).map(({ pattern }) => pattern)).toEqual(['held,undecided', 'undecided,failed']);
    const text = robustnessText(found);
    expect(text).toMatch(/held,undecided .*undecided +wavers/);
    expect(text).toMatch(/repaired .*failed \/ held .*turns/);
  });

  test('is refused with what it would set itself', async () => {
    const { code, err } = await type('validate --robustness --sensitivity --citizens 500 --format html');
    expect(code).toBe(2);
    for (const text of ['got both', '--format']) expect(err).toContain(text);
    expect((await type('validate --robustness --citizens 500')).err).toContain('--robustness sets it');
  });
});
