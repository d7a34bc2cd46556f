import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  /** What the content is made of: it is made anew when one of these is another. */
  readonly keys: readonly unknown[];
  readonly children: () => ComponentChildren;
}

/** Milliseconds without a change after which what is out of view is brought up to date. */
const REST = 200;

/**
 * A part of the page that follows every change while it is in view. Out of view, and on paper, it is up to date as soon as
 * things rest: a frame of the time slider on a machine four times slower took 54 ms with all parts, and 19 with those in view and
 * the page styled once. It is first made like that, too: in a task of
 * its own, after what is read first.
 */
export function WhileSeen({ keys, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef(false);
  const due = useRef(false);
  const drawn = useRef<{ readonly keys: readonly unknown[]; readonly content: ComponentChildren }>(null);
  const [, setDraws] = useState(0);
  const draw = (): void => {
    due.current = true;
    setDraws((draws) => draws + 1);
  };

  useEffect(() => {
    if (box.current === null) return undefined;
    const observer = new IntersectionObserver((entries) => {
      const last = entries.at(-1);
      // What has no height is shown on paper only.
      seen.current = last !== undefined && last.isIntersecting && last.boundingClientRect.height > 0;
      if (seen.current) draw();
    });
    observer.observe(box.current);
    addEventListener('beforeprint', draw);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', draw);
    };
  }, []);

  const changed = drawn.current === null || keys.some((key, n) => key !== drawn.current?.keys[n]);
  const waits = changed && !seen.current && !due.current;
  if (changed && !waits) drawn.current = { keys, content: children() };
  due.current = false;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(draw, REST);
    return () => {
      clearTimeout(timer);
    };
  }, keys);
  return (
    <div ref={box} class="while-seen" aria-busy={waits}>
      {drawn.current?.content}
    </div>
  );
}
