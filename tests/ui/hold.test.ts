import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countsInWorlds, goodEnough, planExperiment, resolveRobust, robustFindings } from '#experiments';
import { openAtlas } from '#scenarios/node';
import { issueText, METRICS } from '#sim';
import { openExperiment, openWorlds as openRobustFolder, sweep } from '#store';
import {
  HOLD_FILE,
  holdInput,
  holdText,
  INITIAL_STATE,
  keyOfWorlds,
  lookForTurns,
  MEASURES,
  openWorlds,
  plainStrategy,
  readWorlds,
  strategyNames,
  triedCount,
  tryWorlds,
  UNCERTAIN_BELIEFS,
  UNCERTAIN_CONTEXT,
  whoPays,
  type AppState,
  type HoldQuestion,
  type TriedWorlds,
} from '#ui';
import type { Pool } from '#workers';
import { openPool } from '#workers/node';

const atlas = openAtlas();
let pool: Pool;
let folder: string;

beforeAll(() => {
  pool = openPool(2);
  folder = mkdtempSync(join(tmpdir(), 'samspill-hold-'));
});
afterAll(async () => {
  await pool.close();
  rmSync(folder, { recursive: true });
});

const WORLDS = 4;

/** Changed strategies in a small place, where as few people as may be told of are simulated. */
const SMALL: AppState = {
  ...INITIAL_STATE,
  place: 'Mellomby',
  country: 'denmark',
  citizens: 720,
  beliefs: { exitRate: 0.006, preventableShare: 0.3 },
  context: { cutsToStaff: 0.5, austerity: 0.02 },
  strategies: [
    plainStrategy('hybrid-by-default'),
    { ...plainStrategy('high-5'), levers: { clarity: 0.9 }, mix: { OA: 0.2, NPM: 0.3, NPG: 0.5 } },
    plainStrategy('wigan-deal'),
  ],
};
/** As few as can be compared. */
const PAIR: AppState = { ...SMALL, strategies: SMALL.strategies.slice(0, 2) };
const ASKED: HoldQuestion = {
  worlds: WORLDS,
  month: 96,
  figure: 'participation',
  allowed: { trust: 0.01, needMet: 0.02 },
  value: null,
};

async function opened(state: AppState): Promise<TriedWorlds> {
  const answer = await openWorlds(state, atlas);
  if (!answer.ok) throw new Error(answer.issues.map(issueText).join('\n'));
  return answer.value;
}

describe('where fifths are made up', () => {
  test('what compares them is left out and named, and no world is lost by it', async () => {
    const state: AppState = { ...PAIR, place: 'Aarhus', citizens: 500 };
    const tried = await opened(state);
    await tryWorlds(tried, { to: WORLDS, pool, signal: new AbortController().signal, onWorld: () => undefined });
    const { data, questions } = readWorlds(tried, state, ASKED);
    expect(data.unread).toEqual(['equity']);
    const asked = ['participation', ...MEASURES.filter((metric) => metric !== 'equity' && metric !== 'participation')];
    expect(questions.outcomes.map(({ metric }) => metric)).toEqual(asked);
    expect(countsInWorlds(data, questions.outcomes[0])[1]?.worlds).toBe(WORLDS);
  });
});

