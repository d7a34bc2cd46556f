import type { SomeParameterEntries } from '../parameterEntry.ts';

const PATTERN = 'definition: mønster P9, efterspørgsel ÷ udbud på 0,8 og 1,3';

/** Hooks by which a pattern holds fixed what the model would otherwise work out. */
export const verificationDa = {
  heldArenaWork: { label: 'Arbejdet i arenaerne, holdt fast', note: PATTERN },
  heldOrganising: { label: 'Organiseringen i foreninger, holdt fast', note: PATTERN },
} as const satisfies SomeParameterEntries;
