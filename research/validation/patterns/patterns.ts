import type { Pattern } from '../pattern.ts';
import { CORE } from './core.ts';
import { EFFICACY } from './efficacy.ts';
import { ENGAGEMENT } from './engagement.ts';
import { FATIGUE } from './fatigue.ts';
import { GOVERNANCE } from './governance.ts';
import { HANDED_OVER } from './handedOver.ts';
import { LIMITS } from './limits.ts';
import { MONEY } from './money.ts';
import { ORGANISATION } from './organisation.ts';
import { PSEUDO_CO_CREATION } from './pseudo.ts';
import { RECRUITMENT } from './recruitment.ts';
import { SUPPORT } from './support.ts';
import { TRUST } from './trust.ts';
import { TRUST_GATE } from './trustGate.ts';
import { UNEVENNESS } from './unevenness.ts';

/** Every pattern, in the order of their numbers. Each is declared once. */
export const PATTERNS: readonly Pattern[] = [
  ...ENGAGEMENT,
  ...RECRUITMENT,
  ...UNEVENNESS,
  ...SUPPORT,
  ...FATIGUE,
  ...CORE,
  ...HANDED_OVER,
  ...TRUST_GATE,
  ...TRUST,
  ...PSEUDO_CO_CREATION,
  ...ORGANISATION,
  ...GOVERNANCE,
  ...MONEY,
  ...EFFICACY,
  ...LIMITS,
].toSorted((a, b) => rank(a.id) - rank(b.id));

export const PATTERN_IDS: readonly string[] = PATTERNS.map(({ id }) => id);

/** P before V, then by number; rows of one number stay as they are declared. */
function rank(id: string): number {
  return (id.startsWith('V') ? 1000 : 0) + Number.parseInt(id.slice(1), 10);
}
