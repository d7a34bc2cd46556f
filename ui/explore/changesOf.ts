import type { LeverName, ParameterName } from '#sim';
import type { UsualStrategy } from '../choices/usualStrategy.ts';
import type { AppState } from '../state/appState.ts';
import type { Words } from '../words/en.ts';
import { numberText } from '../words/outcomeText.ts';
import type { WorkbenchWords } from '../words/workbenchEn.ts';
import { inputLabel, type InputName } from './inputNames.ts';

interface Asked {
  readonly words: Words;
  readonly bench: WorkbenchWords;
  readonly present: AppState;
  readonly names: readonly string[];
  readonly usual: UsualStrategy;
}

/** What differs from the presets: for all strategies, then for each; who has none is left out. */
export function changesOf({
  words,
  bench,
  present,
  names,
  usual,
}: Asked): readonly (readonly [string, readonly string[]])[] {
  const text = bench.recipe;
  const { beliefs, context, country, shocks, strategies, selected, language } = present;
  const number = (value: number): string => numberText(value, language, { maximumSignificantDigits: 4 });
  const lines = (set: Readonly<Partial<Record<InputName, number>>>, at: (name: InputName) => number | undefined) =>
    (Object.entries(set) as [InputName, number][]).map(([name, value]) => {
      const stand = at(name);
      const label = inputLabel(words, name);
      return stand === undefined ? text.now(label, number(value)) : text.from(label, number(stand), number(value));
    });
  const ofAll = [
    ...(country === null ? [] : [text.now(text.country, words.town.countries[country])]),
    ...lines(context, (name) => usual.context[name as LeverName]),
    ...lines(beliefs, (name) => usual.parameters[name as ParameterName]),
    ...(shocks.length === 0 ? [] : [text.shocks(shocks.length)]),
  ];
  const ofEach = strategies.map(({ levers, mix, schedules }, n) => [
    // Where the levers of another preset stand is not known here.
    ...lines(levers, (name) => (n === selected ? usual.levers[name as LeverName] : undefined)),
    ...(mix === null
      ? []
      : [
          text.now(
            text.mix,
            (['OA', 'NPM', 'NPG'] as const).map((logic) => `${words.logics[logic]} ${number(mix[logic])}`).join(', '),
          ),
        ]),
    ...(schedules.length === 0 ? [] : [text.dated(schedules.length)]),
  ]);
  const all: readonly (readonly [string, readonly string[]])[] = [
    [text.all, ofAll],
    ...ofEach.map((changes, n) => [names[n] ?? '', changes] as const),
  ];
  return all.filter(([, changes]) => changes.length > 0);
}
