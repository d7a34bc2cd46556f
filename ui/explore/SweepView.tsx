import { useMemo } from 'preact/hooks';
import { heatMap, type HeatMap } from '#analysis';
import { DotFigure } from '../charts/DotFigure.tsx';
import type { DotChartContent } from '../charts/dotChart.ts';
import { LOCALES, numberText, outcomeAxis, outcomeLabel, outcomeText, outcomeTick } from '../words/outcomeText.ts';
import type { Language } from '../words/language.ts';
import type { Words } from '../words/en.ts';
import type { ExploreWords } from '../words/exploreEn.ts';
import { FigureTable } from '../parts/FigureTable.tsx';
import { axisLabels, heatPicture } from './heatPicture.ts';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import { drawHeat } from '#pictures';
import type { OpenedSweep, SweepFactor } from './openSweep.ts';
import { lackingText } from './lackingText.ts';
import { SpreadFigure } from './SpreadFigure.tsx';

interface Props {
  readonly words: Words;
  readonly explore: ExploreWords;
  readonly language: Language;
  readonly sweep: OpenedSweep;
  /** The outcome of every run. */
  readonly values: Float64Array;
  readonly outcome: string;
  /** The factor it is shown against; empty: none. */
  readonly x: string;
  readonly second: string;
}

/** Groups that a histogram has rows for. */
const MOST_GROUPS = 8;
const FIRST_ROWS = 50;

/** An outcome of a sweep: how its runs spread, in groups where a factor is a text, against one factor, or by two. */
export function SweepView(props: Props) {
  const { words, explore, language, sweep, values, outcome, x, second } = props;
  const factor = sweep.factors.find(({ name }) => name === x);
  const other = sweep.factors.find(({ name }) => name === second);
  const read = (value: number): string => outcomeText(outcome, value, language);
  const level = (value: number): string => numberText(value, language, { maximumSignificantDigits: 3 });
  const map = useMemo(() => {
    if (factor === undefined || factor.texts !== null) return null;
    const y = other?.numbers ?? new Float64Array(values.length);
    return heatMap(
      { x: factor.numbers, y, outcomes: values, points: sweep.points },
      other === undefined ? { bins: 10 } : {},
    );
  }, [sweep, values, factor, other]);
  if (!values.some((value) => Number.isFinite(value)))
    return <p>{explore.study.noValue(outcomeLabel(words, outcome))}</p>;
  return (
    <>
      {factor === undefined || factor.texts !== null || map === null ? (
        <Spread {...props} factor={factor} />
      ) : other === undefined ? (
        <Against {...props} factor={factor} map={map} />
      ) : (
        <SvgFigure
          drawing={drawHeat(
            heatPicture(map, {
              title: outcomeLabel(words, outcome),
              description: explore.sweep.colour,
              across: x,
              up: second,
              value: outcomeAxis(words, outcome),
              levelOf: level,
            }),
            LOCALES[language],
          )}
          hint={`${explore.study.heatHint} ${lackingText(explore, map.cells)}`}
        />
      )}
      {map === null ? null : (
        <details>
          <summary>{explore.study.table}</summary>
          <FigureTable
            caption={outcomeLabel(words, outcome)}
            head={[
              x,
              ...(other === undefined ? [] : [second]),
              explore.study.columns.mean,
              explore.study.columns.error,
              explore.study.columns.runs,
            ]}
            rows={map.cells.map(({ mean, standardError, count }, n) => [
              axisLabels(map.x, level)[n % map.columns] ?? '',
              ...(other === undefined ? [] : [axisLabels(map.y, level)[Math.floor(n / map.columns)] ?? '']),
              { value: mean, text: read(mean) },
              { value: standardError, text: read(standardError) },
              { value: count, text: String(count) },
            ])}
            csv={{ label: explore.study.csv, file: 'sweep.csv' }}
          />
        </details>
      )}
      <details>
        <summary>
          {explore.sweep.rows(Math.min(FIRST_ROWS, values.length), numberText(values.length, language))}
        </summary>
        <FigureTable
          caption={explore.raw.title}
          head={['run', 'point', ...sweep.factors.map(({ name }) => name), outcome]}
          rows={Array.from({ length: Math.min(FIRST_ROWS, values.length) }, (_, n) => [
            String(sweep.runs[n] ?? ''),
            String(sweep.points[n] ?? ''),
            ...sweep.factors.map(({ numbers, texts }) => texts?.[n] ?? level(numbers[n] ?? NaN)),
            read(values[n] ?? NaN),
          ])}
        />
      </details>
    </>
  );
}

/** How the runs spread: all together, or by the values of a factor that is a text. */
function Spread({
  words,
  explore,
  language,
  values,
  outcome,
  factor,
}: Props & { readonly factor: SweepFactor | undefined }) {
  const { names, groups } = useMemo(() => {
    const texts = factor?.texts;
    if (texts === undefined || texts === null) return { names: [outcome], groups: [values] };
    const levels = [...new Set(texts)].slice(0, MOST_GROUPS);
    return { names: levels, groups: levels.map((level) => values.filter((_, run) => texts[run] === level)) };
  }, [values, factor, outcome]);
  return (
    <SpreadFigure
      words={words}
      explore={explore}
      language={language}
      title={outcomeLabel(words, outcome)}
      hint=""
      outcome={outcome}
      groupLabel={factor?.name ?? words.outcome}
      names={names}
      values={groups}
      file="sweep.csv"
    />
  );
}

const NOWHERE = { x: NaN, y: NaN };

/** Every run as a dot, and the means of equal classes of the factor. */
function Against({
  words,
  explore,
  language,
  values,
  outcome,
  factor,
  map,
}: Props & { readonly factor: SweepFactor; readonly map: HeatMap }) {
  const content = useMemo<DotChartContent>(() => {
    const middles =
      map.x.kind === 'levels'
        ? Array.from(map.x.levels)
        : Array.from({ length: map.columns }, (_, n) =>
            map.x.kind === 'bins' ? ((map.x.edges[n] ?? 0) + (map.x.edges[n + 1] ?? 0)) / 2 : NaN,
          );
    const finite = ({ x, y }: { readonly x: number; readonly y: number }): boolean =>
      Number.isFinite(x) && Number.isFinite(y);
    return {
      groups: [
        // No strategies: no hues. A mean is drawn as a median is.
        {
          name: '',
          style: null,
          points: Array.from(values, (y, run) => ({ x: factor.numbers[run] ?? NaN, y })).filter(finite),
          centre: NOWHERE,
        },
        ...map.cells.map(({ mean }, n) => ({
          name: '',
          style: null,
          points: [],
          centre: { x: middles[n] ?? NaN, y: mean },
        })),
      ],
      x: { label: factor.name, tick: (value) => numberText(value, language, { maximumSignificantDigits: 3 }) },
      y: { label: outcomeLabel(words, outcome), tick: outcomeTick(outcome, language) },
      corner: null,
    };
  }, [values, factor, map, outcome, language]);
  const means = map.cells.map(({ mean }) => mean).filter(Number.isFinite);
  const read = (value: number): string => outcomeText(outcome, value, language);
  const text = `${outcomeLabel(words, outcome)}, ${factor.name}: ${read(means[0] ?? NaN)} → ${read(means.at(-1) ?? NaN)}. ${explore.sweep.dots}`;
  return (
    <figure class="drawing">
      <figcaption>
        <h3>{outcomeLabel(words, outcome)}</h3>
        <p>{text}</p>
      </figcaption>
      <DotFigure title={outcomeLabel(words, outcome)} text={text} content={content} />
    </figure>
  );
}
