import type { Checked, Place } from '#sim';

/** Where the files are that an experiment names. */
export interface ExperimentFiles {
  /** The text of a file of points. */
  text(name: string): Checked<string>;
  /** A place that was written down in a CSV file. */
  place(name: string): Checked<Place>;
}
