import { phrasesOf } from '#sim';

/** What is said of own outcomes that cannot be computed, as English says it. */
export const EXPRESSION_PHRASES = {
  mostOutcomes: (most: number) => `at most ${most} outcomes`,
  mostCharacters: (most: number) => `at most ${most} characters`,
  mostParts: (parts: number, levels: number) => `at most ${parts} parts and ${levels} levels`,
  expression: () => 'an expression over the metrics',
  arithmetic: () => 'arithmetic over names and numbers',
  aNumber: () => 'a number',
  comparison: () => 'a comparison',
  finite: () => 'a finite number',
  allowed: (functions: readonly string[]) =>
    `numbers, names, + - * / ^, comparisons, and, or, not, a ? b : c, and the functions ${functions.join(', ')}`,
  betweenValues: () => 'an operator between two values',
  aFunction: (functions: readonly string[]) => `one of the functions ${functions.join(', ')}`,
  valuesIn: (count: number, name: string) => `${count} value in ${name}()`,
  valuesOrMoreIn: (count: number, name: string) => `${count} or more values in ${name}()`,
  knownName: () => 'a metric, an outcome declared before, or month',
  outcomeName: (most: number) => `a name of letters, digits and _, at most ${most}`,
  newName: () => 'a new name',

  empty: () => 'nothing',
  more: () => 'more',
  character: (sign: string) => `the character ${JSON.stringify(sign)}`,
  text: (written: string) => `the text ${JSON.stringify(written)}`,
  operator: (sign: string) => `the operator ${sign}`,
  theFunction: (name: string) => `the function ${name}`,
  notFunction: (name: string) => `${name}(…), which is no function`,
  callOfNothing: () => 'a call of something that is no function',
  isTruth: (part: string) => `${part}, which is true or false`,
  isNumber: (part: string) => `${part}, which is a number`,
  /** What stopped the reader, in its own words, and at which sign. */
  stoppedAt: (reason: string, _sign: number) => reason,
  access: () => 'access to a part of something',
  list: () => 'a list',
  assignment: () => 'an assignment (compare with ==)',
  block: () => 'several expressions',
  definition: () => 'a definition of a function',
  index: () => 'an index',
  object: () => 'an object',
  range: () => 'a range',

  likely: (name: string) => `did you mean ${name}`,
  asNumber: (part: string) => `write (${part}) ? 1 : 0`,
  compareIt: () => 'compare it with something, such as > 0',
  multiply: () => 'multiply with *',
  sameMonth: (name: string) => `${name} compares values of the same month, not months`,
  split: () => 'split it into several outcomes',
  declareFirst: (name: string) => `${name} must be declared before it is used`,
  isMetric: () => 'a metric is called so',
  isTaken: () => 'the word is taken',
} as const;

/** The phrases about own outcomes. */
export const say = phrasesOf(EXPRESSION_PHRASES);
