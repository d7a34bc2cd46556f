/** What volunteers stop for, as far as it can be said: shares of each exit. */
export const LIFE_EVENTS = 0;
export const FATIGUE = 1;
export const COORDINATION = 2;
export const RESPONSE = 3;
export const ORDINARY = 4;
export const EXIT_CAUSES = ['lifeEvents', 'fatigue', 'coordination', 'response', 'ordinary'] as const;
