import type { AnalysisResult } from '../findings/analysisResult.ts';
import { reportPage } from './reportPage.ts';

/** One analysis as a page of HTML of its own. */
export function analysisPage(result: AnalysisResult): string {
  return reportPage({ title: result.title, lead: [], results: [result], sections: [] });
}
