import { keptWorlds } from '#runs';
import { openAtlas } from '#scenarios/node';
import {
  compileOwnOutcomes,
  INITIAL_STATE,
  keepRuns,
  LANGUAGES,
  MOST_WORLDS,
  namesOf,
  packComparison,
  plainStrategy,
  runComparison,
  scenariosOf,
  withOwnOutcomes,
  type AppState,
  type ComparisonData,
  type Taken,
} from '#ui';
import { openPool } from '#workers/node';

/** A comparison in which much was changed, small enough to be run at once; one preset stands twice. */
export const TAKEN_STATE: AppState = {
  ...INITIAL_STATE,
  language: 'nb',
  place: 'Mellomby',
  citizens: 200,
  runs: 2,
  context: { austerity: 0.03 },
  beliefs: { fatigueRate: 0.04 },
  shocks: [{ kind: 'electionLoss', at: 30 }],
  outcomes: { hidden: '-needMet + burnouts' },
  strategies: [
    plainStrategy('high-5'),
    {
      preset: 'high-5',
      levers: { ambition: 0.7 },
      mix: { OA: 0.2, NPM: 0.3, NPG: 0.5 },
      schedules: [{ name: 'clarity', from: 24, over: 12, to: 0.9 }],
    },
  ],
};

const atlas = openAtlas();

/** The comparison of a state as the page runs it, with threads in place of Web Workers. */
export async function takenComparison(state: AppState, outcomes: readonly string[]): Promise<Taken> {
  const ready = scenariosOf(state, atlas);
  if (!ready.ok) throw new Error(JSON.stringify(ready.issues));
  const pool = openPool(2);
  let data: ComparisonData | undefined;
  try {
    await runComparison({
      strategies: ready.strategies,
      place: state.place,
      replicates: state.runs,
      preview: null,
      pool,
      worlds: keptWorlds(pool, MOST_WORLDS),
      kept: keepRuns(),
      signal: new AbortController().signal,
      onData: (come) => {
        data = come;
      },
      onFailure: (reason) => {
        throw new Error(reason);
      },
    });
  } finally {
    await pool.close();
  }
  const own = await compileOwnOutcomes(state.outcomes);
  if (data === undefined || !own.ok) throw new Error('the comparison was not run');
  return {
    state,
    data: own.value === null ? data : withOwnOutcomes(data, own.value),
    names: namesOf(LANGUAGES[state.language], state),
    citizens: ready.strategies.map(({ citizens }) => citizens),
    outcomes,
  };
}

/** The zip of a comparison, as bytes. */
export async function packedComparison(taken: Taken): Promise<Uint8Array> {
  const blob = await packComparison(taken, {
    words: LANGUAGES[taken.state.language],
    version: '0.0.0',
    link: 'https://example.org/#s=abc',
    made: new Date('2026-11-30T12:00:00Z'),
    onShare: () => undefined,
  });
  return new Uint8Array(await blob.arrayBuffer());
}
