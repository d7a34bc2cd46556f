import { aside } from './aside.ts';
import type { RobustWords } from './robustWords.ts';

const SIDE = { ahead: 'better than', level: 'level with', behind: 'worse than' } as const;

function assumedText(assumed: string | null): string {
  return assumed === null ? '' : `; we assume ${assumed}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** English. */
export const robustEn: RobustWords = {
  tried: ({ worlds, place, failed, isFitted }) =>
    `The strategies were tried in ${worlds} worlds. ${isFitted ? `Each is ${place} with settings that meet the facts the model was fitted to; they differ in what those leave open.` : `Each is ${place} as the model has it, with other answers to what nobody has measured; that it still meets the surveys the model was fitted to was not checked.`} In each world all of them meet the same chance and the same weather.${failed === 0 ? '' : ` ${failed} more worlds were left out because a run in them failed or had nothing to read.`}`,
  unread: (outcomes, place) =>
    `${listed(outcomes.map((one) => `“${one}”`))} cannot be read in ${place}, and ${outcomes.length > 1 ? 'are' : 'is'} left out.`,
  counts: ({ name, base, outcome, ahead, level, behind, of, mostly, isProbability }) =>
    `${outcome}: ${mostly === null ? `how ${name} compares with ${base} depends on the world` : `${name} is mostly ${SIDE[mostly]} ${base}`}. Of ${of === 100 ? 'every 100' : of} worlds tried it is ahead in ${ahead}, level in ${level}, behind in ${behind}${isProbability ? '; if the model is right these are probabilities' : ''}.`,
  turns: ({ label, unit, at, low, high, assumed, aheadAbove, edge }) =>
    `“${label}” turns the answer: above about ${at}${aside(unit, `between ${low} and ${high}`)} it is ${aheadAbove ? 'ahead' : 'behind'}, below that ${aheadAbove ? 'behind' : 'ahead'}${assumedText(assumed)}${edge ? ', which is on the edge' : ''}.`,
  matters: ({ label, assumed }) =>
    `What matters most is “${label}”, but it does not turn the answer by itself${assumedText(assumed)}.`,
  rule: ({ label, unit, at, assumed, below, above, isLevel }) =>
    isLevel
      ? `It is behind in ${below} of 100 worlds with “${label}”: ${at}, and in ${above} of 100 others.`
      : `It is behind in ${below} of 100 worlds in which “${label}” is under about ${at}${aside(unit)}${assumedText(assumed)}, and in ${above} of 100 others.`,
  nothingTurns: () => 'Nothing that was varied sorts these worlds by itself.',
  enough: ({ name, base, all, of, outcomes, inTheWay, isRelative }) =>
    `${name} is ${isRelative ? `no worse than ${base}` : 'good enough'} in ${listed(outcomes.map((one) => `“${one}”`))}${outcomes.length > 1 ? ' together' : ''} in ${all} of ${of} worlds.${inTheWay.length === 0 ? '' : ` Where one of them alone stands in the way, it is most often ${inTheWay.map((one) => `“${one}”`).join(', then ')}.`}`,
  knowing: ({ courses, best, value, worth }) =>
    worth.length === 0
      ? `If only ${value} counts and these ${courses} courses are open to you, ${best} is best on average, and knowing any one of the beliefs better is worth nothing that can be told from noise.`
      : `If only ${value} counts and these ${courses} courses are open to you, ${best} is best on average. Worth finding out first: ${worth.map(({ label, worth: amount }) => `“${label}” (at most ${amount} on that scale)`).join(', then ')}.`,
  fitted: 'what was fitted to surveys',
  noValue:
    'What would be worth finding out first needs one number that says what counts, such as value: 100 * needMet - leverCost / 20 in the file. Without it, see what turns each answer.',
  few: (worlds, wanted) => `Nothing is told in words from ${worlds} worlds; it takes ${wanted}.`,
  fewCitizens: (citizens, wanted) =>
    `Nothing is told in words with ${citizens} citizens: with fewer than ${wanted} in this place, a difference may have the wrong sign.`,
  model: (isProbability) =>
    `${isProbability ? '' : 'These are shares of the worlds that were tried, not probabilities: the ranges were set by people. '}All this explains the model, not the town.`,
};
