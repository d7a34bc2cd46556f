import type { LeverName } from '../declare/levers.ts';
import type { Switches } from '../declare/mechanisms.ts';
import type { Parameters } from '../declare/parameters.ts';
import type { Stream, StreamName } from '../random/stream.ts';
import type { Scenario, Schedule, Shock } from '../declare/scenario.ts';

/** Roles of a citizen; an enthusiast is a volunteer in the top tenth of calling who also founds and coordinates. */
export const RESIDENT = 0;
export const PARTICIPANT = 1;
export const VOLUNTEER = 2;
export const ENTHUSIAST = 3;

/** Municipal activity of a citizen: none, the standing arena of the neighbourhood, or `FIRST_PROJECT + slot`. */
export const NO_ACTIVITY = 0;
export const ARENA = 1;
export const FIRST_PROJECT = 2;

/** Why a volunteer left in the month just ended; read by the next month's mobilisation and the ledger. */
export const STAYED = 0;
export const LEFT = 1;
export const BURNT_OUT = 2;
export const GROUP_CLOSED = 3;
export const CORE_LOST = 4;

/**
 * Sections of the list of those engaged, in their order in each neighbourhood: active in civic life alone, active with a
 * municipal activity, at rest with one, others at rest who have a role. So the active lie side by side, and so do all
 * with a municipal activity.
 */
export const CIVIC = 0;
export const MUNICIPAL = 1;
export const MUNICIPAL_AT_REST = 2;
export const AT_REST = 3;
export const SECTIONS = 4;

/** What was decided about a citizen this month, carried out after all have decided so that no order of ids matters. */
export const UNCHANGED = 0;
export const ENTERED = 1;
export const ENTERED_AS_VOLUNTEER = 2;
export const INVITED_IN = 3;
export const PROMOTED = 4;
export const LAPSED = 5;
export const LEFT_ARENA = 6;

/**
 * Month of the spin-up until which slow stocks hurry towards where the status quo holds them (solutions threefold, open
 * need fivefold) and the base of routine need follows; after it everything runs as it will, so that month 0 is at rest.
 */
export const SETTLED_BY = -24;

/** Phases of a project. A slot with `NO_PROJECT` is free. */
export const NO_PROJECT = 0;
export const INITIATION = 1;
export const DESIGN = 2;
export const IMPLEMENTATION = 3;
export const DECISION = 4;
export const EVALUATION = 5;

export const SECTORS = ['care', 'health', 'education', 'culture', 'planning', 'climate'] as const;
export const LEVELS = ['political', 'strategic', 'tactical', 'operational'] as const;
export const CHANNELS = ['tie', 'group', 'openCall', 'lot', 'universalArena', 'outreach'] as const;

