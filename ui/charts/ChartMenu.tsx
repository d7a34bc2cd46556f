import { useRef } from 'preact/hooks';
import { state } from '../state/pageState.ts';
import { CHART_LANGUAGES } from '../words/chartsLanguages.ts';
import { PictureButton, type PictureProps } from './PictureButton.tsx';

/** What else can be done with a chart, in one quiet menu: it is saved as a picture. */
export function ChartMenu(props: PictureProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  const text = CHART_LANGUAGES[state.value.language];
  const close = (): void => {
    if (menu.current !== null) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      class="chart-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || menu.current?.open !== true) return;
        // The choices stay open.
        event.stopPropagation();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onFocusOut={(event) => {
        if (!(event.relatedTarget instanceof Node && menu.current?.contains(event.relatedTarget) === true)) close();
      }}
    >
      <summary aria-label={text.more(props.title)} title={text.more(props.title)}>
        <span aria-hidden="true">⋯</span>
      </summary>
      <div class="chart-menu-list">
        <PictureButton {...props} onSaved={close} />
      </div>
    </details>
  );
}
