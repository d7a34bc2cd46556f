/** What is burned into a picture beside the chart. */
export interface PictureTexts {
  readonly title: string;
  /** Sentences under the chart: what it says, what was compared, seeds, link. */
  readonly lines: readonly string[];
}

const WIDTH = 1200;
const MARGIN = 32;

/** The chart with its title and texts as a PNG: a picture that is passed on still says what it is and how to get it again. */
export function chartPicture(chart: HTMLCanvasElement, { title, lines }: PictureTexts): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return Promise.resolve(null);
  const inside = WIDTH - 2 * MARGIN;
  const height = Math.round((chart.height * inside) / chart.width);
  const heading = 'bold 30px system-ui, sans-serif';
  const small = '18px system-ui, sans-serif';
  context.font = heading;
  const titleLines = wrapped(context, title, inside);
  context.font = small;
  const textLines = lines.flatMap((line) => wrapped(context, line, inside));
  canvas.width = WIDTH;
  canvas.height = 2 * MARGIN + 38 * titleLines.length + 12 + height + 20 + 25 * textLines.length;
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#1a1c1f';
  context.textBaseline = 'top';
  let y = MARGIN;
  context.font = heading;
  for (const line of titleLines) {
    context.fillText(line, MARGIN, y);
    y += 38;
  }
  context.drawImage(chart, MARGIN, y + 12, inside, height);
  y += height + 32;
  context.font = small;
  for (const line of textLines) {
    context.fillText(line, MARGIN, y);
    y += 25;
  }
  return new Promise((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
}

/** A text in lines no wider than `width`; a word that is wider, such as a link, is cut anywhere. */
function wrapped(context: CanvasRenderingContext2D, text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (context.measureText(longer).width <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (context.measureText(line).width > width) {
      let end = line.length;
      while (context.measureText(line.slice(0, end)).width > width) end -= 1;
      lines.push(line.slice(0, end));
      line = line.slice(end);
    }
  }
  return [...lines, line];
}
