import { useMemo } from 'preact/hooks';
import { METRIC_NAMES } from '#sim';
import { quantileType7, sortedNumbers } from '#analysis';
import { BandFigure } from '../charts/BandFigure.tsx';
import { DotFigure } from '../charts/DotFigure.tsx';
import type { DotChartContent } from '../charts/dotChart.ts';
import { valuesAt, type ComparisonData } from '../state/comparisonData.ts';
import { MAIN_METRICS } from '#runs';
import { VIEWS, type AppState } from '../state/appState.ts';
import { change } from '../state/pageState.ts';
import type { Words } from '../words/en.ts';
import { drawnBands, rangeOf } from './drawnBands.ts';
import { differenceText, outcomeLabel, outcomeText } from '../words/outcomeText.ts';

interface Props {
  readonly words: Words;
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  /** Which outcomes may be chosen: the shown ones, or every metric of the model. */
  readonly every?: boolean;
}

/** One outcome of all strategies over ten years, in one of five views of the same runs. */
export function OutcomeChart({ words, present, data, names, every }: Props) {
  const { outcome, view, language, month } = present;
  const text = (value: number): string =>
    view === 'difference' ? differenceText(outcome, value, language) : outcomeText(outcome, value, language);
  const unnamed = useMemo(() => drawnBands(data, outcome, view), [data, outcome, view]);
  // A line keeps its name until its runs are others: with the first move of a lever the name changes before they are in.
  const bands = useMemo(
    () => unnamed.map((one) => ({ ...one, name: names[one.style] ?? one.name })),
    [unnamed, language],
  );
  const content = useMemo(
    () => ({ months: data.months, bands, format: text, yearsLabel: words.years }),
    [data, bands, language],
  );
  const single = useMemo(() => {
    const range = rangeOf(bands);
    return bands.map((band) => ({ ...content, bands: [{ ...band, name: '' }], range }));
  }, [content]);
  const sentences = bands.map(({ name, band }) => {
    const [start, end, low] = [band.median[0] ?? NaN, band.median.at(-1) ?? NaN, band.low.at(-1) ?? NaN];
    if (Number.isNaN(low)) return words.chartTextOfOne(name, text(start), text(end));
    return words.chartText(name, text(start), text(end), text(low), text(band.high.at(-1) ?? NaN));
  });
  const title = words.chartTitle(outcomeLabel(words, outcome), data.place);
  return (
    <>
      <OutcomeChoice words={words} present={present} every={every === true} />
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
      </fieldset>
      {view === 'multiples' ? (
        <section class="panel multiples" aria-label={title}>
          <h2>{title}</h2>
          <p class="hint">{words.captions.multiples}</p>
          <div class="multiples-grid">
            {single.map((one, n) => (
              <BandFigure
                key={n}
                small
                title={names[n] ?? ''}
                text={sentences[n] ?? ''}
                caption=""
                content={one}
                month={month}
              />
            ))}
          </div>
        </section>
      ) : view === 'end' ? (
        <EndState words={words} present={present} data={data} names={names} title={title} sentences={sentences} />
      ) : (
        <BandFigure
          title={title}
          text={sentences.join(' ')}
          caption={words.captions[view]}
          content={content}
          month={month}
        />
      )}
    </>
  );
}

function OutcomeChoice({ words, present, every }: Pick<Props, 'words' | 'present'> & { readonly every: boolean }) {
  const shown: readonly string[] = MAIN_METRICS;
  const own = Object.keys(present.outcomes);
  const others = METRIC_NAMES.filter((name) => !shown.includes(name) && (every || name === present.outcome));
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

interface EndProps extends Props {
  readonly title: string;
  readonly sentences: readonly string[];
}

/** Where every run of every strategy stands at the last month, one dot a run. */
function EndState({ words, present, data, names, title, sentences }: EndProps) {
  const { outcome, language } = present;
  const point = data.months.length - 1;
  const content = useMemo<DotChartContent>(
    () => ({
      groups: data.strategies.map(({ runs }, n) => {
        const values = valuesAt(runs, outcome, point);
        // Dots of one strategy stand side by side in the order of the runs, so that none hides another.
        const x = (run: number): number => n + 0.5 * (run / Math.max(1, values.length - 1) - 0.5);
        return {
          name: names[n] ?? '',
          style: n,
          points: Array.from(values, (y, run) => ({ x: x(run), y })).filter(({ y }) => Number.isFinite(y)),
          centre: { x: n, y: quantileType7(sortedNumbers(values), 0.5) },
        };
      }),
      xLabel: '',
      yLabel: '',
      xText: (value) => names[value] ?? null,
      yText: (value) => outcomeText(outcome, value, language),
      xRange: [-0.5, data.strategies.length - 0.5],
    }),
    [data, outcome, language, names.join()],
  );
  return (
    <figure class="chart">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <DotFigure title={title} text={sentences.join(' ')} content={content} />
      <p class="hint">{words.captions.end}</p>
    </figure>
  );
}
