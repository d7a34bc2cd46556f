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
