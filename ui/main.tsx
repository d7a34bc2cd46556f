import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './App.tsx';
import { loadShippedComparison } from './run/shippedComparison.ts';
import type { Live } from './run/live.ts';
import { INITIAL_STATE } from './state/appState.ts';
import { encodeState } from './state/encodeState.ts';
import { comparison, notice, readLink, state, words } from './state/pageState.ts';

const BASE = import.meta.env.BASE_URL;
const root = document.getElementById('app');

function draw(live: Live | null): void {
  if (root !== null) render(<App live={live} />, root);
}

/** The shipped result is on the screen first; then the model arrives and runs whatever the link asks for. */
export async function main(): Promise<void> {
  readLink(location.hash);
  effect(() => {
    document.documentElement.lang = state.value.language;
    document.title = `${words.value.title}: ${words.value.modes.compare}`;
  });
  draw(null);
  comparison.value = await loadShippedComparison(BASE);
  let live: Live;
  try {
    const { openLive } = await import('./run/live.ts');
    live = await openLive(BASE);
  } catch {
    notice(words.value.noWorkers);
    return;
  }
  draw(live);
  let asked = '';
  effect(() => {
    // Language, time cursor and chosen outcome are views of the same runs.
    const { place, strategies, runs } = state.value;
    const now = encodeState({ ...INITIAL_STATE, place, strategies, runs });
    if (now === asked) return;
    const moving = asked !== '';
    asked = now;
    live.run(state.peek(), moving);
  });
}

void main();
