import { CommanderError } from 'commander';
import { nearestHint, type Issue } from '#sim';
import { refusalOf } from '#store';

/** The commands there are, of the whole or of one that has several: `samspill lesson`. */
export interface KnownCommands {
  readonly of: string;
  readonly names: readonly string[];
}

/** What stopped a command, or the reading of its arguments, as issues. */
export function faultIssues(error: unknown, commands: KnownCommands): readonly Issue[] {
  if (error instanceof CommanderError) return [lineIssue(error, commands)];
  const got = error instanceof Error ? error.message : String(error);
  const refusal = refusalOf(error);
  if (refusal !== null) return [{ field: 'this machine', expected: 'to be able to go on', got, refusal }];
  const name = error instanceof Error && error.name !== 'Error' ? `${error.name}: ` : '';
  const hint = 'SAMSPILL_DEBUG=1 shows where';
  return [{ field: 'samspill', expected: 'to come to the end', got: `${name}${got}`, hint }];
}

/** A line that Commander cannot read, in the form of all other bad input. */
function lineIssue({ code, message }: CommanderError, { of, names }: KnownCommands): Issue {
  const [, named = ''] = /'([^']*)'/.exec(message) ?? [];
  if (code === 'commander.optionMissingArgument') {
    const [option = named] = named.split(/[ ,]/, 1);
    return { field: option, expected: `a value, as in ${named}`, got: 'nothing' };
  }
  if (code === 'commander.unknownCommand') {
    const near = nearestHint(named, names);
    return {
      field: of === 'samspill' ? 'command' : of,
      expected: names.join(', '),
      got: named,
      hint: near ?? `${of} --help tells what each does`,
    };
  }
  if (code === 'commander.unknownOption')
    return {
      field: named,
      expected: 'an option, after the name of a command',
      got: named,
      hint: 'samspill --help lists them',
    };
  return { field: 'samspill', expected: 'a command line that can be read', got: message.replace(/^error: /, '') };
}
