import { useEffect, useRef } from 'preact/hooks';
import { PictureButton } from './PictureButton.tsx';
import { createDotChart, type DotChart, type DotChartContent } from './dotChart.ts';

interface Props {
  readonly title: string;
  /** What the picture says, for those who do not see it. */
  readonly text: string;
  readonly content: DotChartContent;
}

/** A picture of dots, one for each run. */
export function DotFigure({ title, text, content }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const chart = useRef<DotChart | null>(null);
  useEffect(() => {
    if (canvas.current === null) return undefined;
    const made = createDotChart(canvas.current);
    chart.current = made;
    return () => {
      made.destroy();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.show(content);
  }, [content]);
  return (
    <>
      <div class="canvas">
        <canvas ref={canvas} role="img" aria-label={text} />
      </div>
      <PictureButton chart={() => canvas.current} title={title} text={text} />
    </>
  );
}
