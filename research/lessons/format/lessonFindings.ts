import type { Issue } from '#sim';
import { PLACEHOLDER } from './claimNumbers.ts';
import { problemAt } from './lessonRules.ts';
import type { LessonInput } from './lessonSchema.ts';
import { say } from './phrases.ts';
import { inside, membersOf, textOf, textsOf, type Written } from './written.ts';

/**
 * What a lesson may do and yet would disappoint a class: numbers typed where they should be computed, claims that nothing needs,
 * predictions that are never answered, notation that is shown as it stands. None of it keeps a lesson from being opened.
 */
export function lessonFindings(lesson: LessonInput): readonly Issue[] {
  const written: Written = { path: [], value: lesson };
  const steps = membersOf(inside(written, 'steps'));
  const texts = lessonTexts(written);
  return [
    ...steps.flatMap(typedNumbers),
    ...texts.flatMap(unreadNotation),
    ...unusedClaims(written, texts),
    ...steps.flatMap((step, n) => unrevealedArms(step, n, lesson)),
    ...missingLanguages(texts, lesson),
  ];
}

/** Digits in what is told of the result: they were true of some place, some version and some day. */
function typedNumbers(step: Written): readonly Issue[] {
  const told = [
    ...textsOf(inside(step, 'says')),
    ...membersOf(inside(step, 'blocks')).flatMap((block) => textsOf(inside(block, 'text'))),
  ];
  return told.flatMap(({ at, text }) => {
    const numbers = numbersTyped(text);
    if (numbers.length === 0) return [];
    const got = say.typedNumbers(numbers);
    return [problemAt(at, { expected: say.computedNumbers(), got, hint: say.exceptedNumbers() })];
  });
}

/** Words that make a number a moment or a length of time, in the three languages. */
const TIME = '(?:months?|years?|måneder|måneders|måneden|måned|månederne|år|års|året|årene|årenes|årets|årlig)';
/** What is no typed result: what is filled in, what lies in a link, months and years, and what somebody published. */
const EXCEPTED: readonly RegExp[] = [
  PLACEHOLDER,
  /https:\/\/\S+/g,
  /\([^()]*\b(?:19|20)\d\d\b[^()]*\)/g,
  new RegExp(`(?<![\\p{L}\\d])${TIME}[ \u00a0-]+\\d+(?:[.,]\\d+)?(?:\\s*(?:–|-|to|til|and|og)\\s*\\d+)*`, 'giu'),
  new RegExp(
    `\\d+(?:[.,]\\d+)?(?:\\s*(?:–|-|to|til|and|og|or|eller)\\s*\\d+)*\\.?[ \u00a0-]+${TIME}(?![\\p{L}\\d])`,
    'giu',
  ),
  /\b(?:19|20)\d\d\b/g,
  /^\s*\d+[.)]\s/gm,
];

/** Numbers that stand alone, or begin with a sign or a currency; digits inside names, such as High-5 or E3, are none. */
const NUMBER = /(?<![\p{L}\d_-]|\p{L}-)[-+−]?\d+(?:[.,  ]\d+)*\s?%?(?!\p{L})/gu;

/** Numbers typed into a text, but for months, years and sources. */
export function numbersTyped(text: string): readonly string[] {
  const rest = EXCEPTED.reduce((left, excepted) => left.replaceAll(excepted, ' '), text);
  return [...rest.matchAll(NUMBER)].map(([number]) => number.trim());
}

/** Every text of a lesson: titles, names, questions, what is told and what is noted. */
function lessonTexts(lesson: Written): readonly Written[] {
  const parts = (of: Written, names: readonly string[]): readonly Written[] => names.map((name) => inside(of, name));
  const texts = [
    inside(lesson, 'title'),
    ...membersOf(inside(lesson, 'arms')).map((arm) => inside(arm, 'name')),
    ...membersOf(inside(lesson, 'steps')).flatMap((step) => [
      ...parts(step, ['text', 'question', 'says']),
      ...membersOf(inside(step, 'curves')).flatMap((curve) => parts(curve, ['name', 'because'])),
      ...membersOf(inside(step, 'blocks')).map((block) => inside(block, 'text')),
      ...parts(step, ['evidence', 'assumptions', 'disputed', 'notes', 'more']),
    ]),
  ];
  return texts.filter(({ value }) => value !== undefined);
}

