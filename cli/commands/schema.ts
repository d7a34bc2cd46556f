import { scenarioJsonSchema } from '#scenarios';
import type { Options, Request } from '../arguments/request.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';

/** `samspill schema`: the JSON Schema of scenario files, of experiment files, or of lesson files; all are YAML or JSON. */
export async function schema({ options, stray }: Request, io: Io): Promise<ExitCode> {
  const { experiment, lesson, json } = options;
  const issues = [
    ...stray,
    ...(experiment === true && lesson === true
      ? [{ field: '--lesson', expected: 'one kind of file', got: 'also --experiment' }]
      : []),
  ];
  if (issues.length > 0) return refuse(issues, io, { json: json === true });
  io.stdout.write(`${JSON.stringify(await schemaOf(options), null, 2)}\n`);
  return EXIT.done;
}

async function schemaOf({ experiment, lesson }: Options): Promise<Record<string, unknown>> {
  if (experiment === true) return (await import('#experiments')).experimentJsonSchema();
  return lesson === true ? (await import('#lessons')).lessonJsonSchema() : scenarioJsonSchema();
}
