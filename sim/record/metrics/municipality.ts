import type { World } from '../../world/world.ts';
import { BY_CITIZEN, BY_GROUP, BY_MANAGER, BY_POLITICIAN, BY_PROFESSIONAL, DECISION, DESIGN, EVALUATION, IMPLEMENTATION, INITIATION } from '../../world/projects.ts';
import { OPERATIONAL, POLITICAL, STRATEGIC, TACTICAL } from '../../world/staff.ts';
import { countOfYear } from '../../mechanisms/runProjects.ts';
import { AMOUNT, area, monthlyCount, per1000, ratio, SHARE, whole, type Reading } from '../reading.ts';

const inPhase =
  (phase: number) =>
  (r: Reading): number =>
    ratio(r.running.phases[phase], r.running.all);
const ofStep =
  (step: number) =>
  (r: Reading): number =>
    ratio(r.running.steps[step - 3], r.running.all);
const ofType =
  (type: number) =>
  (r: Reading): number =>
    ratio(r.running.types[type], r.running.all);

function staffMean(world: World, value: Float64Array): number {
  const { employed, count } = world.staff;
  let total = 0;
  let people = 0;
  for (let j = 0; j < count; j++) {
    if (employed[j] === 0) continue;
    total += value[j];
    people += 1;
  }
  return ratio(total, people);
}

function staffSpread(world: World, value: Float64Array): number {
  const { employed, count } = world.staff;
  const mean = staffMean(world, value);
  let squares = 0;
  let people = 0;
  for (let j = 0; j < count; j++) {
    if (employed[j] === 0) continue;
    squares += (value[j] - mean) * (value[j] - mean);
    people += 1;
  }
  return people < 2 ? NaN : Math.sqrt(squares / (people - 1));
}

function posts(world: World): number {
  let total = 0;
  for (let j = 0; j < world.staff.count; j++) total += world.staff.employed[j];
  return total;
}

/** Open need against what inflow and fading alone would lead to. */
function complexNeedMet({ world }: Reading): number {
  const { neighbourhoods, parameters: p, municipality, citizens } = world;
  let met = 0;
  for (let k = 0; k < neighbourhoods.count; k++) {
    const untouched = (p.wickedInflow * municipality.demand * neighbourhoods.needScale[k]) / p.wickedFade;
    met += (neighbourhoods.first[k + 1] - neighbourhoods.first[k]) * Math.max(0, 1 - neighbourhoods.wicked[k] / untouched);
  }
  return met / citizens.count;
}

/** Coverage of a fifth: need met ÷ need. */
const coverageOfFifth = (r: Reading, f: number): number => ratio(r.served[r.areas - 6 + f], r.routineNeed[r.areas - 6 + f]);

