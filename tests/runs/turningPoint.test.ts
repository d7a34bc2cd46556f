import { describe, expect, test } from 'vitest';
import { CIRCUMSTANCE_NAMES, createRun, keepMonthZero, simulate, step, stepChanged, type Change } from '#sim';
import {
  findTurningPoint,
  isFlipped,
  LIFE_KINDS,
  LIFE_VOICES,
  lifeOf,
  mayBePicked,
  pickLives,
  smallestFlip,
  tellTurningPoint,
  triesOf,
  WINDOW,
  type Life,
  type LifeKind,
  type Tried,
} from '#runs';
import { openThisThread, type Pool } from '#workers';
import { busy, parametersWith, townOf } from '../sim/towns.ts';
import { diaryEntry } from './diaryEntry.ts';
import { framesOf } from './framesOf.ts';

const life = (kind: LifeKind, turn: number | null, lostProject: number | null = null): Life => ({
  kind,
  person: 3,
  turn,
  lostProject,
});
const path = (...roles: readonly number[]): Uint8Array => Uint8Array.from(roles, (role) => role | 16);

describe('a path flips', () => {
  test('of who joined only where the person is no volunteer in any month from the turn on', () => {
    expect(isFlipped(life('joined', 8), 8, path(0, 1, 1, 0))).toBe(true);
    expect(isFlipped(life('joined', 8), 8, path(0, 0, 0, 2))).toBe(false);
    // Before the turn it does not matter: who joins earlier joins.
    expect(isFlipped(life('joined', 8), 5, path(2, 2, 2, 0, 1, 0))).toBe(true);
    expect(isFlipped(life('joined', 8), 5, path(2, 2, 2, 2, 2, 3))).toBe(false);
  });

  test('of who stopped only where the person volunteers in every month from the turn on', () => {
    expect(isFlipped(life('stopped', 8), 8, path(2, 3, 2))).toBe(true);
    expect(isFlipped(life('stopped', 8), 8, path(2, 2, 1))).toBe(false);
    expect(isFlipped(life('stopped', 8), 7, path(0, 2, 2, 2))).toBe(true);
  });

  test('of who burnt out only where the person goes on taking part', () => {
    expect(isFlipped(life('burntOut', 8), 8, path(2, 1, 1))).toBe(true);
    // Home before the turn is no burn-out, and no turn for the better either.
    expect(isFlipped(life('burntOut', 8), 7, path(0, 0, 0))).toBe(false);
    expect(isFlipped(life('burntOut', 8), 8, path(2, 2, 0))).toBe(false);
  });

  test('of whom nobody asked where the person comes along', () => {
    expect(isFlipped(life('neverAsked', null), 60, path(0, 0, 1, 0))).toBe(true);
    expect(isFlipped(life('neverAsked', null), 60, path(0, 0, 0))).toBe(false);
  });

  test('of nobody on a path of no months', () => {
    for (const kind of LIFE_KINDS) expect(isFlipped(life(kind, 8), 8, path())).toBe(false);
  });
});

describe('what is tried', () => {
  test('is every declared circumstance, from the smallest, the nearest to the turn first, followed for a year', () => {
    const tries = triesOf(life('stopped', 20, 15), 120);
    const told = tries.map(({ change, month }) => `${change.circumstance} ${change.size} ${month}`);
    expect(told.slice(0, 7)).toEqual([
      'asks 1 20',
      'asks 1 17',
      'asks 1 8',
      'asks -1 20',
      'asks -1 17',
      'asks -1 8',
      'invitations 1 20',
    ]);
    expect(told.filter((text) => text.startsWith('adoption'))).toEqual(['adoption 1 15']);
    expect([...new Set(tries.map(({ change }) => change.circumstance))]).toEqual(CIRCUMSTANCE_NAMES);
    expect(new Set(tries.map(({ until }) => until))).toEqual(new Set([20 + WINDOW]));
    expect(tries).toHaveLength(3 * (4 * 2 + 2) + 1);
  });

  test('leaves out months before the first, projects that did not come to nothing, and asks of whom nobody asked', () => {
    expect(new Set(triesOf(life('joined', 5), 120).map(({ month }) => month))).toEqual(new Set([5, 2]));
    const never = triesOf(life('neverAsked', null), 120);
    expect(new Set(never.map(({ month }) => month))).toEqual(new Set([12, 60, 108]));
    expect(never.every(({ until, month }) => until === month + WINDOW)).toBe(true);
    expect(never.some(({ change }) => change.circumstance === 'asks' && change.size < 0)).toBe(false);
    expect(never.some(({ change }) => change.circumstance === 'adoption')).toBe(false);
    // Nobody knows what would have become of the person after the run.
    expect(Math.max(...triesOf(life('neverAsked', null), 24).map(({ until }) => until))).toBe(24);
  });
});

