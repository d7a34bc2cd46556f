import type { ComponentChildren } from 'preact';
import { GLOSSARY_TERMS, type GlossaryTerm } from '#runs';
import { OutsideLink } from '../parts/SourceLinks.tsx';
import { Term } from '../parts/Term.tsx';
import { useGlossary } from '../parts/useGlossary.ts';
import { openedLesson } from '../state/lessonState.ts';
import { language } from '../state/pageState.ts';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';

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
  return <>{blocksOf(text).map((block, n) => blockOf(block, n, (line) => inLine(line, words, found)))}</>;
}

interface WordOf {
  readonly term: GlossaryTerm;
  readonly word: string;
}

type Block = { readonly kind: 'p' | 'ul' | 'ol'; readonly lines: readonly string[] };

/** Paragraphs between empty lines; lines that begin with a hyphen or a number are a list. */
function blocksOf(text: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let isNew = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      isNew = true;
      continue;
    }
    const item = /^\s*(?:(-|\*)|\d{1,2}[.)])\s+(.*)$/.exec(line);
    const kind = item === null ? 'p' : item[1] === undefined ? 'ol' : 'ul';
    const last = blocks.at(-1);
    if (last === undefined || isNew || last.kind !== kind) blocks.push({ kind, lines: [item?.[2] ?? line.trim()] });
    else if (kind === 'p') last.lines.push(line.trim());
    else last.lines.push(item?.[2] ?? '');
    isNew = false;
  }
  return blocks;
}

function blockOf({ kind, lines }: Block, key: number, told: (line: string) => ComponentChildren) {
  if (kind === 'p') return <p key={key}>{told(lines.join(' '))}</p>;
  const items = lines.map((line, n) => <li key={n}>{told(line)}</li>);
  return kind === 'ul' ? <ul key={key}>{items}</ul> : <ol key={key}>{items}</ol>;
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
