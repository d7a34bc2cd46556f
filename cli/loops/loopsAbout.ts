import type { Language } from '#runs';

/** What stands beside the loops of a strategy wherever they are shown. */
export interface LoopsAbout {
  readonly name: string;
  readonly title: string;
  readonly place: string;
  readonly citizens: number;
  readonly seed: string;
  readonly warnings: readonly string[];
  /** The line that was typed. */
  readonly command: string;
  readonly language: Language;
}
