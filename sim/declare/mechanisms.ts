/** A mechanism or sub-effect that can be switched off by name, with what it does. */
export interface Mechanism {
  readonly label: string;
  /** Phase of the month it belongs to, 1 to 13 (model.md 3). */
  readonly phase: number;
  /** A sub-effect is one term inside a mechanism; its mechanism goes on without it. */
  readonly kind: 'mechanism' | 'sub-effect';
  /** What does not happen when it is off. */
  readonly does: string;
  /** The mechanism that it is part of: with that off, it is off too. */
  readonly within: string | null;
  /** What a run without it is: what stops, what stays where it is, what goes on all the same. */
  readonly whenOff: string;
}

function mechanism(phase: number, within: string | null, label: string, does: string, whenOff: string): Mechanism {
  return { label, phase, kind: 'mechanism', does, within, whenOff };
}

function subEffect(phase: number, within: string | null, label: string, does: string, whenOff: string): Mechanism {
  return { label, phase, kind: 'sub-effect', does, within, whenOff };
}

/**
 * Every switch, once, in the order of the month. Two runs with one seed differ only by what was switched off: the
 * difference is the effect (model.md 3).
 */
export const MECHANISMS = {
  context: mechanism(1, null, 'Context', 'Budget, demand and dated shocks move.', 'The budget and demand stay as they are at month 0, and dated shocks do not strike.'),
  elections: mechanism(1, null, 'Elections', 'Political support recovers after, and falls at, elections.', 'Nobody votes: political support stays where it is at month 0.'),
  supportFallsFirst: subEffect(1, 'context', 'Support falls first', 'A cut in the budget falls on support for voluntary effort as far as no law asks for it.', 'A falling budget leaves paid support for volunteers and arenas as decided.'),
  electionRisk: subEffect(1, 'elections', 'Election risk', 'An election may turn political support.', 'Elections are held and support recovers after them, but none turns it.'),
  leadership: mechanism(2, null, 'Leadership', 'The mix ramps; leaders’ orientation and skill follow; leaders are replaced.', 'The mix and what follows from it, leaders and cross-pressure stay as they are at month 0.'),
  crossPressure: subEffect(2, 'leadership', 'Cross-pressure', 'Competing logics press on staff strain and on the time to decide.', 'Mixed logics press on nobody: strain, time to decide and openness of staff lose this term, and what levers do against it is worth nothing.'),
  silo: subEffect(2, 'leadership', 'Silos', 'Silos slow and lengthen work across sectors.', 'There are no silos: work across sectors is as quick as inside one, and what breaks them down still costs its hours.'),
  localEconomy: mechanism(3, null, 'Local economy', 'Contracts are re-tendered; wages, cooperatives and income follow.', 'Contracts, wages and local income stay as they are at month 0.'),
  supplierGrowth: subEffect(3, 'localEconomy', 'Supplier growth', 'Suppliers that are nearly full grow.', 'Suppliers keep their size however full they are.'),
  localPreference: subEffect(3, 'localEconomy', 'Local preference', 'Locality counts in awards and invitations.', 'Contracts are awarded without regard to place; the levers that prepare suppliers go on costing.'),
  staffCapacity: mechanism(4, null, 'Staff capacity', 'Posts follow the budget; hours are divided.', 'Posts and hours stay as they are at month 0, and no lever costs an hour.'),
  tasksLeaveStaff: subEffect(4, 'staffCapacity', 'Tasks leave the staff', 'What volunteers take over of the tasks handed to them is saved: it leaves the hours of staff and stays away.', 'What volunteers take over stays in the budget of the staff.'),
  initiation: mechanism(5, null, 'Initiation', 'New projects start.', 'No new project begins; those under way end.'),
  needDrivenProjects: subEffect(5, 'initiation', 'Projects follow need', 'Projects are wanted in proportion to open complex need, and hours that no project can use go back to services.', 'Projects are wanted whether or not need is open, and hours that none can use are lost.'),
  mobilisation: mechanism(6, null, 'Mobilisation', 'People are asked, accept, become volunteers or lapse.', 'Nobody is asked, joins or drifts away: roles stay as they are at month 0.'),
  ties: subEffect(6, 'mobilisation', 'Asking through ties', 'Active people ask their contacts.', 'Active people ask nobody; only invitations and one’s own accord bring people in.'),
  inclusionReachesOut: subEffect(6, 'mobilisation', 'Inclusion reaches out', 'Place-based inclusion turns open calls into outreach where need is.', 'Place-based inclusion turns no open call into outreach; its hours are spent on those who come.'),
  heardFirst: subEffect(6, 'mobilisation', 'Demanding work needs to be heard', 'Only who expects to be heard takes on work on steps 3 to 5, where hands are missing; others who say yes help in a standing arena.', 'Everybody takes on demanding work, whatever they expect of being heard.'),
  arenaPlaces: subEffect(6, 'mobilisation', 'Arenas take in whom they have work for', 'Newcomers are turned away from a standing arena in which hours already idle.', 'Arenas take in everybody, also where hours already idle.'),
  unansweredInvitations: subEffect(6, 'mobilisation', 'Unanswered invitations', 'Invitations that lead to nothing visible are remembered.', 'Invitations that lead to nothing visible are forgotten at once.'),
  contribution: mechanism(7, null, 'Contribution', 'Hours are given in associations, standing arenas and projects.', 'Nobody gives an hour.'),
  arenasMayClose: subEffect(7, 'contribution', 'Arenas may close', 'Arenas that stay unmet shrink to the hours given.', 'Standing arenas go on asking for all the hours that are wanted of them, however few are given.'),
  projects: mechanism(8, null, 'Projects', 'Projects progress, are decided, and leave solutions.', 'Projects stand still: none is decided, adopted or closed.'),
  spannersInWork: subEffect(8, 'projects', 'Boundary spanners in the work', 'Boundary spanners bridge silos during the work, not in decisions only.', 'Boundary spanners help decisions only, not the work.'),
  quorum: subEffect(8, 'projects', 'Quorum', 'Too low participation of the target group slows a project.', 'Projects go on at full pace, however few of the target group take part.'),
  wickedNeed: mechanism(9, null, 'Wicked need', 'Open complex need grows, fades and is solved.', 'Open complex need stays as it is at month 0, whatever is solved.'),
  services: mechanism(9, null, 'Services', 'Routine need is met as far as hours go.', 'Need met stays as it is at month 0, whatever hours there are.'),
  voiceAllocation: subEffect(9, 'services', 'Allocation by voice', 'Services and projects go where voices are, not only where need is.', 'Services and projects go where need is, whoever speaks.'),
  feedback: mechanism(10, null, 'Feedback', 'Everything in phases 10 and 11 that changes what people expect and feel.', 'What people expect and feel stays as it is at month 0: experience, hearsay, services, contagion, set points, self-efficacy and fatigue all stop.'),
  experience: mechanism(10, 'feedback', 'Experience', 'What people meet in joint work moves responsiveness, trust and expectation.', 'What people meet in joint work changes neither trust nor what they expect.'),
  lossAversion: subEffect(10, 'experience', 'Losses count more', 'Bad experience counts more than good.', 'Bad experience counts as much as good, not more.'),
  hearsay: mechanism(10, 'feedback', 'Hearsay', 'Responsiveness is heard of from contacts.', 'Nobody hears from contacts whether the municipality listens.'),
  serviceTrust: mechanism(10, 'feedback', 'Trust through services', 'Trust follows coverage and errors against what is expected.', 'Services better or worse than expected move no trust.'),
  contagion: mechanism(10, 'feedback', 'Contagion of trust', 'Trust spreads between contacts.', 'Trust does not spread between contacts.'),
  setPoints: mechanism(10, 'feedback', 'Return to set points', 'Trust, responsiveness, self-efficacy and motivation return to their set points.', 'Nothing returns to what people are used to: what has moved trust or motivation stays.'),
  efficacy: mechanism(10, 'feedback', 'Self-efficacy', 'Influence and materials raise self-efficacy, idle hours erode it.', 'Self-efficacy stays as it is at month 0: neither influence nor idle hours change it.'),
  fatigue: mechanism(11, 'feedback', 'Fatigue', 'Hours tire, rest recovers.', 'Everybody stays as tired as at month 0: hours tire nobody, and nobody recovers.'),
  recognition: subEffect(11, 'experience', 'Recognition', 'Adopted results relieve fatigue.', 'Adopted results relieve nobody.'),
  volunteerSupport: subEffect(11, null, 'Support for volunteers', 'Paid support reaches volunteers and groups.', 'Paid support reaches nobody and its hours are not spent: benefit and cost go together.'),
  onTopTires: subEffect(11, 'fatigue', 'Work on top tires more', 'Organising beyond what one wanted to give is sustained by free time alone, not by calling.', 'Organising on top of what one wanted to give tires no more than other hours.'),
  exit: mechanism(11, null, 'Exit', 'Volunteers leave; those whose fatigue passes 1 burn out.', 'No volunteer leaves and nobody burns out, however tired.'),
  groups: mechanism(11, null, 'Groups', 'Coordination, administration, closing and founding of groups.', 'Groups stay as they are at month 0: none is founded or closed, and coordination and administration stand still.'),
  groupWork: subEffect(11, 'groups', 'Organising that must be done', 'Coordination that a group lacks is asked, on top, of those who organise.', 'Coordination that a group lacks is not asked of those who organise.'),
  groupClosure: subEffect(11, 'groups', 'Closing of groups', 'Groups under strength close.', 'Groups under strength go on.'),
  staffStrain: mechanism(12, null, 'Staff', 'Strain, motivation, sick leave and turnover of professionals.', 'Strain, motivation and staff stay as they are at month 0: nobody falls sick or leaves.'),
  learning: mechanism(12, null, 'Learning', 'Skill, openness and capability grow and fade.', 'Skill, openness and capability stay as they are at month 0; hours in courses are spent all the same.'),
  yearlyFigures: mechanism(13, null, 'Yearly figures', 'Yearly participation, exit, lapse and concentration are read every 12 months.', 'Figures that are read once a year keep what they had.'),
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
