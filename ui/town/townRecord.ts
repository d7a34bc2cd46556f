import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Result } from '#sim';
import type { Live } from '../run/live.ts';
import type { ReadyStrategy } from '../run/scenariosOf.ts';
import type { AppState } from '../state/appState.ts';
import { allRunsIn, choices } from '../state/pageState.ts';

/** A recorded run of the selected strategy: every month can be looked at again at once. */
export interface TownRecord {
  readonly strategy: ReadyStrategy;
  readonly result: Result;
}

/**
 * Records the first run of the selected strategy with all its people, once somebody wants to see them: at once where there is
 * none, else when all runs are in. Null until then: people of another strategy are not shown under the name of this.
 */
export function useTownRecord(live: Live | null, isWanted: boolean): TownRecord | null {
  const [record, setRecord] = useState<{ readonly key: string; readonly record: TownRecord } | null>(null);
  const now = choices.value;
  const ready = allRunsIn.value;
  const key = useMemo(() => recordKey(now), [now]);
  const recorded = useRef<string | null>(null);
  useEffect(() => {
    if (live === null || !isWanted || recorded.current === key) return undefined;
    if (!ready && recorded.current !== null) return undefined;
    const strategy = live.ready(now)?.[now.selected];
    if (strategy === undefined) return undefined;
    const stop = new AbortController();
    const { record: recordRun } = live;
    async function take(one: ReadyStrategy): Promise<void> {
      const result = await recordRun(one, 0, { frames: true, neighbourhoods: false }, stop.signal);
      if (result === null || stop.signal.aborted) return;
      recorded.current = key;
      setRecord({ key, record: { strategy: one, result } });
    }
    void take(strategy);
    return () => {
      stop.abort();
    };
  }, [live, ready, key, isWanted]);
  return record?.key === key ? record.record : null;
}

/** What decides a recorded run; language, views and time do not. */
function recordKey({
  strategies,
  selected,
  place,
  ownPlace,
  country,
  citizens,
  context,
  shocks,
  beliefs,
}: AppState): string {
  return JSON.stringify([strategies[selected], place, ownPlace?.csv, country, citizens, context, shocks, beliefs]);
}
