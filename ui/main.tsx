import { effect } from '@preact/signals';
import { render } from 'preact';
import { App } from './App.tsx';
import { keepOffline } from './run/keepOffline.ts';
import { nextTask } from './run/nextTask.ts';
import { shippedComparison } from './run/shippedComparison.ts';
import type { LateParts } from './modes/lateParts.ts';
import type { Live } from './run/live.ts';
import { asksSameRuns, isTaught, STORY, type AppState } from './state/appState.ts';
import { compileOwnOutcomes } from './state/ownOutcomes.ts';
import {
  choices,
  comparison,
  followLink,
  keptOffline,
  loadMetricWords,
  notice,
  openMode,
  ownOutcomes,
  progress,
  readLink,
  show,
  shippedFor,
  state,
  words,
} from './state/pageState.ts';

const BASE = import.meta.env.BASE_URL;
const root = document.getElementById('app');

function draw(live: Live | null, late: LateParts | null): void {
  if (root !== null) render(<App live={live} late={late} />, root);
}

async function compileNow(outcomes: AppState['outcomes']): Promise<void> {
  const compiled = await compileOwnOutcomes(outcomes);
  if (state.peek().outcomes !== outcomes) return;
  // Nothing is shown by the name of an outcome that cannot be computed.
  ownOutcomes.value = compiled.ok ? compiled.value : null;
  if (!compiled.ok) {
    const { problemText } = await import('./words/problemText.ts');
    const told = compiled.issues.map((issue) => problemText(words.peek(), state.peek().language, issue).text);
    notice(`${words.peek().problems}: ${told.join('; ')}`);
  }
}

/** The page answers the hand first: runs start in a task of their own, and of moves that come faster only the last is run. */
async function runWhenFree(live: Live, asked: AppState, moving: boolean): Promise<void> {
  await nextTask();
  if (asksSameRuns(asked, choices.peek())) live.run(asked, moving);
}

/** Shows the shipped comparison of the place that is asked for, where that of another place is on the screen, or none. */
async function showShipped(): Promise<void> {
  const place = shippedFor.peek();
  if (place === null || comparison.peek()?.place === place) return;
  const shipped = await shippedComparison(BASE, place);
  // A link that asks for something else shows its own first run, not the shipped numbers under other names.
  if (shipped !== null && shippedFor.peek() === place && comparison.peek()?.place !== place) show(shipped, null);
}

/** Resolves when what is there has been painted, which waits for nothing that is fetched; a page that nobody sees paints nothing. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const hidden = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(hidden);
      setTimeout(resolve);
    });
  });
}

/** The second window of a lesson that is shown to a room: it runs nothing, and shows what the first one says. */
async function showProjector(): Promise<void> {
  const [{ presentAddress }, { ProjectorPage }] = await Promise.all([
    import('./teach/presentAddress.ts'),
    import('./teach/ProjectorPage.tsx'),
  ]);
  const address = presentAddress(location.hash);
  if (root !== null && address !== null) render(<ProjectorPage {...address} />, root);
}

/** The shipped result is on the screen first; then the model arrives and runs whatever the link asks for. */
export async function main(): Promise<void> {
  if (location.hash.startsWith('#present=')) {
    await showProjector();
    return;
  }
  await readLink(location.hash);
  effect(() => {
    const { title, modes } = words.value;
    // Only the words and the mode are followed: writing the language, even the same one, makes the browser style the whole page again.
    document.documentElement.lang = state.peek().language;
    document.title = `${title}: ${modes[isTaught(openMode.value) ? 'teach' : 'compare']}`;
  });
  effect(() => {
    const { outcomes } = state.value;
    if (ownOutcomes.peek()?.written === outcomes) return;
    void compileNow(outcomes);
  });
  effect(() => {
    const { mode, outcome, risk, language } = choices.value;
    const isMain = (name: string): boolean => name === STORY || Object.hasOwn(words.peek().metrics, name);
    if (mode !== 'explore' && mode !== 'teach' && isMain(outcome) && isMain(risk)) return;
    loadMetricWords(language).catch(() => {
      notice(words.peek().notLoaded);
    });
  });
  // Another link in the address of the open page. Our own writing of the address does not come here.
  addEventListener('hashchange', () => {
    // Where nothing can be run, what is shipped is shown all the same.
    void followLink(location.hash).then(showShipped);
  });
  addEventListener('offline', () => {
    notice(words.value.offline);
  });
  draw(null, null);
  await showShipped();
  effect(() => {
    if (shippedFor.value !== null) void showShipped();
  });
  await painted();
  let live: Live;
  try {
    const [{ openLive }, { lateParts }] = await Promise.all([import('./run/live.ts'), import('./modes/lateParts.ts')]);
    live = await openLive(BASE);
    draw(live, lateParts);
  } catch {
    progress.value = { status: 'stopped' };
    notice(comparison.peek() === null ? words.value.noWorkersLink : words.value.noWorkers);
    return;
  }
  let asked: AppState | null = null;
  effect(() => {
    const now = choices.value;
    // A lesson runs its own arms; the comparison goes on where it stood when somebody comes back to it.
    if (now.mode === 'teach') {
      if (asked !== null && progress.peek().status === 'running') {
        live.stop();
        asked = null;
      }
      return;
    }
    if (asked !== null && asksSameRuns(asked, now)) return;
    const moving = asked !== null;
    asked = now;
    void runWhenFree(live, now, moving);
  });
  keptOffline.value = await keepOffline(BASE);
}

void main();
