import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { isGroup, issueOf, namesAt, readStructure, resolveScenario, type Path, type Structure } from '#scenarios';
import { openAtlas } from '#scenarios/node';
import { resolveExperiment, resolveRobust, resolveSearch } from '#experiments';
import { resolveTargets } from '#validation';
import { issueText, type Issue } from '#sim';

const atlas = openAtlas();
const limits = { depth: 6, values: 200 };
const schema = z.strictObject({
  title: z.string({ error: 'text' }).optional(),
  count: z.number({ error: 'a number' }).int('a whole number').max(9, 'at most 9').optional(),
  levers: z
    .strictObject({ clarity: z.number({ error: 'a number' }), pay: z.number({ error: 'a number' }) })
    .partial()
    .optional(),
  dates: z
    .array(
      z.union([z.literal('now'), z.strictObject({ at: z.number({ error: 'a number' }) }, { error: 'at' })], {
        error: 'now, or at',
      }),
      { error: 'a list' },
    )
    .optional(),
});
const structure: Structure<typeof schema> = {
  schema,
  limits,
  byMember: new Set(['levers', 'dates']),
  nameHint: (_path, _written, known) => `known: ${known.join(', ')}`,
  valueHint: ({ known }) => known?.join(', '),
};

const anyName = fc.oneof(
  fc.constantFrom('title', 'count', 'levers', 'dates', 'clarity', 'pay', 'at', '__proto__', 'constructor', 'toString'),
  fc.string({ maxLength: 4 }),
);
/** Groups and lists of the names above, whatever is in them; what JSON can say, and what only a program can. */
const anyData = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, undefined, NaN, -0, 7, 1.5, '3', 'now', true, Symbol('s'), () => 1, 10n),
    fc.array(tie('value'), { maxLength: 4 }),
    fc
      .array(fc.tuple(anyName, tie('value')), { maxLength: 5 })
      .map((members) => Object.fromEntries(members) as unknown)
      .chain((group) => fc.constantFrom(group, JSON.parse(`{"__proto__": 1}`) as unknown, group)),
  ),
})).value;

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], root);
}

describe('reading what a person wrote', () => {
  test('never throws, and changes nothing', () => {
    fc.assert(
      fc.property(anyData, (raw) => {
        const shape = JSON.stringify(raw, (_key, value: unknown) => (typeof value === 'bigint' ? 'big' : value));
        readStructure(raw, structure);
        expect(JSON.stringify(raw, (_key, value: unknown) => (typeof value === 'bigint' ? 'big' : value))).toBe(shape);
      }),
      { numRuns: 1000 },
    );
  });

  test('tells every problem at a place that is there, or that is missing from a group that is there; each once', () => {
    fc.assert(
      fc.property(anyData, (raw) => {
        const { problems } = readStructure(raw, structure);
        for (const { path } of problems) {
          const around = path.slice(0, -1);
          const parent = valueAt(raw, around);
          if (path.length > 0) expect(isGroup(parent) || Array.isArray(parent), JSON.stringify(path)).toBe(true);
        }
        expect(new Set(problems.map(({ path }) => JSON.stringify(path))).size).toBe(problems.length);
      }),
      { numRuns: 1000 },
    );
  });

  test('gives data where there is no problem, and only there; what is kept of the rest has none', () => {
    fc.assert(
      fc.property(anyData, (raw) => {
        const { data, kept, problems } = readStructure(raw, structure);
        expect(data === null).toBe(problems.length > 0);
        if (kept === null) return;
        const { dates = [], ...rest } = kept;
        const again = { ...rest, dates: (dates as unknown[]).filter((date) => date !== undefined) };
        expect(readStructure(again, structure).problems).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('names known at a place are those of the structure, of an either-or of all its branches', () => {
    expect(namesAt(schema, [])).toEqual(['title', 'count', 'levers', 'dates']);
    expect(namesAt(schema, ['levers'])).toEqual(['clarity', 'pay']);
    expect(namesAt(schema, ['dates', 3])).toEqual(['at']);
    expect(namesAt(schema, ['title'])).toEqual([]);
  });

  test('a place as text reads as it is written', () => {
    const problem = { path: ['events', 2, 'at'], expected: 'a number', got: 'nothing' };
    expect(issueOf(problem)).toEqual({ field: 'events[2].at', expected: 'a number', got: 'nothing' });
    expect(issueOf(problem, (path) => `--${String(path[0])}`).field).toBe('--events');
  });
});

/** Data that a reader once fell over. */
const ONCE_THROWN: readonly Record<string, unknown>[] = [
  { set: { levers: null } },
  { set: { off: [[Symbol('s')]] } },
  { factors: { ties: { values: [{}, { schedules: '3' }] } } },
  { design: { method: 'sobol', points: { x: 10n } } },
  { strategies: [[]] },
];

/** The same data, the same manners: no kind of file lets a program's own words through. */
describe.each([
  ['a scenario', (raw: unknown) => resolveScenario(raw, atlas)],
  ['an experiment', (raw: unknown) => resolveExperiment(raw, atlas)],
  ['worlds', (raw: unknown) => resolveRobust(raw, atlas)],
  ['a search', (raw: unknown) => resolveSearch(raw, atlas)],
  ['a targets file', (raw: unknown) => resolveTargets(raw, atlas)],
])('%s of any data', (_what, read) => {
  const NAMES =
    'parameters schedules extends base bases factors set design replicates arms targets coefficients search months levers mix';
  const anyFile = fc.dictionary(fc.constantFrom(...NAMES.split(' '), 'events', 'off', 'seed', 'record', 'x'), anyData);
  test('is refused in plain words, with a place, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (raw) => {
        const answer = await read(raw);
        const issues: readonly Issue[] = answer.ok ? [] : answer.issues;
        for (const issue of issues) {
          expect(issue.field).not.toBe('');
          expect(issueText(issue)).not.toMatch(/Invalid input|Too (big|small)|\bundefined\b|\[object/);
        }
      }),
      { numRuns: 300, examples: ONCE_THROWN.map((raw) => [raw]) },
    );
  });

  test('that is nothing, a number in quotes or a knot says what helps', async () => {
    const texts = async (raw: unknown): Promise<string> => {
      const answer = await read(raw);
      return answer.ok ? '' : answer.issues.map(issueText).join('\n');
    };
    expect(await texts({ seed: null })).toMatch(/^seed: .*got nothing \(leave the line out, or give it a value\)$/m);
    const knot: Record<string, unknown> = {};
    knot['x'] = knot;
    expect(await texts(knot)).toMatch(/at most \d+ levels and [\d,]+ values, got more/);
  });
});
