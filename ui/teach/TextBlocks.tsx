import type { ComponentChildren } from 'preact';

interface Props {
  readonly text: string;
  /** How a line is told. */
  readonly told: (line: string) => ComponentChildren;
}

/** The paragraphs and lists of a text of a lesson, on the screen and on paper. */
export function TextBlocks({ text, told }: Props) {
  return (
    <>
      {textBlocks(text).map(({ kind, lines }, n) => {
        if (kind === 'p') return <p key={n}>{told(lines.join(' '))}</p>;
        const items = lines.map((line, l) => <li key={l}>{told(line)}</li>);
        return kind === 'ul' ? <ul key={n}>{items}</ul> : <ol key={n}>{items}</ol>;
      })}
    </>
  );
}

/** A paragraph of a text of a lesson, or the lines of a list. */
interface TextBlock {
  readonly kind: 'p' | 'ul' | 'ol';
  readonly lines: readonly string[];
}

/** Paragraphs between empty lines; lines that begin with a hyphen, a star, a bullet or a number are a list. */
function textBlocks(text: string): readonly TextBlock[] {
  const blocks: { kind: TextBlock['kind']; lines: string[] }[] = [];
  let isNew = true;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      isNew = true;
      continue;
    }
    const [, bullet, item] = /^\s*(?:([-*•])|\d{1,2}[.)])\s+(.*)$/.exec(line) ?? [];
    const kind = item === undefined ? 'p' : bullet === undefined ? 'ol' : 'ul';
    const last = blocks.at(-1);
    if (last === undefined || isNew || last.kind !== kind) blocks.push({ kind, lines: [item ?? line.trim()] });
    else last.lines.push(item ?? line.trim());
    isNew = false;
  }
  return blocks;
}
