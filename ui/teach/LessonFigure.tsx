import { useMemo } from 'preact/hooks';
import type { Lesson, LessonRuns } from '#lessons';
import type { MetricName } from '#sim';
import { BandFigure } from '../charts/BandFigure.tsx';
import type { BandChartContent } from '../charts/bandChart.ts';
import { axisOf } from '../compare/drawnBands.ts';
import { FigureTable } from '../parts/FigureTable.tsx';
import { momentText } from '../parts/TimeSlider.tsx';
import { bandsBy } from '../run/bandsOf.ts';
import { CHART_LANGUAGES } from '../words/chartsLanguages.ts';
import type { Words } from '../words/en.ts';
import { languageOf } from '../words/languages.ts';
import { isShare, outcomeLabel, outcomeText, outcomeTick, unitText } from '../words/outcomeText.ts';
import type { TeachWords } from '../words/teachEn.ts';
import { afterText } from './afterText.ts';
import { medianAt } from './medianAt.ts';
import { armName, armStyle } from './lessonArms.ts';

interface Props {
  readonly words: Words;
  readonly text: TeachWords;
  readonly lesson: Lesson;
  readonly runs: LessonRuns;
  readonly metric: MetricName;
  /** Arms that may be seen. */
  readonly arms: readonly string[];
  /** Months that are read, rising. */
  readonly months: readonly number[];
  readonly view: 'chart' | 'table';
  readonly place: string;
}

/** One figure of a lesson, as a chart with its table behind a fold, or as the table. */
export function LessonFigure({ words, text, lesson, runs, metric, arms, months, view, place }: Props) {
  const language = languageOf(words);
  const known = useMemo(() => monthsKnown({ lesson, runs, metric, arms }), [lesson, runs, metric, arms.join()]);
  const content = useMemo(
    () => contentOf({ words, lesson, runs, metric, arms }, known),
    [words, known, lesson, runs, metric, arms.join()],
  );
  // After a comma, since a label may end in a clause of its own.
  const title = `${outcomeLabel(words, metric)}, ${place}`;
  const last = months.at(-1) ?? lesson.months;
  const sentences = content.bands.map(({ name, band }) => {
    const [start, end] = [band.median[0] ?? NaN, band.median[known.indexOf(last)] ?? NaN];
    return text.observe.line(name, content.text(start), content.text(end), afterText(last, text, language));
  });
  const table = (
    <FigureTable
      caption={`${title}${isShare(metric) ? '' : ` (${unitText(words, metric)})`}`}
      head={[text.observe.arm, ...months.map((month) => afterText(month, text, language))]}
      rows={arms.map((arm) => [
        armName(lesson, arm),
        ...months.map((month) => {
          const value = medianAt(runs, arm, metric, month);
          return { value, text: outcomeText(metric, value, language) };
        }),
      ])}
    />
  );
  if (view === 'table') return table;
  return (
    <>
      <BandFigure
        small
        title={title}
        text={sentences.join(' ')}
        caption={text.observe.caption}
        content={content}
        named
        month={last}
        momentOf={(month) => momentText(words, month)}
      />
      <details>
        <summary>{text.observe.table}</summary>
        {table}
      </details>
    </>
  );
}

type Told = Pick<Props, 'words' | 'lesson' | 'runs' | 'metric' | 'arms'>;

/** Months that have a value: of what ships every third. */
function monthsKnown({ lesson, runs, metric, arms }: Omit<Told, 'words'>): readonly number[] {
  return Array.from({ length: lesson.months + 1 }, (_, month) => month).filter((month) =>
    arms.some((arm) => Array.from(runs.at(arm, metric, month)).some(Number.isFinite)),
  );
}

function contentOf({ words, lesson, runs, metric, arms }: Told, months: readonly number[]): BandChartContent {
  const language = languageOf(words);
  const chart = CHART_LANGUAGES[language];
  const bands = arms.map((arm, n) => ({
    name: armName(lesson, arm),
    style: armStyle(lesson, arm),
    // The spread of the last, which the step is about; areas on each other turn into mud.
    spread: n === arms.length - 1 ? ('filled' as const) : ('none' as const),
    band: bandsBy(months.length, (point) => Float64Array.from(runs.at(arm, metric, months[point] ?? 0))),
  }));
  const axis = axisOf(bands, 'bands');
  const tick = outcomeTick(metric, language);
  return {
    months,
    bands,
    axis,
    text: (value) => outcomeText(metric, value, language),
    tick: (value) => tick(value, axis.decimals),
    years: chart.years,
    heading: isShare(metric) ? '' : unitText(words, metric),
    zero: null,
    events: [],
  };
}