/** Citizens as columns of length N, ordered by neighbourhood. Values are 0 to 1 unless said. */
export interface Citizens {
  readonly count: number;
  /** 32-bit address of a citizen's luck: neighbourhood's code and rank in it. */
  readonly address: Int32Array;
  readonly neighbourhood: Uint16Array;
  readonly resources: Float32Array;
  readonly freeTime: Float32Array;
  /** Lognormal with mean 1. */
  readonly calling: Float32Array;
  readonly motivation: Float32Array;
  readonly motivationSetPoint: Float32Array;
  readonly selfEfficacy: Float32Array;
  readonly selfEfficacySetPoint: Float32Array;
  readonly responsiveness: Float32Array;
  /** What the citizen's responsiveness is above or below what trust suggests. */
  readonly responsivenessOwn: Float32Array;
  /** Kept in double precision, so that the ledger adds up (model.md 4). */
  readonly trust: Float64Array;
  readonly trustSetPoint: Float32Array;
  readonly expectation: Float32Array;
  /** 0 to 1.2, double precision as trust. */
  readonly fatigue: Float64Array;
  readonly unanswered: Float32Array;
  /** What one can sustain against people of like time and calling: a code, and what each code stands for. */
  readonly resilience: Uint8Array;
  readonly resilienceOf: Float64Array;
  readonly role: Uint8Array;
  /** 1: gives hours this month. */
  readonly active: Uint8Array;
  /** Whether each was active last month, which is what others see: bits, 32 to a word, since it is looked up all over the town. */
  readonly activeBefore: Int32Array;
  readonly group: Int32Array;
  readonly activity: Int32Array;
  /** Commitment to the present project; negative until the first month of work in it. */
  readonly commitment: Float32Array;
  /** Months until the citizen can be asked again. */
  readonly cooldown: Uint8Array;
  /** Whether the last pause began with burn-out: bits, 32 to a word. Who has the bit and pauses is burnt out now. */
  readonly burntOut: Int32Array;
  /** Hours this month. */
  readonly civicHours: Float32Array;
  readonly municipalHours: Float32Array;
  /** Hours since the last yearly reading. */
  readonly civicHoursYear: Float32Array;
  readonly municipalHoursYear: Float32Array;
  /** Month of the last activity, counted as world.month; −30000 never. */
  readonly lastActive: Int16Array;
  /** 1: had a say: the last finished project had influence and was adopted. */
  readonly say: Uint8Array;
  /** At the last yearly reading: bit 0 was a volunteer, bit 1 among the top third by hours, bit 2 active that year. */
  readonly lastYear: Uint8Array;
  readonly left: Uint8Array;
  /** Asks received this month: low four bits through ties, high four inside the group. */
  readonly asked: Uint8Array;
  /** What mobilisation decided this month, before it is carried out. */
  readonly change: Uint8Array;
  /**
   * Ids of those engaged, made anew each month: neighbourhood by neighbourhood in the four sections that
   * `neighbourhoods.sections` bounds. Loops over it skip the rest without a guess: roles are in random order, and
   * wrong guesses of the processor were a third of the tick (2026-11-22, Node 20.20).
   * While mobilisation decides it is room for the ids of those it looks at.
   */
  readonly engaged: Int32Array;
  /** Room for whole numbers or, seen as 32-bit floats, for others, one a citizen; nothing in it outlives a phase. */
  readonly room: Int32Array;
}

/** Contacts as a compressed graph: citizen i knows `contact[first[i]] … contact[first[i + 1] − 1]`. */
export interface Contacts {
  readonly first: Int32Array;
  readonly contact: Int32Array;
}

/** Associations, self-organised arenas, social enterprises and firms on a platform: slots that open and close. */
export interface Groups {
  readonly count: number;
  readonly neighbourhood: Uint16Array;
  readonly kind: Uint8Array;
  readonly open: Uint8Array;
  /** 1 takes in anybody, 0 only contacts of members. */
  readonly welcoming: Uint8Array;
  readonly underStrength: Uint8Array;
  readonly address: Int32Array;
  readonly members: Int32Array;
  readonly volunteers: Int32Array;
  readonly enthusiastHours: Float64Array;
  /** What those who organise are asked to give on top this month, as a share of the hours they want to give. */
  readonly stretch: Float64Array;
  /** Hours that members gave in civic life this month. */
  readonly hours: Float64Array;
  readonly coordination: Float64Array;
  readonly administration: Float64Array;
  /** Yearly money per member, currency; falls in a recession. */
  readonly money: Float64Array;
}

/** Professionals as columns of length P. */
export interface Staff {
  readonly count: number;
  readonly sector: Uint8Array;
  readonly openness: Float64Array;
  readonly skill: Float64Array;
  readonly motivation: Float64Array;
  readonly strain: Float64Array;
  /** Months left of a sick leave. */
  readonly sick: Uint8Array;
  readonly leader: Int32Array;
  readonly address: Int32Array;
  /** 0: the post is cut. */
  readonly employed: Uint8Array;
}

export interface Leaders {
  readonly count: number;
  readonly level: Uint8Array;
  readonly orientation: Float64Array;
  /** Orientation as acted on this month: a merger of cultures adds to it for a while. */
  readonly acting: Float64Array;
  readonly skill: Float64Array;
  readonly superior: Int32Array;
  readonly spanner: Uint8Array;
  readonly address: Int32Array;
  /** What the merger of cultures added to this leader's orientation; fades. */
  readonly mergerShift: Float64Array;
}

