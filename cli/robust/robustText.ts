import { robustWords, type RobustFindings } from '#experiments';
import { sizeText, type Language } from '#runs';
import type { AnalysisResult, OpenWorlds } from '#store';
import { analysisText } from '../analysis/analysisText.ts';
import { wrapText } from '../output/textTable.ts';
import { worldLabels } from './worldLabels.ts';

/** Sentences about every strategy, one to a line. */
export function robustSentences(
  { data, size, questions: { value } }: OpenWorlds,
  findings: RobustFindings,
  language: Language,
): readonly string[] {
  const labels = worldLabels(language, data.worlds);
  const { lead, stories, after } = robustWords(data, findings, { language, labels, value });
  return [
    lead,
    ...(size === null ? [] : [`${sizeText(size, data.worlds.place, language)}.`]),
    ...stories.flatMap(({ strategy, sentences }) => [`${strategy}:`, ...sentences.map((one) => `- ${one}`)]),
    ...after,
  ];
}

/** For people at a terminal: the sentences, then the tables unless only words are asked for. */
export function robustText(result: AnalysisResult, sentences: readonly string[], onlyWords = false): string {
  const told = `${sentences.map((one) => wrapText(one, { indent: '  ' })).join('\n')}\n`;
  return onlyWords ? told : `${told}\n${analysisText(result)}`;
}
