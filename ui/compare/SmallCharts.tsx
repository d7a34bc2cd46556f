import './smallCharts.css';
import { useMemo } from 'preact/hooks';
import { medianOf } from '#analysis';
import type { Finding, MainMetric } from '#runs';
import type { DoubtOf } from '../state/doubt.ts';
import { LineSketch } from '../charts/LineSketch.tsx';
import { valuesAt, type ComparisonData } from '../state/comparisonData.ts';
import type { Side } from '../words/chartsEn.ts';
import { CHART_LANGUAGES } from '../words/chartsLanguages.ts';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { isShare, outcomeLabel, outcomeText, unitText } from '../words/outcomeText.ts';
import { findingAt, readingAt } from './readingsAt.ts';

/** What is seen beside the large chart: what a strategy does, what it costs, whom it leaves behind. */
export const SMALL_CHARTS = [
  'participation',
  'needMet',
  'leverCost',
  'engagementGap',
  'staffStrain',
  'trust',
] as const satisfies readonly MainMetric[];

/** Takes the place of the one that is shown large. */
export const SMALL_INSTEAD: MainMetric = 'strained';

/** The small charts beside a large one; each keeps its place. */
export function smallChartsBeside(shown: string): readonly MainMetric[] {
  return SMALL_CHARTS.map((metric) => (metric === shown ? SMALL_INSTEAD : metric));
}

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly point: number;
  /** Whose values are told. */
  readonly selected: number;
  readonly doubtOf: DoubtOf;
  /** The outcome that is shown large. */
  readonly shown: string;
  readonly onShow: (metric: MainMetric) => void;
}

/** Six small charts of all strategies: each says how the selected one stands at the moment, and is shown large when it is pressed. */
export function SmallCharts({ words, language, data, names, point, selected, doubtOf, shown, onShow }: Props) {
  const label = `${CHART_LANGUAGES[language].small}: ${names[selected] ?? ''}`;
  return (
    <ul class="small-charts" aria-label={label}>
      {smallChartsBeside(shown).map((metric, n) => (
        // By place: the focus stays where it was when another outcome takes the place.
        <li key={n}>
          <button
            type="button"
            aria-pressed={metric === shown}
            onClick={() => {
              onShow(metric);
            }}
          >
            <span class="small-label">{outcomeLabel(words, metric)}</span>
            <SmallFigure {...{ words, language, data, point, selected, doubtOf, metric }} />
            <MedianLines data={data} metric={metric} />
          </button>
        </li>
      ))}
    </ul>
  );
}

type FigureProps = Pick<Props, 'words' | 'language' | 'data' | 'point' | 'selected' | 'doubtOf'> & {
  readonly metric: MainMetric;
};

/** The value at the moment, and how it compares with the first strategy where that may be told. */
function SmallFigure({ words, language, data, point, selected, doubtOf, metric }: FigureProps) {
  const reading = readingAt(data, metric, point, selected);
  if (reading === undefined) return null;
  const finding = findingAt(data, metric, point, reading);
  const doubt = doubtOf(metric, selected);
  // What is not known has no unit.
  const unit = isShare(metric) || Number.isNaN(reading.median) ? '' : unitText(words, metric);
  return (
    <>
      <span>
        <span class="small-value">{outcomeText(metric, reading.median, language)}</span>
        {unit === '' ? null : <small> {unit}</small>}
      </span>
      {doubt?.kind === 'cannot tell' ? (
        <span class="small-finding">? {doubt.text}</span>
      ) : (
        <span class={`small-finding ${doubt === null ? colourOf(finding) : ''}`}>
          {findingWords(words, language, finding)}
        </span>
      )}
    </>
  );
}

function findingWords(words: Words, language: Language, finding: Finding | null) {
  if (finding?.telling === 'unknown') return words.voice.verdict.unknown;
  if (finding?.telling !== 'told') return null;
  const { direction, good, size } = finding;
  if (size === 'same' || direction === 0) return `≈ ${words.voice.verdict.same}`;
  const side: Side = good > 0 ? 'better' : good < 0 ? 'worse' : direction > 0 ? 'higher' : 'lower';
  const { against, sides } = CHART_LANGUAGES[language];
  return (
    <>
      <span aria-hidden="true">{direction > 0 ? '↑' : '↓'}</span> {size === null ? sides[side] : against[side][size]}
    </>
  );
}

/** Only what is large has a colour: a page of small differences in red and green says nothing. */
function colourOf(finding: Finding | null): string {
  if (finding === null || finding.size !== 'large' || finding.good === 0) return '';
  return finding.good > 0 ? 'good' : 'bad';
}

/** Points that a small chart draws at most: every third month of ten years. */
const MOST_POINTS = 41;

/** Medians of all strategies over the ten years; drawn when runs come in, and not when the moment moves. */
function MedianLines({ data, metric }: { readonly data: ComparisonData; readonly metric: MainMetric }) {
  return useMemo(() => <LineSketch lines={medianLines(data, metric)} />, [data, metric]);
}

function medianLines({ months, strategies }: ComparisonData, metric: MainMetric): readonly (readonly number[])[] {
  const last = months.length - 1;
  const points = Array.from({ length: Math.min(MOST_POINTS, months.length) }, (_, n) =>
    Math.round((n * last) / Math.max(1, Math.min(MOST_POINTS, months.length) - 1)),
  );
  return strategies.map(({ runs }) => points.map((point) => medianOf(valuesAt(runs, metric, point))));
}
