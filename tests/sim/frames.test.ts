import { describe, expect, test } from 'vitest';
import { createRun, simulate, type Frames } from '#sim';
import { busy, ordinary, townOf } from './towns.ts';

const K = 6;
const OPTIONS = { seed: '9', months: 24, citizens: 300 };
const result = simulate(busy(townOf(K), { spinUpMonths: 24 }), { ...OPTIONS, frames: true });

interface Seen {
  readonly role: number;
  readonly active: boolean;
  readonly municipal: boolean;
  readonly strained: boolean;
  readonly away: boolean;
  readonly inProject: boolean;
  readonly trusting: boolean;
  readonly trust: number;
}

/** A citizen in a month, from the two bytes. */
function seen({ bytes, citizens }: Frames, month: number, i: number): Seen {
  const at = 2 * (citizens * month + i);
  const state = bytes[at];
  const bit = (n: number) => ((state >> n) & 1) === 1;
  return {
    role: state & 3,
    active: bit(2),
    municipal: bit(3),
    strained: bit(4),
    away: bit(5),
    inProject: bit(6),
    trusting: bit(7),
    trust: bytes[at + 1] / 255,
  };
}

/** Share of a neighbourhood's citizens of whom something is true. */
function shareOf(
  month: number,
  k: number,
  is: (one: Seen) => boolean,
  among: (one: Seen) => boolean = () => true,
): number {
  const { frames } = result;
  if (frames === null) throw new Error('no frames were kept');
  const people = [...frames.neighbourhood.keys()]
    .filter((i) => frames.neighbourhood[i] === k)
    .map((i) => seen(frames, month, i))
    .filter(among);
  return people.filter(is).length / people.length;
}

describe('two bytes per citizen and month', () => {
  const shown: Readonly<Record<string, (one: Seen) => boolean>> = {
    participants: ({ role }) => role === 1,
    volunteers: ({ role }) => role >= 2,
    enthusiasts: ({ role }) => role === 3,
    participation: ({ active }) => active,
    trusting: ({ trusting }) => trusting,
    volunteersMunicipal: ({ role, municipal }) => role >= 2 && municipal,
    volunteersCivic: ({ role, municipal }) => role >= 2 && !municipal,
  };

  for (const [name, is] of Object.entries(shown)) {
    test(`show ${name} as the series of every neighbourhood have it`, () => {
      for (let month = 0; month <= OPTIONS.months; month++) {
        for (let k = 0; k < K; k++)
          expect(shareOf(month, k, is)).toBeCloseTo(result.byNeighbourhood?.[name][K * month + k] ?? NaN, 12);
      }
    });
  }

  test('show who is strained among those active', () => {
    for (let month = 0; month <= OPTIONS.months; month++) {
      for (let k = 0; k < K; k++) {
        const expected = result.byNeighbourhood?.strained[K * month + k] ?? NaN;
        const share = shareOf(
          month,
          k,
          ({ strained }) => strained,
          ({ active }) => active,
        );
        if (Number.isNaN(expected)) expect(share).toBeNaN();
        else expect(share).toBeCloseTo(expected, 12);
      }
    }
  });

  test('show trust in steps of 1/255', () => {
    const { frames } = result;
    if (frames === null) throw new Error('no frames were kept');
    for (let month = 0; month <= OPTIONS.months; month++) {
      let trust = 0;
      for (let i = 0; i < OPTIONS.citizens; i++) trust += seen(frames, month, i).trust;
      expect(Math.abs(trust / OPTIONS.citizens - result.series.trust[month])).toBeLessThan(0.5 / 255);
    }
  });

  test('show who takes part in projects as the ladder has it', () => {
    const { frames } = result;
    if (frames === null) throw new Error('no frames were kept');
    for (let month = 0; month <= OPTIONS.months; month++) {
      let inProject = 0;
      for (let i = 0; i < OPTIONS.citizens; i++) {
        const one = seen(frames, month, i);
        if (one.inProject) inProject += 1;
        if (one.inProject) expect(one.municipal).toBe(true);
        if (one.away) expect(one.role).toBe(0);
      }
      expect(inProject / OPTIONS.citizens).toBeCloseTo(result.series.participationHighSteps[month], 12);
    }
  });

  test('are as many as citizens and months, month 0 included', () => {
    const cells = OPTIONS.citizens * (OPTIONS.months + 1);
    expect(result.frames?.bytes.length).toBe(2 * cells);
    for (const column of ['civicHours', 'municipalHours', 'commitment'] as const)
      expect(result.frames?.[column].length, column).toBe(cells);
    for (const column of ['neighbourhood', 'address', 'resources'] as const)
      expect(result.frames?.[column].length, column).toBe(OPTIONS.citizens);
  });
});

