import type { Issue } from '#sim';

/** What the number that a command leaves behind means. Part of the public interface; the table in the docs is written from it. */
export const EXIT = {
  done: 0,
  runFailed: 1,
  badInput: 2,
  incomplete: 3,
  differentBytes: 4,
  machineRefused: 74,
  stoppedEarly: 75,
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Each code in words, as it stands in docs/command-line.md. */
export const EXIT_MEANS: Readonly<Record<keyof typeof EXIT, string>> = {
  done: 'done',
  runFailed: 'at least one run failed, or a check did not pass; the other results are there',
  badInput: 'bad input; nothing was run and nothing written',
  incomplete: 'incomplete: something that should be there is missing or damaged (`sweep status`, `sweep merge`)',
  differentBytes: 'the same run gave different bytes (`--expect`)',
  machineRefused:
    'the machine refused: no room on the disk or a disk that fails, no memory, a thread that died in the middle of a run, no standard output; what was written before is whole',
  stoppedEarly:
    'stopped before the end, and can be gone on with (`sweep`, `search`, `calibrate`) or has told what it knew (`explain --limit`)',
  hungUp: 'stopped by SIGHUP: the terminal is gone',
  interrupted: 'stopped by Ctrl-C (SIGINT)',
  terminated: 'stopped by SIGTERM, as schedulers do',
};

/** The signals that stop a command in good order, with the code that each leaves: 128 and its number, as shells have it. */
export const STOP_SIGNALS = { SIGINT: EXIT.interrupted, SIGTERM: EXIT.terminated, SIGHUP: EXIT.hungUp } as const;

/** The code of a command that `signal` has stopped. */
export function stoppedBy({ reason }: AbortSignal): ExitCode {
  return typeof reason === 'string' && Object.hasOwn(STOP_SIGNALS, reason)
    ? STOP_SIGNALS[reason as keyof typeof STOP_SIGNALS]
    : EXIT.interrupted;
}

/** The code of a command that could not do what it was asked: one rule for every command, whatever it was about to leave. */
export function codeOf(issues: readonly Issue[], otherwise: ExitCode): ExitCode {
  return issues.some(({ refusal }) => refusal !== undefined) ? EXIT.machineRefused : otherwise;
}
