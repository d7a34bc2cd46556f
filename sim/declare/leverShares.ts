/** What levers cost as shares: of the anchors' spend at full level, and of a one-off effort in every year after the first. */
export const LEVER_SHARES = { supplierDevelopment: 0.002, cooperatives: 0.001, upkeep: 0.1 } as const;
