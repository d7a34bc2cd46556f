import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { METRIC_NAMES } from '#sim';
import { BandFigure } from '../charts/BandFigure.tsx';
import type { BandChartContent, DrawnBand } from '../charts/bandChart.ts';
import type { ComparisonData } from '../state/comparisonData.ts';
import { MAIN_METRICS } from '#runs';
import { VIEWS, type AppState, type View } from '../state/appState.ts';
import { LateMode } from '../parts/LateMode.tsx';
import { momentText } from '../parts/TimeSlider.tsx';
import { allSpread, change } from '../state/pageState.ts';
import type { ChartWords } from '../words/chartsEn.ts';
import { CHART_LANGUAGES } from '../words/chartsLanguages.ts';
import type { Words } from '../words/en.ts';
import { eventText } from '../words/eventWords.ts';
import type { Language } from '../words/language.ts';
import { axisOf, drawnBands } from './drawnBands.ts';
import {
  betterOf,
  differenceText,
  isShare,
  outcomeLabel,
  outcomeText,
  outcomeTick,
  unitText,
} from '../words/outcomeText.ts';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  /** Whether the values above the plot bear the names of their strategies, where nothing above it does. */
  readonly named?: boolean;
  /** What stands between the picture and what is chosen about it. */
  readonly children?: ComponentChildren;
}

/** With it come the dots of Chart.js, which the first picture does without. */
const loadEndState = () => import('./EndState.tsx').then((loaded) => loaded.EndState);

/**
 * One outcome of all strategies over ten years, in one of five views of the same runs. Where the picture is read first, what it
 * shows is chosen below it.
 */
export function OutcomeChart({ words, present, data, names, named, children }: Props) {
  const { outcome, view, language, month } = present;
  const chart = CHART_LANGUAGES[language];
  const shown = Math.min(present.selected, data.strategies.length - 1);
  const showsAll = allSpread.value;
  const unnamed = useMemo(() => drawnBands(data, outcome, view), [data, outcome, view]);
  const content = useMemo(
    () => bandContent({ words, language, outcome, view, names, data, shown, showsAll }, unnamed),
    [unnamed, words, names.join('\n'), shown, showsAll],
  );
  const single = useMemo(
    () =>
      content.bands.map((band) => ({
        ...content,
        heading: '',
        bands: [{ ...band, name: '', spread: 'filled' as const }],
      })),
    [content],
  );
  const { text } = content;
  const sentences = content.bands.map(({ name, band }) => {
    const [start, end, low] = [band.median[0] ?? NaN, band.median.at(-1) ?? NaN, band.low.at(-1) ?? NaN];
    if (Number.isNaN(low)) return words.chartTextOfOne(name, text(start), text(end));
    return words.chartText(name, text(start), text(end), text(low), text(band.high.at(-1) ?? NaN));
  });
  const title = words.chartTitle(outcomeLabel(words, outcome), data.place);
  const moving = {
    named: named === true,
    month,
    momentOf: (one: number) => momentText(words, one),
    onMonth: (next: number) => {
      change((now) => ({ ...now, month: next }), 'time');
    },
  };
  const controls = (
    <>
      <OutcomeChoice words={words} present={present} />
      <fieldset class="views">
        <legend class="hidden">{words.viewLabel}</legend>
        {VIEWS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="view"
              checked={view === one}
              onChange={() => {
                change((now) => ({ ...now, view: one }));
              }}
            />{' '}
            {words.views[one]}
          </label>
        ))}
        {view === 'multiples' || view === 'end' ? null : (
          <label>
            <input
              type="checkbox"
              checked={showsAll}
              onChange={(event) => {
                allSpread.value = event.currentTarget.checked;
              }}
            />{' '}
            {chart.allSpread}
          </label>
        )}
      </fieldset>
    </>
  );
  return (
    <>
      {view === 'multiples' ? (
        <section class="panel multiples" aria-label={title}>
          <h2>{title}</h2>
          <p class="hint">{chart.captions.multiples}</p>
          <div class="multiples-grid">
            {single.map((one, n) => (
              <BandFigure
                key={n}
                small
                title={names[n] ?? ''}
                text={withBreak(sentences[n] ?? '', content, chart)}
                caption=""
                content={one}
                {...moving}
              />
            ))}
          </div>
        </section>
      ) : view === 'end' ? (
        <LateMode load={loadEndState} props={{ words, present, data, names, title, sentences }} />
      ) : (
        <BandFigure
          title={title}
          text={withBreak(sentences.join(' '), content, chart)}
          caption={captionOf(chart, view, names, shown, showsAll)}
          content={content}
          {...moving}
        />
      )}
      {children}
      {controls}
    </>
  );
}

