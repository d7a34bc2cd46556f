import { scenarioJsonSchema } from '#scenarios';
import type { Request } from '../arguments/request.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';

/** `samspill schema`: the JSON Schema of scenario files, or of experiment files; both are YAML or JSON. */
export async function schema({ options, stray }: Request, io: Io): Promise<ExitCode> {
  if (stray.length > 0) return refuse(stray, io, { json: options.json === true });
  const wanted =
    options.experiment === true ? (await import('#experiments')).experimentJsonSchema() : scenarioJsonSchema();
  io.stdout.write(`${JSON.stringify(wanted, null, 2)}\n`);
  return EXIT.done;
}
