import { comparePairs, type PairedDifference } from '#analysis';
import { judgesAreas, METRICS, type MetricName } from '#sim';
import { decimalsFor, plainNumber } from '#pictures';
import type { Comparison } from './compareStrategies.ts';
import { shareOfPairs } from './shareOfPairs.ts';
import type { Strategy } from './strategy.ts';

const FIFTHS = ['least deprived', 'second least deprived', 'middle', 'second most deprived', 'most deprived'] as const;
const LEAST = 0;
const MOST = FIFTHS.length - 1;

/**
 * Who gains least and who loses, per deprivation fifth of the place's own adults, at the last month read. Which fifths
 * are set against each other is fixed beforehand, the most against the least deprived: picking the extremes after the
 * fact would find a loser by chance. A fifth is said to lose when three quarters of the pairs agree. With too few people
 * simulated in each neighbourhood nothing is judged, and that is said.
 */
export function fifthsSentences(
  comparison: Comparison,
  { strategy, baseline }: { strategy: Strategy; baseline: Strategy },
): readonly string[] {
  const names = comparableMetrics(comparison);
  if (
    names.length > 0 &&
    ![strategy, baseline].every(({ scenario, citizens }) => judgesAreas(scenario.place, citizens))
  )
    return ['Who gains least and who loses is not judged: too few people are simulated in each neighbourhood.'];
  return names.flatMap((name) => {
    const gains = FIFTHS.map((_, fifth) => gainsOf(comparison, { name, fifth, strategy, baseline }));
    const { label, better } = METRICS[name];
    const direction = better === -1 ? -1 : 1;
    const zero = gains.map((gain) => comparePairs(gain, new Array<number>(gain.length).fill(0), direction));
    return [...unequalGain({ label, gains, zero, direction }), ...losers({ label, zero })];
  });
}

/** Metrics shown that are read per fifth and have a direction, in every run that ended. */
function comparableMetrics({ metrics, runs }: Comparison): readonly MetricName[] {
  const readings = runs.flatMap(({ end }) => (end.status === 'done' ? [end.readings] : []));
  const names = [...new Set(metrics.map(({ name }) => name))].filter((name) => name in METRICS) as MetricName[];
  return names.filter(
    (name) =>
      METRICS[name].better !== 0 && readings.length > 0 && readings.every(({ fifths }) => fifths?.[name] !== undefined),
  );
}

/** Strategy minus baseline in one fifth, per replicate; NaN where either has no value. */
function gainsOf(
  { runs }: Comparison,
  query: { name: string; fifth: number; strategy: Strategy; baseline: Strategy },
): readonly number[] {
  const { name, fifth, strategy, baseline } = query;
  const valuesOf = (one: Strategy): readonly number[] =>
    runs
      .filter((run) => run.strategy === one)
      .map(({ end }) => (end.status === 'done' ? (end.readings.fifths?.[name]?.at(-1)?.[fifth] ?? NaN) : NaN));
  const base = valuesOf(baseline);
  return valuesOf(strategy).map((value, replicate) => value - (base[replicate] ?? NaN));
}

function unequalGain(query: {
  label: string;
  gains: readonly (readonly number[])[];
  zero: readonly PairedDifference[];
  direction: -1 | 1;
}): readonly string[] {
  const { label, gains, zero, direction } = query;
  const most = comparePairs(gains[MOST] ?? [], gains[LEAST] ?? [], direction);
  if (most.verdict !== 'ahead' && most.verdict !== 'behind') return [];
  const [behind, ahead] = most.verdict === 'behind' ? [MOST, LEAST] : [LEAST, MOST];
  const medians = [zero[behind]?.median ?? NaN, zero[ahead]?.median ?? NaN] as const;
  const decimals = decimalsFor(medians);
  const [less, more] = medians.map((median) => plainNumber(median, decimals, { sign: true }));
  const agreeing = shareOfPairs(Math.max(most.ahead, most.behind), most.pairs);
  const verb = medians.every((median) => median * direction < 0) ? 'loses more' : 'gains less';
  return [
    `Who ${verb} in “${label}”: the ${FIFTHS[behind]} fifth, ${less}, against ${more} in the ${FIFTHS[ahead]} fifth (${agreeing}).`,
  ];
}

function losers({ label, zero }: { label: string; zero: readonly PairedDifference[] }): readonly string[] {
  const decimals = decimalsFor(zero.map(({ median }) => median));
  const losing = zero.flatMap(({ verdict, median, behind, pairs }, fifth) =>
    verdict === 'behind'
      ? [
          `the ${FIFTHS[fifth]} fifth, ${plainNumber(median, decimals, { sign: true })} (${shareOfPairs(behind, pairs)})`,
        ]
      : [],
  );
  if (losing.length === 0) return [];
  const who = losing.length === FIFTHS.length ? 'every fifth' : losing.join('; ');
  return [`Who is worse off in “${label}”: ${who}.`];
}
