import { plainNumber } from '#pictures';
import { PHASES, type Phase } from '#sim';
import { textTable } from '../output/textTable.ts';
import { ratioText } from './curvesText.ts';
import { figureText, type Figure } from './figure.ts';
import type { PhaseFigure } from './measurePhases.ts';

/** What `samspill bench --phases` measured. */
export interface PhasesFigure extends Figure {
  readonly scenario: string;
  readonly place: string;
  readonly sizes: readonly PhaseFigure[];
}

/** What happens in each phase, for people. */
export const PHASE_WORDS: Readonly<Record<Phase, string>> = {
  course: 'schedules move levers and mix',
  context: 'budget, demand, shocks, elections',
  leadership: 'properties of the municipality, leaders',
  localEconomy: 'contracts, suppliers, income',
  staffCapacity: 'posts and hours of staff, cost of levers',
  initiation: 'projects start',
  leaveArenas: 'mobilisation: people leave standing arenas',
  ask: 'mobilisation: active people ask their contacts',
  lookAround: 'mobilisation: one look at everybody',
  decide: 'mobilisation: residents and participants decide',
  invite: 'mobilisation: the municipality invites',
  join: 'mobilisation: groups and activities are joined, or lapse',
  engaged: 'who is engaged is listed',
  contribution: 'hours are given',
  projects: 'projects progress, are decided, spread',
  wickedNeed: 'open need grows, is solved, fades',
  services: 'routine need is met',
  experience: 'what people met in joint work',
  voice: 'trust: what everybody feels is written down, services',
  hear: 'trust: everybody hears from one contact',
  settle: 'trust: what was heard is carried out',
  setPoints: 'trust: self-efficacy and motivation return',
  efficacy: 'self-efficacy',
  fatigue: 'hours tire, rest recovers',
  exit: 'burn-out, leaving',
  groups: 'groups are counted, coordinate, close, are founded',
  staff: 'strain, turnover and learning of staff',
  endedProjects: 'ended projects free their people, the year is remembered',
  yearlyFigures: 'figures read every twelfth month',
  record: 'the month is recorded',
};

/** Phases that belong together, by what they are called together. */
export const PHASE_GROUPS: Readonly<Record<string, readonly Phase[]>> = {
  mobilisation: ['leaveArenas', 'ask', 'lookAround', 'decide', 'invite', 'join'],
  trust: ['voice', 'hear', 'settle', 'setPoints'],
};

/** The share of several phases together. */
export function shareOf({ shares }: PhaseFigure, phases: readonly Phase[]): number {
  return shares.reduce((sum, { phase, share }) => sum + (phases.includes(phase) ? share : 0), 0);
}

/** Shares of phases for people: a line for each phase, a column for each size. */
export function phasesText({ scenario, place, sizes, ...figure }: PhasesFigure): string {
  const heads = ['share of a month, %', ...sizes.map(({ citizens }) => plainNumber(citizens, 0)), ''];
  const rows = PHASES.map((phase, n) => [
    phase,
    ...sizes.map(({ shares }) => shareText(shares[n]?.share ?? NaN)),
    PHASE_WORDS[phase],
  ]);
  const beneath = [
    ...Object.entries(PHASE_GROUPS).map(([name, phases]) => [
      name,
      ...sizes.map((size) => shareText(shareOf(size, phases))),
      'together',
    ]),
    ['listened ÷ not', ...sizes.map(({ heard }) => ratioText(heard)), 'what taking the month apart costs'],
    ['ns', ...sizes.map(({ nanoseconds }) => plainNumber(nanoseconds, 0)), 'a citizen and month, not listened to'],
    ['time', ...sizes.map(({ clock }) => clock), 'as it passes, or of the processor'],
    ['months', ...sizes.map(({ months }) => plainNumber(months, 0)), ''],
    ['turns', ...sizes.map(({ series, turns }) => `${series} × ${turns}`), ''],
  ];
  const table = textTable([heads, ...rows, [''], ...beneath], { left: [0, heads.length - 1] });
  return `${figureText(figure)}${scenario} in ${place}; a million citizens in the place enlarged, without spin-up\n\n${table}\n`;
}

/** A share in percent by one decimal. */
export function shareText(share: number): string {
  return plainNumber(100 * share, 1);
}
