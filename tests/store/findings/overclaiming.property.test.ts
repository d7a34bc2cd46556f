import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANALYSES, ANALYSIS_NAMES, type AnalysisName } from '#analysis';
import { analyseSweep, type AnalysisRequest, type AnalysisResult } from '#store';
import { must } from '../disk/storing.ts';
import { LEVERS_ONLY, syntheticFolder } from './syntheticFolder.ts';
import { FULL } from '../../full.ts';

type Row = Readonly<Record<string, string | number | null>>;

function rowsOf({ columns, rows }: AnalysisResult['tables'][number]): readonly Row[] {
  return rows.map((row) => Object.fromEntries(columns.map((column, k) => [column.name, row[k]])));
}

/** For each method a design that may be of any size, and what is asked. */
const ASKED: Readonly<Record<AnalysisName, readonly [design: (size: number) => unknown, AnalysisRequest]>> = {
  summary: [(points) => ({ method: 'random', points }), { method: 'summary' }],
  paired: [() => ({ method: 'fullGrid', levels: 2 }), { method: 'paired', factors: ['ambition'] }],
  sobol: [(base) => ({ method: 'saltelli', base, secondOrder: true }), { method: 'sobol' }],
  morris: [(trajectories) => ({ method: 'morris', trajectories }), { method: 'morris' }],
  delta: [(points) => ({ method: 'random', points }), { method: 'delta' }],
  pawn: [(points) => ({ method: 'random', points }), { method: 'pawn' }],
  regression: [(points) => ({ method: 'random', points }), { method: 'regression' }],
  prim: [(points) => ({ method: 'random', points }), { method: 'prim', target: 'trust > 0.5' }],
  pareto: [(points) => ({ method: 'random', points }), { method: 'pareto' }],
  heat: [(points) => ({ method: 'random', points }), { method: 'heat', factors: ['ambition', 'mix.OA'] }],
  simplex: [(points) => ({ method: 'random', points }), { method: 'simplex' }],
  places: [() => ({ method: 'fullGrid' }), { method: 'places' }],
};
/** Two places to four, under three levels of a lever. */
const placesOf = (size: number) => ({
  place: { values: ['Wigan', 'Rutland', 'Adur', 'Knowsley'].slice(0, Math.max(2, size)) },
  ambition: { values: [0, 0.5, 1] },
});
const RESAMPLED: readonly AnalysisName[] = ['sobol', 'morris', 'delta', 'pawn', 'regression'];

/** Values of an outcome: any, the same everywhere, with holes, none. */
const anyValue = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -1000, max: 1000 }).map((n) => n / 1000) },
  { weight: 1, arbitrary: fc.constant(NaN) },
);
const anyValues = fc.oneof(
  { weight: 5, arbitrary: fc.array(anyValue, { minLength: 40, maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: 40 }, () => 0.25)) },
  { weight: 1, arbitrary: fc.constant(Array.from({ length: 40 }, () => NaN)) },
  { weight: 1, arbitrary: fc.nat(39).map((k) => Array.from({ length: 40 }, (_, n) => (n === k ? 0.5 : NaN))) },
);
const anyTable = fc.record({
  trust: anyValues,
  needMet: anyValues,
  size: fc.integer({ min: 1, max: 4 }),
  replicates: fc.integer({ min: 1, max: 3 }),
});

interface Analysed {
  readonly result: AnalysisResult;
  /** Outcomes of the folder without a value in any run. */
  readonly empty: readonly string[];
}

async function analysed(
  name: AnalysisName,
  { trust, needMet, size, replicates }: typeof anyTable extends fc.Arbitrary<infer T> ? T : never,
): Promise<Analysed> {
  const [design, request] = ASKED[name];
  const seen: Record<string, number[]> = { trust: [], needMet: [] };
  const { dir } = await syntheticFolder({
    input: {
      ...LEVERS_ONLY,
      factors: name === 'places' ? placesOf(size) : { ambition: {}, mix: { simplex: 'whole' } },
      design: design(size),
      replicates,
    },
    stands: ({ point, replicate }) => {
      const at = (point * 7 + replicate * 3) % 40;
      seen['trust'].push(trust[at]);
      seen['needMet'].push(needMet[at]);
      return { trust: trust[at], needMet: needMet[at] };
    },
  });
  const options = RESAMPLED.includes(name) ? { options: { resamples: 20 } } : {};
  const result = must(await analyseSweep(dir, { outcomes: ['trust', 'needMet'], ...request, ...options }));
  const empty = Object.keys(seen).filter((outcome) => seen[outcome].every(Number.isNaN));
  return { result, empty };
}

