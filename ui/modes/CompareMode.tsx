import { useMemo } from 'preact/hooks';
import { sizeText } from '#runs';
import { useShippedBands } from '../bands/useShippedBands.ts';
import { EventList } from '../compare/EventList.tsx';
import { hangsText } from '../compare/hangsText.ts';
import { MomentChoice } from '../compare/MomentChoice.tsx';
import { OutcomeChart } from '../compare/OutcomeChart.tsx';
import { OutcomeTable } from '../compare/OutcomeTable.tsx';
import { OutcomeTime } from '../compare/OutcomeTime.tsx';
import { RiskList } from '../compare/RiskList.tsx';
import { RunAccount } from '../compare/RunAccount.tsx';
import { RunProgress } from '../compare/RunProgress.tsx';
import { SizeLine } from '../compare/SizeLine.tsx';
import { SmallCharts } from '../compare/SmallCharts.tsx';
import { StoryHead } from '../compare/StoryHead.tsx';
import type { Story } from '../compare/storyOf.ts';
import { StrategyChips } from '../compare/StrategyChips.tsx';
import { useNames } from '../parts/useNames.ts';
import { momentText } from '../parts/TimeSlider.tsx';
import { WhileSeen } from '../parts/WhileSeen.tsx';
import type { Live } from '../run/live.ts';
import type { AppState } from '../state/appState.ts';
import { pointAt, runsIn, type ComparisonData } from '../state/comparisonData.ts';
import type { DoubtOf } from '../state/doubt.ts';
import { isNarrow } from '../state/isNarrow.ts';
import { namesOf } from '../state/namesOf.ts';
import { change, choices, isStale, words } from '../state/pageState.ts';
import { FRAME_LANGUAGES } from '../words/frameLanguages.ts';
import { Chapter } from './Chapter.tsx';
import { ChapterIndex } from './ChapterIndex.tsx';
import { ChoicesDoor } from './ChoicesDrawer.tsx';
import type { LateParts } from './lateParts.ts';

interface Props {
  readonly data: ComparisonData;
  /** With the outcome that is shown large. */
  readonly present: AppState;
  /** What is shown is called by these. */
  readonly names: readonly string[];
  readonly story: Story;
  /** The strategy that the story is about. */
  readonly told: number;
  readonly live: Live | null;
  /** Null until the model has arrived. */
  readonly late: LateParts | null;
}

