import { LEVER_SHARES, type LeverName, type Parameters, type Place } from '#sim';

/** What a lever costs at level 1, or for each: sums in pounds, and the hours, minutes, posts or share that they are made of. */
export interface LeverPrice {
  readonly sums: readonly number[];
  readonly of?: number;
  /** `of` is a part of something. */
  readonly isShare?: true;
}

/**
 * Prices of the levers as the engine counts them (`sim/mechanisms/costLevers.ts`), hours at what an hour of staff costs.
 * Of a place that is not known its anchor institutions spend what they do in an ordinary one.
 */
export function leverPrices(p: Parameters, place: Place | null): Readonly<Partial<Record<LeverName, LeverPrice>>> {
  const adults = place?.adults.reduce((sum, one) => sum + one, 0) ?? NaN;
  const anchorSpend = place?.anchorSpend === undefined ? p.anchorSpendPerAdult : place.anchorSpend / adults;
  const hours = (count: number): LeverPrice => ({ sums: [count * p.staffCost], of: count });
  const once = (p.clarityHours / 20) * p.staffCost;
  const effort: LeverPrice = { sums: [once, LEVER_SHARES.upkeep * once], of: p.clarityHours };
  // A post works twelve months at most; what strain and illness take of it differs from run to run.
  const staffYear = (12 * p.staffHours * p.staffCost) / p.adultsPerStaff;
  const part = (share: number, whole: number): LeverPrice => ({ sums: [share * whole], of: share, isShare: true });
  const arena = (p.partnershipPosts * 12 * p.staffHours * p.staffCost + p.partnershipCost) / 10_000;
  return {
    clarity: effort,
    coStrategy: effort,
    sharedLanguage: effort,
    siloBreaking: part(p.siloHours, staffYear),
    boundarySpanners: part(p.siloHours, staffYear),
    information: part(p.informationHours, staffYear),
    earlyHelp: part(p.earlyHelpHours, staffYear),
    evaluation: part(p.evaluationHours, p.staffCost),
    partnership: { sums: [arena], of: p.partnershipPosts },
    inclusion: hours(p.inclusionHours),
    volunteerSupport: hours(p.paidSupportHours),
    training: hours(p.trainingHours),
    anchoring: hours(p.anchoringHours),
    leaderAlliances: hours(p.allianceHours),
    lotSplitting: hours(p.lotHours),
    invitations: { sums: [p.invitationHours * p.staffCost], of: 60 * p.invitationHours },
    materials: { sums: [p.materialsCost] },
    fund: { sums: [p.fundCost] },
    campaign: { sums: [p.campaignCost] },
    pay: { sums: [10] },
    supplierDevelopment: part(LEVER_SHARES.supplierDevelopment, anchorSpend),
    cooperatives: part(LEVER_SHARES.cooperatives, anchorSpend),
  };
}
