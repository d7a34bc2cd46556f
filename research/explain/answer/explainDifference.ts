import type { SeriesReading } from '#runs';
import { citizensByNeighbourhood, fifthsByDeprivation, type Place } from '#sim';
import type { Pool } from '#workers';
import { playGame } from '../game/playGame.ts';
import { columnsOf, readColumns, type FifthAreas } from '../game/readColumns.ts';
import type { ModelGame } from '../players/player.ts';
import type { Explanation } from './explanation.ts';
import { explainGame, isPrecise } from './explainGame.ts';

/** What is asked of two strategies. */
export interface DifferenceAsked {
  readonly game: ModelGame;
  readonly place: Place;
  readonly citizens: number;
  readonly masterSeed: string;
  /** The first is looked at to tell when replicates are enough. */
  readonly readings: readonly SeriesReading[];
  /** Also through which lines of the ledger. */
  readonly ledger: boolean;
  /** Every coalition, not a pair of orders. */
  readonly exact: boolean;
  /** Also which players act together. */
  readonly pairs: boolean;
  readonly replicates: number;
  /** Stop when every share is known to within so much of all that moves; null: play all replicates. */
  readonly halfWidth: number | null;
  /** Replicates before it is first looked at. */
  readonly least: number;
}

/** Plays the game and divides the difference: what each player brought, through what, and how sure that is. */
export async function explainDifference(
  asked: DifferenceAsked,
  pool: Pool,
  around: { readonly signal: AbortSignal; readonly onRun: (runs: number) => void },
): Promise<Explanation> {
  const { game, place, citizens, masterSeed, readings, ledger, exact, pairs, replicates, halfWidth, least } = asked;
  const columns = columnsOf(readings, ledger);
  const fifths = ledger && readings.some(({ fifth }) => fifth !== undefined) ? fifthAreas(place, citizens) : null;
  const played = await playGame(
    {
      game,
      months: Math.max(1, ...readings.map(({ to }) => to)),
      citizens,
      masterSeed,
      exact,
      replicates,
      ledger,
      read: (result) => readColumns(result, columns, fifths),
      isEnough: (some) => halfWidth !== null && isPrecise(game, some, { wanted: halfWidth, least }),
    },
    pool,
    around,
  );
  return explainGame(game, played, { columns, exact, pairs, seed: masterSeed });
}

/** The neighbourhoods of each fifth, with all citizens over those who live there. */
export function fifthAreas(place: Place, citizens: number): FifthAreas {
  const sizes = citizensByNeighbourhood(place, citizens);
  const fifthOf = fifthsByDeprivation(Float64Array.from(place.deprivation), sizes, citizens);
  const areas = [0, 1, 2, 3, 4].map((fifth) => [...fifthOf.keys()].filter((area) => fifthOf[area] === fifth));
  return {
    areas,
    weights: areas.map((ones) => citizens / ones.reduce((sum, area) => sum + (sizes[area] ?? 0), 0)),
  };
}
