import { hook } from '../define.ts';

/** Hooks by which a pattern holds fixed what the model would otherwise work out. */
export const VERIFICATION_PARAMETERS = {
  heldArenaWork: hook('Work of arenas, held', 'times what people want to give, 0: not held', 0, 'definition: pattern P9, demand ÷ supply of 0.8 and 1.3', [0, 2]),
  heldOrganising: hook('Organising in associations, held', 'times what enthusiasts want to give, 0: not held', 0, 'definition: pattern P9, demand ÷ supply of 0.8 and 1.3', [0, 2]),
} as const;
