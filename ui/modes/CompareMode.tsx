import { useMemo } from 'preact/hooks';
import { RunStatus } from '../compare/RunStatus.tsx';
import { momentText } from '../parts/TimeSlider.tsx';
import { WhileSeen } from '../parts/WhileSeen.tsx';
import { pointAt, type ComparisonData } from '../state/comparisonData.ts';
import type { Live } from '../run/live.ts';
import type { AppState } from '../state/appState.ts';
import { choices, words } from '../state/pageState.ts';
import { EventList } from '../compare/EventList.tsx';
import { hangsText, headlineText } from '../compare/headlineText.ts';
import { KeyFigures } from '../compare/KeyFigures.tsx';
import type { LateParts } from './lateParts.ts';
import { namesOf } from '../state/namesOf.ts';
import { OutcomeChart } from '../compare/OutcomeChart.tsx';
import { OutcomeTable } from '../compare/OutcomeTable.tsx';
import { OutcomeTime } from '../compare/OutcomeTime.tsx';
import { RiskList } from '../compare/RiskList.tsx';

interface Props {
  readonly data: ComparisonData;
  readonly present: AppState;
  readonly live: Live | null;
  /** Null until the model has arrived. */
  readonly late: LateParts | null;
}

/** Two to four strategies side by side: the result first, the choices beside it, and never a benefit without its cost. */
export function CompareMode({ data, present, live, late }: Props) {
  const text = words.value;
  const still = choices.value;
  const { language, month } = present;
  const key = namesOf(text, still).join('\n');
  const names = useMemo(() => key.split('\n'), [key]);
  const shown = Math.min(present.selected, data.strategies.length - 1);
  const told = shown === 0 ? data.strategies.length - 1 : shown;
  const point = pointAt(data, month);
  const common = { words: text, language, data, names };
  const moment = momentText(text, data.months[point] ?? 0);
  const headline = useMemo(() => headlineText(text, data, told, names), [text, data, told, names]);
  const hangs = hangsText(text, present.strategies[told]?.preset ?? '', present.strategies[0]?.preset ?? '');
  const result = [text, data, names] as const;
  return (
    <>
      <section id="result" class="result" tabIndex={-1}>
        <h1>{headline}</h1>
        {hangs === null ? null : <p class="hint">{hangs}</p>}
        <RunStatus data={data} live={live} />
      </section>
      {late === null ? null : (
        <WhileSeen keys={[text, present, names]}>
          {() => <late.Report words={text} present={present} names={names} />}
        </WhileSeen>
      )}
      <WhileSeen keys={[...result, shown, point]}>
        {() => <KeyFigures {...common} selected={shown} point={point} moment={moment} />}
      </WhileSeen>
      <div class="columns">
        <div class="column wide">
          <WhileSeen keys={[...result, still, month]}>
            {() => <OutcomeChart words={text} present={present} data={data} names={names} />}
          </WhileSeen>
          <OutcomeTime words={text} present={present} data={data} names={names} />
          <WhileSeen keys={[...result, shown]}>
            {() => <EventList words={text} data={data} names={names} selected={shown} />}
          </WhileSeen>
          {late === null ? null : (
            <WhileSeen keys={[text, still, month, names, live]}>
              {() => <late.WhyPanel words={text} present={present} name={names[present.selected] ?? ''} live={live} />}
            </WhileSeen>
          )}
          {late === null ? null : (
            <WhileSeen keys={[text, still, month, names, live]}>
              {() => <late.TownPanel words={text} present={present} name={names[present.selected] ?? ''} live={live} />}
            </WhileSeen>
          )}
          {late === null ? null : (
            <>
              <WhileSeen keys={[...result, told, point]}>
                {() => <late.GainsTable {...common} selected={told} month={data.months[point] ?? 0} />}
              </WhileSeen>
              <WhileSeen keys={[...result, still.outcome, point]}>
                {() => <late.TradeOffPlot words={text} present={present} data={data} names={names} point={point} />}
              </WhileSeen>
              <WhileSeen keys={[...result, point]}>{() => <late.MoneyPanel {...common} point={point} />}</WhileSeen>
            </>
          )}
          <WhileSeen keys={[...result, still, point]}>
            {() => <OutcomeTable {...common} present={present} point={point} moment={moment} />}
          </WhileSeen>
        </div>
        <div class="column costs">
          <WhileSeen keys={[...result, shown, point]}>
            {() => <RiskList {...common} selected={shown} point={point} moment={moment} />}
          </WhileSeen>
          <section class="panel" aria-labelledby="about-title">
            <h2 id="about-title">{text.about}</h2>
            <p>{text.notAForecast}</p>
            <p>{text.aboutText}</p>
            {data.warnings.map((warning) => (
              <p key={warning} class="hint" lang="en">
                {warning}
              </p>
            ))}
          </section>
        </div>
        {late === null ? <div class="column choices" id="choices" /> : <late.Choices names={names} live={live} />}
      </div>
    </>
  );
}
