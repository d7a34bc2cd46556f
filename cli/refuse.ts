import { issueText, type Issue } from '#sim';
import { EXIT, type ExitCode } from './exitCodes.ts';
import type { Io } from './io.ts';

/** Says what is wrong with the input, everything at once, on standard error; with `json` as `{"issues": […]}`. */
export function refuse(issues: readonly Issue[], io: Io, { json }: { readonly json: boolean }): ExitCode {
  io.stderr.write(json ? `${JSON.stringify({ issues })}\n` : `${issues.map(issueText).join('\n')}\n`);
  return EXIT.badInput;
}
