import { scenarioJsonSchema } from '#scenarios';
import type { Options, Request } from '../arguments/request.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';

/** `samspill schema`: the JSON Schema of scenario files, of experiment files, of files for `samspill robust`, or of lesson files; all are YAML or JSON. */
export async function schema({ options, stray }: Request, io: Io): Promise<ExitCode> {
  const { experiment, lesson, robust, json } = options;
  const [first, second] = [
    experiment === true && '--experiment',
    robust === true && '--robust',
    lesson === true && '--lesson',
  ].filter((asked) => asked !== false);
  const issues = [
    ...stray,
    ...(first === undefined || second === undefined
      ? []
      : [{ field: second, expected: 'one kind of file', got: `also ${first}` }]),
  ];
  if (issues.length > 0) return refuse(issues, io, { json: json === true });
  io.stdout.write(`${JSON.stringify(await schemaOf(options), null, 2)}\n`);
  return EXIT.done;
}

async function schemaOf({ experiment, lesson, robust }: Options): Promise<Record<string, unknown>> {
  if (experiment === true) return (await import('#experiments')).experimentJsonSchema();
  if (robust === true) return (await import('#experiments')).robustJsonSchema();
  return lesson === true ? (await import('#lessons')).lessonJsonSchema() : scenarioJsonSchema();
}
