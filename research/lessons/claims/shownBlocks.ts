import type { ExplainBlock } from '../format/lesson.ts';
import { claimsNamed, type JudgedClaims } from './fillText.ts';

/** A block that may be shown, or that gives way because claims it needs do not hold, or are not known. */
export interface ShownBlock {
  readonly block: ExplainBlock;
  /** Ids of claims it needs and that fail or are not known; empty: it is shown. */
  readonly lacking: readonly string[];
}

/**
 * Which blocks of an explanation may be told: all claims of `if` hold, none of `unless` does, and every claim whose number it names
 * is known. A block whose `unless` claim is not known is not told either.
 */
export function shownBlocks(blocks: readonly ExplainBlock[], claims: JudgedClaims): readonly ShownBlock[] {
  return blocks.map((block) => ({
    block,
    lacking: [
      ...block.if.filter((id) => claims[id]?.holds !== true),
      ...block.unless.filter((id) => claims[id]?.holds !== false),
      ...claimsNamed(block.text).filter((id) => (claims[id]?.holds ?? null) === null),
    ].filter((id, n, all) => all.indexOf(id) === n),
  }));
}
