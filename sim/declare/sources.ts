import type { SourceId } from './sourceNames.ts';
import { BRITAIN_SOURCES } from './sources/volunteeringInBritain.ts';
import { CO_PRODUCTION_SOURCES } from './sources/coProduction.ts';
import { CONCEPT_SOURCES } from './sources/concepts.ts';
import { COST_SOURCES } from './sources/timeAndCosts.ts';
import { CUT_SOURCES } from './sources/cuts.ts';
import { DEAL_SOURCES } from './sources/deal.ts';
import type { EvidenceSource } from './sources/evidenceSource.ts';
import { MODEL_SOURCES } from './sources/models.ts';
import { MONEY_SOURCES } from './sources/money.ts';
import { TRUST_SOURCES } from './sources/trust.ts';
import { UNEVENNESS_SOURCES } from './sources/unevenness.ts';
import { VOLUNTEERING_SOURCES } from './sources/volunteering.ts';

/** Everything the model, its presets and its patterns lean on, once, by the names of `sourceNames.ts`. */
export const SOURCES = {
  ...CONCEPT_SOURCES,
  ...MONEY_SOURCES,
  ...DEAL_SOURCES,
  ...VOLUNTEERING_SOURCES,
  ...BRITAIN_SOURCES,
  ...UNEVENNESS_SOURCES,
  ...TRUST_SOURCES,
  ...CO_PRODUCTION_SOURCES,
  ...MODEL_SOURCES,
  ...COST_SOURCES,
  ...CUT_SOURCES,
} as const satisfies Readonly<Record<SourceId, EvidenceSource>>;
