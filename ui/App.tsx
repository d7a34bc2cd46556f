import { CompareMode } from './modes/CompareMode.tsx';
import type { LateParts } from './modes/lateParts.ts';
import { LateMode } from './parts/LateMode.tsx';
import { LargeQuestion } from './parts/LargeQuestion.tsx';
import { Notices } from './parts/Notices.tsx';
import { PageFooter } from './modes/PageFooter.tsx';
import { PageHeader } from './modes/PageHeader.tsx';
import { ReplaySign } from './parts/ReplaySign.tsx';
import type { Live } from './run/live.ts';
import type { AppState } from './state/appState.ts';
import { namesOf } from './state/namesOf.ts';
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
        <LargeQuestion live={live} />
        {present.mode === 'statement' ? (
          <LateMode key="statement" load={loadStatement} props={{}} />
        ) : data === null ? (
          <WithoutResult present={present} live={live} late={late} />
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

interface WithoutResultProps {
  readonly present: AppState;
  readonly live: Live | null;
  readonly late: LateParts | null;
}

/** While there is no first run: the choices are there all the same, so that what cannot be run can be put right. */
function WithoutResult({ present, live, late }: WithoutResultProps) {
  const text = words.value;
  const { status } = progress.value;
  const isComing = status !== 'asking' && status !== 'stopped';
  const names = namesOf(text, present);
  return (
    <>
      <section id="result" class="result" tabIndex={-1} aria-busy={isComing}>
        <p class="loading">
          {isComing ? `${text.updating}…` : status === 'asking' || live === null ? null : text.notRun}
        </p>
      </section>
      {late === null || live === null ? null : (
        <div class="columns">
          <late.Choices names={names} live={live} />
        </div>
      )}
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
