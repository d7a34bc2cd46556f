import { issueText, type Issue } from '#sim';
import { codeOf, EXIT, type ExitCode } from './exitCodes.ts';
import type { Io } from './io.ts';
import { jsonText } from './output/jsonText.ts';
import { onOneLine } from './output/onOneLine.ts';

interface Refusal {
  readonly json: boolean;
  /** What the command leaves unless the machine refused; bad input if left out. */
  readonly code?: ExitCode;
}

/** Says what is wrong, everything at once, on standard error, a line each; with `json` as `{"issues": […]}`. */
export function refuse(issues: readonly Issue[], io: Io, { json, code = EXIT.badInput }: Refusal): ExitCode {
  io.stderr.write(json ? jsonText({ issues }) : issues.map((issue) => `${onOneLine(issueText(issue))}\n`).join(''));
  return codeOf(issues, code);
}
