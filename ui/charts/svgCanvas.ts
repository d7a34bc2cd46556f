import { element, inlineSvg, markupText, type Drawing } from '#pictures';

/** Pixels of the canvas for each unit of the drawing: sharp on screens with two pixels a point, and in print. */
const SCALE = 2;
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A drawing as a canvas, for pictures that are saved; null where it cannot be drawn. Styles must be in its own attributes. */
export async function svgCanvas(drawing: SVGSVGElement): Promise<HTMLCanvasElement | null> {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('xmlns', NAMESPACE);
  return await canvasOf(new XMLSerializer().serializeToString(copy), width, height);
}

/** The same of a drawing that stands nowhere on the page. */
export async function drawnCanvas(drawing: Drawing): Promise<HTMLCanvasElement | null> {
  const { width, height } = drawing;
  const { tag, attributes, children } = inlineSvg('drawn', drawing);
  const svg = element(tag, { ...attributes, xmlns: NAMESPACE, width, height }, children);
  return await canvasOf(markupText(svg), width, height);
}

async function canvasOf(svg: string, width: number, height: number): Promise<HTMLCanvasElement | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = document.createElement('canvas');
  canvas.width = SCALE * width;
  canvas.height = SCALE * height;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}
