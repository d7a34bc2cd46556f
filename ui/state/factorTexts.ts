import { signal } from '@preact/signals';
import { isLever, LEVERS, PARAMETERS, type LeverName, type ParameterName } from '#sim';
import type { Language } from '../words/language.ts';
import { loadWords, wordsOf } from '../words/languages.ts';
import { fetchParameterWords, type ParameterWords } from '../words/model/parameterWords.ts';

/** What the model reads and somebody may set: a lever, a number of the context, or a parameter. */
export type FactorName = LeverName | ParameterName;

const fetched = signal<Readonly<Partial<Record<Language, ParameterWords>>>>({});

/** Fetches what parameters and levers are called in a language; until then they are called what the model calls them. */
export async function loadParameterWords(language: Language): Promise<void> {
  if (fetched.peek()[language] !== undefined) return;
  const [words] = await Promise.all([fetchParameterWords(language), loadWords(language)]);
  if (words !== undefined) fetched.value = { ...fetched.peek(), [language]: words };
}

/** What has been fetched of a language: who keeps what the functions below gave, keeps it as long as this is the same. */
export function parameterWords(language: Language): ParameterWords | undefined {
  return fetched.value[language];
}

/** What a parameter is called. */
export function parameterLabel(language: Language, name: ParameterName): string {
  return parameterWords(language)?.parameters[name].label ?? wordsOf(language).labels[name] ?? PARAMETERS[name].label;
}

/** Where the value of a parameter comes from: its source, or the assumption it is. */
export function parameterNote(language: Language, name: ParameterName): string {
  return parameterWords(language)?.parameters[name].note ?? PARAMETERS[name].source;
}

/** What a lever or a parameter is called. */
export function factorLabel(language: Language, name: FactorName): string {
  return isLever(name) ? (wordsOf(language).labels[name] ?? LEVERS[name].label) : parameterLabel(language, name);
}

/** The unit of a lever or a parameter. */
export function factorUnit(language: Language, name: FactorName): string {
  const { unit } = isLever(name) ? LEVERS[name] : PARAMETERS[name];
  return parameterWords(language)?.units[unit] ?? unit;
}

/** What there is to say about a lever or a parameter: what it is, its unit, and where its value comes from. */
export function factorAbout(language: Language, name: FactorName): string {
  const unit = `${sentence(factorUnit(language, name))}.`;
  if (!isLever(name)) return `${unit} ${sentence(parameterNote(language, name))}`;
  const { help, note } = parameterWords(language)?.levers[name] ?? {
    help: LEVERS[name].help,
    note: LEVERS[name].source,
  };
  return `${help} ${unit} ${sentence(note)}`;
}

/** A text as a sentence begins. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
