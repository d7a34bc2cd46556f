import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { moneyText, sizeText } from '#runs';
import { storyOf, type Story } from './compare/storyOf.ts';
import { BottomBar } from './modes/BottomBar.tsx';
import { ChoicesDoor, ChoicesDrawer } from './modes/ChoicesDrawer.tsx';
import { CompareMode } from './modes/CompareMode.tsx';
import { isNarrow } from './state/isNarrow.ts';
import { KeyHelp } from './modes/KeyHelp.tsx';
import { LateMode } from './parts/LateMode.tsx';
import type { LateParts } from './modes/lateParts.ts';
import { PageFooter } from './modes/PageFooter.tsx';
import { PageHeader } from './modes/PageHeader.tsx';
import { LargeQuestion } from './parts/LargeQuestion.tsx';
import { Notices } from './parts/Notices.tsx';
import { ReplaySign } from './parts/ReplaySign.tsx';
import { useNames } from './parts/useNames.ts';
import { useRested } from './parts/useRested.ts';
import type { Live } from './run/live.ts';
import { isTaught, STORY, type AppState } from './state/appState.ts';
import { pointAt, runsIn, type ComparisonData } from './state/comparisonData.ts';
import { namesOf } from './state/namesOf.ts';
import { allRunsIn, choices, progress, shownChoices, shownComparison, state, words } from './state/pageState.ts';
import { choosing, openChoices } from './state/openChapter.ts';
import { FRAME_LANGUAGES } from './words/frameLanguages.ts';

const loadStatement = () => import('./modes/StatementPage.tsx').then((loaded) => loaded.StatementPage);
const loadTeach = () => import('./modes/TeachMode.tsx').then((loaded) => loaded.TeachMode);
const loadLessonBar = () => import('./teach/LessonBar.tsx').then((loaded) => loaded.LessonBar);
const loadQuestions = () => import('./teach/questions/SixQuestions.tsx').then((loaded) => loaded.SixQuestions);
const loadExplore = () => import('./modes/ExploreMode.tsx').then((loaded) => loaded.ExploreMode);

/** The page: one state, and the mode that shows it. */
export function App({ live, late }: { readonly live: Live | null; readonly late: LateParts | null }) {
  const data = shownComparison.value;
  const asked = state.value;
  const frame = FRAME_LANGUAGES[asked.language];
  // In Explore the choices have panes of their own.
  const hasDrawer = asked.mode === 'compare' || (asked.mode === 'explore' && data === null);
  const chosen = useNames(namesOf(words.value, choices.value));
  // They follow what they read by themselves: new runs, which come several times a second, leave them as they are.
  const header = useMemo(() => <PageHeader />, []);
  const drawer = useMemo(
    () => <ChoicesDrawer frame={frame} names={chosen} live={live} late={late} />,
    [frame, chosen, live, late],
  );
  const footer = useMemo(() => <PageFooter late={late} />, [late]);
  return (
    <div class={choosing.value && hasDrawer ? 'page choosing' : 'page'}>
      <SkipLink text={words.value.skip} go={() => document.getElementById('result')?.focus()} />
      {asked.mode === 'statement' || isTaught(asked.mode) ? null : (
        <SkipLink
          text={words.value.skipToChoices}
          go={() => {
            openChoices();
          }}
        />
      )}
      {header}
      <main>
        <Notices />
        {asked.mode === 'teach' ? null : <LargeQuestion live={live} />}
        {asked.mode === 'compare' && asked.lesson !== null ? (
          <LateMode key="lesson-bar" load={loadLessonBar} props={{}} />
        ) : null}
        {asked.mode === 'statement' ? (
          <LateMode key="statement" load={loadStatement} props={{}} />
        ) : asked.mode === 'questions' ? (
          <LateMode key="questions" load={loadQuestions} props={{ live }} />
        ) : asked.mode === 'teach' ? (
          <LateMode key="teach" load={loadTeach} props={{ live }} />
        ) : data === null ? (
          <WithoutResult present={asked} live={live} late={late} />
        ) : (
          <Shown data={data} asked={asked} live={live} late={late} />
        )}
        {/* Of every mode the same: what somebody is typing stays while the first result comes. */}
        {hasDrawer ? drawer : null}
        <ReplaySign />
      </main>
      {footer}
      {isNarrow.value && asked.mode === 'compare' ? <BottomBar frame={frame} /> : null}
      <KeyHelp />
    </div>
  );
}

interface ShownProps {
  readonly data: ComparisonData;
  readonly asked: AppState;
  readonly live: Live | null;
  readonly late: LateParts | null;
}

/** A mode on the comparison there is, with the outcome of its story where none was chosen. */
function Shown({ data, asked, live, late }: ShownProps) {
  const text = words.value;
  // Until new runs are there, what is shown keeps the names it was asked for with.
  const names = useNames(namesOf(text, shownChoices.value));
  const selected = Math.min(asked.selected, data.strategies.length - 1);
  const told = selected === 0 ? data.strategies.length - 1 : selected;
  const { language } = asked;
  // While the thumb moves the story stands: its sentences bear their own moment, and the large chart stays what it is.
  const month = useRested(asked.month);
  const story = useMemo(() => {
    const money = (pounds: number): string => moneyText(pounds, data.country, language);
    return storyOf(text, language, data, pointAt(data, month), told, names, money);
  }, [text, language, data, month, told, names]);
  // The large chart stays where it is while runs come in: a picture that changes under a moving lever shows nothing.
  const outcome = useRef(story.outcome);
  if (story.state === 'told') outcome.current = story.outcome;
  const present = asked.outcome === STORY ? { ...asked, outcome: outcome.current } : asked;
  return (
    <>
      <Announcer data={data} story={story} />
      {present.mode === 'explore' ? (
        <LateMode key="explore" load={loadExplore} props={{ data, present, live }} />
      ) : (
        <CompareMode data={data} present={present} names={names} story={story} told={told} live={live} late={late} />
      )}
    </>
  );
}

/** Says once, to those who hear the page, that all runs are in, and what they say. */
function Announcer({ data, story }: { readonly data: ComparisonData; readonly story: Story }) {
  const [said, setSaid] = useState('');
  const isIn = allRunsIn.value;
  useEffect(() => {
    const frame = FRAME_LANGUAGES[choices.peek().language];
    if (!isIn) return;
    const size = sizeText(data.size, data.place, choices.peek().language);
    setSaid(`${frame.done(Math.min(...data.strategies.map(runsIn)), story.gain)} ${size}.`);
  }, [isIn]);
  return (
    <p class="hidden" aria-live="polite" id="announcer">
      {said}
    </p>
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
  useEffect(() => {
    if (!isComing && late !== null) choosing.value = true;
  }, [isComing, late]);
  return (
    <>
      <section id="result" class="result" tabIndex={-1} aria-busy={isComing}>
        <p class="loading">
          {isComing ? `${text.updating}…` : status === 'asking' || live === null ? null : text.notRun}
        </p>
      </section>
      <ChoicesDoor frame={FRAME_LANGUAGES[present.language]} ready={late !== null} />
    </>
  );
}

/** Leads the keyboard to a part of the page. It leaves the address alone, which holds the state. */
function SkipLink({ text, go }: { readonly text: string; readonly go: () => void }) {
  return (
    <a
      class="skip"
      href="#result"
      onClick={(event) => {
        event.preventDefault();
        go();
      }}
    >
      {text}
    </a>
  );
}
