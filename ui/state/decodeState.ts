import { LEVERS, METRICS, type LeverName, type MetricName } from '#sim';
import { PRESETS } from '#scenarios';
import {
  FEWEST_STRATEGIES,
  INITIAL_STATE,
  MONTHS,
  MOST_STRATEGIES,
  VIEWS,
  type AppState,
  type Language,
  type StrategyState,
} from './appState.ts';
import { LINK_VERSION, type Written } from './encodeState.ts';

/** What a link says, or why it cannot be read. */
export type LinkReading =
  | { readonly status: 'read'; readonly state: AppState; readonly dropped: readonly string[] }
  | { readonly status: 'newer' }
  | { readonly status: 'broken' };

/** Reads what `encodeState` wrote, this version or an earlier one. Names that no longer exist are dropped and told. */
export function decodeState(text: string): LinkReading {
  const written = parsed(text);
  if (written === undefined || typeof written.v !== 'number') return { status: 'broken' };
  if (written.v > LINK_VERSION) return { status: 'newer' };
  const dropped: string[] = [];
  const strategies = (Array.isArray(written.s) ? written.s : []).flatMap((one) => readStrategy(one, dropped));
  const whole =
    strategies.length >= FEWEST_STRATEGIES ? strategies.slice(0, MOST_STRATEGIES) : INITIAL_STATE.strategies;
  const outcome = written.o !== undefined && Object.hasOwn(METRICS, written.o) ? written.o : INITIAL_STATE.outcome;
  return {
    status: 'read',
    dropped,
    state: {
      language:
        (['en', 'nb', 'da'] as const).find((one): one is Language => one === written.l) ?? INITIAL_STATE.language,
      place: typeof written.p === 'string' ? written.p : INITIAL_STATE.place,
      strategies: whole,
      selected: wholeWithin(written.k, INITIAL_STATE.selected, 0, whole.length - 1),
      outcome: outcome as MetricName,
      view: VIEWS.find((one) => one === written.w) ?? INITIAL_STATE.view,
      month: wholeWithin(written.t, INITIAL_STATE.month, 0, MONTHS),
      runs: wholeWithin(written.n, INITIAL_STATE.runs, 5, 100),
    },
  };
}

function parsed(text: string): Written | undefined {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === 'object' && value !== null ? (value as Written) : undefined;
  } catch {
    return undefined;
  }
}

function readStrategy(one: unknown, dropped: string[]): readonly StrategyState[] {
  if (!Array.isArray(one)) return [];
  const [preset, levers] = one as readonly unknown[];
  if (typeof preset !== 'string' || !Object.hasOwn(PRESETS, preset)) {
    dropped.push(String(preset));
    return [];
  }
  const moved = Object.entries(typeof levers === 'object' && levers !== null ? levers : {}).filter(([name, value]) => {
    const lever = Object.hasOwn(LEVERS, name) ? LEVERS[name as LeverName] : undefined;
    const fits = lever !== undefined && typeof value === 'number' && value >= lever.min && value <= lever.max;
    if (!fits) dropped.push(name);
    return fits;
  });
  return [{ preset, levers: Object.fromEntries(moved) }];
}

function wholeWithin(value: unknown, otherwise: number, least: number, most: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
    ? value
    : Math.min(most, otherwise);
}