/** Projects on steps 3 to 5: slots that are taken and freed. */
export interface Projects {
  readonly slots: number;
  readonly phase: Uint8Array;
  readonly neighbourhood: Uint16Array;
  readonly sectors: Uint8Array;
  readonly step: Uint8Array;
  readonly initiator: Uint8Array;
  readonly lead: Float64Array;
  readonly outcomeOpen: Float64Array;
  readonly scale: Float64Array;
  readonly progress: Float64Array;
  readonly age: Uint8Array;
  readonly waiting: Uint8Array;
  readonly influence: Float64Array;
  /** This month: citizens taking part, their hours, sum of commitment and of resources. */
  readonly participants: Int32Array;
  readonly citizenHours: Float64Array;
  readonly commitment: Float64Array;
  /** Sum and count of the resources of all who ever took part. */
  readonly resources: Float64Array;
  readonly everTookPart: Int32Array;
  /** Address of the project's luck. */
  readonly address: Int32Array;
  /** Result of the month in which it ended: 0 runs, 1 adopted, 2 shelved, 3 failed; its quality. */
  readonly ended: Uint8Array;
  readonly quality: Float64Array;
  /** How the project in evaluation ended, as in `ended`. */
  readonly result: Uint8Array;
  /** Slots under way, listed anew each month. */
  readonly running: Int32Array;
  /** Next project under way in the same neighbourhood, −1 at the end. */
  readonly next: Int32Array;
}

/** Columns over the K neighbourhoods. */
export interface Neighbourhoods {
  readonly count: number;
  /** First citizen of each neighbourhood; K + 1 entries. */
  readonly first: Int32Array;
  readonly deprivation: Float64Array;
  /** Fifth of the place's own adults by deprivation, 0 least deprived; −1 where fifths are not read. */
  readonly fifth: Int8Array;
  readonly wicked: Float64Array;
  readonly needScale: Float64Array;
  /** Hours of routine need a resident and month has at month 0’s demand while open wicked need is `wickedThen`. */
  readonly needBase: Float64Array;
  readonly wickedThen: Float64Array;
  readonly routineNeed: Float64Array;
  readonly served: Float64Array;
  readonly coverage: Float64Array;
  readonly coverageExpected: Float64Array;
  /** Adopted solutions at full quality per 1,000 residents. */
  readonly solutions: Float64Array;
  /** Hours a month that standing arenas ask for, and that people wanted to give and gave. */
  readonly arenaHours: Float64Array;
  readonly arenaWanted: Float64Array;
  readonly arenaGiven: Float64Array;
  /** 1 + stretch or share used of the wanted arena hours this month. */
  readonly arenaWeight: Float64Array;
  readonly arenaStretch: Float64Array;
  readonly arenaIdle: Float64Array;
  readonly projectAsked: Float64Array;
  readonly resourcesMean: Float64Array;
  /** Citizens active last month and mean trust. */
  readonly active: Float64Array;
  readonly trustMean: Float64Array;
  /** Coverage above what is expected this month, errors taken off. */
  readonly surprise: Float64Array;
  /** Sums of trust before and after contacts, services and set points moved it, four to a neighbourhood: what the ledger books. */
  readonly trustSteps: Float64Array;
  /** Part of willingness that all residents of a place share this month. */
  readonly willingness: Float64Array;
  /** Chance of a municipal invitation this month, for those inactive and those active in civic life. */
  readonly invited: Float64Array;
  readonly invitedActive: Float64Array;
  readonly firstProject: Int32Array;
  /** Where each neighbourhood's sections of the list of those engaged begin, `[SECTIONS · neighbourhood + section]`; 4 K + 1 entries. */
  readonly sections: Int32Array;
  /** First group of each neighbourhood; K + 1 entries. */
  readonly firstGroup: Int32Array;
  /** Room to evaluate need and service between phases. */
  readonly needNow: Float64Array;
  readonly servedNow: Float64Array;
  /** Room to add up chances of the neighbourhoods. */
  readonly chances: Float64Array;
}

