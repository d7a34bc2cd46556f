import { describe, expect, test } from 'vitest';
import type { FinishedRun } from '#validation';
import { exitHazard, hoursOfTopActive, hoursOfTopVolunteers } from './inside.ts';

const N = 40;
const VOLUNTEER = 2;

/** Forty people over months 0 to 3: their role, and the hours they give. */
function finished(roleOf: (month: number, i: number) => number, hoursOf: (month: number, i: number) => number) {
  const bytes = new Uint8Array(2 * N * 4);
  const civicHours = new Uint16Array(N * 4);
  const municipalHours = new Uint16Array(N * 4);
  for (let month = 0; month < 4; month++) {
    for (let i = 0; i < N; i++) {
      // Other bits of the state must not matter.
      bytes[2 * (N * month + i)] = roleOf(month, i) | 4 | 128;
      // In tenths, three tenths of them municipal.
      civicHours[N * month + i] = 7 * hoursOf(month, i);
      municipalHours[N * month + i] = 3 * hoursOf(month, i);
    }
  }
  return {
    frames: { citizens: N, months: 3, bytes, neighbourhood: new Uint16Array(N), civicHours, municipalHours },
  } as unknown as FinishedRun;
}

describe('who leaves, by hours given', () => {
  // People 0 to 19 volunteer, person i gives i hours; 19 leaves after month 1, 9 after month 2; 30 only takes part.
  const run = finished(
    (month, i) => (i >= 20 ? 1 : (i === 19 && month > 1) || (i === 9 && month > 2) ? 1 : VOLUNTEER),
    (_, i) => i,
  );

  test('the top tenth: two people in months 1 and 2, of whom one left', () => {
    // In month 2 nineteen are left, of whom ranks 17 and 18 are the top tenth.
    expect(exitHazard(0.9, 1, 1, 3)(run)).toBeCloseTo(1 / 4, 12);
  });

  test('the middle fifth: four people in month 1, three in month 2, of whom one left', () => {
    expect(exitHazard(0.4, 0.6, 1, 3)(run)).toBeCloseTo(1 / 7, 12);
  });

  test('nothing can be read without frames', () => {
    const without = { frames: null } as unknown as FinishedRun;
    expect(exitHazard(0.9, 1, 1, 3)(without)).toBeNaN();
    expect(hoursOfTopActive(0.1, [1, 1], 2, 3)(without)).toBeNaN();
    expect(hoursOfTopVolunteers(0.05, 1, 2, 3)(without)).toBeNaN();
  });
});

describe('hours of those who gave most', () => {
  // Twenty volunteers give i hours in month 1; later everybody gives 1, and person 39, who only takes part, 100 always.
  const run = finished(
    (_, i) => (i < 20 ? VOLUNTEER : 1),
    (month, i) => (i === 39 ? 100 : month === 1 ? i : 1),
  );

  test('of volunteers: as many as the loss of the core takes, and nobody else', () => {
    // Twenty volunteers have a core of 6.67; 0.15 of it is one person.
    expect(hoursOfTopVolunteers(0.05, 1, 2, 3)(run)).toBeCloseTo(1 / N, 12);
    expect(hoursOfTopVolunteers(0.05, 1, 1, 1)(run)).toBeCloseTo(19 / N, 12);
  });

  test('of all who were active: a tenth of them', () => {
    // 39 were active in month 1 (person 0 gave nothing): 39 and the next three.
    expect(hoursOfTopActive(0.1, [1, 1], 2, 2)(run)).toBeCloseTo((100 + 3) / N, 12);
  });
});
