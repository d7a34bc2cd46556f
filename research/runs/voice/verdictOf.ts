import type { Finding } from '../finding.ts';
import type { VoiceWords } from './voiceWords.ts';

/** A finding in a few words, as beside a number: `slightly better in 18 of 20 tries`, or why nothing is told. */
export function verdictOf({ verdict }: VoiceWords, finding: Finding): string {
  const { telling, size, agreeing, pairs } = finding;
  if (telling !== 'told') return verdict[telling];
  if (size === 'same') return verdict.same;
  return verdict.inRuns(sizedSide({ verdict }, finding), agreeing, pairs);
}

/** How far it is to which side: `much worse`. For findings that are told and not about the same. */
export function sizedSide({ verdict }: Pick<VoiceWords, 'verdict'>, { size, good, direction }: Finding): string {
  const sided = verdict[good !== 0 ? (good > 0 ? 'better' : 'worse') : direction < 0 ? 'lower' : 'higher'];
  return sided[size === null || size === 'same' ? 'clear' : size];
}
