import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAtlas } from '#scenarios/node';
import { openExperiment, readOutcomes, sweep } from '#store';
import {
  EXPERIMENT_FILE,
  experimentText,
  INITIAL_STATE,
  declarationOf,
  runStudy,
  STUDY_CONTEXT,
  STUDY_KINDS,
  STUDY_LEVERS,
  studyFactors,
  studyPoints,
  studySize,
  studyValues,
  tornadoBars,
  type AppState,
  type StudyResult,
} from '#ui';
import type { Pool } from '#workers';
import { openPool } from '#workers/node';
import { FULL } from '../full.ts';

const atlas = openAtlas();
let pool: Pool;
let folder: string;

beforeAll(() => {
  pool = openPool(2);
  folder = mkdtempSync(join(tmpdir(), 'samspill-study-'));
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

/** A strategy in which everything that can be changed is, in a small place. */
function stateOf(kind: AppState['study']['kind']): AppState {
  // A tornado has a point for every lever and end, more than sixty: one run each, two at the points of the others in full.
  const replicates = kind === 'tornado' || !FULL ? 1 : 2;
  const study = { ...INITIAL_STATE.study, kind, replicates, citizens: 100 };
  const [first] = INITIAL_STATE.strategies;
  const changed = {
    ...first,
    levers: { ambition: 0.7 },
    mix: { OA: 0.2, NPM: 0.3, NPG: 0.5 },
    schedules: [{ name: 'austerity' as const, from: 24, over: 12, to: 0.05 }],
  };
  return {
    ...INITIAL_STATE,
    study,
    place: 'Mellomby',
    country: 'denmark',
    beliefs: { fatigueRate: 0.04 },
    shocks: [{ kind: 'electionLoss', at: 30 }],
    outcomes: { doubled: 'needMet + needMet' },
    strategies: [changed, ...INITIAL_STATE.strategies.slice(1)],
    selected: 0,
  };
}

async function studied(state: AppState): Promise<StudyResult> {
  let last: StudyResult | undefined;
  const issues = await runStudy({
    state,
    live: { atlas, pool },
    own: null,
    signal: new AbortController().signal,
    onResult: (result) => {
      last = result;
    },
  });
  expect(issues).toEqual([]);
  if (last === undefined) throw new Error('nothing was told of the study');
  return last;
}

/** All kinds go the same way to their runs; a tornado has more than sixty points. */
const KINDS = FULL ? STUDY_KINDS : (['heat'] as const);

describe.each(KINDS)('a study: %s', (kind) => {
  test.runIf(FULL)('gives the numbers of the experiment file it is saved as, to the bit', async () => {
    const state = stateOf(kind);
    const result = await studied(state);
    expect(result.failures).toEqual([]);
    expect(result.points).toHaveLength(studySize(state.study));
    const file = join(folder, `${kind}-${EXPERIMENT_FILE}`);
    writeFileSync(file, experimentText(state, result.points));
    const experiment = await openExperiment(file, atlas);
    if (!experiment.ok) throw new Error(JSON.stringify(experiment.issues));
    const out = join(folder, kind);
    const ended = await sweep(experiment.value, { out, workers: 2 });
    expect(ended.ok).toBe(true);
    const metrics = ['needMet', 'trust', 'burnouts'] as const;
    const read = await readOutcomes(out, { columns: metrics, area: 'municipality' });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const table = read.value;
    for (const metric of metrics)
      for (const month of [12, 120]) {
        const values = studyValues(result, metric, month);
        const column = table.columns[metric];
        const swept = Float64Array.from(values, (_, run) => {
          const row = table.run.findIndex((one, n) => one === run && table.month[n] === month);
          return column[row] ?? NaN;
        });
        expect(values).toEqual(swept);
      }
  });
});

describe('the points of a study', () => {
  test('move what the municipality chooses, what happens to it and what we assume apart from each other', () => {
    const factorsOf = (over: AppState['study']['over']) =>
      studyFactors({ ...INITIAL_STATE.study, kind: 'tornado', over }).map((name) => declarationOf(name).nature);
    expect(new Set(factorsOf('levers'))).toEqual(new Set(['lever']));
    expect(new Set(factorsOf('context'))).toEqual(new Set(['context']));
    expect(new Set(factorsOf('beliefs'))).toEqual(new Set(['belief']));
    expect(STUDY_CONTEXT).toContain('austerity');
    expect(STUDY_LEVERS).not.toContain('austerity');
  });

  test.runIf(FULL)('of a tornado start with the strategy as it is, and move one factor at a time', async () => {
    const { points } = await studied({ ...stateOf('tornado'), study: { ...stateOf('tornado').study, replicates: 1 } });
    const [stand, ...others] = points;
    expect(others).toHaveLength(2 * STUDY_LEVERS.length);
    for (const point of others)
      expect(Object.keys(point).filter((name) => point[name] !== stand?.[name]).length).toBeLessThanOrEqual(1);
  });

  test('of a mix lie inside the triangle and sum to 1', () => {
    for (const { mix } of studyPoints(stateOf('simplex').study, undefined as never)) {
      if (typeof mix === 'number' || mix === undefined) throw new Error('expected a mix');
      expect(mix.OA + mix.NPM + mix.NPG).toBeCloseTo(1, 12);
      expect(Math.min(mix.OA, mix.NPM, mix.NPG)).toBeGreaterThan(0);
    }
  });
});

test('a bar of a tornado is the median of paired differences, computed by hand', () => {
  const asked = { ...stateOf('heat'), study: { ...stateOf('tornado').study, replicates: 3 } };
  const reading = (trust: number) => ({ trust: Float64Array.of(0, trust) });
  const stand = [0.5, 0.6, 0.7];
  const points = [{}, ...STUDY_LEVERS.flatMap((name) => [{ [name]: 0 }, { [name]: 1 }])];
  const runs = points.flatMap((_, point) =>
    stand.map((trust, r) => reading(trust + (point === 3 ? [0.1, 0.3, 0.2][r] : point === 4 ? -0.5 : 0))),
  );
  const [bar, next] = tornadoBars({ asked, around: undefined as never, points, runs, failures: [] }, 'trust', 12);
  expect(bar.factor).toBe(STUDY_LEVERS[1]);
  expect(bar.lower.median).toBeCloseTo(0.2, 12);
  expect(bar.upper.median).toBeCloseTo(-0.5, 12);
  expect(bar.reach).toBeCloseTo(0.5, 12);
  expect(next.reach).toBe(0);
});
