import type { PlayedReplicate } from '#explain';
import { canonicalJson, scenarioEssence } from '#sim';
import type { ReadyStrategy } from '../run/scenariosOf.ts';

/** Games whose replicates are kept, the least recently used first to go: one of ten choices takes 25 MB when it is done. */
const MOST_GAMES = 4;

const games = new Map<string, readonly PlayedReplicate[]>();

/** What a game on the page is known by: both strategies, how many citizens, and whether ledgers are read. */
export function gameKey(strategy: ReadyStrategy, against: ReadyStrategy, ledger: boolean): string {
  const [one, other] = [strategy, against].map(({ scenario }) => scenarioEssence(scenario));
  return canonicalJson({ one, other, citizens: strategy.citizens, ledger });
}

/** The replicates of a game that were played before; asking for them marks them as used. */
export function keptReplicates(key: string): readonly PlayedReplicate[] {
  const known = games.get(key) ?? [];
  keepReplicates(key, known);
  return known;
}

/** Keeps the replicates of a game for whoever asks again. */
export function keepReplicates(key: string, replicates: readonly PlayedReplicate[]): void {
  games.delete(key);
  if (replicates.length === 0) return;
  games.set(key, replicates);
  for (const oldest of games.keys()) {
    if (games.size <= MOST_GAMES) break;
    games.delete(oldest);
  }
}
