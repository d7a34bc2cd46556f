import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What is drawn in place of the label, which is then only heard. */
  readonly sign?: string;
  readonly children: ComponentChildren;
}

/** A button that shows a few more. Escape, a click elsewhere or one of its own closes it. */
export function Menu({ label, sign, children }: Props) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    const outside = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) !== true) setOpen(false);
    };
    addEventListener('pointerdown', outside);
    addEventListener('focusin', outside);
    return () => {
      removeEventListener('pointerdown', outside);
      removeEventListener('focusin', outside);
    };
  }, [open]);
  return (
    <div
      ref={box}
      class="menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        // The choices stay open.
        event.stopPropagation();
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-label={sign === undefined ? undefined : label}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {sign ?? `${label} ▾`}
      </button>
      {open ? (
        <div
          class="menu-items"
          role="group"
          aria-label={label}
          onClick={() => {
            setOpen(false);
          }}
        >
          {children}
        </div>
      ) : null}
    </div>
  );
}
