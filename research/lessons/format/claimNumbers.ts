import type { LessonClaim } from './lesson.ts';

/** What is taken out of a text between braces: the id of a claim, and which of its numbers. */
export const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9-]*)\.([a-z]+)\}/g;

/** Numbers of a claim that a text may name. */
export const CLAIM_NUMBERS = ['arm', 'than', 'difference', 'agree', 'pairs', 'ratio', 'months'] as const;
export type ClaimNumber = (typeof CLAIM_NUMBERS)[number];

const COMPARED = ['arm', 'than', 'difference', 'agree', 'pairs', 'ratio'] as const satisfies readonly ClaimNumber[];

/** Which of them each kind of claim has: a text that names another would show a dash. */
export const NUMBERS_OF: Readonly<Record<LessonClaim['kind'], readonly ClaimNumber[]>> = {
  differs: COMPARED,
  same: COMPARED,
  ratio: COMPARED,
  halves: [...COMPARED, 'months'],
  band: ['arm'],
};
