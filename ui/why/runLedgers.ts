import type { MechanismName } from '#sim';
import type { Live } from '../run/live.ts';
import type { ReadyStrategy } from '../run/scenariosOf.ts';
import { MONTHS } from '../state/appState.ts';
import { townLedger, type TownLedger } from './townLedger.ts';

/** Runs whose ledgers are kept: the first of the comparison. */
export const LEDGER_RUNS = 5;

/** The ledgers of the first runs of a strategy up to a month, with some mechanisms switched off; fewer where it was stopped or runs failed. */
export async function runLedgers(
  live: Pick<Live, 'record'>,
  strategy: ReadyStrategy,
  without: readonly MechanismName[],
  signal: AbortSignal,
  months: number = MONTHS,
): Promise<readonly TownLedger[]> {
  const { scenario } = strategy;
  const changed = { ...strategy, scenario: { ...scenario, off: [...new Set([...scenario.off, ...without])] } };
  const results = await Promise.all(
    Array.from({ length: LEDGER_RUNS }, (_, replicate) =>
      live.record(changed, replicate, { ledger: true, months, neighbourhoods: false }, signal),
    ),
  );
  return results.flatMap((result) => (result?.ledger === null || result === null ? [] : [townLedger(result.ledger)]));
}
