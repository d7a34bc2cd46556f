/** What the number that a command leaves behind means. Part of the public interface. */
export const EXIT = {
  done: 0,
  /** At least one run failed, or a check did not pass; the other results are there. */
  runFailed: 1,
  badInput: 2,
  /** Something that should be there is missing. */
  incomplete: 3,
  /** The same run gave different bytes. */
  differentBytes: 4,
  /** Stopped before the end, and can be taken up again. */
  stoppedEarly: 75,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
