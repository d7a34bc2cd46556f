import { LEVER_NAMES, LEVERS, PARAMETER_GROUPS, PARAMETERS, type LeverName, type ParameterName } from '#sim';
import type { AppState } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import { labelOf } from '../words/languages.ts';
import { aboutText } from '../words/model/parameterWords.ts';
import { declarationOf } from './studyPoints.ts';

/** What a person may set: a lever, a part of the context, or a parameter. */
export type InputName = LeverName | ParameterName;

/** Where inputs stand in the tree: levers and context, which the strategies move, and what parameters are about. */
export type InputGroup = 'levers' | 'context' | Exclude<keyof typeof PARAMETER_GROUPS, 'verification'>;

const { verification: _hooks, ...subjects } = PARAMETER_GROUPS;

/** Every input under where it stands; hooks for tests of the engine are none. */
export const INPUT_NAMES: Readonly<Record<InputGroup, readonly InputName[]>> = {
  levers: LEVER_NAMES.filter((name) => LEVERS[name].nature === 'lever'),
  context: LEVER_NAMES.filter((name) => LEVERS[name].nature === 'context'),
  ...subjects,
};

/** Whether an input is a parameter, and not a lever or a part of the context. */
export function isParameter(name: InputName): name is ParameterName {
  return Object.hasOwn(PARAMETERS, name);
}

/** What an input is called in the language of the page. */
export function inputLabel(words: Words, name: InputName): string {
  return labelOf(words, name, declarationOf(name).label);
}

/** All that an input may be found by: names in the language of the page and in English. */
export function inputWords(words: Words, name: InputName): string {
  const { label, unit, source, ...rest } = declarationOf(name);
  const english = [label, unit, source, 'help' in rest ? rest.help : ''];
  return [name, inputLabel(words, name), aboutText(words, name), ...english].join(' ');
}

/** Where a person has set an input, undefined where nobody has; levers are those of the selected strategy. */
export function setValue({ beliefs, context, strategies, selected }: AppState, name: InputName): number | undefined {
  if (isParameter(name)) return beliefs[name];
  return LEVERS[name].nature === 'context' ? context[name] : strategies[selected]?.levers[name];
}
