import { scenarioJsonSchema } from '#scenarios';
import type { Request } from '../arguments/request.ts';
import { EXIT, type ExitCode } from '../exitCodes.ts';
import type { Io } from '../io.ts';
import { refuse } from '../refuse.ts';

/** `samspill schema`: the JSON Schema of scenario, experiment, robust, lesson or search files; all are YAML or JSON. */
export async function schema({ options, stray }: Request, io: Io): Promise<ExitCode> {
  const [first, ...others] = KINDS.filter((kind) => options[kind] === true);
  const json = options.json === true;
  const issues = [
    ...stray,
    ...others.map((kind) => ({ field: `--${kind}`, expected: 'one kind of file', got: `also --${first ?? ''}` })),
  ];
  if (issues.length > 0) return refuse(issues, io, { json });
  io.stdout.write(`${JSON.stringify(await schemaOf(first), null, 2)}\n`);
  return EXIT.done;
}

const KINDS = ['experiment', 'robust', 'lesson', 'search'] as const;

async function schemaOf(kind: (typeof KINDS)[number] | undefined): Promise<Record<string, unknown>> {
  switch (kind) {
    case 'experiment':
      return (await import('#experiments')).experimentJsonSchema();
    case 'robust':
      return (await import('#experiments')).robustJsonSchema();
    case 'search':
      return (await import('#experiments')).searchJsonSchema();
    case 'lesson':
      return (await import('#lessons')).lessonJsonSchema();
    default:
      return scenarioJsonSchema();
  }
}
