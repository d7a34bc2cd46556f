import type { ComponentChildren } from 'preact';

/** A text of a lesson on paper: paragraphs, lists of lines that begin with a hyphen, and **bold**. Everything else stands as it is written. */
export function SheetText({ text }: { readonly text: string }) {
  return (
    <>
      {text
        .split(/\n\s*\n/)
        .filter((part) => part.trim() !== '')
        .map((part, n) => {
          const lines = part.split('\n').filter((line) => line.trim() !== '');
          return lines.every((line) => /^\s*[-*] /.test(line)) ? (
            <ul key={n}>
              {lines.map((line, l) => (
                <li key={l}>{boldText(line.replace(/^\s*[-*] /, ''))}</li>
              ))}
            </ul>
          ) : (
            <p key={n}>{boldText(lines.join(' '))}</p>
          );
        })}
    </>
  );
}

/** A line of a text of a lesson. */
export function boldText(text: string): ComponentChildren {
  return text.split(/\*\*([^*]+)\*\*/).map((part, n) => (n % 2 === 1 ? <strong key={n}>{part}</strong> : part));
}
