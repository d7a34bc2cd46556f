import { valueText } from '#experiments';
import type { FrontLever } from '#store';
import type { FrontTeller } from './frontTeller.ts';

/** What a lever is called; levers have the model's own names, which are English, as figures have that are no main ones. */
export function leverText({ name, label }: Pick<FrontLever, 'name' | 'label'>, { words }: FrontTeller): string {
  return name === 'mix' ? words.mix : label;
}

/** A lever with the level it is moved to, and today's: `Clarity of goals and roles 1 (today 0.2)`. */
export function settingText(lever: FrontLever, teller: FrontTeller): string {
  const { from, to } = lever;
  return teller.words.from(leverText(lever, teller), written(from, teller), written(to, teller));
}

function written(value: FrontLever['to'], { number, percent }: FrontTeller): string {
  if (typeof value === 'number') return number(value, 3);
  if (typeof value === 'object' && 'OA' in value)
    return Object.entries(value)
      .map(([name, share]) => `${name} ${percent(share)}`)
      .join(' ');
  return valueText(value);
}
