import './charts.css';
import { useEffect, useRef } from 'preact/hooks';
import { ChartMenu } from './ChartMenu.tsx';
import { followLook, paperLook } from './chartLook.ts';
import { createDotChart, dotPicture, type DotChart, type DotChartContent } from './dotChart.ts';

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
    const unfollow = followLook((look) => {
      made.wear(look);
    });
    return () => {
      unfollow();
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
      <ChartMenu chart={() => dotPicture(content, paperLook())} title={title} text={text} sized />
    </>
  );
}
