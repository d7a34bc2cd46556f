import type { ScoreRow } from './scoreRow.ts';

/**
 * What a row can say for the model. *fitted*: used to calibrate. *stated*: a rule says it, or a part of it. *seen*: no rule
 * does, but its numbers were looked at while the model was built. *prediction*: neither, so that it may count as one that
 * held.
 */
export type Standing = 'fitted' | 'stated' | 'seen' | 'prediction';

export const STANDINGS: readonly Standing[] = ['fitted', 'stated', 'seen', 'prediction'];

export function standingOf({ tag, rules, lookedAt }: Pick<ScoreRow, 'tag' | 'rules' | 'lookedAt'>): Standing {
  if (tag === 'fit') return 'fitted';
  if (tag === 'verification' || rules.length > 0) return 'stated';
  return lookedAt === null ? 'prediction' : 'seen';
}
