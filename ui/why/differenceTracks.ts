import { explainGame, columnsOf, isPrecise, isStock, type Explanation, type ModelGame, type Played } from '#explain';
import { MAIN_METRICS, readSeries, townLedger, type SeriesReading } from '#runs';
import { LEDGER_LINES, STOCKS, type MetricName, type Result } from '#sim';
import { MONTHS } from '../state/appState.ts';
import { MASTER_SEED } from '../run/runComparison.ts';

/** Figures whose difference can be divided: the main ones, and the stocks that are none of these. */
export const EXPLAINED: readonly MetricName[] = [...new Set<MetricName>([...MAIN_METRICS, ...STOCKS])];

/** A number for every month: a figure, or what a line of its ledger has booked by then. */
interface Track {
  readonly metric: MetricName;
  readonly line: string | null;
}

const FIGURES: readonly Track[] = EXPLAINED.map((metric) => ({ metric, line: null }));
const LINES: readonly Track[] = STOCKS.flatMap((metric) => LEDGER_LINES[metric].map((line) => ({ metric, line })));
const TRACKS = [...FIGURES, ...LINES];
const LENGTH = MONTHS + 1;

/** All tracks of a run, one after the other, so that any figure can be explained at any month without another run. */
export function readTracks({ series, ledger }: Result): readonly number[] {
  const read = readSeries(series);
  const town = ledger === null ? null : townLedger(ledger);
  const figures = FIGURES.flatMap(({ metric }) =>
    Array.from({ length: LENGTH }, (_, month) => read[metric][month] ?? NaN),
  );
  if (town === null) return figures;
  const lines = LINES.flatMap(({ metric, line }) => {
    const booked = isStock(metric) && line !== null ? town.lines[metric][line] : undefined;
    let total = 0;
    return Array.from({ length: LENGTH }, (_, month) => {
      if (month > 0) total += booked?.[month - 1] ?? NaN;
      return total;
    });
  });
  return [...figures, ...lines];
}

/** The reading of a figure at a month, as the command line asks for it. */
export function readingAt(metric: MetricName, month: number): SeriesReading {
  return { metric, as: 'month', from: month, to: month };
}

/** What was played as if only one reading had been asked for, with the lines of its ledger where these were recorded. */
function seenAt(played: Played, reading: SeriesReading, ledger: boolean) {
  const columns = columnsOf([reading], ledger);
  const places = columns.map(
    ({ line }) => LENGTH * TRACKS.findIndex((one) => one.metric === reading.metric && one.line === line) + reading.to,
  );
  const replicates = played.replicates.map((one) => ({
    ...one,
    worths: new Map(
      [...one.worths].map(([coalition, sides]) => [
        coalition,
        sides.map((read) => places.map((place) => read[place] ?? NaN)),
      ]),
    ),
  }));
  return { columns, played: { ...played, replicates } };
}

/** How a game on the page is played. */
export interface PageGame {
  readonly game: ModelGame;
  readonly exact: boolean;
  readonly ledger: boolean;
}

/** The difference divided, in one figure at one month. `pairs`: also which choices act together. */
export function differenceAt(
  { game, exact, ledger }: PageGame,
  played: Played,
  reading: SeriesReading,
  pairs = false,
): Explanation {
  const seen = seenAt(played, reading, ledger);
  return explainGame(game, seen.played, { columns: seen.columns, exact, pairs, seed: MASTER_SEED });
}

/** Whether the replicates so far say the shares of one figure at one month to within so much of all that moves. */
export function isPreciseAt(
  { game }: PageGame,
  played: Played,
  reading: SeriesReading,
  asked: { readonly wanted: number; readonly least: number },
): boolean {
  return isPrecise(game, seenAt(played, reading, false).played.replicates, asked);
}
