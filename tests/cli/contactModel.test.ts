import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPARED, CONTACT_MODEL, contactShares, createTown, liveMonth, runContactModel, type Town } from '#cli';
import { draw, momentOf } from '#sim';
import { FULL } from '../full.ts';

const PATH = new URL('../../docs/contact-model.md', import.meta.url).pathname;
const PAGE = readFileSync(PATH, 'utf8');

function contactsOf({ contacts }: Town, i: number): number[] {
  return [...contacts.contact.subarray(contacts.first[i], contacts.first[i + 1])];
}

describe('a town of the contact model', () => {
  test('has mutual contacts, most of them inside the neighbourhood, just under eight each', () => {
    const town = createTown(10_000, 1);
    const all = Array.from({ length: 10_000 }, (_, i) => contactsOf(town, i));
    expect(all.filter((known, i) => known.includes(i))).toEqual([]);
    expect(all.filter((known, i) => known.some((j) => !all[j].includes(i)))).toEqual([]);
    const pairs = all.flatMap((known, i) => known.map((j) => Math.floor(i / 100) === Math.floor(j / 100)));
    const mean = pairs.length / 10_000;
    expect(mean).toBeGreaterThan(7.6);
    expect(mean).toBeLessThan(8);
    // Of those sought inside a hundred some are sought twice, and count once.
    expect(pairs.filter(Boolean).length / pairs.length).toBeGreaterThan(0.78);
    expect(pairs.filter(Boolean).length / pairs.length).toBeLessThan(0.81);
  });

  test('takes in those left over in its last neighbourhood, and fewer than a hundred in one', () => {
    for (const people of [1, 2, 99, 100, 199, 250]) {
      const town = createTown(people, 3);
      expect(town.contacts.first).toHaveLength(people + 1);
      expect(town.active).toHaveLength(people);
      liveMonth(town);
      expect(town.month).toBe(1);
    }
  });

  test('another seed is another town', () => {
    expect(runContactModel(500, 1).active).not.toEqual(runContactModel(500, 2).active);
    expect(runContactModel(500, 1)).toEqual(runContactModel(500, 1));
  });
});

/** The months again, as the page tells them: person by person, from a list of those known and what was. */
function toldMonth(
  known: readonly (readonly number[])[],
  was: readonly boolean[],
  luck: (i: number) => number,
): boolean[] {
  return known.map((others, i) => {
    const share = others.length === 0 ? 0 : others.filter((j) => was[j]).length / others.length;
    return luck(i) < (was[i] ? 1 - CONTACT_MODEL.stops : CONTACT_MODEL.alone + CONTACT_MODEL.asked * share);
  });
}

test('a month is what the page tells, whatever the town', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(1000), (people, seed) => {
      const town = createTown(people, seed);
      const known = Array.from({ length: people }, (_, i) => contactsOf(town, i));
      let active = Array.from(town.active, (one) => one === 1);
      for (let month = 1; month <= 12; month++) {
        const moment = momentOf(Int32Array.of(seed, 2), month);
        active = toldMonth(known, active, (i) => draw(moment, i));
        liveMonth(town);
        expect(Array.from(town.active, (one) => one === 1)).toEqual(active);
      }
    }),
    { numRuns: 30, seed: 1 },
  );
});

/** A generator that has nothing to do with ours: a congruence of 48 bits (as of `drand48`). */
function luckOf(seed: bigint): () => number {
  let state = (seed << 16n) + 0x330en;
  return () => {
    state = (state * 0x5deece66dn + 0xbn) % (1n << 48n);
    return Number(state) / 2 ** 48;
  };
}

/** The whole model once more, by what the page says and another generator; the share active after each month. */
function elsewhere(people: number, seed: bigint, months: number): number[] {
  const luck = luckOf(seed);
  const known = Array.from({ length: people }, () => new Set<number>());
  for (let i = 0; i < people; i++) {
    for (let search = 0; search < CONTACT_MODEL.contacts / 2; search++) {
      const inside = luck() < CONTACT_MODEL.inside;
      const j = inside ? 100 * Math.floor(i / 100) + Math.floor(100 * luck()) : Math.floor(people * luck());
      if (j === i) continue;
      known[i]?.add(j);
      known[j]?.add(i);
    }
  }
  const lists = known.map((set) => [...set]);
  let active = lists.map(() => luck() < CONTACT_MODEL.start);
  const share = (): number => active.filter(Boolean).length / people;
  const shares = [share()];
  for (let month = 1; month <= months; month++) {
    active = toldMonth(lists, active, luck);
    shares.push(share());
  }
  return shares;
}

