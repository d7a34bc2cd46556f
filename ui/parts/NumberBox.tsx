import { useLayoutEffect, useRef } from 'preact/hooks';
import { dismiss, notice, state, words } from '../state/pageState.ts';
import { numberText } from '../words/outcomeText.ts';
import { readTyped, type BoxBounds } from './readTyped.ts';

interface Props extends BoxBounds {
  readonly value: number;
  /** What is told of, where something cannot be taken. */
  readonly label: string;
  /** Name for those who do not see the label; not needed inside one. */
  readonly spoken?: string;
  readonly onChange: (value: number) => void;
}

/**
 * A number as it is typed: what the model takes is taken to the last digit. What cannot be taken gives the old number back and is
 * told, never moved to another number. What somebody is typing is left alone until they are done, whatever is drawn meanwhile.
 */
export function NumberBox({ value, min, max, whole = false, label, spoken, onChange }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const told = useRef('');
  useLayoutEffect(() => {
    if (box.current !== null) box.current.value = String(value);
  }, [value]);

  function take(input: HTMLInputElement): void {
    const typed = readTyped(input.value, { min, max, whole });
    const taken = typed.status === 'read' ? typed.value : value;
    const written = input.value;
    input.value = String(taken);
    if (told.current !== '') dismiss(told.current);
    told.current = '';
    if (typed.status !== 'read') {
      const text = words.peek().box;
      const number = (one: number): string => numberText(one, state.peek().language, { maximumFractionDigits: 12 });
      const reason = {
        unreadable: text.unreadable(label),
        notWhole: text.notWhole(label, written),
        outside: text.outside(label, number(Number(written)), number(min), number(max)),
      }[typed.status];
      told.current = `${reason} ${text.stays(number(value))}`;
      notice(told.current);
    } else if (taken !== value) onChange(taken);
  }

  return (
    <input
      ref={box}
      type="number"
      min={min}
      max={max}
      step={whole ? 1 : 'any'}
      {...(spoken === undefined ? {} : { 'aria-label': spoken })}
      onBeforeInput={commaAsPoint}
      onChange={(event) => {
        take(event.currentTarget);
      }}
    />
  );
}

/** Some browsers drop a comma without a word where their own language has a point: 0,3 would become 03. */
export function commaAsPoint(event: InputEvent): void {
  if (event.data?.includes(',') !== true) return;
  event.preventDefault();
  // The only way to write at the caret of a number box, and to leave the browser's own undo as it is.
  document.execCommand('insertText', false, event.data.replaceAll(',', '.'));
}
