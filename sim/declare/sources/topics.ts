import type { SourceId } from '../sourceNames.ts';
import { CO_PRODUCTION_SOURCES } from './coProduction.ts';
import { CONCEPT_SOURCES } from './concepts.ts';
import { CUT_SOURCES } from './cuts.ts';
import { DEAL_SOURCES } from './deal.ts';
import { MODEL_SOURCES } from './models.ts';
import { MONEY_SOURCES } from './money.ts';
import { COST_SOURCES } from './timeAndCosts.ts';
import { TRUST_SOURCES } from './trust.ts';
import { UNEVENNESS_SOURCES } from './unevenness.ts';
import { VOLUNTEERING_SOURCES } from './volunteering.ts';
import { BRITAIN_SOURCES } from './volunteeringInBritain.ts';

/** Which sources belong together, in the order one reads them. */
export const SOURCE_TOPICS: readonly (readonly [title: string, ids: readonly SourceId[]])[] = [
  ['Preston, community wealth building and local multipliers', idsOf(MONEY_SOURCES)],
  ['The Wigan Deal', idsOf(DEAL_SOURCES)],
  ['Volunteering in Norway, Denmark and the United States', idsOf(VOLUNTEERING_SOURCES)],
  ['Volunteering in England and Great Britain', idsOf(BRITAIN_SOURCES)],
  ['Who takes part, participatory budgets, fatigue', idsOf(UNEVENNESS_SOURCES)],
  ['Trust and being heard', idsOf(TRUST_SOURCES)],
  ['Co-production, professionals and governance', idsOf(CO_PRODUCTION_SOURCES)],
  ['Models and experiments on collective action', idsOf(MODEL_SOURCES)],
  ['Time use and costs', idsOf(COST_SOURCES)],
  ['Cuts, prevention, sizes of need', idsOf(CUT_SOURCES)],
  ['The texts the project began with, and what they cite', idsOf(CONCEPT_SOURCES)],
];

function idsOf<Id extends SourceId>(table: Readonly<Record<Id, unknown>>): readonly Id[] {
  return Object.keys(table) as Id[];
}
