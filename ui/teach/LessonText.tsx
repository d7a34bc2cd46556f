import type { ComponentChildren } from 'preact';
import { GLOSSARY_TERMS, type GlossaryTerm } from '#runs';
import { OutsideLink } from '../parts/SourceLinks.tsx';
import { Term } from '../parts/Term.tsx';
import { useGlossary } from '../parts/useGlossary.ts';
import { openedLesson } from '../state/lessonState.ts';
import { language } from '../state/pageState.ts';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';
import { TextBlocks } from './TextBlocks.tsx';

/**
 * A text of a lesson: paragraphs, lists, **bold**, links to https shown in full, and words of the glossary where the lesson names
 * them. Whatever else stands in it is shown as it is written.
 */
export function LessonText({ text }: { readonly text: string }) {
  const terms = openedLesson.value?.lesson.terms ?? [];
  const glossary = useGlossary(language.value, terms.length > 0);
  const found = new Set<GlossaryTerm>();
  const words: readonly WordOf[] =
    glossary === null
      ? []
      : GLOSSARY_TERMS.filter((one) => terms.includes(one)).map((term) => ({
          term,
          word: glossary.entries[term].term,
        }));
  return <TextBlocks text={text} told={(line) => inLine(line, words, found)} />;
}

interface WordOf {
  readonly term: GlossaryTerm;
  readonly word: string;
}

function inLine(line: string, words: readonly WordOf[], found: Set<GlossaryTerm>): ComponentChildren {
  return line.split(/(\*\*[^*]+\*\*|https:\/\/[^\s<>"]+[^\s<>".,;:!?)])/).map((part, n) => {
    if (part.startsWith('**') && part.endsWith('**') && part.length > 4)
      return <strong key={n}>{part.slice(2, -2)}</strong>;
    if (part.startsWith('https://'))
      return (
        <OutsideLink key={n} href={part} newTab={CARDS_LANGUAGES[language.value].sources.newTab}>
          {part}
        </OutsideLink>
      );
    return withTerms(part, words, found);
  });
}

/** Words of the glossary where they first stand, each once in a text. */
function withTerms(text: string, words: readonly WordOf[], found: Set<GlossaryTerm>): ComponentChildren {
  for (const { term, word } of words) {
    if (found.has(term)) continue;
    const at = text.toLowerCase().indexOf(word.toLowerCase());
    const [before, after] = [text[at - 1] ?? ' ', text[at + word.length] ?? ' '];
    if (at < 0 || /\p{L}/u.test(before) || /\p{L}/u.test(after)) continue;
    found.add(term);
    return (
      <>
        {withTerms(text.slice(0, at), words, found)}
        <Term name={term}>{text.slice(at, at + word.length)}</Term>
        {withTerms(text.slice(at + word.length), words, found)}
      </>
    );
  }
  return text;
}
