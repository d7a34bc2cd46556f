/** A mechanism or sub-effect that can be switched off by name, with what it does. */
export interface Mechanism {
  readonly label: string;
  /** Phase of the month it belongs to, 1 to 13 (model.md 3). */
  readonly phase: number;
  /** A sub-effect is one term inside a mechanism; its mechanism goes on without it. */
  readonly kind: 'mechanism' | 'sub-effect';
  /** What does not happen when it is off. */
  readonly does: string;
}

function mechanism(phase: number, label: string, does: string): Mechanism {
  return { label, phase, kind: 'mechanism', does };
}

function subEffect(phase: number, label: string, does: string): Mechanism {
  return { label, phase, kind: 'sub-effect', does };
}

/**
 * Every switch, once, in the order of the month. Two runs with one seed differ only by what was switched off: the
 * difference is the effect (model.md 3).
 */
export const MECHANISMS = {
  context: mechanism(1, 'Context', 'Budget, demand and dated shocks move.'),
  elections: mechanism(1, 'Elections', 'Political support recovers after, and falls at, elections.'),
  supportFallsFirst: subEffect(1, 'Support falls first', 'A cut in the budget falls on support for voluntary effort as far as no law asks for it.'),
  electionRisk: subEffect(1, 'Election risk', 'An election may turn political support.'),
  leadership: mechanism(2, 'Leadership', 'The mix ramps; leaders’ orientation and skill follow; leaders are replaced.'),
  crossPressure: subEffect(2, 'Cross-pressure', 'Competing logics press on staff strain and on the time to decide.'),
  silo: subEffect(2, 'Silos', 'Silos slow and lengthen work across sectors.'),
  localEconomy: mechanism(3, 'Local economy', 'Contracts are re-tendered; wages, cooperatives and income follow.'),
  supplierGrowth: subEffect(3, 'Supplier growth', 'Suppliers that are nearly full grow.'),
  localPreference: subEffect(3, 'Local preference', 'Locality counts in awards and invitations.'),
  staffCapacity: mechanism(4, 'Staff capacity', 'Posts follow the budget; hours are divided.'),
  tasksLeaveStaff: subEffect(4, 'Tasks leave the staff', 'What volunteers take over of the tasks handed to them is saved: it leaves the hours of staff and stays away.'),
  initiation: mechanism(5, 'Initiation', 'New projects start.'),
  needDrivenProjects: subEffect(5, 'Projects follow need', 'Projects are wanted in proportion to open complex need, and hours that no project can use go back to services.'),
  mobilisation: mechanism(6, 'Mobilisation', 'People are asked, accept, become volunteers or lapse.'),
  ties: subEffect(6, 'Asking through ties', 'Active people ask their contacts.'),
  inclusionReachesOut: subEffect(6, 'Inclusion reaches out', 'Place-based inclusion turns open calls into outreach where need is.'),
  heardFirst: subEffect(6, 'Demanding work needs to be heard', 'Only who expects to be heard takes on work on steps 3 to 5, where hands are missing; others who say yes help in a standing arena.'),
  arenaPlaces: subEffect(6, 'Arenas take in whom they have work for', 'Newcomers are turned away from a standing arena in which hours already idle.'),
  unansweredInvitations: subEffect(6, 'Unanswered invitations', 'Invitations that lead to nothing visible are remembered.'),
  contribution: mechanism(7, 'Contribution', 'Hours are given in associations, standing arenas and projects.'),
  arenasMayClose: subEffect(7, 'Arenas may close', 'Arenas that stay unmet shrink to the hours given.'),
  projects: mechanism(8, 'Projects', 'Projects progress, are decided, and leave solutions.'),
  spannersInWork: subEffect(8, 'Boundary spanners in the work', 'Boundary spanners bridge silos during the work, not in decisions only.'),
  quorum: subEffect(8, 'Quorum', 'Too low participation of the target group slows a project.'),
  wickedNeed: mechanism(9, 'Wicked need', 'Open complex need grows, fades and is solved.'),
  services: mechanism(9, 'Services', 'Routine need is met as far as hours go.'),
  voiceAllocation: subEffect(9, 'Allocation by voice', 'Services and projects go where voices are, not only where need is.'),
  feedback: mechanism(10, 'Feedback', 'Everything in phases 10 and 11 that changes what people expect and feel.'),
  experience: mechanism(10, 'Experience', 'What people meet in joint work moves responsiveness, trust and expectation.'),
  lossAversion: subEffect(10, 'Losses count more', 'Bad experience counts more than good.'),
  hearsay: mechanism(10, 'Hearsay', 'Responsiveness is heard of from contacts.'),
  serviceTrust: mechanism(10, 'Trust through services', 'Trust follows coverage and errors against what is expected.'),
  contagion: mechanism(10, 'Contagion of trust', 'Trust spreads between contacts.'),
  setPoints: mechanism(10, 'Return to set points', 'Trust, responsiveness, self-efficacy and motivation return to their set points.'),
  efficacy: mechanism(10, 'Self-efficacy', 'Influence and materials raise self-efficacy, idle hours erode it.'),
  fatigue: mechanism(11, 'Fatigue', 'Hours tire, rest recovers.'),
  recognition: subEffect(11, 'Recognition', 'Adopted results relieve fatigue.'),
  volunteerSupport: subEffect(11, 'Support for volunteers', 'Paid support reaches volunteers and groups.'),
  onTopTires: subEffect(11, 'Work on top tires more', 'Organising beyond what one wanted to give is sustained by free time alone, not by calling.'),
  exit: mechanism(11, 'Exit', 'Volunteers leave; those whose fatigue passes 1 burn out.'),
  groups: mechanism(11, 'Groups', 'Coordination, administration, closing and founding of groups.'),
  groupWork: subEffect(11, 'Organising that must be done', 'Coordination that a group lacks is asked, on top, of those who organise.'),
  groupClosure: subEffect(11, 'Closing of groups', 'Groups under strength close.'),
  staffStrain: mechanism(12, 'Staff', 'Strain, motivation, sick leave and turnover of professionals.'),
  learning: mechanism(12, 'Learning', 'Skill, openness and capability grow and fade.'),
  yearlyFigures: mechanism(13, 'Yearly figures', 'Yearly participation, exit, lapse and concentration are read every 12 months.'),
} as const satisfies Record<string, Mechanism>;

/** Name of a mechanism, as `off` of a scenario takes it. */
export type MechanismName = keyof typeof MECHANISMS;
/** Every mechanism, in the order they are declared. */
export const MECHANISM_NAMES = Object.keys(MECHANISMS) as readonly MechanismName[];

/** For each mechanism: true while it acts. */
export type Switches = Readonly<Record<MechanismName, boolean>>;

/** Everything on but the named. `feedback` stands for all of phases 10 and 11 that changes what people feel. */
export function switchesWithout(off: readonly MechanismName[]): Switches {
  const switches = Object.fromEntries(MECHANISM_NAMES.map((name) => [name, !off.includes(name)])) as Record<MechanismName, boolean>;
  if (!switches.feedback) {
    for (const name of FEEDBACK) switches[name] = false;
  }
  return switches;
}

const FEEDBACK = ['experience', 'hearsay', 'serviceTrust', 'contagion', 'setPoints', 'efficacy', 'fatigue'] as const;
