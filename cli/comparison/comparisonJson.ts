import { sizeOf, strategyFindings, type Comparison, type EndedRun } from '#runs';
import { jsonText } from '../output/jsonText.ts';
import { scenarioParameters } from '../result/scenarioParameters.ts';
import { oneToOneRows } from './oneToOneRows.ts';

/** A comparison as JSON, with every run's seed, fingerprint and values, and with the words if there are any. */
export function comparisonJson(
  comparison: Comparison,
  words: readonly string[] | null,
  bands: object | null = null,
): string {
  const { strategies, against, replicates, masterSeed, at, metrics, ledger, runs, fingerprint, warnings } = comparison;
  return jsonText({
    against,
    replicates,
    seed: masterSeed,
    at,
    fingerprint,
    warnings,
    strategies: strategies.map(({ name, title, scenario, months, citizens }) => ({
      name,
      title,
      scenario: scenario.id,
      place: scenario.place.name,
      months,
      citizens,
      adults: sizeOf(scenario.place, citizens).adults,
      parameters: scenarioParameters(scenario),
    })),
    places: [...new Map(strategies.map(({ scenario: { place } }) => [place.code, place])).values()],
    metrics,
    ...(ledger.length === 0 ? {} : { ledger }),
    findings: strategyFindings(comparison).map(({ strategy, month, findings, fifths }) => ({
      strategy: strategy.name,
      month,
      findings: findings.map(({ metric: _metric, from: _from, now: _now, before: _before, ...finding }) => finding),
      fifths,
    })),
    oneToOne: oneToOneRows(comparison).map(({ metric, month, strategy, size: { adults }, pairs, oneToOne }) => {
      const [difference, least, most] = oneToOne;
      return { metric, month, strategy: strategy.name, adults, pairs, difference, least, most };
    }),
    runs: runs.map(runRecord),
    ...(bands === null ? {} : { bands }),
    ...(words === null ? {} : { words }),
  });
}

function runRecord({ strategy, replicate, seed, end }: EndedRun): object {
  const run = { strategy: strategy.name, replicate, seed, status: end.status };
  if (end.status !== 'done') return end.status === 'failed' ? { ...run, reason: end.reason } : run;
  const { fingerprint, values, fifths } = end.readings;
  return { ...run, fingerprint, values, ...(fifths === null ? {} : { byFifth: fifths }) };
}
