import { MODEL_VERSION } from '#sim';
import { MONTHS } from '../../state/appState.ts';
import { REPEAT_COMMAND } from './comparisonExperiment.ts';
import { citationText, LICENCE, type Occasion } from './manifestText.ts';
import { strategyIds, takenRuns, type Taken } from './takenRuns.ts';

/** What is in the folder and how to go on, for people. */
export function readmeText(taken: Taken, occasion: Occasion): string {
  const { state, data, names, citizens, outcomes } = taken;
  const ids = strategyIds(state.strategies);
  const known = takenRuns(taken).length;
  return `A comparison made with Samspill ${occasion.version}, model version ${MODEL_VERSION}, on ${occasion.made.toISOString().slice(0, 10)}

Place: ${data.place}. ${known} runs: ${ids.length} strategies under ${state.runs} seeds each, ${MONTHS} months.
${ids.map((id, n) => `  ${id}: ${names[n] ?? ''}, ${citizens[n] ?? ''} citizens`).join('\n')}
This is a thought experiment with simulated people, not a forecast.

FILES
  runs.csv          every value: strategy, replicate, seed, month, metric, value; ${outcomes.length} outcomes
  runs.parquet      the same with the types in it
  strategies.csv    what each strategy is and what was changed in it
  fingerprints.csv  the fingerprint of every run: equal fingerprints are equal runs, to the bit
  codebook.csv      every column and every outcome: label, unit, range, which way it is better, what exactly it is
  manifest.json     versions, seeds, fingerprints, licence, citation and link, for programs
  experiment.yaml   the comparison as an experiment file${state.ownPlace === null ? '' : '\n  place.csv         the place, which is your own'}
  read.py, read.R   ten lines that read runs.csv, every type given

Replicate 3 is the same luck in every strategy: compare strategies run by run under one seed.
An empty value does not exist; it is not 0. A text that a spreadsheet would run as a formula begins with an apostrophe.

THE SAME RUNS AGAIN, in this folder:
  ${REPEAT_COMMAND}
Its runs.csv has the fingerprints: they are those of fingerprints.csv. Or in the page:
  ${occasion.link}

LICENCE
  ${LICENCE}

CITE AS
  ${citationText(occasion)}
`;
}
