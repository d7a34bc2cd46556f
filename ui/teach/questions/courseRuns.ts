import { findingAt, readingsOfPair } from '../../compare/readingsAt.ts';
import { verdictText } from '../../compare/verdictText.ts';
import type { Finding } from '#runs';
import { asksSameRuns } from '../../state/appState.ts';
import { pointAt, type ComparisonData } from '../../state/comparisonData.ts';
import { allRunsIn, choices, shownComparison, words } from '../../state/pageState.ts';
import { questionsState } from '../../state/questionsState.ts';
import type { Language } from '../../words/language.ts';
import { differenceText, outcomeLabel, outcomeText } from '../../words/outcomeText.ts';
import { QUESTIONS_LANGUAGES } from '../../words/questionsLanguages.ts';

/** Whether what the page compares is what the group locked. */
export function isLockedCourse(): boolean {
  const { locked } = questionsState.value;
  return locked !== null && asksSameRuns(locked, choices.value);
}

/** The runs of the course that was locked and of today's, once all are in; null until then. */
export function courseRuns(): ComparisonData | null {
  return isLockedCourse() && allRunsIn.value ? shownComparison.value : null;
}

/** How services fare while the course is new, in a sentence: it belongs to the price. */
export function firstYearText(data: ComparisonData, language: Language): string {
  return QUESTIONS_LANGUAGES[language].result.firstYear(courseFigure(data, 'needMet', 12, language).text);
}

/** One figure of both courses in a month, in a sentence, and what may be told of the difference. */
export function courseFigure(
  data: ComparisonData,
  figure: string,
  month: number,
  language: Language,
): { readonly text: string; readonly finding: Finding | null } {
  const point = pointAt(data, month);
  const [today, ours] = readingsOfPair(data, figure, point, 1);
  const finding = ours === undefined ? null : findingAt(data, figure, point, ours);
  const { result } = QUESTIONS_LANGUAGES[language];
  const levels = result.figure(
    outcomeLabel(words.value, figure),
    outcomeText(figure, ours?.median ?? NaN, language),
    outcomeText(figure, today?.median ?? NaN, language),
  );
  // A number that may be chance is not told: the levels may even differ the other way.
  const difference =
    finding === null || finding.direction === 0
      ? []
      : [result.difference(differenceText(figure, finding.difference.median, language))];
  return { text: `${[levels, ...difference].join('; ')}, ${verdictText(words.value, finding)}.`, finding };
}