test(
  'a program with a network and luck of its own gives the same shares, by what the page allows',
  { timeout: 60_000 },
  async () => {
    const [people, runs, seeds, months] = [2000, 40, 40, 36];
    const ours = Array.from({ length: seeds }, (_, n) =>
      runContactModel(people, n + 1, months).active.map((one) => one / people),
    );
    const theirs = Array.from({ length: runs }, (_, n) => elsewhere(people, BigInt(n + 1), months));
    for (const month of [0, 12, 24, 36]) {
      const [one, other] = [ours, theirs].map((all) => meanAndDeviation(all.map((shares) => shares[month])));
      const bound = 2 * one.deviation * Math.sqrt(1 / seeds + 1 / runs);
      // Nineteen of twenty keep within it; twice as far none of these four may be.
      expect(Math.abs(one.mean - other.mean), `month ${month}`).toBeLessThan(2 * bound);
    }
  },
);

function meanAndDeviation(values: readonly number[]): { mean: number; deviation: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const sum = values.reduce((a, b) => a + (b - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(sum / (values.length - 1)) };
}

/** What stands between two marks of the page. With UPDATE_GOLDENS it is written, and else what is there is compared. */
function expectMarked(name: string, table: string): void {
  const text = readFileSync(PATH, 'utf8');
  const [, before = '', there = '', after = ''] =
    new RegExp(`^([^]*<!-- ${name} -->\n)([^]*)(<!-- /${name} -->[^]*)$`).exec(text) ??
    expect.fail(`no place for ${name}`);
  // The formatter aligns tables: cells are compared, not spaces.
  const cells = (rows: string) =>
    rows
      .trim()
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim().replace(/^-+$/, '---')));
  if (process.env['UPDATE_GOLDENS'] !== undefined) writeFileSync(PATH, `${before}\n${table}\n\n${after}`);
  else
    expect(cells(there), 'UPDATE_GOLDENS=1 SAMSPILL_FULL=1 npx vitest run tests/cli/contactModel.test.ts').toEqual(
      cells(table),
    );
}

/** People and seeds of which the page tells the digest. */
const DIGESTS = [
  [200, 1],
  [1000, 1],
  [1000, 2],
  [10_000, 1],
] as const;

describe('the page', () => {
  test('tells what our program gives', () => {
    const rows = DIGESTS.map(([people, seed]) => {
      const { active, sum } = runContactModel(people, seed);
      return `| ${[people.toLocaleString('en'), seed, ...COMPARED.map((month) => active[month]), sum.toLocaleString('en')].join(' | ')} |`;
    });
    const head = `| people | seed | ${COMPARED.map((month) => `month ${month}`).join(' | ')} | sum of numbers |`;
    expectMarked('digests', [head, `|${' --- |'.repeat(COMPARED.length + 3)}`, ...rows].join('\n'));
  });

  test.runIf(FULL)('tells what comes out over a hundred seeds', { timeout: 120_000 }, async () => {
    const shares = await contactShares(10_000, 100, new AbortController().signal);
    const rows = shares?.map(
      ({ month, mean, deviation, low, high }) =>
        `| ${[month, ...[mean, deviation].map((value) => value.toFixed(4)), `${low.toFixed(4)} to ${high.toFixed(4)}`].join(' | ')} |`,
    );
    const head = '| after month | mean share active | deviation between runs | 95 of 100 runs |';
    expectMarked('outcomes', [head, '| --- | --- | --- | --- |', ...(rows ?? [])].join('\n'));
  });

  const python = spawnSync('python3', ['--version']).status === 0;

  test.runIf(python)('has a program in Python that gives the same to the bit', { timeout: 60_000 }, () => {
    const [, program = ''] = /^```python\n(.*?)^```/ms.exec(PAGE) ?? [];
    for (const [people, seed] of [
      [200, 1],
      [250, 7],
      [1000, 2],
    ] as const) {
      const printed = execFileSync('python3', ['-c', program, String(people), String(seed)], { encoding: 'utf8' });
      const { active, sum } = runContactModel(people, seed);
      expect(printed.trim().split(' ').map(Number)).toEqual([...COMPARED.map((month) => active[month]), sum]);
    }
  });

  test('names the numbers of the model', () => {
    const { contacts, inside, start, alone, asked, stops } = CONTACT_MODEL;
    expect(contacts).toBe(8);
    for (const words of [
      `with chance ${inside} in the own neighbourhood`,
      `active with chance ${start}.`,
      `with chance ${alone} + ${asked} · _s_`,
      `stays so with chance ${1 - stops}`,
      `⌊_i_ ÷ ${CONTACT_MODEL.neighbourhood}⌋`,
      `after each of ${CONTACT_MODEL.months} months`,
    ])
      expect(PAGE).toContain(words);
  });
});
