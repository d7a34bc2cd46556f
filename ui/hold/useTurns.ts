import { useEffect, useState } from 'preact/hooks';
import { ROBUST_LIMITS, type RobustOutcome, type WorldData } from '#experiments';
import { lookForTurns, type Turns } from './lookForTurns.ts';

/** What turns a difference, once that has been looked for: null while it is, and where there are too few worlds. */
export function useTurns(
  data: WorldData | null,
  outcome: RobustOutcome | undefined,
  { strategy, shown }: { readonly strategy: number; readonly shown: string | null },
): Turns | null {
  const [found, setFound] = useState<{ readonly of: readonly unknown[]; readonly turns: Turns } | null>(null);
  const of = [data, outcome?.metric, strategy];
  useEffect(() => {
    if (data === null || outcome === undefined || data.worlds.count < ROBUST_LIMITS.told) return undefined;
    const mine = new AbortController();
    async function look(to: WorldData, at: RobustOutcome): Promise<void> {
      const turns = await lookForTurns(to, { outcome: at, strategy, shown }, mine.signal);
      if (turns !== null) setFound({ of, turns });
    }
    void look(data, outcome);
    return () => {
      mine.abort();
    };
  }, [...of, shown]);
  return found !== null && found.of.every((one, n) => one === of[n]) ? found.turns : null;
}
