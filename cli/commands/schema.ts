import { scenarioJsonSchema } from '#scenarios';
import type { Request } from '../arguments/request.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';

/** `samspill schema`: the JSON Schema of scenario files, which are YAML or JSON. */
export function schema({ options, stray }: Request, io: Io): ExitCode {
  if (stray.length > 0) return refuse(stray, io, { json: options.json === true });
  io.stdout.write(`${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`);
  return EXIT.done;
}