describe('the worlds of the page', () => {
  test('are those of samspill robust with the saved file, to the bit: the same worlds, runs and readings', async () => {
    const tried = await opened(PAIR);
    let told = 0;
    await tryWorlds(tried, { to: WORLDS, pool, signal: new AbortController().signal, onWorld: () => (told += 1) });
    expect([triedCount(tried), told]).toEqual([WORLDS, WORLDS]);
    const { data, questions, issues } = readWorlds(tried, PAIR, ASKED);
    expect(issues).toEqual([]);

    const [file, text] = [join(folder, HOLD_FILE), holdText(PAIR, ASKED)];
    writeFileSync(file, text);
    const experiment = await openExperiment(file, atlas);
    if (!experiment.ok) throw new Error(experiment.issues.map(issueText).join('\n'));
    const out = join(folder, 'out');
    expect(await sweep(experiment.value, { out, workers: 2, text })).toMatchObject({ ok: true });
    const there = await openRobustFolder(out);
    if (!there.ok) throw new Error(there.issues.map(issueText).join('\n'));
    expect(data).toEqual(there.value.data);
    expect(questions).toEqual(there.value.questions);
    const { thresholds } = goodEnough(data, questions.outcomes);
    expect(thresholds.map(({ outcome: { metric, by } }) => [metric, by])).toEqual([
      ['needMet', 0.02],
      ['trust', 0.01],
    ]);

    const [outcome] = questions.outcomes;
    if (outcome === undefined) throw new Error('expected an outcome');
    const whole = await robustFindings(data, { ...questions, outcomes: [outcome] }, { rules: false, knowing: false });
    if (!whole.ok) throw new Error('expected findings');
    const found = whole.value.outcomes[0]?.strategies ?? [];
    expect(countsInWorlds(data, outcome)).toEqual(found.map(({ counts }) => counts));
    const expected = found[1]?.flips ?? [];
    const shown = data.beliefs[0]?.name ?? '';
    const turns = await lookForTurns(data, { outcome, strategy: 1, shown }, new AbortController().signal);
    expect(turns?.flips.map(({ curve }) => curve)).toEqual(expected.map(({ curve }) => curve));
    // Along the assumption that is shown with its resamples.
    expect(turns?.flips[0]).toEqual(expected[0]);

    // A run that failed takes its world with it, for all strategies and every question.
    tried.runs[1] = null;
    const less = readWorlds(tried, PAIR, ASKED);
    for (const one of less.questions.outcomes)
      for (const counts of countsInWorlds(less.data, one)) expect(counts?.worlds ?? WORLDS - 1).toBe(WORLDS - 1);
    const paid = whoPays(tried, less, { question: ASKED, strategy: 1 });
    for (const { metric, behind, worlds } of paid.measures) {
      expect(metric).not.toBe('participation');
      expect(behind / worlds).toBeGreaterThanOrEqual(0.6);
    }
    // Under 150 people a neighbourhood nobody is told to lose.
    expect(paid.fifths).toBeNull();
  });

  test('that were tried first stay when more are tried', async () => {
    const planOf = async (worlds: number) => {
      const study = await resolveRobust(holdInput(SMALL, { ...ASKED, worlds }), atlas);
      const plan = study.ok ? planExperiment(study.value.experiment) : study;
      if (!plan.ok) throw new Error(plan.issues.map(issueText).join('\n'));
      return plan.value;
    };
    const [few, many] = [await planOf(7), await planOf(100)];
    for (let point = 0; point < few.points; point++) {
      expect(many.valuesAt(point)).toEqual(few.valuesAt(point));
      expect(many.seedOf(point)).toBe(few.seedOf(point));
      expect(many.scenarioAt(point).scenario).toEqual(few.scenarioAt(point).scenario);
    }
    // All strategies of a world meet the same weather, whatever a preset brings.
    for (let world = 0; world < 7; world++)
      expect(new Set([0, 1, 2].map((n) => few.scenarioAt(3 * world + n).scenario.levers.austerity)).size).toBe(1);
  });

  test('stay when an assumption is moved in which they differ, and are others when anything else is', () => {
    const key = keyOfWorlds(SMALL);
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(UNCERTAIN_BELIEFS)),
        fc.constantFrom(...Object.keys(UNCERTAIN_CONTEXT)),
        fc.double({ min: 0.01, max: 0.05, noNaN: true }),
        (belief, context, value) => {
          const moved = {
            ...SMALL,
            beliefs: { ...SMALL.beliefs, [belief]: value },
            context: { ...SMALL.context, [context]: value },
          };
          expect(keyOfWorlds(moved)).toBe(key);
        },
      ),
    );
    const others: readonly Partial<AppState>[] = [
      { beliefs: {} },
      { context: {} },
      { citizens: 721 },
      { country: null },
      { place: 'Preston' },
      { shocks: [{ kind: 'electionLoss', at: 30 }] },
      { strategies: SMALL.strategies.toReversed() },
    ];
    for (const other of others) expect(keyOfWorlds({ ...SMALL, ...other })).not.toBe(key);
    for (const view of [{ month: 12 }, { outcome: 'trust' }, { runs: 90 }, { selected: 0 }])
      expect(keyOfWorlds({ ...SMALL, ...view })).toBe(key);
  });

  test('strategies have names of their own in the file, and what cannot share a world is refused', async () => {
    const twice = { ...SMALL, strategies: ['high-5', 'high-5'].map(plainStrategy) };
    expect(strategyNames(twice)).toEqual(['high-5', 'strategy-2']);
    expect(strategyNames(SMALL)).toEqual(['hybrid-by-default', 'strategy-2', 'wigan-deal']);
    const apart = { ...SMALL, strategies: ['hybrid-by-default', 'trust-trap'].map(plainStrategy) };
    const refused = await openWorlds(apart, atlas);
    expect(refused.ok ? [] : refused.issues.map(issueText).join('\n')).toMatch(
      /trustMean.*a difference between worlds/,
    );
  });

  test('the measures beside a figure have a direction, so that something can be ahead on them', () => {
    for (const metric of MEASURES) expect(METRICS[metric].better).not.toBe(0);
  });
});
