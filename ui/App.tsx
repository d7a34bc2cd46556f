import { CompareMode } from './modes/CompareMode.tsx';
import type { LateParts } from './modes/lateParts.ts';
import { LateMode } from './modes/LateMode.tsx';
import { Notices } from './parts/Notices.tsx';
import { PageFooter } from './modes/PageFooter.tsx';
import { PageHeader } from './modes/PageHeader.tsx';
import { ReplaySign } from './parts/ReplaySign.tsx';
import type { Live } from './run/live.ts';
import { progress, shownComparison, state, words } from './state/pageState.ts';

const loadStatement = () => import('./modes/StatementPage.tsx').then((loaded) => loaded.StatementPage);
const loadExplore = () => import('./modes/ExploreMode.tsx').then((loaded) => loaded.ExploreMode);

/** The page: one state, and the mode that shows it. */
export function App({ live, late }: { readonly live: Live | null; readonly late: LateParts | null }) {
  const data = shownComparison.value;
  const present = state.value;
  return (
    <>
      <SkipLink to="result" text={words.value.skip} />
      {present.mode === 'statement' ? null : <SkipLink to="choices" text={words.value.skipToChoices} />}
      <PageHeader />
      <main>
        <Notices />
        {present.mode === 'statement' ? (
          <LateMode key="statement" load={loadStatement} props={{}} />
        ) : data === null ? (
          <p class="loading">{progress.value.status === 'stopped' ? null : `${words.value.updating}…`}</p>
        ) : present.mode === 'explore' ? (
          <LateMode key="explore" load={loadExplore} props={{ data, present, live }} />
        ) : (
          <CompareMode data={data} present={present} live={live} late={late} />
        )}
        <ReplaySign />
      </main>
      <PageFooter />
    </>
  );
}

/** Leads the keyboard to a part of the page. It leaves the address alone, which holds the state. */
function SkipLink({ to, text }: { readonly to: string; readonly text: string }) {
  return (
    <a
      class="skip"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {text}
    </a>
  );
}