describe('whose life it is', () => {
  const entry = (citizen: number, month: number, kind: string, cause = '') =>
    diaryEntry({ citizen, month, kind, cause });

  test('is told by the last turn, and a burn-out before all', () => {
    const frames = framesOf([
      [0, 2, 2, 0, 2],
      [2, 2, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 1, 0, 0, 0],
      [2, 2, 0, 2, 2],
    ]);
    const diary = [
      entry(1, 1, 'project not adopted'),
      entry(2, 2, 'declined', 'asked by a contact'),
      entry(3, 2, 'declined an invitation', 'open call'),
      entry(5, 2, 'burnt out'),
      entry(5, 1, 'project not adopted'),
      entry(5, 1, 'project adopted'),
    ];
    const lives = [0, 1, 2, 3, 4, 5].map((person) => lifeOf(frames, diary, person));
    expect(lives).toEqual([
      { kind: 'joined', person: 0, turn: 4, lostProject: null },
      { kind: 'stopped', person: 1, turn: 2, lostProject: 1 },
      null,
      { kind: 'neverAsked', person: 3, turn: null, lostProject: null },
      null,
      { kind: 'burntOut', person: 5, turn: 2, lostProject: null },
    ]);
  });
});

describe('in a run', () => {
  // People burn out soon, seldom come by themselves, and gladly when they are asked.
  const scenario = busy(townOf(6), {
    spinUpMonths: 14,
    parameters: parametersWith({ sustainableHours: 0.8, findAlone: 0.02, acceptBase: 0.3 }),
  });
  const from = keepMonthZero(scenario, { seed: '4', citizens: 300 });
  const options = { seed: '4', months: 36, citizens: 300, neighbourhoods: false, from };
  const { frames } = simulate(scenario, { ...options, frames: true });
  if (frames === null) throw new Error('expected frames, got none');
  const { diary } = simulate(scenario, { ...options, follow: mayBePicked(frames) });
  const lives = pickLives(frames, diary ?? []);
  const lived = { scenario, months: 36, citizens: 300, seed: '4', from };
  const { signal } = new AbortController();

  test('there is a life of every kind, each by its own story', () => {
    expect(lives.map(({ kind }) => kind)).toEqual(LIFE_KINDS);
    const everybody = Array.from({ length: 300 }, (_, i) => i);
    const whole = simulate(scenario, { ...options, follow: everybody }).diary ?? [];
    for (const one of lives) expect(lifeOf(frames, whole, one.person)).toEqual(one);
  });

  test('what flips, flips when the change is made by hand, and the rest does not; what was not met is not counted', async () => {
    const [one] = lives.filter(({ kind }) => kind === 'neverAsked');
    if (one === undefined) throw new Error('expected somebody whom nobody asked');
    const heard: (readonly [number, number])[] = [];
    const outcome = await findTurningPoint(one, lived, {
      pool: openThisThread(),
      signal,
      onTried: (done, all) => heard.push([done, all]),
    });
    if (outcome.status !== 'done') throw new Error(outcome.status);
    const byHand = triesOf(one, 36).flatMap(({ change, month, until }): Tried[] => {
      const roles = rolesWith(change, month, until);
      const { circumstance, size } = change;
      return roles === null ? [] : [{ circumstance, size, month, isFlipped: roles.some((role) => role > 0) }];
    });
    expect(outcome.result).toEqual({ life: one, tried: byHand });
    const all = triesOf(one, 36).length;
    expect([heard[0], heard.at(-1)]).toEqual([
      [0, all],
      [all, all],
    ]);
    expect(byHand.some(({ isFlipped: flips }) => flips)).toBe(true);
    expect(byHand.some(({ isFlipped: flips }) => !flips)).toBe(true);
  });

  /** The person's roles from a change's month on; null where there was nothing to make different. */
  function rolesWith(change: Change, month: number, until: number): number[] | null {
    const run = createRun(scenario, { ...options, months: until });
    while (run.world.month < month - 1) step(run);
    if (!stepChanged(run, change)) return null;
    const roles = [run.world.citizens.role[change.citizen] ?? 0];
    while (step(run) || roles.length <= until - month) roles.push(run.world.citizens.role[change.citizen] ?? 0);
    return roles;
  }

  test('a search that is stopped is stopped, and one that fails says so', async () => {
    const [one] = lives;
    if (one === undefined) throw new Error('expected a life');
    const stop = new AbortController();
    const stopped = findTurningPoint(one, lived, { pool: openThisThread(), signal: stop.signal });
    stop.abort();
    expect((await stopped).status).toBe('stopped');
    const failing: Pick<Pool, 'run' | 'size'> = {
      size: 2,
      run: () => Promise.resolve({ status: 'failed', reason: 'out of paper' }),
    };
    expect(await findTurningPoint(one, lived, { pool: failing, signal })).toEqual({
      status: 'failed',
      reason: 'out of paper',
    });
  });
});

