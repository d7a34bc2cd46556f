/** A run of letters in one weight. */
interface TextRun {
  readonly text: string;
  readonly isBold: boolean;
}

/** A paragraph, or the points of a list. */
export interface PresentedText {
  readonly kind: 'paragraph' | 'list';
  readonly lines: readonly (readonly TextRun[])[];
}

/** A text of a lesson, which is plain but for **bold** and lists, as what stands on the projector. */
export function presentText(text: string): readonly PresentedText[] {
  return paragraphsOf(text).map((paragraph) => {
    const lines = paragraph.split('\n');
    if (lines.every((line) => BULLET.test(line)))
      return { kind: 'list', lines: lines.map((line) => runsOf(line.replace(BULLET, ''))) };
    return { kind: 'paragraph', lines: [runsOf(lines.join(' '))] };
  });
}

/** A text as one line of a headline, which is bold as a whole. */
export function headlineOf(text: string): string {
  return text
    .replaceAll(/\*\*([^*]+)\*\*/g, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const BULLET = /^\s*[-*•]\s+/;
/** Characters that are read at a glance from the last row. */
const MOST = 420;

/** A text in pieces that a room reads at a time: whole paragraphs, and of long ones whole sentences. */
export function textPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const paragraph of paragraphsOf(text).flatMap(sentencesOf)) {
    const last = pieces.at(-1);
    const together = last === undefined ? paragraph : `${last}\n\n${paragraph}`;
    if (last === undefined || together.length > MOST) pieces.push(paragraph);
    else pieces[pieces.length - 1] = together;
  }
  return pieces;
}

function paragraphsOf(text: string): readonly string[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** A paragraph that is too long, in its sentences or the points of its list, as few pieces as hold them. */
function sentencesOf(paragraph: string): readonly string[] {
  if (paragraph.length <= MOST) return [paragraph];
  const isList = paragraph.split('\n').every((line) => BULLET.test(line));
  const [parts, between] = isList ? [paragraph.split('\n'), '\n'] : [paragraph.split(/(?<=[.!?…»”"])\s+(?=\S)/), ' '];
  const pieces: string[] = [];
  for (const part of parts) {
    const last = pieces.at(-1);
    const together = last === undefined ? part : last + between + part;
    if (last === undefined || together.length > MOST) pieces.push(part);
    else pieces[pieces.length - 1] = together;
  }
  return pieces;
}

function runsOf(line: string): readonly TextRun[] {
  return line
    .split(/\*\*([^*]+)\*\*/)
    .map((text, n) => ({ text, isBold: n % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
