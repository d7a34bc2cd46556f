import type { Measurement } from './measuredPreset.ts';

/** Written by `node scripts/measureClaims.js`; never by hand. */
export const MEASURED: Readonly<Record<string, Measurement>> = {};
