import type { MainMetric } from '#runs';
import type { ComparisonData } from '../state/comparisonData.ts';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';

interface Props {
  readonly words: Words;
  readonly language: Language;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  readonly point: number;
  readonly selected: number;
  readonly shown: string;
  readonly onShow: (metric: MainMetric) => void;
}

export function SmallCharts(_: Props) {
  return null;
}
