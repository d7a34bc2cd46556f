import { useState } from 'preact/hooks';
import { LateMode } from '../parts/LateMode.tsx';
import { HOLD_LANGUAGES } from '../words/holdLanguages.ts';
import type { HoldProps } from './HoldPanel.tsx';

/** Whether the answer would hold in other worlds: closed until somebody asks, and loaded then. */
export function HoldDoor(props: HoldProps) {
  const [open, setOpen] = useState(false);
  return (
    <details
      class="panel hold"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <h2>{HOLD_LANGUAGES[props.present.language].title}</h2>
      </summary>
      {open ? <LateMode load={async () => (await import('./HoldPanel.tsx')).HoldPanel} props={props} /> : null}
    </details>
  );
}
