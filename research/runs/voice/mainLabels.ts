import { MAIN_METRICS, type MainMetric } from '../mainMetrics.ts';
import type { VoiceWords } from './voiceWords.ts';

/** What each main outcome is called where it stands alone. */
export function mainLabels({ outcomes }: VoiceWords): Readonly<Record<MainMetric, string>> {
  return Object.fromEntries(MAIN_METRICS.map((name) => [name, outcomes[name].label])) as Record<MainMetric, string>;
}
