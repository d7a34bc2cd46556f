/** What volunteers stop for, as far as it can be said: shares of each exit, `Happenings.exitsBy` in this order. */
export const EXIT_CAUSES = ['lifeEvents', 'fatigue', 'coordination', 'response', 'ordinary'] as const;