function withBreak(text: string, { axis }: BandChartContent, chart: ChartWords): string {
  return axis.isBroken ? `${text} ${chart.broken}` : text;
}

function captionOf(
  { captions }: ChartWords,
  view: 'bands' | 'difference' | 'runs',
  names: readonly string[],
  shown: number,
  showsAll: boolean,
): string {
  const [base, name] = [names[0] ?? '', names[shown] ?? ''];
  if (view === 'difference') return captions.difference(base);
  if (view === 'runs') return showsAll ? captions.allRuns : captions.runs(name);
  return showsAll ? captions.allBands(name) : captions.bands(name);
}

interface Telling {
  readonly words: Words;
  readonly language: Language;
  readonly outcome: string;
  readonly view: View;
  readonly names: readonly string[];
  readonly data: ComparisonData;
  /** The strategy whose spread is shown, and whether that of the others is, too. */
  readonly shown: number;
  readonly showsAll: boolean;
}

/** What the chart of bands shows in a view. */
function bandContent(
  { words, language, outcome, view, names, data, shown, showsAll }: Telling,
  unnamed: readonly DrawnBand[],
): BandChartContent {
  const chart = CHART_LANGUAGES[language];
  const isDifference = view === 'difference';
  const axis = axisOf(unnamed, view);
  const tick = outcomeTick(outcome, language, isDifference);
  const unit = !isShare(outcome) ? unitText(words, outcome) : isDifference ? chart.points : '';
  const better = isDifference ? betterOf(outcome) : 0;
  const heading = [unit, better > 0 ? chart.betterUp : better < 0 ? chart.betterDown : ''];
  // Of the difference the first strategy is the line of zero: where it is selected, the next is shown.
  const first = unnamed.some(({ style }) => style === shown) ? shown : unnamed[0]?.style;
  return {
    months: data.months,
    bands: unnamed.map((one) => ({
      ...one,
      name: names[one.style] ?? one.name,
      spread: one.style === first ? 'filled' : showsAll ? 'ends' : 'none',
    })),
    axis,
    text: (value) => (isDifference ? differenceText(outcome, value, language) : outcomeText(outcome, value, language)),
    tick: (value) => tick(value, axis.decimals),
    years: chart.years,
    heading: heading.filter((part) => part !== '').join(' · '),
    zero: isDifference ? chart.as(names[0] ?? '') : null,
    events: (data.strategies[shown]?.runs[0]?.events ?? []).map((event) => ({
      month: event.month,
      text: eventText(words, language, event),
    })),
  };
}

function OutcomeChoice({ words, present }: Pick<Props, 'words' | 'present'>) {
  const shown: readonly string[] = MAIN_METRICS;
  const own = Object.keys(present.outcomes);
  const others = METRIC_NAMES.filter((name) => !shown.includes(name) && name === present.outcome);
  const option = (name: string) => (
    <option key={name} value={name}>
      {outcomeLabel(words, name)}
    </option>
  );
  return (
    <label class="outcome">
      {words.outcome}{' '}
      <select
        value={present.outcome}
        onChange={(event) => {
          change((now) => ({ ...now, outcome: event.currentTarget.value }));
        }}
      >
        {shown.map(option)}
        {own.map(option)}
        {others.map(option)}
      </select>
    </label>
  );
}