describe('hours and commitment of each person and month', () => {
  const { frames } = result;
  if (frames === null) throw new Error('no frames were kept');
  const cells = [...frames.commitment.keys()];
  const ofMonth = (month: number) => cells.slice(OPTIONS.citizens * month, OPTIONS.citizens * (month + 1));

  test('add up to the hours that the series have, to within a twentieth of an hour each', () => {
    for (let month = 0; month <= OPTIONS.months; month++) {
      for (const [column, series] of [
        [frames.civicHours, result.series.hoursCivic],
        [frames.municipalHours, result.series.hoursMunicipal],
      ] as const) {
        const total = ofMonth(month).reduce((sum, at) => sum + column[at] / 10, 0);
        const given = ofMonth(month).filter((at) => column[at] > 0).length;
        expect(Math.abs(total - OPTIONS.citizens * series[month])).toBeLessThan(0.05 * (given + 2));
      }
    }
    expect(frames.civicHours.some((tenths) => tenths % 10 !== 0)).toBe(true);
  });

  test('are nobody’s who gives none', () => {
    for (const at of cells) {
      if (((frames.bytes[2 * at] >> 2) & 1) === 0) expect(frames.civicHours[at] + frames.municipalHours[at]).toBe(0);
    }
  });

  test('are a commitment for those in projects and 0 for others, and their mean is the metric', () => {
    for (let month = 0; month <= OPTIONS.months; month++) {
      const committed = ofMonth(month).filter((at) => frames.commitment[at] > 0);
      const inProject = ofMonth(month).filter((at) => ((frames.bytes[2 * at] >> 6) & 1) === 1);
      expect(committed).toEqual(inProject);
      if (inProject.length === 0) continue;
      const mean = inProject.reduce((sum, at) => sum + frames.commitment[at] / 255, 0) / inProject.length;
      expect(Math.abs(mean - result.series.commitment[month])).toBeLessThan(0.5 / 255 + 1e-12);
    }
    expect(new Set(frames.commitment).size).toBeGreaterThan(5);
  });
});

describe('person i of one strategy', () => {
  const other = simulate(ordinary(townOf(K), { spinUpMonths: 24 }), { ...OPTIONS, frames: true });

  test('is person i of every other: same place in it, neighbourhood and resources', () => {
    for (const column of ['neighbourhood', 'address', 'resources'] as const)
      expect(other.frames?.[column], column).toEqual(result.frames?.[column]);
    expect(new Set(result.frames?.resources).size).toBeGreaterThan(OPTIONS.citizens / 2);
    const { citizens } = createRun(busy(townOf(K), { spinUpMonths: 0 }), OPTIONS).world;
    for (const column of ['neighbourhood', 'address', 'resources'] as const)
      expect(result.frames?.[column], column).toEqual(citizens[column]);
  });

  test('is as they are in month 0, and then goes another way', () => {
    const of = (frames: Frames | null, month: number) =>
      frames?.bytes.slice(2 * OPTIONS.citizens * month, 2 * OPTIONS.citizens * (month + 1));
    expect(of(other.frames, 0)).toEqual(of(result.frames, 0));
    expect(of(other.frames, OPTIONS.months)).not.toEqual(of(result.frames, OPTIONS.months));
  });

  test('is somebody else under another seed, in the same neighbourhood', () => {
    const seed = simulate(ordinary(townOf(K), { spinUpMonths: 24 }), {
      ...OPTIONS,
      seed: '10',
      months: 1,
      frames: true,
    });
    expect(seed.frames?.neighbourhood).toEqual(result.frames?.neighbourhood);
    expect(seed.frames?.resources).not.toEqual(result.frames?.resources);
  });
});
