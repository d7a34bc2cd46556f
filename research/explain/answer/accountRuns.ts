import {
  accountOf,
  runReplicates,
  townLedger,
  type Account,
  type Arm,
  type LedgerOfPart,
  type TownLedger,
} from '#runs';
import { citizensByNeighbourhood, sha256, type Place, type Result, type Stock } from '#sim';
import type { Pool } from '#workers';
import { fifthAreas } from './explainDifference.ts';

/** A part of a place: one fifth by deprivation, from 0, or one neighbourhood by its position. */
export type PlacePart = { readonly fifth: number } | { readonly area: number };

/** What is asked of one strategy: what moved its stocks between two months. */
export interface AccountAsked {
  readonly arm: Arm;
  readonly stocks: readonly Stock[];
  readonly from: number;
  readonly to: number;
  readonly part: PlacePart | null;
  readonly masterSeed: string;
  readonly replicates: number;
}

/** The accounts of one strategy over its runs. */
export interface AccountAnswer {
  readonly accounts: readonly { readonly stock: Stock; readonly account: Account }[];
  readonly replicates: number;
  readonly lost: readonly string[];
  readonly isStopped: boolean;
  /** SHA-256 in hex over the runs' fingerprints in the order of the replicates. */
  readonly fingerprint: string;
}

/** Runs a strategy with its ledger and adds up what moved each stock, as means over the runs that ended. */
export async function accountRuns(
  { arm, stocks, from, to, part, masterSeed, replicates }: AccountAsked,
  pool: Pool,
  { signal, onRun }: { readonly signal: AbortSignal; readonly onRun: (runs: number) => void },
): Promise<AccountAnswer> {
  const { place } = arm.scenario;
  const ledgers: (TownLedger | undefined)[] = [];
  const fingerprints: string[] = [];
  const lost: string[] = [];
  let ended = 0;
  await runReplicates({
    arms: [{ ...arm, months: Math.max(1, to) }],
    replicates: Array.from({ length: replicates }, (_, index) => index + 1),
    masterSeed,
    pool,
    signal,
    options: () => ({ ledger: true, neighbourhoods: part !== null && 'area' in part ? stocks : false }),
    onEnd({ replicate }, outcome) {
      if (outcome.status === 'stopped') return;
      if (outcome.status === 'failed') lost.push(outcome.reason);
      else if (outcome.result.ledger !== null) {
        const { result } = outcome;
        ledgers[replicate] = townLedger(outcome.result.ledger, part === null ? undefined : partOf(part, place, result));
        fingerprints[replicate] = result.fingerprint;
      }
      ended += 1;
      onRun(ended);
    },
  });
  const known = ledgers.flatMap((ledger) => (ledger === undefined ? [] : [ledger]));
  return {
    accounts: stocks.flatMap((stock) => {
      const account = accountOf(known, stock, from, to);
      return account === null ? [] : [{ stock, account }];
    }),
    replicates: known.length,
    lost,
    isStopped: signal.aborted,
    fingerprint: sha256(fingerprints.flatMap((one) => `${one}\n`).join('')),
  };
}

/** Where a part of the place lies in a run's ledger, and how its levels went. */
function partOf(part: PlacePart, place: Place, { byFifth, byNeighbourhood, citizens, months }: Result): LedgerOfPart {
  const { areas, weights } = 'fifth' in part ? fifthAreas(place, citizens) : oneArea(part.area, place, citizens);
  const index = 'fifth' in part ? part.fifth : 0;
  const [columns, width, at] =
    'fifth' in part ? [byFifth, 5, part.fifth] : [byNeighbourhood, place.codes.length, part.area];
  return {
    areas: areas[index] ?? [],
    weight: weights[index] ?? NaN,
    levelsOf: (stock) =>
      Float64Array.from({ length: months + 1 }, (_, month) => columns?.[stock]?.[month * width + at] ?? NaN),
  };
}

function oneArea(area: number, place: Place, citizens: number): ReturnType<typeof fifthAreas> {
  return { areas: [[area]], weights: [citizens / (citizensByNeighbourhood(place, citizens)[area] ?? NaN)] };
}