/** Columns of a table that are ends of an interval, with the value they are of. */
function intervals({
  columns,
}: AnalysisResult['tables'][number]): readonly (readonly [value: string, low: string, high: string])[] {
  const names = columns.map(({ name }) => name);
  const of = names
    .filter((name) => names.includes(`${name}Low`))
    .map((name) => [name, `${name}Low`, `${name}High`] as const);
  return names.includes('low') && names.includes('mean') ? [...of, ['mean', 'low', 'high']] : of;
}

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  first: [0, 1],
  total: [0, 1],
  second: [0, 1],
  delta: [0, 1],
  pawn: [0, 1],
  src: [-1, 1],
  srrc: [-1, 1],
  prcc: [-1, 1],
};

/** Sentences that a method says of itself, whatever it finds. */
function isOfMethod(sentence: string, name: AnalysisName): boolean {
  return sentence === ANALYSES[name].note;
}

describe.each(ANALYSIS_NAMES)('%s of any table', (name) => {
  test('does not claim more than its sample bears', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const { result, empty } = await analysed(name, table);
        const words = result.notes.filter((note) => !isOfMethod(note, name));
        for (const outcome of empty) {
          const about = words.filter((note) => new RegExp(`^${outcome}\\b|: ${outcome}\\b`).test(note));
          const used = name !== 'prim' || outcome === 'trust';
          expect(about.filter((note) => !note.startsWith('Directions:'))).toEqual(
            used ? [`${outcome} has no value in any run here.`] : [],
          );
          for (const { outcome: shown } of result.pictures) expect(shown).not.toBe(outcome);
          for (const row of result.tables.flatMap(rowsOf)) {
            if (row['outcome'] !== outcome) continue;
            expect(row['remark']).toBe('has no value');
            expect(Object.values(row).filter((cell) => typeof cell === 'number')).toEqual([]);
          }
        }
        for (const one of result.tables) {
          for (const row of rowsOf(one)) {
            const units = row['units'] ?? row['points'] ?? row['runs'] ?? row['pairs'];
            for (const [value, low, high] of intervals(one)) {
              const [at, from, to] = [row[value], row[low], row[high]].map((cell) =>
                cell === null ? NaN : Number(cell),
              );
              // Never an interval of no width from one unit.
              if (Number(units) < 2) expect([from, to]).toEqual([NaN, NaN]);
              const range = RANGES[value];
              if (range === undefined || Number.isNaN(at)) continue;
              const outside = at < range[0] - 1e-9 || at > range[1] + 1e-9;
              const apart = at < from - 1e-9 || at > to + 1e-9;
              const remark = String(row['remark']);
              expect(remark.includes(`outside ${range[0] === 0 ? 0 : '−1'} to 1`) || !outside).toBe(true);
              expect(remark.includes('outside its interval') || !apart).toBe(true);
              if (outside || apart)
                expect(
                  words.filter(
                    (note) =>
                      new RegExp(`^[^:]*\\b${row['outcome']}\\b[^:]*: `).test(note) &&
                      note.includes('given as estimated'),
                  ),
                ).not.toEqual([]);
            }
            if (row['verdict'] !== undefined && row['units'] !== undefined) {
              const { count } = ANALYSES[name].enough;
              if (Number(row['units']) < count)
                expect(row['verdict']).toBe(row['remark'] === 'has no value' ? null : 'cannot be told');
            }
          }
        }
        // Nothing is counted as several where there is one.
        for (const note of words)
          expect(note).not.toMatch(/\b1 (runs|points|cases|pairs|trajectories|groups|factors|replicates)\b(?! of)/);
        for (const text of [...words, ...result.pictures.map(({ description }) => description)])
          expect(text).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { numRuns: FULL ? 100 : 8 },
    );
  });
});
