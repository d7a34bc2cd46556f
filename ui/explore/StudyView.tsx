import { useMemo } from 'preact/hooks';
import { heatMap, simplexMap } from '#analysis';
import { drawHeat, drawSimplex, drawTornado } from '#pictures';
import type { Mix } from '#sim';
import { namesOf } from '../state/namesOf.ts';
import { SvgFigure } from '../charts/SvgFigure.tsx';
import {
  differenceText,
  isShare,
  LOCALES,
  numberText,
  outcomeAxis,
  outcomeLabel,
  outcomeText,
  rangeText,
  unitText,
} from '../words/outcomeText.ts';
import { momentText } from '../parts/TimeSlider.tsx';
import { SIMPLEX_DIVISIONS, declarationOf } from './studyPoints.ts';
import type { AppState } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import type { ExploreWords } from '../words/exploreEn.ts';
import { labelOf } from '../words/languages.ts';
import { FigureTable } from '../parts/FigureTable.tsx';
import { heatPicture } from './heatPicture.ts';
import { studyValues, type StudyResult } from './runStudy.ts';
import { readySize } from '../run/readySize.ts';
import { STUDY_MONTHS } from './studyExperiment.ts';
import { lackingText } from './lackingText.ts';
import { pointsByMean, standing } from './standing.ts';
import { tornadoBars, type TornadoEnd } from './tornadoBars.ts';

interface Props {
  readonly words: Words;
  readonly explore: ExploreWords;
  readonly result: StudyResult;
  readonly present: AppState;
}

/** What a study gave, on the outcome and in the year of the page: a picture, what it says, and a table. */
export function StudyView({ words, explore, result, present }: Props) {
  const text = explore.study;
  const { language, month } = present;
  const { study, selected } = result.asked;
  const name = namesOf(words, result.asked)[selected] ?? '';
  const year = STUDY_MONTHS * Math.floor(month / STUDY_MONTHS);
  const made = text.made(name, momentText(words, year), study.replicates, readySize(result.around, language));
  const View = study.kind === 'tornado' ? TornadoView : study.kind === 'heat' ? HeatView : MixView;
  return (
    <>
      <p class="hint">
        {made} {result.failures.length === 0 ? null : `${text.failed(result.failures.length)}. `}
        {result.failures[0] === undefined ? null : <span lang="en">{result.failures[0]}</span>}
      </p>
      <View words={words} explore={explore} result={result} present={present} />
    </>
  );
}

/** Bars that a drawing has; the table has all. */
const MOST_BARS = 14;

function TornadoView({ words, explore, result, present }: Props) {
  const text = explore.study;
  const { outcome, month, language } = present;
  const bars = useMemo(() => tornadoBars(result, outcome, month), [result, outcome, month]);
  const label = (factor: string): string => labelOf(words, factor, declarationOf(factor).label);
  const difference = (value: number): string => differenceText(outcome, value, language);
  const number = (value: number) => ({ value, text: numberText(value, language, { maximumSignificantDigits: 4 }) });
  const [first] = bars;
  const known = first !== undefined && bars.some(({ lower, upper }) => lower.runs + upper.runs > 0);
  if (first === undefined || !known) return <p>{text.noValue(outcomeLabel(words, outcome))}</p>;
  const tell = standing(bars.map(({ reaching }) => reaching)) === 'first' ? text.tornadoText : text.tornadoPerhaps;
  const stand = result.points[0] ?? {};
  const ends = ({ level, median, low, high }: TornadoEnd) => [
    number(level),
    { value: median, text: difference(median) },
    rangeText({ low, high }, difference, ' – '),
  ];
  const title = outcomeLabel(words, outcome);
  return (
    <>
      <SvgFigure
        drawing={drawTornado(
          {
            kind: 'tornado',
            title,
            description:
              first.reach === 0
                ? text.tornadoNone
                : tell(label(first.factor), difference(first.lower.median), difference(first.upper.median)),
            axis: {
              label: text.columns.low,
              unit: isShare(outcome) ? text.points : unitText(words, outcome),
              read: isShare(outcome) ? 'points' : 'difference',
            },
            ends: [text.lowEnd, text.highEnd],
            rows: bars.slice(0, MOST_BARS).map(({ factor, lower, upper }) => ({
              label: label(factor),
              lower: { ...lower, value: lower.median },
              upper: { ...upper, value: upper.median },
            })),
          },
          LOCALES[language],
        )}
        hint={`${text.tornadoHint} ${bars.length > MOST_BARS ? text.moreFactors(bars.length - MOST_BARS) : ''}`}
      />
      <details>
        <summary>{text.table}</summary>
        <FigureTable
          caption={title}
          head={[
            text.columns.factor,
            text.columns.stand,
            text.columns.lowAt,
            text.columns.low,
            text.columns.range,
            text.columns.highAt,
            text.columns.high,
            text.columns.range,
          ]}
          rows={bars.map(({ factor, lower, upper }) => [
            label(factor),
            number(Number(stand[factor])),
            ...ends(lower),
            ...ends(upper),
          ])}
          csv={{ label: text.csv, file: 'tornado.csv' }}
        />
      </details>
    </>
  );
}

