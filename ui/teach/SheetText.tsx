import type { ComponentChildren } from 'preact';
import { TextBlocks } from './TextBlocks.tsx';

/** A text of a lesson on paper: paragraphs, lists and **bold**. Everything else stands as it is written. */
export function SheetText({ text }: { readonly text: string }) {
  return <TextBlocks text={text} told={boldText} />;
}

/** A line of a text of a lesson. */
export function boldText(text: string): ComponentChildren {
  return text.split(/\*\*([^*]+)\*\*/).map((part, n) => (n % 2 === 1 ? <strong key={n}>{part}</strong> : part));
}
