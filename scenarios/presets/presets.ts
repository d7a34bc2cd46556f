import { asCitation, cite } from '#sim';
import { CO_CREATION_TYPES } from './coCreationTypes.ts';
import { GOVERNANCE_LOGICS } from './governanceLogics.ts';
import { HIGH_FIVE } from './highFive.ts';
import { LADDER } from './ladder.ts';
import { LESSONS } from './lessons.ts';
import { MATURITY } from './maturity.ts';
import { MEASURED } from './measured.ts';
import type { MeasuredClaim, MeasuredPreset } from './measuredPreset.ts';
import { NORDIC_CASES } from './nordicCases.ts';
import type { ClaimDraft, PresetDraft } from './presetDraft.ts';
import { PRESET_NAMES, type PresetName } from './presetNames.ts';
import { PRESTON } from './preston.ts';
import { WIGAN } from './wigan.ts';

export { PRESET_NAMES, type PresetName } from './presetNames.ts';
export type { MeasuredClaim, MeasuredPreset, Measurement } from './measuredPreset.ts';

const DRAFTS: Readonly<Record<PresetName, PresetDraft>> = {
  ...GOVERNANCE_LOGICS,
  ...HIGH_FIVE,
  ...WIGAN,
  ...PRESTON,
  ...NORDIC_CASES,
  ...CO_CREATION_TYPES,
  ...LADDER,
  ...MATURITY,
  ...LESSONS,
};

/** Every preset by name. `holds` of a claim is what was last measured (`measured.ts`); false while it never was. */
export const PRESETS: Readonly<Record<PresetName, MeasuredPreset>> = Object.freeze(
  Object.fromEntries(PRESET_NAMES.map((id) => [id, preset(id, DRAFTS[id])])),
) as Readonly<Record<PresetName, MeasuredPreset>>;

function preset(id: PresetName, draft: PresetDraft): MeasuredPreset {
  return {
    conflicts: [],
    ...draft,
    id,
    sources: draft.sources.map((source) => (typeof source === 'string' ? cite(source) : source)),
    claims: draft.claims.map((claim) => measuredClaim(id, claim)),
  };
}

function measuredClaim(id: PresetName, claim: ClaimDraft): MeasuredClaim {
  const against = 'comparedWith' in claim ? ` against ${claim.comparedWith}` : '';
  const key = `${id}: ${claim.metric} at ${claim.month}${against}`;
  const measured = MEASURED[key] ?? null;
  const { text: because, sources } = asCitation(claim.because);
  return { ...claim, because, sources, key, measured, holds: measured?.holds ?? false };
}
