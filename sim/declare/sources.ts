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

/** Everything the model, its presets and its patterns lean on, once. The key is what `cite` takes. */
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
} as const;

export type SourceId = keyof typeof SOURCES;
export const SOURCE_IDS = Object.keys(SOURCES) as readonly SourceId[];

/** `Mohan & Bulloch 2012`: how texts name a source. */
export function sourceLabel(id: SourceId): string {
  const { by, year }: EvidenceSource = SOURCES[id];
  return year === '' ? by : `${by} ${year}`;
}

/** A text with the sources it refers to. */
export interface Citation {
  readonly text: string;
  readonly sources: readonly SourceId[];
}

/** A source, and what of it: `cite('mohanBulloch2012', 'concentration of effort')`. An unknown id does not compile. */
export function cite(id: SourceId, what = ''): Citation {
  return { text: what === '' ? sourceLabel(id) : `${sourceLabel(id)}: ${what}`, sources: [id] };
}

/** Several parts as one: citations, and plain texts such as `size: assumption`. */
export function citeAll(...parts: readonly (Citation | string)[]): Citation {
  const all = parts.map(asCitation);
  const sources = all.flatMap((part) => part.sources);
  return { text: all.map(({ text }) => text).join('; '), sources: sources.filter((id, n) => sources.indexOf(id) === n) };
}

/** A plain text refers to nothing. */
export function asCitation(text: Citation | string): Citation {
  return typeof text === 'string' ? { text, sources: [] } : text;
}
