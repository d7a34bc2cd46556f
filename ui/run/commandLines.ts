import { commandLine, fileWord } from '#pictures';
import { isPlain, type AppState } from '../state/appState.ts';
import { inputOf } from './scenarioInput.ts';

/**
 * What to type to get the same runs, to the bit, on the command line. Presets go by name; what was changed is written into
 * scenario files first.
 */
export function commandLines(state: AppState): readonly string[] {
  const { files, operands, where, whom } = commandParts(state);
  const words = ['compare', ...operands, ...where, '--replicates', String(state.runs), ...whom];
  return [...files, commandLine(['npx', 'samspill', ...words])];
}

/** Two strategies of a state, the one that is explained first. */
export interface StrategyPair {
  readonly strategy: number;
  readonly against: number;
}

/** What to type to have the difference of two strategies divided as the page divides it; `asked` are further options. */
export function explainLines(
  state: AppState,
  { strategy, against }: StrategyPair,
  asked: readonly string[],
): readonly string[] {
  const { files, operands, where, whom } = commandParts({
    ...state,
    strategies: [strategy, against].flatMap((n) => state.strategies[n] ?? []),
  });
  const [one = '', other = ''] = operands;
  return [...files, commandLine(['npx', 'samspill', 'explain', one, '--against', other, ...where, ...whom, ...asked])];
}

/** The strategies as operands with the files that they need, and where and with whom they are run. */
function commandParts(state: AppState) {
  const { strategies, place, ownPlace, country, citizens, context, shocks, beliefs } = state;
  const shared = country !== null || Object.keys(context).length + Object.keys(beliefs).length + shocks.length > 0;
  const files: string[] = [];
  const operands = strategies.map((strategy, n) => {
    if (isPlain(strategy) && !shared) return strategy.preset;
    const name = `strategy-${n + 1}.json`;
    const { place: _place, citizens: _citizens, ...written } = inputOf(state, strategy);
    files.push(`cat > ${name} <<'END'`, JSON.stringify(written), 'END');
    return name;
  });
  const where = ['--place', ownPlace === null ? place : fileWord(ownPlace.file)];
  const whom = citizens === null ? [] : ['--citizens', String(citizens)];
  return { files, operands, where, whom };
}
