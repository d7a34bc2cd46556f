import { isLever, LEVERS, type DatedEvent } from '#sim';
import type { Words } from './en.ts';
import type { Language } from './language.ts';
import { labelOf } from './languages.ts';
import { numberText } from './outcomeText.ts';

interface EventWords {
  readonly supportFalls: string;
  readonly supportStays: string;
  readonly set: (what: string, to: string) => string;
  readonly moves: (what: string, to: string, months: number) => string;
}

/** What happens to a town beside the shocks, which have names among its words. */
export const EVENT_LANGUAGES: Readonly<Record<Language, EventWords>> = {
  en: {
    supportFalls: 'Election: support for the course falls',
    supportStays: 'Election: the course keeps its support',
    set: (what, to) => `${what} is set to ${to}`,
    moves: (what, to, months) =>
      `${what} begins to move to ${to} over ${months === 1 ? '1 month' : `${months} months`}`,
  },
  nb: {
    supportFalls: 'Valg: støtten til kursen faller',
    supportStays: 'Valg: kursen beholder støtten',
    set: (what, to) => `${what} settes til ${to}`,
    moves: (what, to, months) =>
      `${what} begynner å gå mot ${to}, over ${months === 1 ? 'én måned' : `${months} måneder`}`,
  },
  da: {
    supportFalls: 'Valg: opbakningen til kursen falder',
    supportStays: 'Valg: kursen beholder opbakningen',
    set: (what, to) => `${what} sættes til ${to}`,
    moves: (what, to, months) =>
      `${what} begynder at gå mod ${to}, over ${months === 1 ? 'én måned' : `${months} måneder`}`,
  },
};

/** What happened to the town, in the language of the page. */
export function eventText(words: Words, language: Language, { kind, text, moves, supportFalls }: DatedEvent): string {
  const own = EVENT_LANGUAGES[language];
  if (supportFalls !== undefined) return supportFalls ? own.supportFalls : own.supportStays;
  if (moves !== undefined) {
    const { name, to, over } = moves;
    const [what, value] = [scheduledText(words, name), numberText(to, language)];
    return over === 0 ? own.set(what, value) : own.moves(what, value, over);
  }
  return (words.town.kinds as Readonly<Partial<Record<string, string>>>)[kind] ?? text;
}

/** What a schedule moves: a lever, or a share of the mix. */
function scheduledText(words: Words, name: string): string {
  const logics: Readonly<Partial<Record<string, string>>> = words.logics;
  if (logics[name] !== undefined) return logics[name];
  return labelOf(words, name, isLever(name) ? LEVERS[name].label : name);
}
