// Written by scripts/shipPosterior.js from research/calibration/posterior; never by hand.

/** Coefficients that were fitted, by country: a central point of each posterior (docs/calibration.md). */
export const FITTED_PROFILES = {
  denmark: {
    acceptBase: -1.187,
    findAlone: 0.1441,
    lapseRate: 0.03256,
    promotion: 2.188,
    exitRate: 0.007575,
  },
  england: {
    preferTown: 0.1424,
    preferRegion: 0.08755,
    acceptBase: -1.153,
    findAlone: 0.09636,
    promotion: 1.954,
    exitRate: 0.005474,
  },
  norway: {
    acceptBase: -0.3876,
    findAlone: 0.1373,
    lapseRate: 0.05124,
    promotion: 2.901,
    hoursBase: 13.28,
    exitRate: 0.006753,
  },
} as const;
