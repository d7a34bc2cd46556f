import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  readonly count: number;
  /** Whether it is open as long as nobody has touched it. */
  readonly opened: boolean;
  /** Its rows, which are drawn while it is open: all at once would be seven hundred. */
  readonly children: () => ComponentChildren;
}

/** A branch of the tree: a heading that opens and closes, by the keyboard as by hand. */
export function TreeGroup({ title, count, opened, children }: Props) {
  const [isOpen, setIsOpen] = useState(opened);
  return (
    <details
      class="tree-group"
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>
        <h4>{title}</h4> <small>{count}</small>
      </summary>
      {isOpen ? <ul>{children()}</ul> : null}
    </details>
  );
}
