import { ledgerNamesEn } from '#runs';
import type { GroupName } from '../players/leverGroups.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Texts of an explanation. The English catalogue is the type of the others. */
export const explainEn = {
  ledger: ledgerNamesEn,
  and: 'and',
  players: {
    mix: 'the mix of governance logics',
    recruitment: 'the way people are invited',
    commitment: 'the commitment of the anchors',
    rampMonths: 'the pace of the change of mix',
    event: (kind: string, month: number) => `${EVENTS[kind] ?? kind} in month ${month}`,
    off: (mechanism: string) => `“${mechanism}” switched off`,
    mechanism: (mechanism: string) => `“${mechanism}”`,
    everything: 'all choices together',
  },
  groups: {
    direction: 'direction and organisation',
    people: 'staff, volunteers and what is asked',
    arenas: 'arenas and ways of working',
    money: 'money for residents',
    recruitment: 'how people are reached',
    localEconomy: 'the local economy',
    context: 'what happens to the municipality',
    happenings: 'dated events',
    model: 'parts of the model switched off',
  } satisfies Record<GroupName, string> as Readonly<Record<GroupName, string>>,
  units: {
    percent: (amount: string) => `${amount} percentage points`,
    hundred: (amount: string) => `${amount} of 100`,
    plain: (amount: string, unit: string) => `${amount} (${unit})`,
    total: (amount: string) => `${amount} per 1,000 adults`,
  },
  moment: {
    mean: (from: number, to: number) => `on average over months ${from} to ${to}`,
    total: (from: number, to: number) => `added up over months ${from} to ${to}`,
  },
  fifth: (what: string, who: string) => `${what}, in ${who} of the town`,
  headline: (name: string, against: string, when: string, what: string, amount: string, isHigher: boolean) =>
    `With ${name} “${what}” is ${amount} ${isHigher ? 'higher' : 'lower'} ${when} than with ${against}`,
  unsteady: (name: string, against: string, when: string, what: string, amount: string, isHigher: boolean) =>
    `With ${name} “${what}” is ${amount} ${isHigher ? 'higher' : 'lower'} ${when} than with ${against} on average, but in too few runs to count on it`,
  noDifference: (name: string, against: string, when: string, what: string) =>
    `Between ${name} and ${against} no difference in “${what}” can be told from chance ${when}`,
  sure: (low: string, high: string, agree: number, of: number) =>
    `(${low} to ${high} in 95 of 100 studies like this; ${agree} of ${of} runs agree)`,
  underMatters: (amount: string) => `That is less than what matters to people (${amount}).`,
  justMatters: (amount: string) => `That is about the least that matters to people (${amount}).`,
  oneChoice: (name: string, from: string, to: string) =>
    `They differ in one choice only, and so all of the difference comes from it: ${name} (from ${from} to ${to}).`,
  brought: (raised: string, lowered: string) =>
    raised === ''
      ? `${lowered} lowered it.`
      : lowered === ''
        ? `${raised} raised it.`
        : `${raised} raised it; ${lowered} lowered it.`,
  cancels: (sentence: string) => `Large effects cancel: ${sentence}`,
  by: (name: string, amount: string) => `${name} (${amount})`,
  unordered: 'Which of them did most cannot be told.',
  turns: (name: string, alone: string, onTop: string) =>
    `${name} does one thing alone and another on top of the rest: ${alone} by itself, ${onTop} when everything else is there. Its average of the two says little.`,
  inTheWay: (alone: string, onTop: string) =>
    `The choices get in each other’s way: one by one they would give ${alone} together; what each still gives on top of all others adds up to ${onTop}.`,
  helping: (alone: string, onTop: string) =>
    `The choices help each other: one by one they would give ${alone} together; what each gives on top of all others adds up to ${onTop}.`,
  pairMore: (one: string, other: string, amount: string) =>
    `${one} together with ${other}: ${amount} beyond what they give one by one.`,
  small: (names: string) => `Clear but small: ${names}.`,
  notClear: (names: string) => `No clear contribution: ${names}.`,
  allOfThem: 'No clear contribution of any choice by itself.',
  through: (name: string, way: string, line: string) => `${name}: ${way}, mostly by way of ${line}.`,
  throughAll: (lines: string) => `Through what: ${lines}.`,
  throughTwo: (name: string, up: string, down: string) =>
    `${name} shows no clear sum, because it works both ways: ${up}, but ${down}.`,
  contextIsNoChoice: (names: string, how: string) =>
    `Nobody in the municipality decides this, and it differs between the two all the same: ${names}. To compare choices alone, give both the same${how}.`,
  mechanism: (name: string, amount: string) => `${name} (${amount})`,
  mechanisms: (names: string) =>
    `Without it, and everything else of the model on, the difference would change by so much: ${names}.`,
  left: (amount: string) => `With all of these off together ${amount} of the difference is left.`,
  few: (replicates: number, least: number) =>
    `${replicates === 1 ? 'One run of each' : `${capital(NUMBERS[replicates] ?? String(replicates))} runs of each`} ${replicates === 1 ? 'is' : 'are'} too few to say what brought the difference: it takes ${NUMBERS[least] ?? least}.`,
  nothingThere: (level: number, of: number, how: string) =>
    `In ${level} of ${of} runs there is no difference at all: such rare happenings are better added up over the whole time${how}.`,
  noRun: 'No run ended: there is nothing to explain.',
  fitDisagrees: (names: string) =>
    `Careful: shares by another method (a fit of pairs) lie outside the bands of these: ${names}.`,
  model: 'This explains the model, not the town.',
  table: {
    player: 'Choice',
    mechanism: 'Part of the model',
    from: 'From',
    to: 'To',
    share: 'Share',
    low: 'from',
    high: 'to',
    alone: 'Alone',
    onTop: 'On top of all',
    agree: 'Runs agree',
    sum: 'Together',
    left: 'With all off',
    part: 'Difference',
    beforeAnswers: 'before answers',
    answers: 'answers the others',
    without: 'Levels without it',
    whenOff: 'What “off” means',
    line: 'Through',
    group: 'Group',
  },
  page: {
    title: (name: string, against: string) => `Why do ${name} and ${against} end differently?`,
    contents: 'Contents',
    footer: 'Written by samspill.',
    axis: 'Share of the difference',
    zero: 'no part in it',
    series: { share: 'share of the difference, with 95% band', alone: 'alone', onTop: 'on top of all others' },
    described: (what: string, said: string) => `What each brought to the difference in ${what}. ${said}.`,
    through: (what: string) => `Through what: ${what}`,
    throughHint:
      'Every change of this quantity is booked under what made it. A row adds up to the choice’s share, a column to the line’s part of the difference.',
    made: 'How this was made, and what it does not say',
    runs: (replicates: number, runs: number, size: string, seed: string) =>
      `${replicates} replicates, ${runs} runs in all; ${size}; master seed “${seed}”.`,
    command: 'Command that repeats it',
    method:
      'Shares are Shapley values: what each choice adds when its turn comes, as a mean over the orders in which the choices can come. They add up to the difference. Alone: what it does by itself; on top: what would be lost without it alone. Where the two differ much, the share in between says little by itself. Bands: Student’s 95% interval over replicates, each with an order of its own.',
    methodOff:
      'Off means from now on: the mechanism stops at month 0 in a town that was shaped with it. It is no world without it, and a mechanism that stops may take a cost away together with a benefit. What is on top comes first here, since a model with half of its parts off is nobody’s town.',
  },
  account: {
    title: (name: string, what: string, from: number, to: number) => `${name}: ${what}, month ${from} to ${to}`,
    sentence: (what: string, from: string, to: string, ups: string, downs: string) =>
      [`“${what}” went from ${from} to ${to}.`, ups === '' ? '' : `Up: ${ups}.`, downs === '' ? '' : `Down: ${downs}.`]
        .filter((part) => part !== '')
        .join(' '),
    few: (runs: number, least: number) =>
      `${runs} ${runs === 1 ? 'run is' : 'runs are'} too few to tell it in words: it takes ${least}.`,
    line: 'What made it',
    change: 'Change',
    low: 'from',
    high: 'to',
    total: 'Change in all',
    start: 'At the start',
    end: 'At the end',
  },
};

const EVENTS: Readonly<Record<string, string>> = {
  cut: 'the budget cut',
  closure: 'the closure',
  recession: 'the recession',
  electionLoss: 'the lost election',
  coreLoss: 'the loss of the core',
  merger: 'the merger',
  priorityEnds: 'the end of a priority',
  volunteerLoss: 'the loss of volunteers',
  process: 'the participation process',
  levers: 'the passing change',
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export type ExplainWords = typeof explainEn;