/** Two to four strategies side by side: what happens in one sentence and one picture, then chapter by chapter what lies behind it. */
export function CompareMode({ data, present, names, story, told, live, late }: Props) {
  const text = words.value;
  const still = choices.value;
  const { language, month, outcome } = present;
  const frame = FRAME_LANGUAGES[language];
  const chosen = useNames(namesOf(text, still));
  const shown = Math.min(present.selected, data.strategies.length - 1);
  const point = pointAt(data, month);
  const runs = Math.min(present.runs, ...data.strategies.map(runsIn));
  const bands = useShippedBands(late?.shippedBands, data.place);
  const common = { words: text, language, data, names };
  const doubtOf: DoubtOf = (metric, strategy) =>
    late?.doubtAbout(language, bands, data, { outcome: metric, strategy, month: data.months[point] ?? 0 }) ?? null;
  const moment = momentText(text, data.months[point] ?? 0);
  const hangs = hangsText(text, present.strategies[told]?.preset ?? '', present.strategies[0]?.preset ?? '');
  const result = [text, data, names] as const;
  const shownState = [text, still, outcome, month, chosen, live] as const;
  // Moving a lever asks for other runs and leaves what is shown: the picture, and all that is read at its moment, stay until runs come.
  const picture = useMemo(
    () => (
      <div class="first-picture">
        <div class="large">
          <OutcomeChart words={text} present={present} data={data} names={names}>
            <p class="hint size-row">
              <SizeLine language={language} data={data} />{' '}
              {late === null ? null : <late.LargerSize language={language} data={data} live={live} />}
            </p>
            <OutcomeTime words={text} present={present} data={data} names={names} />
          </OutcomeChart>
        </div>
        <SmallCharts
          {...common}
          selected={shown}
          point={point}
          doubtOf={doubtOf}
          shown={outcome}
          onShow={(metric) => {
            change((now) => ({ ...now, outcome: metric }));
          }}
        />
      </div>
    ),
    [
      ...result,
      language,
      outcome,
      month,
      present.view,
      present.selected,
      present.outcomes,
      present.bookmarks,
      bands,
      late,
      live,
    ],
  );
  return (
    <>
      <section id="result" class={isStale.value ? 'result stale' : 'result'} tabIndex={-1}>
        <StoryHead frame={frame} story={story} />
        <div class="result-line">
          <StrategyChips frame={frame} names={chosen} selected={present.selected} />
          <ChoicesDoor frame={frame} ready={late !== null} />
          <MomentChoice words={text} frame={frame} month={month} />
          <RunProgress data={data} live={live} />
        </div>
        {picture}
        {isNarrow.value && story.others.length > 0 ? <p class="story-rest">{story.others.join(' ')}</p> : null}
      </section>
      {late === null ? null : (
        <WhileSeen keys={[...result, outcome, month, shown, told, live, still, isStale.value]}>
          {() => <late.BandsPanel {...common} present={present} strategy={shown || told} live={live} />}
        </WhileSeen>
      )}
      {late === null ? null : (
        <WhileSeen keys={[text, present, chosen, runs, data.size]}>
          {() => (
            <late.Report
              words={text}
              present={present}
              names={chosen}
              runs={runs}
              size={sizeText(data.size, data.place, language)}
            />
          )}
        </WhileSeen>
      )}
      {isNarrow.value ? null : <ChapterIndex frame={frame} />}
      <Chapter name="costs" title={frame.chapters.costs}>
        <div class="side-by-side">
          <WhileSeen keys={[...result, shown, point, bands]}>
            {() => <RiskList {...common} selected={shown} point={point} moment={moment} doubtOf={doubtOf} />}
          </WhileSeen>
          {late === null ? null : (
            <WhileSeen keys={[...result, told, point]}>
              {() => <late.GainsTable {...common} selected={told} month={data.months[point] ?? 0} />}
            </WhileSeen>
          )}
        </div>
        {late === null ? null : (
          <>
            <WhileSeen keys={[...result, outcome, still, point]}>
              {() => <late.TradeOffPlot words={text} present={present} data={data} names={names} point={point} />}
            </WhileSeen>
            <late.HoldDoor words={text} present={present} names={chosen} live={live} />
            <WhileSeen keys={[...result, point]}>{() => <late.MoneyPanel {...common} point={point} />}</WhileSeen>
          </>
        )}
      </Chapter>
      <Chapter name="why" title={frame.chapters.why}>
        <p class="hint">{frame.whyHint}</p>
        {late === null ? null : (
          <WhileSeen keys={shownState}>
            {() => <late.WhyPanel words={text} present={present} names={chosen} live={live} />}
          </WhileSeen>
        )}
        <WhileSeen keys={[...result, shown]}>
          {() => <EventList words={text} data={data} names={names} selected={shown} />}
        </WhileSeen>
      </Chapter>
      <Chapter name="people" title={frame.chapters.people}>
        <OutcomeTime words={text} present={present} data={data} names={names} beside={frame.chapters.people} />
        {late === null ? null : (
          <WhileSeen keys={shownState}>
            {() => <late.TownPanel words={text} present={present} name={chosen[present.selected] ?? ''} live={live} />}
          </WhileSeen>
        )}
      </Chapter>
      <Chapter name="sure" title={frame.chapters.sure}>
        <p>{frame.sureHint}</p>
        {hangs === null ? null : <p>{hangs}</p>}
        <RunAccount data={data} />
        {late === null ? null : <late.SizeAccount language={language} data={data} />}
        <section class="panel" aria-labelledby="about-title">
          <h3 id="about-title">{text.about}</h3>
          <p>{text.notAForecast}</p>
          <p>{text.aboutText}</p>
          {late === null ? null : <late.Glossary words={text} language={language} />}
          {late === null ? null : <late.WarningList words={text} language={language} warnings={data.warnings} />}
        </section>
      </Chapter>
      <Chapter name="figures" title={frame.chapters.figures}>
        <WhileSeen keys={[...result, still, point, bands]}>
          {() => <OutcomeTable {...common} present={present} point={point} moment={moment} doubtOf={doubtOf} />}
        </WhileSeen>
      </Chapter>
    </>
  );
}
