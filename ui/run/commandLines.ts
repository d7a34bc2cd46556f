import { commandLine, fileWord } from '#pictures';
import { isPlain, type AppState } from '../state/appState.ts';
import { inputOf } from './scenarioInput.ts';

/**
 * What to type to get the same runs, to the bit, on the command line. Presets go by name; what was changed is written into
 * scenario files first.
 */
export function commandLines(state: AppState): readonly string[] {
  const { strategies, place, ownPlace, country, citizens, context, shocks, beliefs, runs } = state;
  const shared = country !== null || Object.keys(context).length + Object.keys(beliefs).length + shocks.length > 0;
  const files: string[] = [];
  const operands = strategies.map((strategy, n) => {
    if (isPlain(strategy) && !shared) return strategy.preset;
    const name = `strategy-${n + 1}.json`;
    const { place: _place, citizens: _citizens, ...written } = inputOf(state, strategy);
    files.push(`cat > ${name} <<'END'`, JSON.stringify(written), 'END');
    return name;
  });
  const options = [
    '--place',
    ownPlace === null ? place : fileWord(ownPlace.file),
    '--replicates',
    String(runs),
    ...(citizens === null ? [] : ['--citizens', String(citizens)]),
  ];
  return [...files, commandLine(['npx', 'samspill', 'compare', ...operands, ...options])];
}
