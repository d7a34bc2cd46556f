import { describe, expect, test } from 'vitest';
import { createRun, finish, MECHANISM_NAMES, PHASES, simulate, stepHeard, type Phase, type Run } from '#sim';
import { busy, ordinary, townOf } from './towns.ts';

const PLACE = townOf(4);
const OPTIONS = { seed: '1', citizens: 400, months: 14 };

type Columns = Readonly<Record<string, ArrayLike<number>>>;

/** The phases in which each of some columns changes, over the months of a run. */
function changedIn(run: Run, read: () => Columns): ReadonlyMap<string, ReadonlySet<Phase>> {
  const copies = (): Map<string, number[]> =>
    new Map(Object.entries(read()).map(([name, column]) => [name, Array.from(column)]));
  let before = copies();
  const changed = new Map([...before.keys()].map((name) => [name, new Set<Phase>()]));
  const look = (phase: Phase): void => {
    const now = copies();
    for (const [name, column] of now) {
      if (!sameNumbers(column, before.get(name) ?? [])) changed.get(name)?.add(phase);
    }
    before = now;
  };
  while (stepHeard(run, look));
  return changed;
}

function sameNumbers(one: readonly number[], other: readonly number[]): boolean {
  for (let n = 0; n < one.length; n++) if (!Object.is(one[n], other[n])) return false;
  return true;
}

/** What is told of the next month. */
function heardIn(run: Run): readonly Phase[] {
  const heard: Phase[] = [];
  stepHeard(run, (phase) => heard.push(phase));
  return heard;
}

describe('a month that is listened to', () => {
  test('tells of every phase in order, and of nothing once the run is at its end', () => {
    const run = createRun(ordinary(PLACE), { ...OPTIONS, months: 2 });
    expect(heardIn(run)).toEqual(PHASES);
    expect(heardIn(run)).toEqual(PHASES);
    expect(heardIn(run)).toEqual([]);
  });

  test('with everything off tells of all but those inside mobilisation', () => {
    const run = createRun(ordinary(PLACE, { off: MECHANISM_NAMES }), { ...OPTIONS, months: 1 });
    const inside: readonly Phase[] = ['leaveArenas', 'ask', 'lookAround', 'decide', 'invite'];
    expect(heardIn(run)).toEqual(PHASES.filter((phase) => !inside.includes(phase)));
  });

  test('tells of people who are taken in blocks block by block', () => {
    const run = createRun(ordinary(townOf(4, 20_000), { spinUpMonths: 0 }), {
      ...OPTIONS,
      citizens: 40_000,
      months: 1,
    });
    const heard = heardIn(run);
    const [mobilising, feeling]: readonly (readonly Phase[])[] = [
      ['lookAround', 'decide', 'invite'],
      ['hear', 'settle'],
    ];
    // Blocks of 4,096 citizens at least, of whole neighbourhoods, and of 16,384.
    const blocks = (count: number, phases: readonly Phase[]) => Array.from({ length: count }, () => phases).flat();
    expect(heard.filter((phase) => mobilising.includes(phase))).toEqual(blocks(4, mobilising));
    expect(heard.filter((phase) => feeling.includes(phase))).toEqual(blocks(3, feeling));
    expect([...new Set(heard)]).toEqual(PHASES);
  });

  test('is the month that it is when nobody listens, ledger and all', () => {
    const options = { ...OPTIONS, ledger: true, frames: true };
    const run = createRun(busy(PLACE), options);
    while (stepHeard(run, () => undefined));
    expect(finish(run)).toEqual(simulate(busy(PLACE), options));
  });
});

/** Where each may change: not everything that may does in a small town. */
const CHANGE: Readonly<Record<string, readonly [read: (run: Run) => ArrayLike<number>, phases: readonly Phase[]]>> = {
  'the budget': [({ world }) => [world.municipality.budget], ['context']],
  'income of the town': [({ world }) => world.economy.incomeRing, ['localEconomy']],
  'who was asked': [({ world }) => world.scratch.asked, ['leaveArenas', 'ask']],
  'invitations that nobody answered': [
    ({ world }) => world.citizens.unanswered,
    ['lookAround', 'invite', 'experience'],
  ],
  'who is active': [({ world }) => world.citizens.active, ['lookAround', 'decide', 'invite', 'join', 'contribution']],
  // In whose memory mobilisation lists who asks and who decides.
  'the list of the engaged': [
    ({ world }) => world.citizens.engaged,
    ['ask', 'lookAround', 'decide', 'engaged', 'contribution'],
  ],
  'civic hours': [({ world }) => world.citizens.civicHours, ['contribution']],
  'routine need met': [({ world }) => world.neighbourhoods.coverage, ['services']],
  'how services surprise': [({ world }) => world.scratch.surprise, ['voice']],
  trust: [({ world }) => world.citizens.trust, ['experience', 'settle']],
  'self-efficacy': [({ world }) => world.citizens.selfEfficacy, ['setPoints', 'efficacy']],
  fatigue: [({ world }) => world.citizens.fatigue, ['experience', 'fatigue']],
  'who left': [({ world }) => world.citizens.left, ['context', 'engaged', 'exit', 'groups']],
  'what was recorded': [({ recorder }) => recorder.series.trust, ['record']],
};

describe('what changes in which phase', () => {
  const run = createRun(busy(PLACE, { spinUpMonths: 0 }), { ...OPTIONS, months: 24 });
  const changed = changedIn(run, () =>
    Object.fromEntries(Object.entries(CHANGE).map(([name, [read]]) => [name, read(run)])),
  );

  test.each(Object.entries(CHANGE))('%s', (name, [, phases]) => {
    const found = [...(changed.get(name) ?? [])];
    expect(found.filter((phase) => !phases.includes(phase))).toEqual([]);
    expect(found).not.toEqual([]);
  });
});
