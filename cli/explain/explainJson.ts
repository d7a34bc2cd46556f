import { tellReading, readingName, playerName, type Explanation, type ReadingExplanation } from '#explain';
import { MECHANISMS, type MechanismName } from '#sim';
import { jsonText } from '../output/jsonText.ts';
import type { ExplainedStrategies } from './explained.ts';

/** An explanation as JSON, with every number behind it and the sentences. `seconds` is left to the clock of whoever asks. */
export function explainJson(explanation: Explanation, about: ExplainedStrategies): string {
  const { over, replicates, lost, runs, ended, exact, fingerprint, isGrouped, groups, readings, players } = explanation;
  const { strategy, against, place, size, seed, warnings, command } = about;
  return jsonText({
    question: command,
    over,
    strategy: strategy.name,
    against: against.name,
    place,
    ...size,
    seed,
    replicates,
    lost,
    runs,
    ended,
    exact,
    fingerprint,
    groups: isGrouped
      ? groups.map(({ name, members }) => ({ name, players: members.map((m) => players[m]?.name) }))
      : null,
    readings: readings.map((found) => readingRecord(explanation, found, about)),
    notes: warnings,
  });
}

function readingRecord(
  explanation: Explanation,
  found: ReadingExplanation,
  { strategy, against, teller }: ExplainedStrategies,
): object {
  const {
    reading,
    level,
    difference,
    left,
    shares,
    gross,
    cancels,
    ends,
    widest,
    level0,
    sums,
    pairs,
    ledger,
    groups,
  } = found;
  return {
    ...reading,
    label: readingName(reading, teller),
    strategy: level[0],
    baseline: level[1],
    difference,
    ...(explanation.over === 'mechanisms' ? { left } : {}),
    players: shares.map(({ player, share, alone, onTop, without, samples }) => ({
      ...player,
      label: playerName(teller, player),
      share,
      alone,
      onTop,
      ...(without === null ? {} : { without }),
      ...(player.kind === 'mechanism' ? { whenOff: MECHANISMS[player.name as MechanismName].whenOff } : {}),
      samples,
    })),
    ...(explanation.isGrouped ? { groups: groups.map(({ group, share }) => ({ name: group.name, share })) } : {}),
    ...(explanation.over === 'levers' ? { ends } : {}),
    interactions: pairs.map(({ players: [one, other], ...pair }) => ({
      players: [shares[one]?.player.name, shares[other]?.player.name],
      ...pair,
    })),
    gross,
    cancels,
    widest,
    level: level0,
    sums,
    ...(ledger === null ? {} : { ledger }),
    words: tellReading(explanation, found, { name: strategy.title, against: against.title }, teller),
  };
}
