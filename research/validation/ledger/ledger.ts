import type { MechanismName, ParameterName } from '#sim';

/** A rule of the model that states a row, or a part of it, outright. */
export interface RuleStates {
  /** A switch, or the coefficient that types the number in. */
  readonly rule: MechanismName | ParameterName;
  /** What of the row it states. */
  readonly states: string;
}

/** What a row is worth: which rules state it, and whether its numbers were seen while model version 4 was built. */
export interface LedgerEntry {
  readonly rules: readonly RuleStates[];
  /** How it was looked at; null: nobody did. */
  readonly lookedAt: string | null;
}

/** Claims that no pattern makes, and a rule states: results of the product, not successes of the model. */
export const STATED_BEYOND_PATTERNS: readonly RuleStates[] = [
  {
    rule: 'needDrivenProjects',
    states: 'that staff hours come back when open need falls, and with them need met under High-5',
  },
];

const FITTED = 'some countries are fitted on it';
const PROTOTYPES = 'read on prototypes of version 4, before its reading was declared';
const DESIGN = 'its numbers were read when version 4 was designed';

const looked = (how: string, ...rules: readonly RuleStates[]): LedgerEntry => ({ rules, lookedAt: how });
const unseen = (...rules: readonly RuleStates[]): LedgerEntry => ({ rules, lookedAt: null });

/** Every pattern once, in all of its countries: to have seen it in one is to have seen it. */
const LEDGER: Readonly<Record<string, LedgerEntry>> = {
  P1: looked(FITTED),
  P2: looked(FITTED),
  P3: looked(FITTED),
  P4: looked(DESIGN, {
    rule: 'inclusionReachesOut',
    states: 'the difference between the two arms; the ratio of the baseline is not stated',
  }),
  P5: looked(FITTED),
  P6: looked(FITTED),
  P7: looked(
    DESIGN,
    { rule: 'acceptCampaign', states: 'that a campaign does little' },
    { rule: 'acceptPay', states: 'that pay does little; who gains from support is not stated' },
  ),
  P8: looked(DESIGN),
  P9: looked(PROTOTYPES, { rule: 'onTopTires', states: 'all of it' }),
  P10: looked(PROTOTYPES),
  P12: looked(PROTOTYPES, {
    rule: 'tasksLeaveStaff',
    states: 'all but that volunteers fall in years 2 to 4 after the shift',
  }),
  P13: looked(PROTOTYPES, { rule: 'heardFirst', states: 'all but hysteresis' }),
  P14: unseen({
    rule: 'acceptResponsiveness',
    states: 'the mediated share; that it survives years of feedback is not stated',
  }),
  P15: looked(DESIGN, {
    rule: 'lossAversion',
    states: 'that bad experience counts twice; the net drift is not stated',
  }),
  P16: looked(DESIGN),
  P18: unseen(),
  P21: looked(PROTOTYPES, { rule: 'arenaPlaces', states: 'who takes part in the next round' }),
  P22: looked(DESIGN, {
    rule: 'motivationMeasurement',
    states: 'that measurement felt as control takes motivation, and that evaluation and incentives take its sting out',
  }),
  P23: looked(DESIGN),
  P24: looked(DESIGN),
  P25: looked(DESIGN),
  P26: looked(PROTOTYPES, { rule: 'spannersInWork', states: 'what boundary spanners take back of the lengthening' }),
  P27: looked(DESIGN, { rule: 'heardFirst', states: 'that few are on high steps where few expect to be heard' }),
  P28: looked(PROTOTYPES, { rule: 'acceptEfficacy', states: 'the weights behind willingness' }),
  P28b: looked(PROTOTYPES, {
    rule: 'acceptShortfall',
    states: 'that people are more willing where services fall short',
  }),
  P29: looked(PROTOTYPES, { rule: 'supportFallsFirst', states: 'the arm in which the whole budget is cut' }),
  P30: looked(PROTOTYPES),
  P32: unseen(),
  P33: looked(FITTED),
  P34: looked(FITTED),
  P35: looked(DESIGN, { rule: 'incomeScale', states: 'wages and life satisfaction, both from local income' }),
  P37: looked(DESIGN),
  P39: unseen(),
  V1: unseen({ rule: 'thresholdMobilisation', states: 'all of it: the published rule in the engine’s own code' }),
  V2: unseen({ rule: 'exitResponsiveness', states: 'that people who are not answered leave' }),
};

/** The entry of a pattern. Throws where there is none: nothing may enter the scoreboard without saying what it is worth. */
export function ledgerEntry(pattern: string): LedgerEntry {
  const entry = LEDGER[pattern];
  if (entry === undefined) throw new Error(`${pattern} has no entry in the ledger (validation/ledger/ledger.ts)`);
  return entry;
}

/** Patterns that have an entry. */
export const LEDGER_PATTERNS: readonly string[] = Object.keys(LEDGER);
