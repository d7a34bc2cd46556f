/** What the number that a command leaves behind means. Part of the public interface; the table in the docs is written from it. */
export const EXIT = {
  done: 0,
  runFailed: 1,
  badInput: 2,
  incomplete: 3,
  differentBytes: 4,
  stoppedEarly: 75,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Each code in words, as it stands in docs/command-line.md. */
export const EXIT_MEANS: Readonly<Record<keyof typeof EXIT, string>> = {
  done: 'done',
  runFailed: 'at least one run failed, or a check did not pass; the other results are there',
  badInput: 'bad input; nothing was run and nothing written',
  incomplete:
    'incomplete: something that should be there is missing (`sweep status`, `sweep merge`, runs in whose middle the machine failed)',
  differentBytes: 'the same run gave different bytes (`--expect`)',
  stoppedEarly: 'stopped before the end, and can be gone on with (`sweep`, `calibrate`)',
  interrupted: 'Ctrl-C',
};
