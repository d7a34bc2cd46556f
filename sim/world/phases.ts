/**
 * The phases of a month in their order. From `leaveArenas` to `join` mobilisation, from `voice` to `setPoints` what happens to trust besides
 * joint work; `engaged` lists who is engaged, and `record` is what follows a month.
 */
export const PHASES = [
  'course',
  'context',
  'leadership',
  'localEconomy',
  'staffCapacity',
  'initiation',
  'leaveArenas',
  'ask',
  'lookAround',
  'decide',
  'invite',
  'join',
  'engaged',
  'contribution',
  'projects',
  'wickedNeed',
  'services',
  'experience',
  'voice',
  'hear',
  'settle',
  'setPoints',
  'efficacy',
  'fatigue',
  'exit',
  'groups',
  'staff',
  'endedProjects',
  'yearlyFigures',
  'record',
] as const;
export type Phase = (typeof PHASES)[number];

/**
 * Hears of a phase when it has ended: where people are taken block by block, with each block again. It may look, and must
 * change nothing.
 */
export type PhaseListener = (phase: Phase) => void;