describe('what is told', () => {
  const tried = (...flips: readonly boolean[]): Tried[] =>
    flips.map((flip, n) => ({ circumstance: 'trust', size: n % 2 === 0 ? 0.1 : -0.1, month: 8 - n, isFlipped: flip }));

  test('is the smallest change that flips the path, and of how many that were tried', () => {
    const point = { life: life('stopped', 8), tried: tried(false, true, true) };
    expect(smallestFlip(point)).toBe(point.tried[1]);
    expect(tellTurningPoint(LIFE_VOICES.en, point)).toEqual([
      'Had they trusted the municipality less a month before they stopped, by 10 points of 100, they would still have been a volunteer a year on.',
      'Of the 3 changes we tried, one at a time, 2 would have done so; this is the smallest.',
    ]);
    expect(tellTurningPoint(LIFE_VOICES.en, { ...point, tried: tried(true, false) })[1]).toBe(
      'Of the 2 changes we tried, one at a time, it is the only one that would have done so.',
    );
  });

  test('is nothing but the count where nothing flips it', () => {
    const point = { life: life('joined', 8), tried: tried(...Array<boolean>(9).fill(false)) };
    expect(tellTurningPoint(LIFE_VOICES.en, point)).toEqual(['Nothing we tried (9 changes) would have changed it.']);
    expect(tellTurningPoint(LIFE_VOICES.nb, point)).toEqual(['Ingenting vi prøvde (9 endringer), hadde endret dette.']);
    expect(tellTurningPoint(LIFE_VOICES.da, point)).toEqual([
      'Intet af det, vi prøvede (9 ændringer), havde ændret det.',
    ]);
  });

  test('is a sentence for every change of every life, in every language, and no two alike', () => {
    for (const voice of Object.values(LIFE_VOICES)) {
      const told = LIFE_KINDS.flatMap((kind) => {
        const one = life(kind, kind === 'neverAsked' ? null : 40, 33);
        const tries = triesOf(one, 120).map(({ change: { circumstance, size }, month }): Tried => ({
          circumstance,
          size,
          month,
          isFlipped: true,
        }));
        return tries.map((flip) => tellTurningPoint(voice, { life: one, tried: [flip] })[0] ?? '');
      });
      for (const sentence of told) expect(sentence).toMatch(/^[A-ZÆØÅ][^.]*[^.,]\.$/);
      expect(new Set(told).size).toBe(told.length);
    }
  });
});