/** The words for where an outcome is highest: for sure, or perhaps by chance. */
function highestText(
  text: ExploreWords['study'],
  result: StudyResult,
  { outcome, month }: AppState,
): ExploreWords['study']['heatBest'] {
  const { replicates } = result.asked.study;
  const isSure = standing(pointsByMean(studyValues(result, outcome, month), replicates)) === 'first';
  return isSure ? text.heatBest : text.heatPerhaps;
}

/** Design point of every run. */
function pointsOf({ runs, asked }: StudyResult): Int32Array {
  return Int32Array.from(runs, (_, run) => Math.floor(run / asked.study.replicates));
}

function HeatView({ words, explore, result, present }: Props) {
  const text = explore.study;
  const { outcome, month, language } = present;
  const { across, up } = result.asked.study;
  const map = useMemo(() => {
    const points = pointsOf(result);
    const at = (factor: string) => Float64Array.from(points, (point) => Number(result.points[point]?.[factor]));
    const outcomes = studyValues(result, outcome, month);
    return heatMap({ x: at(across), y: at(up), outcomes, points });
  }, [result, outcome, month]);
  const label = (factor: string): string => labelOf(words, factor, declarationOf(factor).label);
  const read = (value: number): string => outcomeText(outcome, value, language);
  const level = (value: number): string => numberText(value, language, { maximumSignificantDigits: 3 });
  const levelOf = (axis: typeof map.x, n: number): number => (axis.kind === 'levels' ? (axis.levels[n] ?? NaN) : NaN);
  const means = map.cells.map(({ mean }) => mean);
  const title = outcomeLabel(words, outcome);
  if (!means.some(Number.isFinite)) return <p>{text.noValue(title)}</p>;
  const top = means.indexOf(Math.max(...means.filter(Number.isFinite)));
  const [topX, topY] = [levelOf(map.x, top % map.columns), levelOf(map.y, Math.floor(top / map.columns))];
  const best = highestText(text, result, present)(
    read(means[top] ?? NaN),
    `${label(across)} ${level(topX)}`,
    `${label(up)} ${level(topY)}`,
  );
  return (
    <>
      <SvgFigure
        drawing={drawHeat(
          heatPicture(map, {
            title,
            description: text.heatText(best, read(Math.min(...means.filter(Number.isFinite))), read(means[top] ?? NaN)),
            across: label(across),
            up: label(up),
            value: outcomeAxis(words, outcome),
            levelOf: level,
          }),
          LOCALES[language],
        )}
        hint={`${text.heatHint} ${lackingText(explore, map.cells)}`}
      />
      <details>
        <summary>{text.table}</summary>
        <FigureTable
          caption={title}
          head={[label(across), label(up), text.columns.mean, text.columns.runs]}
          rows={map.cells.map(({ mean, count }, n) => {
            const [x, y] = [levelOf(map.x, n % map.columns), levelOf(map.y, Math.floor(n / map.columns))];
            return [
              { value: x, text: level(x) },
              { value: y, text: level(y) },
              { value: mean, text: read(mean) },
              { value: count, text: String(count) },
            ];
          })}
          csv={{ label: text.csv, file: 'heat-map.csv' }}
        />
      </details>
    </>
  );
}

function MixView({ words, explore, result, present }: Props) {
  const text = explore.study;
  const { outcome, month, language } = present;
  const map = useMemo(() => {
    const points = pointsOf(result);
    const share = (logic: keyof Mix) =>
      Float64Array.from(points, (point) => {
        const mix = result.points[point]?.['mix'];
        return typeof mix === 'object' ? mix[logic] : NaN;
      });
    const outcomes = studyValues(result, outcome, month);
    return simplexMap(
      { OA: share('OA'), NPM: share('NPM'), NPG: share('NPG'), outcomes, points },
      { divisions: SIMPLEX_DIVISIONS },
    );
  }, [result, outcome, month]);
  const read = (value: number): string => outcomeText(outcome, value, language);
  const percent = (value: number) => ({
    value,
    text: numberText(value, language, { style: 'percent', maximumFractionDigits: 0 }),
  });
  const finite = map.cells.filter(({ mean }) => Number.isFinite(mean));
  const top = finite.toSorted((a, b) => b.mean - a.mean)[0];
  const low = Math.min(...finite.map(({ mean }) => mean));
  const title = outcomeLabel(words, outcome);
  if (top === undefined) return <p>{text.noValue(title)}</p>;
  const best = highestText(text, result, present)(
    read(top.mean),
    `OA ${percent(top.centre[0]).text}, NPM ${percent(top.centre[1]).text}`,
    `NPG ${percent(top.centre[2]).text}`,
  );
  return (
    <>
      <SvgFigure
        drawing={drawSimplex(
          {
            kind: 'simplex',
            title,
            description: text.heatText(best, read(low), read(top.mean)),
            corners: [words.logics.OA, words.logics.NPM, words.logics.NPG],
            value: outcomeAxis(words, outcome),
            cells: map.cells,
          },
          LOCALES[language],
        )}
        hint={`${text.simplexHint} ${lackingText(explore, map.cells)}`}
      />
      <details>
        <summary>{text.table}</summary>
        <FigureTable
          caption={title}
          head={['OA', 'NPM', 'NPG', text.columns.mean, text.columns.runs]}
          rows={map.cells.map(({ centre, mean, count }) => [
            ...centre.map(percent),
            { value: mean, text: read(mean) },
            { value: count, text: String(count) },
          ])}
          csv={{ label: text.csv, file: 'mix.csv' }}
        />
      </details>
    </>
  );
}
