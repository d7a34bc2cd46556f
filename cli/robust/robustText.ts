import { robustWords, type RobustFindings, type WorldData } from '#experiments';
import type { Language } from '#runs';
import type { AnalysisResult } from '#store';
import { analysisText } from '../analysis/analysisText.ts';
import { wrapText } from '../output/textTable.ts';
import { worldLabels } from './worldLabels.ts';

/** Sentences about every strategy, one to a line. */
export function robustSentences(
  data: WorldData,
  findings: RobustFindings,
  { language, value }: { readonly language: Language; readonly value: string | null },
): readonly string[] {
  const labels = worldLabels(language, data.worlds);
  const { lead, stories, after } = robustWords(data, findings, { language, labels, value });
  return [
    lead,
    ...stories.flatMap(({ strategy, sentences }) => [`${strategy}:`, ...sentences.map((one) => `- ${one}`)]),
    ...after,
  ];
}

/** For people at a terminal: the sentences, then the tables unless only words are asked for. */
export function robustText(result: AnalysisResult, sentences: readonly string[], onlyWords = false): string {
  const told = `${sentences.map((one) => wrapText(one, { indent: '  ' })).join('\n')}\n`;
  return onlyWords ? told : `${told}\n${analysisText(result)}`;
}
