/** Pixels of the canvas for each unit of the drawing: sharp on screens with two pixels a point, and in print. */
const SCALE = 2;

/** A drawing as a canvas, for pictures that are saved; null where it cannot be drawn. Styles must be in its own attributes. */
export async function svgCanvas(drawing: SVGSVGElement): Promise<HTMLCanvasElement | null> {
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
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
