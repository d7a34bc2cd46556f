import type { Language, RunSize } from '#runs';

/** What stands beside the loops of a strategy wherever they are shown. */
export interface LoopsAbout {
  readonly name: string;
  readonly title: string;
  readonly place: string;
  readonly size: RunSize;
  readonly seed: string;
  readonly warnings: readonly string[];
  /** The line that was typed. */
  readonly command: string;
  readonly language: Language;
}
