import type { Command } from 'commander';
import { nearestHint, type Issue } from '#sim';
import type { Options, Request } from './request.ts';

/**
 * What a command is asked to do, with every problem of its arguments as such: options it does not have, names too many
 * or missing. What follows an unknown option is not judged, as it may be its value.
 */
export function readRequest(command: Command, options: Options, typed: readonly string[]): Request {
  const firstUnknown = command.args.findIndex(isOption);
  const operands = firstUnknown < 0 ? command.args : command.args.slice(0, firstUnknown);
  const unknown = command.args.filter(isOption).map((option) => unknownOption(command, option));
  return { operands, options, typed, stray: [...unknown, ...tooMany(command, operands), ...tooFew(command, operands)] };
}

/** `samspill sweep plan`; the default among several is called as its parent is. */
function fullName(command: Command): string {
  const own = command.name() === 'all' ? [] : [command.name()];
  const above = command.parent?.name() ?? '';
  return ['samspill', ...(above === 'samspill' || above === '' ? [] : [above]), ...own].join(' ');
}

function isOption(argument: string): boolean {
  return argument.startsWith('-') && argument !== '-';
}

function unknownOption(command: Command, written: string): Issue {
  const [name = written] = written.split('=');
  const known = command.options.map(({ long }) => long ?? '');
  const hint = nearestHint(name, known) ?? `${fullName(command)} --help lists them`;
  return { field: name, expected: `an option of ${fullName(command)}`, got: written, hint };
}

function tooMany(command: Command, operands: readonly string[]): readonly Issue[] {
  const slots = command.registeredArguments;
  if (slots.some(({ variadic }) => variadic)) return [];
  const expected = slots.length === 0 ? 'no names' : `${slots.length} ${slots.length === 1 ? 'name' : 'names'}`;
  return operands.slice(slots.length).map((operand) => ({ field: fullName(command), expected, got: operand }));
}

/** Commander misses this when an unknown option has taken the name's place. */
function tooFew(command: Command, operands: readonly string[]): readonly Issue[] {
  const required = command.registeredArguments.filter((slot) => slot.required);
  return required
    .slice(operands.length)
    .map((slot) => ({ field: fullName(command), expected: `a ${slot.name()}`, got: 'nothing' }));
}
