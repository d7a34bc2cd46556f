import type { Grade } from '../define.ts';

/**
 * One publication, or one survey told year by year, with what we take from it. Texts are in our words. In them [M] marks
 * what was remembered and not looked up again, [D] what was derived by us from the figures named.
 */
export interface EvidenceSource {
  /** Its title, or what it is. */
  readonly title: string;
  /** Journal, publisher, or who reports it. */
  readonly where: string;
  /** Where we read it, often the first pages only; null where there is no address. */
  readonly url: string | null;
  /** Further pages on which figures of it were read. */
  readonly also?: readonly string[];
  /** A experiment or quasi-experiment, B large survey or register, C case report or claim, D opinion, or a model study. */
  readonly grade: Exclude<Grade, 'assumption'>;
  /** What it found, with its numbers; the first one stands for it where there is room for one. */
  readonly says: readonly [string, ...string[]];
  /** Which quantity of the model this bounds. */
  readonly constrains: string;
}

/** Sources of one topic by id, as they are declared. */
export type SourceTable = Readonly<Record<string, EvidenceSource>>;
