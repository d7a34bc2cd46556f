// Written by scripts/shipPosterior.js from calibration/posterior; never by hand.

/** Coefficients that were fitted, by country: a central point of each posterior (docs/calibration.md). */
export const FITTED_PROFILES = {
  denmark: {
    acceptBase: -0.5897,
    findAlone: 0.02987,
    lapseRate: 0.04863,
    promotion: 3,
    exitRate: 0.007055,
  },
  england: {
    acceptBase: -1.131,
    findAlone: 0.0536,
    promotion: 3,
    exitRate: 0.00653,
    preferTown: 0.1249,
    preferRegion: 0.06939,
  },
  norway: {
    acceptBase: -0.7319,
    findAlone: 0.1393,
    lapseRate: 0.03061,
    promotion: 3,
    hoursBase: 13.71,
    exitRate: 0.006881,
  },
} as const;
