import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Issue } from '#sim';
import type { Live } from '../run/live.ts';
import { useRested } from '../parts/useRested.ts';
import { RUN_FIELDS } from '../state/appState.ts';
import { choices, progress } from '../state/pageState.ts';
import { FIRST_WORLDS, MOST_WORLDS } from './holdFile.ts';
import { keyOfWorlds, openWorlds, triedCount, tryWorlds, type TriedWorlds } from './triedWorlds.ts';

/** Seconds that the first worlds may take here without being asked for. */
const DEAR = 30;
/** More citizens than this are run only when somebody has said so. */
const LARGE = 100_000;
/** Worlds between two readings: what is shown is of the last such number. */
const STEPS = { few: 10, many: 30 } as const;

/** How far the worlds of the page have come, and what may be done about it. */
export interface Trying {
  readonly tried: TriedWorlds | null;
  /** Why the strategies cannot be put into the same worlds. */
  readonly issues: readonly Issue[];
  /** Worlds that are complete, those that are read now, and those it is on its way to. */
  readonly done: number;
  readonly shown: number;
  readonly target: number;
  /** `waits`: for the comparison; `measures`: how long it takes; `asks`: it is dear; `runs`; `rests`: all there is; `stopped`. */
  readonly phase: 'opens' | 'waits' | 'measures' | 'asks' | 'runs' | 'rests' | 'stopped';
  /** Seconds that what is on its way takes here; null where nobody can say. */
  readonly seconds: number | null;
  start(): void;
  stop(): void;
}

/**
 * Tries worlds for the strategies of the page: the first few to see how long it takes, then sixty, by itself where that is cheap and else
 * when asked, then up to three hundred as long as somebody looks. It gives way to the comparison whenever that runs, and goes on after it.
 */
export function useTriedWorlds(live: Live | null, isSeen: boolean): Trying {
  const now = choices.value;
  const key = useRested(
    useMemo(
      () => keyOfWorlds(now),
      RUN_FIELDS.map((name) => now[name]),
    ),
  );
  const [opened, setOpened] = useState<{
    readonly key: string;
    readonly tried: TriedWorlds | null;
    readonly issues: readonly Issue[];
  } | null>(null);
  const [agreed, setAgreed] = useState<string | null>(null);
  const [stopped, setStopped] = useState<string | null>(null);
  const [, setTold] = useState(0);

  useEffect(() => {
    if (live === null) return undefined;
    let isWanted = true;
    async function open(atlas: Live['atlas']): Promise<void> {
      const found = await openWorlds(choices.peek(), atlas);
      if (!isWanted) return;
      setOpened(found.ok ? { key, tried: found.value, issues: [] } : { key, tried: null, issues: found.issues });
    }
    void open(live.atlas);
    return () => {
      isWanted = false;
    };
  }, [live, key]);

  const ready = opened?.key === key ? opened : null;
  const tried = ready?.tried ?? null;
  const done = tried === null ? 0 : triedCount(tried);
  const fewest = 2 * (live?.pool.size ?? 1);
  const isMeasured = tried !== null && (tried.pace.worlds > 0 || done >= FIRST_WORLDS) && done >= fewest;
  const perWorld = isMeasured && tried.pace.worlds > 0 ? tried.pace.seconds / tried.pace.worlds : null;
  const isAgreed = agreed === key || (perWorld !== null && perWorld * (FIRST_WORLDS - done) <= DEAR);
  const isLarge = tried !== null && tried.plan.scenarioAt(0).citizens > LARGE;
  const target = done < FIRST_WORLDS ? FIRST_WORLDS : MOST_WORLDS;
  const atRest = ['done', 'stopped', 'shipped'].includes(progress.value.status);
  const phase = phaseOf();
  const to =
    phase === 'measures' ? Math.max(done, fewest) + (done >= fewest ? fewest : 0) : phase === 'runs' ? target : 0;

  function phaseOf(): Trying['phase'] {
    if (tried === null) return 'opens';
    if (stopped === key) return 'stopped';
    if (done >= MOST_WORLDS) return 'rests';
    if (!isMeasured && isLarge && agreed !== key) return 'asks';
    if (isMeasured && done < FIRST_WORLDS && !isAgreed) return 'asks';
    if (!atRest) return 'waits';
    if (!isMeasured) return 'measures';
    return done < FIRST_WORLDS || isSeen ? 'runs' : 'rests';
  }

  useEffect(() => {
    if (live === null || tried === null || to === 0) return undefined;
    const mine = new AbortController();
    const { pool } = live;
    void tryWorlds(tried, {
      to,
      pool,
      signal: mine.signal,
      onWorld: () => {
        setTold((told) => told + 1);
      },
    });
    return () => {
      mine.abort();
    };
  }, [live, tried, to]);

  return {
    tried,
    issues: ready?.issues ?? [],
    done,
    shown: phase === 'stopped' ? done : shownOf(done),
    target,
    phase,
    seconds: perWorld === null ? null : perWorld * (target - done),
    start() {
      setAgreed(key);
      setStopped(null);
    },
    stop() {
      setStopped(key);
    },
  };
}

/** Worlds that are read while more come: a round number, so that what stands there stays for a while. */
function shownOf(done: number): number {
  const step = done < FIRST_WORLDS ? STEPS.few : STEPS.many;
  return step * Math.floor(done / step);
}
