import type { MechanismName } from './mechanisms.ts';
import type { ParameterName } from './parameters.ts';

/** A thing of the model that loops run through: what somebody would draw as a node of a causal diagram. */
export interface Cause {
  readonly label: string;
  /** A level that is decided and not an answer: an arrow leaves it and none comes back. */
  readonly isDecided?: true;
}

/** Every node of the causal diagram of taking part (docs/loops.md), once. */
export const CAUSES = {
  takingPart: { label: 'People taking part' },
  hours: { label: 'Hours they give' },
  fatigue: { label: 'Tiredness' },
  leaving: { label: 'People who stop or burn out' },
  invitations: { label: 'Invitations by the municipality', isDecided: true },
  results: { label: 'Results that can be seen' },
  unanswered: { label: 'Invitations remembered as unanswered' },
  willingness: { label: 'Willingness to say yes' },
  promise: { label: 'What is promised', isDecided: true },
  expectation: { label: 'What people expect' },
  experience: { label: 'What they meet, against what they expect' },
  heard: { label: 'Trust, and expecting to be heard' },
} as const satisfies Record<string, Cause>;

export type CauseName = keyof typeof CAUSES;

/** One thing moves another: more of it makes more (+) or less (−) of the other; `either`: as what is met is better or worse than expected. */
export interface Link {
  readonly from: CauseName;
  readonly to: CauseName;
  readonly sign: '+' | '−' | 'either';
  /** The part of docs/model.md whose rule it is. */
  readonly rule: string;
}

/** Every arrow between them that a rule of the model draws. */
export const LINKS: readonly Link[] = [
  { from: 'takingPart', to: 'hours', sign: '+', rule: '7.8' },
  { from: 'hours', to: 'fatigue', sign: '+', rule: '7.12' },
  { from: 'fatigue', to: 'leaving', sign: '+', rule: '7.12' },
  { from: 'fatigue', to: 'willingness', sign: '−', rule: '7.7' },
  { from: 'leaving', to: 'takingPart', sign: '−', rule: '7.12' },
  { from: 'invitations', to: 'takingPart', sign: '+', rule: '7.7' },
  { from: 'invitations', to: 'unanswered', sign: '+', rule: '7.7' },
  { from: 'takingPart', to: 'results', sign: '+', rule: '7.9' },
  { from: 'results', to: 'unanswered', sign: '−', rule: '7.7' },
  { from: 'results', to: 'fatigue', sign: '−', rule: '7.11' },
  { from: 'unanswered', to: 'willingness', sign: '−', rule: '7.7' },
  { from: 'willingness', to: 'takingPart', sign: '+', rule: '7.7' },
  { from: 'promise', to: 'willingness', sign: '+', rule: '7.7' },
  { from: 'promise', to: 'expectation', sign: '+', rule: '7.7' },
  { from: 'expectation', to: 'experience', sign: '−', rule: '7.11' },
  { from: 'experience', to: 'expectation', sign: '+', rule: '7.11' },
  { from: 'takingPart', to: 'experience', sign: 'either', rule: '7.11' },
  { from: 'experience', to: 'heard', sign: '+', rule: '7.11' },
  { from: 'heard', to: 'willingness', sign: '+', rule: '7.7' },
  { from: 'heard', to: 'leaving', sign: '−', rule: '7.12' },
];

/** A feedback loop: what people do comes back to them by way of something that remembers it. */
export interface Loop {
  readonly label: string;
  /** Its way round, from the people who take part back to them. */
  readonly way: readonly CauseName[];
  /** What a push comes back as: stronger, weaker, or either, as what people meet is better or worse than they expected. */
  readonly sign: 'reinforcing' | 'balancing' | 'either';
  /** Through what of a person it acts, and what moves that. */
  readonly flow: string;
  /** How its flow is made to stand still: mechanisms that do not happen, and coefficients at which nothing is moved. */
  readonly still: {
    readonly off: readonly MechanismName[];
    readonly parameters: Readonly<Partial<Record<ParameterName, number>>>;
  };
  /** Where its flow is booked in the ledger; null where no stock of the ledger holds it. */
  readonly booked: { readonly stock: 'fatigue' | 'trust'; readonly lines: readonly string[] } | null;
  readonly rule: string;
}

/**
 * Every loop whose flow can be frozen (docs/loops.md), once. A frozen flow is an intervention in a copy of a run, declared as a
 * circumstance of a life is; no scenario has one, and a run without it knows nothing of it.
 */
export const LOOPS = {
  fatigue: {
    label: 'The tiredness loop',
    way: ['takingPart', 'hours', 'fatigue', 'leaving'],
    sign: 'balancing',
    flow: 'Everybody’s tiredness: hours add to it; rest, and a result that is put to use, take from it.',
    still: { off: ['fatigue', 'recognition'], parameters: {} },
    booked: { stock: 'fatigue', lines: ['fatigue', 'recognition'] },
    rule: '7.12',
  },
  sham: {
    label: 'The sham loop',
    way: ['takingPart', 'results', 'unanswered', 'willingness'],
    sign: 'reinforcing',
    flow: 'Everybody’s memory of invitations that led to nothing visible: each adds to it; one that led to something, and time, take from it.',
    still: { off: ['unansweredInvitations'], parameters: { unansweredDecay: 0 } },
    booked: null,
    rule: '7.7',
  },
  promise: {
    label: 'The promise loop',
    way: ['takingPart', 'experience', 'heard', 'willingness'],
    sign: 'either',
    flow: 'What joint work does to those in it: what they expect of it, their trust, and whether they expect to be heard.',
    still: {
      off: [],
      parameters: { hopeOnJoining: 0, expectationRate: 0, responsivenessProcess: 0, responsivenessOutcome: 0 },
    },
    booked: { stock: 'trust', lines: ['experience'] },
    rule: '7.11',
  },
} as const satisfies Record<string, Loop>;

export type LoopName = keyof typeof LOOPS;
/** Every loop, in the order of the list. */
export const LOOP_NAMES = Object.keys(LOOPS) as readonly LoopName[];

/** Figures that all of them run through, so that what they do to one can be compared: the first is where all of them close. */
export const LOOP_STOCKS = ['participationMunicipal', 'participation'] as const;
export type LoopStock = (typeof LOOP_STOCKS)[number];
