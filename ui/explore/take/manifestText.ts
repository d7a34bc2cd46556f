import { MODEL_VERSION } from '#sim';
import { commandLines } from '../../run/commandLines.ts';
import { MASTER_SEED } from '../../run/runComparison.ts';
import { MONTHS } from '../../state/appState.ts';
import { PLACE_FILE, REPEAT_COMMAND, strategyInput } from './comparisonExperiment.ts';
import { strategyIds, takenRuns, type Taken } from './takenRuns.ts';

/** What else is known of a comparison that is taken along. */
export interface Occasion {
  /** Version of the program. */
  readonly version: string;
  /** Address that opens the page as it is. */
  readonly link: string;
  /** When it was made. */
  readonly made: Date;
}

/** A file of the zip: its rows, where it is a table, and its bytes before it was packed. */
export interface PackedFile {
  readonly name: string;
  readonly rows?: number;
  readonly bytes: number;
}

/** Under which terms the program and its results stand. */
export const LICENCE =
  'Samspill is free software under the MIT licence. Nobody has chosen a licence for these results: whoever publishes them chooses one. Places rest on public statistics, whose licences Samspill names in scenarios/places/LICENCES.md.';

/** How the results are to be cited, with what makes them found again. */
export function citationText({ version, made }: Occasion): string {
  return `The Samspill authors (${made.getUTCFullYear()}). Samspill: an agent-based simulation of co-creation in municipalities, version ${version}, model version ${MODEL_VERSION}. Runs by the fingerprints in fingerprints.csv.`;
}

/** Everything that made the runs, for machines. */
export function manifestText(taken: Taken, occasion: Occasion, files: readonly PackedFile[]): string {
  const { state, data, names, citizens, outcomes } = taken;
  const ids = strategyIds(state.strategies);
  const runs = takenRuns(taken);
  const seeds = new Map(runs.map(({ replicate, seed }) => [replicate, seed]));
  const manifest = {
    program: 'Samspill',
    version: occasion.version,
    modelVersion: MODEL_VERSION,
    made: occasion.made.toISOString(),
    licence: LICENCE,
    citation: citationText(occasion),
    link: occasion.link,
    commands: { here: REPEAT_COMMAND, anywhere: commandLines(state) },
    place: data.place,
    ...(state.ownPlace === null ? {} : { placeFile: PLACE_FILE }),
    months: MONTHS,
    replicates: state.runs,
    masterSeed: MASTER_SEED,
    seeds: Object.fromEntries([...seeds].toSorted(([a], [b]) => a - b)),
    outcomes,
    strategies: ids.map((id, n) => ({
      id,
      name: names[n] ?? '',
      citizens: citizens[n],
      scenario: strategyInput(state, n),
      fingerprints: runs.filter(({ strategy }) => strategy === id).map(({ record }) => record.fingerprint),
    })),
    warnings: data.warnings,
    files,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
