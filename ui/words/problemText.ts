import { isSaid, issueText, type Issue, type Said } from '#sim';
import type { Words } from './en.ts';
import type { Language } from './language.ts';
import { labelOf } from './languages.ts';
import { problemDa } from './problemDa.ts';
import { problemNb } from './problemNb.ts';
import type { ProblemWords } from './problemWords.ts';

/** How problems are told in the languages that have words of their own; in English as the model tells them. */
export const PROBLEM_LANGUAGES: Readonly<Record<Language, ProblemWords | null>> = {
  en: null,
  nb: problemNb,
  da: problemDa,
};

/** A text for people, and its language where that is not the page's. */
export interface ProblemText {
  readonly text: string;
  readonly lang?: 'en';
}

/**
 * A problem in the language of the page; what has no words there stays English as a whole, and is marked. Parts that are loaded late
 * bring phrases of their own.
 */
export function problemText(
  words: Words,
  language: Language,
  issue: Issue,
  own: ProblemWords | null = PROBLEM_LANGUAGES[language],
): ProblemText {
  if (own === null) return { text: issueText(issue) };
  const { expected, got, hint } = issue.said ?? {};
  if (expected === undefined || (issue.hint !== undefined && hint === undefined))
    return { text: issueText(issue), lang: 'en' };
  const where = issue.said?.field;
  const field = where === undefined ? fieldText(words, own, issue.field) : saidText(words, own, where);
  const text = (part: Said | undefined, written: string): string =>
    part === undefined ? written : saidText(words, own, part);
  return { text: own.problem(field, text(expected, ''), text(got, issue.got), text(hint, '')) };
}

/** What a reader should know, in the language of the page. */
export function noteText(words: Words, language: Language, note: string | Said): ProblemText {
  const own = PROBLEM_LANGUAGES[language];
  if (typeof note === 'string') return own === null ? { text: note } : { text: note, lang: 'en' };
  return { text: own === null ? note.text : saidText(words, own, note) };
}

/** Phrases in which the name of a field or of a lever stands, to be called as the page calls it. */
const NAMING: ReadonlySet<string> = new Set(['inFile', 'unreached', 'stillMoves', 'overlap', 'atPoint']);

/** A phrase in another language, with the phrases that stand in it. */
function saidText(words: Words, own: ProblemWords, { phrase, values, text }: Said): string {
  const say = (own.phrases as Readonly<Partial<Record<string, (...values: never[]) => string>>>)[phrase];
  if (say === undefined) return text;
  const given = values.map((value) => {
    if (isSaid(value)) return saidText(words, own, value);
    return typeof value === 'string' && NAMING.has(phrase) ? fieldText(words, own, value) : value;
  });
  return say(...(given as never[]));
}

/** What a field of a scenario is called on the page: `levers.clarity`, `events[1].neighbourhood`; others by their own name. */
function fieldText(words: Words, own: ProblemWords, field: string): string {
  const { fields } = own;
  const [, preset, inside] = /^preset ([\w-]+): (.+)$/.exec(field) ?? [];
  if (preset !== undefined && inside !== undefined)
    return fields.ofPreset(labelOf(words, preset, preset), fieldText(words, own, inside));
  const [, section = '', number, name] = /^(\w+)(?:\[(\d+)\])?(?:\.(\w+))?$/.exec(field) ?? [];
  if (section === 'schedules' && number !== undefined) return fields.schedule(Number(number) + 1);
  if (section === 'events' && number !== undefined) return fields.shock(Number(number) + 1);
  if (section === 'outcomes' && name !== undefined) return fields.outcome(name);
  if (section === 'levers' && name === 'recruitment') return fields.recruitment;
  if (name !== undefined) return labelOf(words, name, field);
  if (section === 'place' || section === 'citizens' || section === 'mix') return fields[section];
  return labelOf(words, field, field);
}
