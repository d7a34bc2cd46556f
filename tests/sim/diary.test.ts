import { describe, expect, test } from 'vitest';
import { simulate, type DiaryEntry } from '#sim';
import { busy, ordinary, parametersWith, townOf } from './towns.ts';

const OPTIONS = { seed: '9', months: 60, citizens: 400, frames: true };
const everybody = Array.from({ length: OPTIONS.citizens }, (_, i) => i);
const scenario = busy(townOf(6), {
  spinUpMonths: 24,
  parameters: parametersWith({ sustainableHours: 0.8, foundingRate: 0.08 }),
});
const result = simulate(scenario, { ...OPTIONS, follow: everybody });
const entries = result.diary ?? [];

function roleOf(month: number, citizen: number): number {
  return (result.frames?.bytes[2 * (OPTIONS.citizens * month + citizen)] ?? 255) & 3;
}

/** Entries that came true if the draw was below the threshold, and those that say it was not. */
const YES = new Set(['entered', 'accepted an invitation', 'lapsed', 'became a volunteer', 'stopped volunteering']);
const NO = new Set(['declined', 'declined an invitation']);

const told = (entry: DiaryEntry) =>
  `${entry.kind} in month ${entry.month}: ${entry.draw} against ${entry.threshold} (${entry.cause})`;

describe('the story of a citizen', () => {
  test('is told for a town’s five years', () => {
    expect(entries.length).toBeGreaterThan(1000);
    for (const kind of [...YES, ...NO, 'burnt out'])
      expect(
        entries.map((entry) => entry.kind),
        kind,
      ).toContain(kind);
  });

  test('says yes where the draw is below the threshold, and no where it is not', () => {
    const wrong = entries.filter(
      ({ kind, draw, threshold }) => (YES.has(kind) && !(draw < threshold)) || (NO.has(kind) && draw < threshold),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  test('says yes where the draw is below the threshold during a closure too', () => {
    const closed = simulate(
      { ...ordinary(townOf(6)), events: [{ kind: 'closure', at: 0, months: 24, share: 0.7 }] },
      { ...OPTIONS, months: 24, follow: everybody },
    );
    const wrong = (closed.diary ?? []).filter(
      ({ kind, draw, threshold }) => (YES.has(kind) && !(draw < threshold)) || (NO.has(kind) && draw < threshold),
    );
    expect(wrong.map(told)).toEqual([]);
  });

  test('names a burn-out with the fatigue that was too much', () => {
    for (const entry of entries.filter(({ kind }) => kind === 'burnt out'))
      expect(entry.draw, told(entry)).toBeGreaterThan(entry.threshold);
  });

  test('runs from month 1 to the last, in order, about people who live there', () => {
    let before = 0;
    for (const { month, citizen, draw, threshold, kind, cause } of entries) {
      expect(month >= 1 && month <= OPTIONS.months && month >= before).toBe(true);
      expect(citizen >= 0 && citizen < OPTIONS.citizens).toBe(true);
      expect(Number.isFinite(draw) && Number.isFinite(threshold)).toBe(true);
      expect(kind.length > 0 && cause.length > 0).toBe(true);
      before = month;
    }
  });

  test('agrees with what the frames show at the end of the month', () => {
    const last = new Map(entries.map((entry) => [`${entry.month}/${entry.citizen}`, entry]));
    for (const entry of last.values()) {
      const role = roleOf(entry.month, entry.citizen);
      if (entry.kind === 'lapsed' || entry.kind === 'burnt out') expect(role, told(entry)).toBe(0);
      if (entry.kind === 'stopped volunteering') expect(role, told(entry)).toBeLessThan(2);
      if (entry.kind === 'became a volunteer') expect(role, told(entry)).toBeGreaterThanOrEqual(1);
    }
  });

  test('has an entry in every month in which a role changes', () => {
    const written = new Set(entries.map(({ month, citizen }) => `${month}/${citizen}`));
    const silent: string[] = [];
    for (let month = 1; month <= OPTIONS.months; month++) {
      for (const i of everybody) {
        const [before, after] = [roleOf(month - 1, i), roleOf(month, i)];
        if (before !== after && !written.has(`${month}/${i}`))
          silent.push(`citizen ${i}, month ${month}: ${before} → ${after}`);
      }
    }
    expect(silent).toEqual([]);
  });

  test('is kept for those asked for alone, and does not depend on who else is followed', () => {
    const few = simulate(scenario, { ...OPTIONS, follow: [7, 123, 399] }).diary ?? [];
    expect(few).toEqual(entries.filter(({ citizen }) => [7, 123, 399].includes(citizen)));
    expect(simulate(scenario, { ...OPTIONS, follow: [] }).diary).toEqual([]);
  });
});
