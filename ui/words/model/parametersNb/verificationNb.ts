import type { SomeParameterEntries } from '../parameterEntry.ts';

const PATTERN = 'definisjon: mønster P9, etterspørsel ÷ tilbud på 0,8 og 1,3';

/** Hooks by which a pattern holds fixed what the model would otherwise work out. */
export const verificationNb = {
  heldArenaWork: { label: 'Arbeidet i arenaene, holdt fast', note: PATTERN },
  heldOrganising: { label: 'Organiseringen i foreninger, holdt fast', note: PATTERN },
} as const satisfies SomeParameterEntries;