/** Projects, needs, services, staff and leaders. */
export const MUNICIPALITY_METRICS = {
  projectsRunning: whole(
    'Projects running',
    'per 1,000 adults',
    AMOUNT,
    0,
    'Projects on steps 3 to 5 under way, from initiation to evaluation.',
    per1000((r) => r.running.all),
  ),
  projectsStep3: whole('Projects on step 3', 'share of projects', SHARE, 0, 'Co-design of services.', ofStep(3)),
  projectsStep4: whole('Projects on step 4', 'share of projects', SHARE, 0, 'Complex problems solved together.', ofStep(4)),
  projectsStep5: whole('Projects on step 5', 'share of projects', SHARE, 0, 'Anybody may initiate.', ofStep(5)),
  projectsSteered: whole('Controlled co-creation', 'share of projects', SHARE, 0, 'Result settled, municipality leads (Ulrich).', ofType(0)),
  projectsResponsibilising: whole('Responsibilising co-creation', 'share of projects', SHARE, 0, 'Result settled, outside actors lead (Ulrich).', ofType(1)),
  projectsEqual: whole('Equal co-creation', 'share of projects', SHARE, 0, 'Result open, the municipality leads or shares (Ulrich).', ofType(2)),
  projectsFacilitating: whole('Facilitating co-creation', 'share of projects', SHARE, 0, 'Result open, outside actors lead (Ulrich).', ofType(3)),
  projectsInitiation: whole('Projects in initiation', 'share of projects', SHARE, 0, 'Progress under 0.15.', inPhase(INITIATION)),
  projectsDesign: whole('Projects in design', 'share of projects', SHARE, 0, 'Progress 0.15 to 0.4.', inPhase(DESIGN)),
  projectsImplementation: whole('Projects in implementation', 'share of projects', SHARE, 0, 'Progress 0.4 to 0.9.', inPhase(IMPLEMENTATION)),
  projectsEvaluation: whole('Projects in evaluation', 'share of projects', SHARE, 0, 'Decided, failed or shelved, being learnt from.', inPhase(EVALUATION)),
  projectsDecision: whole('Projects waiting for decision', 'share of projects', SHARE, 0, 'Ready, not yet decided.', inPhase(DECISION)),
  projectsStarted: monthlyCount('Projects started', 0, 'Started this month.', (r) => r.world.happenings.started),
  initiatedPolitician: monthlyCount('Projects initiated by politicians', 0, 'Started this month by politicians.', (r) => r.world.happenings.startedBy[BY_POLITICIAN]),
  initiatedManager: monthlyCount('Projects initiated by managers', 0, 'Started this month by managers.', (r) => r.world.happenings.startedBy[BY_MANAGER]),
  initiatedProfessional: monthlyCount('Projects initiated by professionals', 0, 'Started this month by professionals.', (r) => r.world.happenings.startedBy[BY_PROFESSIONAL]),
  initiatedCitizen: monthlyCount('Projects initiated by citizens', 0, 'Started this month by citizens.', (r) => r.world.happenings.startedBy[BY_CITIZEN]),
  initiatedGroup: monthlyCount('Projects initiated by groups', 0, 'Started this month by groups.', (r) => r.world.happenings.startedBy[BY_GROUP]),
  projectsAdopted: monthlyCount('Projects adopted', 1, 'Adopted this month.', (r) => r.world.happenings.adopted),
  projectsShelved: monthlyCount('Projects shelved', -1, 'Decided against, or without quorum at the limit.', (r) => r.world.happenings.shelved),
  projectsFailed: monthlyCount('Projects failed', -1, 'Not ready after 30 months, or stopped by a zero-error culture.', (r) => r.world.happenings.failed),
  projectsPseudo: monthlyCount('Pseudo-co-creation', -1, 'Ended with so little influence granted as where the result is settled beforehand (`pseudoBelow`), whatever became of it.', (r) => r.world.happenings.pseudo),
  adoptionShare: whole('Projects adopted, last year', 'share of ended', SHARE, 1, 'Adopted ÷ ended in the last 12 months.', (r) => ratio(countOfYear(r.world, 'adopted'), countOfYear(r.world, 'ended'))),
  pseudoShare: whole('Pseudo-co-creation, last year', 'share of ended', SHARE, -1, 'Pseudo ÷ ended in the last 12 months.', (r) => ratio(countOfYear(r.world, 'pseudo'), countOfYear(r.world, 'ended'))),
  municipalInitiative: whole('Initiated by the municipality, last year', 'share of started', SHARE, 0, 'Initiated by politicians, managers or professionals ÷ started in the last 12 months.', (r) => ratio(countOfYear(r.world, 'started') - countOfYear(r.world, 'startedByOthers'), countOfYear(r.world, 'started'))),
  projectDuration: whole('Duration of projects, last year', 'months', AMOUNT, -1, 'From initiation to decision, projects ended in the last 12 months.', (r) => ratio(countOfYear(r.world, 'duration'), countOfYear(r.world, 'ended'))),
  projectDurationAcross: whole('Duration of projects of several sectors, last year', 'months', AMOUNT, -1, 'As projectDuration, projects of more than one sector. Those ended by the limit of time count with their months until then: see endedByClock.', (r) => ratio(countOfYear(r.world, 'durationAcross'), countOfYear(r.world, 'endedAcross'))),
  endedByClock: whole('Projects ended by the limit of time, last year', 'share of ended', SHARE, -1, 'Ended because they came to the limit of months for a project ÷ ended in the last 12 months. Where the share is high, durations say little.', (r) => ratio(countOfYear(r.world, 'endedByClock'), countOfYear(r.world, 'ended'))),
  decisionTime: whole('Time to decision, last year', 'months', AMOUNT, -1, 'Months waiting for decision, projects decided in the last 12 months.', (r) => ratio(countOfYear(r.world, 'waiting'), countOfYear(r.world, 'decided'))),
  solutions: area('Adopted solutions', 'per 1,000 residents', AMOUNT, 1, 'Adopted solutions at full quality that still work.', (r, k) => ratio(r.solutions[k], r.adults[k])),
  wickedNeed: area('Wicked need', 'level, 1 = open complex need of the average place', AMOUNT, -1, 'Open complex need per resident.', (r, k) => ratio(r.wicked[k], r.adults[k])),
  routineNeed: area('Routine need', 'hours per adult and month', AMOUNT, -1, 'Hours of service needed.', (r, k) => ratio(r.routineNeed[k], r.adults[k])),
  coverage: area('Coverage', 'share of need', AMOUNT, 1, 'Hours of service met ÷ needed; at most 1.05.', (r, k) => ratio(r.served[k], r.routineNeed[k])),
  unmetNeed: area('Unmet need', 'hours per adult and month', AMOUNT, -1, 'Hours of service needed and not met.', (r, k) => ratio(r.unmet[k], r.adults[k])),
  serviceOutput: whole('Service put out', 'hours per adult and month', AMOUNT, 1, 'Hours of service that staff and standing arenas put out, errors taken off, whether or not they meet a need.', (r) => r.world.municipality.serviceOutput / r.world.citizens.count),
  needMet: whole('Need met', 'share of need', SHARE, 1, '1 − unmet need ÷ need.', (r) => 1 - ratio(r.unmet[r.areas - 1], r.routineNeed[r.areas - 1])),
  complexNeedMet: whole('Complex need met', 'share of complex need', SHARE, 1, 'Of the complex need that would stand open without any solutions, the share that does not: 1 − wicked need ÷ (inflow ÷ fading), by residents, not under 0. What early help prevents counts. What would stand open has never been observed.', complexNeedMet),
  equity: whole('Equity of coverage', 'most ÷ least deprived fifth', SHARE, 1, 'Coverage in the most deprived fifth ÷ in the least deprived fifth, at most 1.', (r) => {
    const value = ratio(coverageOfFifth(r, 4), coverageOfFifth(r, 0));
    return Number.isNaN(value) ? NaN : Math.min(1, value);
  }),
  errors: whole('Errors', 'share of output', SHARE, -1, 'Output lost to errors and unequal treatment.', (r) => r.world.municipality.errors),
  staffStrain: whole('Strain of staff', 'level', SHARE, -1, 'Mean over employed professionals.', (r) => staffMean(r.world, r.world.staff.strain)),
  staffMotivation: whole('Motivation of staff', 'level', SHARE, 1, 'Mean over employed professionals.', (r) => staffMean(r.world, r.world.staff.motivation)),
  motivationSpread: whole('Spread of motivation of staff', 'level, standard deviation', SHARE, 0, 'Standard deviation of motivation over employed professionals (n − 1).', (r) => staffSpread(r.world, r.world.staff.motivation)),
  staffOpenness: whole('Openness of staff', 'level', SHARE, 0, 'Mean over employed professionals.', (r) => staffMean(r.world, r.world.staff.openness)),
  staffSkill: whole('Skill of staff in co-creation', 'level', SHARE, 1, 'Mean over employed professionals.', (r) => staffMean(r.world, r.world.staff.skill)),
  staffPosts: whole('Posts', 'share of the start', AMOUNT, 0, 'Employed professionals ÷ posts at the start.', (r) => posts(r.world) / r.world.staff.count),
  sickLeave: whole('Sick leave', 'share of posts', SHARE, -1, 'Employed professionals on sick leave.', (r) => {
    const { sick, employed, count } = r.world.staff;
    let away = 0;
    for (let j = 0; j < count; j++) if (employed[j] === 1 && sick[j] > 0) away += 1;
    return ratio(away, posts(r.world));
  }),
  staffTurnover: whole('Turnover of staff, last year', 'share of posts', AMOUNT, -1, 'Professionals who left in the last 12 months ÷ posts.', (r) => ratio(countOfYear(r.world, 'staffLeft'), posts(r.world))),
  coCreationHours: whole('Staff hours in co-creation', 'share of staff hours', SHARE, 0, 'Co-creation hours ÷ all hours at work.', (r) => {
    const { coCreationHours, routineHours, administrationHours } = r.world.municipality;
    return ratio(coCreationHours, coCreationHours + routineHours + administrationHours);
  }),
  administrationHours: whole('Staff hours in administration', 'share of staff hours', SHARE, -1, 'Administration hours ÷ all hours at work.', (r) => {
    const { coCreationHours, routineHours, administrationHours } = r.world.municipality;
    return ratio(administrationHours, coCreationHours + routineHours + administrationHours);
  }),
  orientationPolitical: whole('Orientation of politicians', '0 control, 1 co-creative', SHARE, 0, 'Mean orientation times political support.', (r) => r.world.municipality.orientation[POLITICAL]),
  orientationStrategic: whole('Orientation of strategic leaders', '0 control, 1 co-creative', SHARE, 0, 'Mean orientation.', (r) => r.world.municipality.orientation[STRATEGIC]),
  orientationTactical: whole('Orientation of tactical leaders', '0 control, 1 co-creative', SHARE, 0, 'Mean orientation.', (r) => r.world.municipality.orientation[TACTICAL]),
  orientationOperational: whole('Orientation of operational leaders', '0 control, 1 co-creative', SHARE, 0, 'Mean orientation.', (r) => r.world.municipality.orientation[OPERATIONAL]),
  leaderSkill: whole('Skill of leaders', 'level', SHARE, 1, 'Mean over leaders.', (r) => r.world.municipality.meanLeaderSkill),
  chain: whole('Chain of leadership', 'level', SHARE, 1, 'Mean orientation over levels less the grey zones between them.', (r) => r.world.municipality.chain),
  mandate: whole('Mandate', 'level', SHARE, 1, 'Room to decide that reaches the front line.', (r) => r.world.municipality.mandate),
  crossPressure: whole('Cross-pressure', 'level', AMOUNT, -1, 'Pressure of competing logics on staff and leaders.', (r) => r.world.municipality.crossPressure),
  capability: whole('Capability to co-create', 'level', SHARE, 1, 'What the organisation has learnt.', (r) => r.world.municipality.capability),
  politicalSupport: whole('Political support', 'level', SHARE, 1, 'Support for the course after elections.', (r) => r.world.municipality.politicalSupport),
  legality: whole('Legality', 'level', SHARE, 1, 'Equal treatment, few errors.', (r) => r.world.properties.legality),
  leanness: whole('Leanness', 'level', SHARE, 1, 'Routine output per hour.', (r) => r.world.properties.leanness),
  arenaOpenness: whole('Openness', 'level', SHARE, 0, 'Wicked need put to co-creation.', (r) => r.world.properties.arenaOpenness),
  discretion: whole('Discretion', 'level', SHARE, 0, 'Room to decide at the front line on paper.', (r) => r.world.properties.discretion),
  organisationalLearning: whole('Learning', 'level', SHARE, 1, 'Whether experience is turned into capability.', (r) => r.world.properties.learning),
  redTape: whole('Red tape', 'level', SHARE, -1, 'Rules and reports beyond need.', (r) => r.world.properties.redTape),
  measurement: whole('Measurement felt as control', 'level', SHARE, -1, 'Results measurement felt as control.', (r) => r.world.properties.measurement),
  silo: whole('Silo', 'level', SHARE, -1, 'How far sectors work apart.', (r) => r.world.properties.silo),
  coordinationLoad: whole('Coordination load', 'level', SHARE, -1, 'Meetings and coordination that networks cost.', (r) => r.world.properties.coordinationLoad),
  budget: whole('Real budget', '1 = month 0', AMOUNT, 0, 'Budget in real terms, tax from local income included.', (r) => r.world.municipality.budget),
  mixOA: whole('Share of classic administration', 'share', SHARE, 0, 'The mix as it stands.', (r) => r.world.municipality.mixOA),
  mixNPM: whole('Share of New Public Management', 'share', SHARE, 0, 'The mix as it stands.', (r) => r.world.municipality.mixNPM),
  mixNPG: whole('Share of New Public Governance', 'share', SHARE, 0, 'The mix as it stands.', (r) => r.world.municipality.mixNPG),
  groupMoney: whole('Money of groups', '1 = an ordinary year', AMOUNT, 1, 'Mean yearly money of open groups.', (r) => {
    const { open, money, count } = r.world.groups;
    let total = 0;
    let groups = 0;
    for (let g = 0; g < count; g++) {
      if (open[g] === 0) continue;
      total += money[g];
      groups += 1;
    }
    return ratio(total, groups);
  }),
} as const;