export interface Economy {
  readonly contractSize: Float64Array;
  /** 0 can be met in town, 1 in the region or beyond, 2 only elsewhere. */
  readonly contractKind: Uint8Array;
  readonly contractAnchor: Uint8Array;
  readonly contractHolder: Int32Array;
  readonly contractDue: Int32Array;
  /** 0 slot unused, 1 in force. */
  readonly contractInForce: Uint8Array;
  readonly supplierPlace: Uint8Array;
  readonly supplierCapacity: Float64Array;
  readonly supplierLoad: Float64Array;
  readonly supplierPrice: Float64Array;
  readonly supplierCooperative: Uint8Array;
  readonly supplierInUse: Uint8Array;
  /** Share of town suppliers that pay a living wage. */
  livingWageShare: number;
  /** Anchors' spend at the start, currency per month. */
  spendStart: number;
  /** Where invitations go without preference: town, region, elsewhere. */
  readonly reach: Float64Array;
  /** Suppliers in use ordered by place, and the first of each place; four entries. */
  readonly supplierOrder: Int32Array;
  readonly firstSupplier: Int32Array;
  readonly capacityUpTo: Float64Array;
  /** Capacity of the suppliers in use by place. */
  readonly capacityIn: Float64Array;
  procurementMonths: number;
  spendTown: number;
  spendRegion: number;
  spend: number;
  /** Local income per month, currency, in the town; and at month 0. */
  localIncome: number;
  localIncomeStart: number;
  /** Spend with suppliers of the region at month 0. */
  localSpendStart: number;
  multiplier: number;
  wages: number;
  jobs: number;
  wagesStart: number;
  lifeSatisfaction: number;
  livingWageJobs: number;
  transactionHours: number;
  /** Extra income per adult and year of the last `incomeLag` months, a ring. */
  readonly incomeRing: Float64Array;
  resourceLift: number;
}

/** Properties of the municipality this month (model.md 7.3, in table order). */
export interface Properties {
  legality: number;
  leanness: number;
  arenaOpenness: number;
  discretion: number;
  learning: number;
  redTape: number;
  measurement: number;
  silo: number;
  coordinationLoad: number;
}

/** Numbers of the municipality. */
export interface Municipality {
  mixOA: number;
  mixNPM: number;
  mixNPG: number;
  /** Real budget, 1 at month 0; and need per resident against month 0. */
  budget: number;
  /** The trend alone, without shocks; budget = trend less cuts plus tax from local income. */
  budgetTrend: number;
  demand: number;
  politicalSupport: number;
  electionPhase: number;
  chain: number;
  mandate: number;
  crossPressure: number;
  meanLeaderSkill: number;
  readonly orientation: Float64Array;
  capability: number;
  /** Failures remembered by a zero-error culture. */
  failureMemory: number;
  routineHours: number;
  coCreationHours: number;
  /** Of the hours set aside for co-creation, those that went back to services this month. */
  returnedHours: number;
  administrationHours: number;
  /** Co-creation hours bound in projects that run. */
  projectHours: number;
  /** Share of co-creation hours that no project binds. */
  freeHours: number;
  staffSkill: number;
  staffLoad: number;
  coordination: number;
  errors: number;
  errorsExpected: number;
  /** Hours of routine need a month that a resident of a place with one unit of open wicked need has more of than one with none. */
  needOfWicked: number;
  hoursDemanded: number;
  /** Hours of service that staff and standing arenas put out this month, errors taken off. */
  serviceOutput: number;
  hoursMet: number;
  arenaBase: number;
  arenaUnmet: number;
  /** Citizens active last month. */
  activeBefore: number;
  /** Volunteers that paid support serves: municipal ones, and the share it reaches in associations. */
  volunteerCount: number;
  enthusiasts: number;
  arenaHoursGiven: number;
  firstTimersPoor: number;
  invitationsSent: number;
  clarityPeak: number;
  strategyPeak: number;
  languagePeak: number;
  earlyHelpSince: number;
  /** Share of the last year's processes that led to something visible that was reported back. */
  visibleResults: number;
  suspended: number;
  recession: number;
  mergerMonth: number;
  arenaInfluence: number;
  /** Influence granted and support felt by citizens in municipal activity, for fatigue and experience. */
  support: number;
  openGroups: number;
  callingOfEnthusiast: number;
  leverCost: number;
  /** Money in and out this month, currency: staff, levers, bought-in capacity. */
  budgetIn: number;
  budgetOut: number;
  spentOnStaff: number;
  spentOnLevers: number;
  boughtIn: number;
  /** Staff hours a month that volunteers took over and the budget no longer pays. */
  tasksLeft: number;
  /** Staff hours a month that standing arenas save, as over about a year; and what they saved before tasks were handed over. */
  saved: number;
  savedBefore: number;
}

