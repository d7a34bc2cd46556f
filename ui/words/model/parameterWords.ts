import { isLever, LEVERS, PARAMETERS, type LeverName, type ParameterName } from '#sim';
import { en, type Words } from '../en.ts';
import type { Language } from '../language.ts';
import type { LeverEntry } from './leverEntry.ts';
import type { ParameterEntry } from './parameterEntry.ts';

/** All that the model reads in another language than English, in which it declares it. What levers are called is in `labels` of the page. */
export interface ParameterWords {
  readonly parameters: Readonly<Record<ParameterName, ParameterEntry>>;
  readonly levers: Readonly<Record<LeverName, LeverEntry>>;
  /** By the English unit. */
  readonly units: Readonly<Record<string, string>>;
}

/** Fetches what parameters and levers are called in a language: nobody waits for hundreds of notes who reads another one. */
export async function fetchParameterWords(language: Language): Promise<ParameterWords | undefined> {
  if (language === 'nb') return (await import('./parameterNb.ts')).parameterNb;
  if (language === 'da') return (await import('./parameterDa.ts')).parameterDa;
  return undefined;
}

/** The words of the page with those of all parameters and levers; what the page calls them already, it goes on calling them. */
export function withParameterWords(words: Words, model: ParameterWords): Words {
  const labels = Object.fromEntries(Object.entries(model.parameters).map(([name, { label }]) => [name, label]));
  return { ...words, labels: { ...labels, ...words.labels }, model };
}

/** The unit of a lever or a parameter. */
export function unitOf(words: Words, name: LeverName | ParameterName): string {
  const { unit } = isLever(name) ? LEVERS[name] : PARAMETERS[name];
  return words.model?.units[unit] ?? unit;
}

/** Where the value of a lever or a parameter comes from: its source, or the assumption it is. */
export function noteOf(words: Words, name: LeverName | ParameterName): string {
  return isLever(name)
    ? (words.model?.levers[name].note ?? LEVERS[name].source)
    : (words.model?.parameters[name].note ?? PARAMETERS[name].source);
}

/** What there is to say about a lever or a parameter: what it is, its unit, and where its value comes from. */
export function aboutText(words: Words, name: LeverName | ParameterName): string {
  const text = `${sentence(unitOf(words, name))}. ${sentence(noteOf(words, name))}`;
  return isLever(name) ? `${words.model?.levers[name].help ?? LEVERS[name].help} ${text}` : text;
}

/** The language to mark that with: English as long as the words of another language have not come. */
export function aboutLang(words: Words): 'en' | undefined {
  return words === en || words.model !== undefined ? undefined : 'en';
}

/** A text as a sentence begins. */
function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
