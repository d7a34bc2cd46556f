import { METRICS, type MetricName } from '#sim';
import { FIFTHS, type FifthFindings } from '../fifthFindings.ts';
import { outcomeName, signedText } from './clauseOf.ts';
import type { Voice } from './voice.ts';

/** Who gains less and who is worse off, from fifth to fifth; nothing where nothing is told. */
export function fifthSentences(voice: Voice, found: readonly FifthFindings[]): readonly string[] {
  return found.flatMap((one) => [...unequalGain(voice, one), ...worseOff(voice, one)]);
}

function unequalGain(voice: Voice, { outcome, fifths, most }: FifthFindings): readonly string[] {
  const [least, last] = [fifths[0], fifths[FIFTHS - 1]];
  if (most.good === 0 || least === undefined || last === undefined) return [];
  const isPoorest = most.good < 0;
  const [behind, ahead] = (isPoorest ? [last, least] : [least, last]).map(({ difference }) => difference.median);
  if (behind === undefined || ahead === undefined) return [];
  const better = Object.hasOwn(METRICS, outcome) ? METRICS[outcome as MetricName].better : 0;
  const isLoss = [behind, ahead].every((median) => median * better < 0);
  const text = (median: number): string => signedText(voice, outcome, median);
  return [voice.words.fifths.unequal(nameOf(voice, outcome), text(behind), text(ahead), isPoorest, isLoss)];
}

function worseOff(voice: Voice, { outcome, fifths }: FifthFindings): readonly string[] {
  const { names, worse, all } = voice.words.fifths;
  const losing = fifths.flatMap(({ good, difference }, fifth) =>
    good < 0 ? [`${names[fifth] ?? ''}, ${signedText(voice, outcome, difference.median)}`] : [],
  );
  if (losing.length === 0) return [];
  return [worse(nameOf(voice, outcome), losing.length === FIFTHS ? [all] : losing)];
}

/** In the middle of a sentence. */
function nameOf(voice: Voice, outcome: string): string {
  if (outcome === 'coverage') return voice.words.fifthLabels.coverage;
  const name = outcomeName(voice, outcome);
  return name.charAt(0).toLocaleLowerCase() + name.slice(1);
}