/** Counts of what happened this month or over the last year; reset by the recorder. */
export interface Happenings {
  /** Asks by channel, those that reached insiders and newcomers, and those accepted. */
  readonly asks: Float64Array;
  readonly asksInsiders: Float64Array;
  readonly asksNewcomers: Float64Array;
  readonly accepted: Float64Array;
  readonly newcomersAccepted: Float64Array;
  /** Asks of people who could say yes. */
  readonly askable: Float64Array;
  entries: number;
  exits: number;
  /** Exits divided among `EXIT_CAUSES`. */
  readonly exitsBy: Float64Array;
  burnOuts: number;
  lapses: number;
  groupsFounded: number;
  started: number;
  readonly startedBy: Float64Array;
  adopted: number;
  shelved: number;
  failed: number;
  pseudo: number;
  durationSum: number;
  waitingSum: number;
  ended: number;
  /** Of those ended: of more than one sector, with their months, and ended by the limit of time. */
  endedAcross: number;
  durationAcross: number;
  endedByClock: number;
  decided: number;
  visible: number;
  /** Projects whose evaluation was finished this month, as far as something was learnt from them. */
  learntFrom: number;
  staffLeft: number;
  /** The same counts for each of the last 12 months, for yearly shares: rows of `YEAR_COUNTS`. */
  readonly ring: Float64Array;
  yearlyParticipation: Float64Array;
  yearlyCivic: Float64Array;
  yearlyMunicipal: Float64Array;
  readonly yearly: Float64Array;
}

/** What a year's ring remembers of each month. */
export const YEAR_COUNTS = [
  'started',
  'startedByOthers',
  'adopted',
  'ended',
  'pseudo',
  'duration',
  'waiting',
  'decided',
  'staffLeft',
  'visible',
  'learntFrom',
  'endedAcross',
  'durationAcross',
  'endedByClock',
] as const;

/** Yearly figures held between readings, by index in `Happenings.yearly`. */
export const YEARLY = [
  'gini',
  'giniCivic',
  'giniMunicipal',
  'topSeven',
  'topSevenCivic',
  'topSevenMunicipal',
  'topThird',
  'topThirdCivic',
  'topThirdMunicipal',
  'volunteerExit',
  'volunteerEntry',
  'coreExit',
  'yearlyLapse',
  'loadOnRepeat',
] as const;

/** What clipping took from a stock this month, per neighbourhood: wished minus stored. Almost always 0. */
export interface Clipped {
  readonly trust: Float64Array;
  readonly fatigue: Float64Array;
}

/** Levers and mix as they stand this month, and what the start of a moving schedule was. */
export interface Course {
  /** In force. */
  readonly levers: Record<LeverName, number>;
  /** As decided; the budget may leave less of it in force. */
  readonly decided: Record<LeverName, number>;
  readonly schedules: Schedule[];
  readonly scheduleStart: Float64Array;
  readonly events: Shock[];
  /** Of each event the neighbourhood, by number; −1 everywhere. */
  readonly eventPlaces: Int32Array;
}

/**
 * The whole state of a run as plain data: typed arrays, numbers and plain objects only. That is what makes it possible
 * to copy, save, restore and send it, bit for bit.
 */
export interface World {
  readonly modelVersion: number;
  /** Months since the strategy began; negative during spin-up. Month 0 is the last of the spin-up. */
  month: number;
  /** Counts months from the very start, for cooldowns and yearly readings. */
  clock: number;
  readonly seed: string;
  parameters: Parameters;
  switches: Switches;
  /** Adults one agent stands for. */
  readonly weight: number;
  readonly adults: number;
  readonly citizens: Citizens;
  readonly contacts: Contacts;
  readonly groups: Groups;
  readonly staff: Staff;
  readonly leaders: Leaders;
  readonly projects: Projects;
  readonly neighbourhoods: Neighbourhoods;
  readonly economy: Economy;
  readonly properties: Properties;
  readonly municipality: Municipality;
  readonly happenings: Happenings;
  readonly clipped: Clipped;
  readonly course: Course;
  readonly streams: Readonly<Record<StreamName, Stream>>;
  readonly costs: Float64Array;
}

export type { Scenario };
