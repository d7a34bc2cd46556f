import type { FifthFindings, Finding } from '#runs';
import { METRICS, type MetricName } from '#sim';
import { decimalsFor, plainNumber } from '#pictures';
import { shareOfPairs } from './shareOfPairs.ts';
import type { WordsPart } from './wordsBlock.ts';

const FIFTHS = ['least deprived', 'second least deprived', 'middle', 'second most deprived', 'most deprived'] as const;
const LEAST = 0;
const MOST = FIFTHS.length - 1;

/** Who gains least and who loses, per deprivation fifth of the place's own adults; where nothing is judged, that is said. */
export function fifthsParts(found: readonly FifthFindings[] | null): readonly WordsPart[] {
  const sentences =
    found === null
      ? ['Who gains least and who loses is not judged: too few people are simulated in each neighbourhood.']
      : found.flatMap((one) => [...unequalGain(one), ...losers(one)]);
  return sentences.map((text) => ({ text, items: [] }));
}

function unequalGain({ outcome, fifths, most }: FifthFindings): readonly string[] {
  if (most.good === 0) return [];
  const [behind, ahead] = most.good < 0 ? [MOST, LEAST] : [LEAST, MOST];
  const { label, better } = METRICS[outcome as MetricName];
  const medians = [fifths[behind], fifths[ahead]].map((finding) => finding?.difference.median ?? NaN);
  const decimals = decimalsFor(medians);
  const [less, more] = medians.map((median) => plainNumber(median, decimals, { sign: true }));
  const verb = medians.every((median) => median * better < 0) ? 'loses more' : 'gains less';
  return [
    `Who ${verb} in “${label}”: the ${FIFTHS[behind]} fifth, ${less}, against ${more} in the ${FIFTHS[ahead]} fifth (${shareOfPairs(most.agreeing, most.pairs)}).`,
  ];
}

function losers({ outcome, fifths }: FifthFindings): readonly string[] {
  const decimals = decimalsFor(fifths.map(({ difference }) => difference.median));
  const text = ({ difference, agreeing, pairs }: Finding, fifth: number): string =>
    `the ${FIFTHS[fifth]} fifth, ${plainNumber(difference.median, decimals, { sign: true })} (${shareOfPairs(agreeing, pairs)})`;
  const losing = fifths.flatMap((finding, fifth) => (finding.good < 0 ? [text(finding, fifth)] : []));
  if (losing.length === 0) return [];
  const who = losing.length === FIFTHS.length ? 'every fifth' : losing.join('; ');
  return [`Who is worse off in “${METRICS[outcome as MetricName].label}”: ${who}.`];
}
