import { render, type ComponentChildren } from 'preact';
import { SheetView, type SheetViewProps } from './SheetView.tsx';

/**
 * Shows a sheet in place of the page, which is hidden and not taken away: whoever closes the sheet is where they were. Of a sheet that is
 * closed nothing stays in the document. Gives what closes it.
 */
export function showSheet(
  props: Omit<SheetViewProps, 'close' | 'content'>,
  content: () => ComponentChildren,
  onClose?: () => void,
): () => void {
  const before = document.activeElement;
  const room = document.createElement('div');
  room.className = 'sheet-room';
  document.body.append(room);
  const close = (): void => {
    if (!room.isConnected) return;
    render(null, room);
    room.remove();
    if (before instanceof HTMLElement) before.focus();
    onClose?.();
  };
  render(<SheetView {...props} close={close} content={content} />, room);
  return close;
}