/** HTML, pictures and braces that nothing fills: all of it stays text. */
function unreadNotation(text: Written): readonly Issue[] {
  return textsOf(text).flatMap(({ at, text: written }) => {
    const [html] = /<\/?[a-z][^>]*>|!\[[^\]]*\]\([^)]*\)/i.exec(written) ?? [];
    const [braces] = /\{[^{}]*\}/.exec(written.replaceAll(PLACEHOLDER, '')) ?? [];
    const hint = say.shownAsWritten();
    return [
      ...(html === undefined ? [] : [problemAt(at, { expected: say.plainText(), got: say.notationOf(html), hint })]),
      ...(braces === undefined
        ? []
        : [problemAt(at, { expected: say.filledBraces(), got: say.notationOf(braces), hint })]),
    ];
  });
}

function unusedClaims(lesson: Written, texts: readonly Written[]): readonly Issue[] {
  const named = texts.flatMap((text) =>
    textsOf(text).flatMap(({ text: written }) => [...written.matchAll(PLACEHOLDER)].map(([, id = '']) => id)),
  );
  const needed = membersOf(inside(lesson, 'steps')).flatMap((step) => [
    textOf(inside(step, 'answer')),
    ...membersOf(inside(step, 'blocks')).flatMap((block) =>
      ['if', 'unless'].flatMap((part) => membersOf(inside(block, part)).map(textOf)),
    ),
  ]);
  const used = new Set([...named, ...needed]);
  return membersOf(inside(lesson, 'claims')).flatMap((claim) => {
    const id = textOf(inside(claim, 'id'));
    if (id === undefined || used.has(id)) return [];
    return [problemAt(claim, { expected: say.usedClaim(), got: say.nobodyNames(id) })];
  });
}

/** Arms that are shown before they are revealed, and predictions of arms that never are. */
function unrevealedArms(step: Written, n: number, { arms, steps }: LessonInput): readonly Issue[] {
  const revealed = (among: LessonInput['steps']): readonly string[] =>
    among.flatMap((one) => (one.type === 'run' ? one.arms : []));
  const baseline = arms.slice(0, 1).map(({ id }) => id);
  if (textOf(inside(step, 'type')) === 'observe') {
    const seen = [...baseline, ...revealed(steps.slice(0, n))];
    return membersOf(inside(inside(step, 'show'), 'arms')).flatMap((arm) => {
      const id = textOf(arm);
      if (id === undefined || seen.includes(id)) return [];
      return [problemAt(arm, { expected: say.revealedArm(), got: say.unrevealed(id) })];
    });
  }
  if (textOf(inside(step, 'type')) !== 'predict') return [];
  const id = textOf(inside(step, 'arm')) ?? '';
  if (revealed(steps.slice(n)).includes(id)) return [];
  return [problemAt(inside(step, 'arm'), { expected: say.answeredArm(), got: say.unrevealed(id) })];
}

/** Texts that lack a language which others have. */
function missingLanguages(texts: readonly Written[], { language }: LessonInput): readonly Issue[] {
  const languagesOf = (text: Written): readonly string[] =>
    typeof text.value === 'string' ? [] : textsOf(text).map(({ at }) => String(at.path.at(-1)));
  const all = [...new Set(texts.flatMap(languagesOf))];
  return texts.flatMap((text) => {
    const own = languagesOf(text);
    if (own.length === 0 || own.length === all.length) return [];
    return [
      problemAt(text, {
        expected: say.everyLanguage(all),
        got: say.onlyLanguages(own),
        hint: say.fallsBack(own.includes(language) ? language : (own[0] ?? language)),
      }),
    ];
  });
}
