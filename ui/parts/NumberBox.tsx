import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { dismiss, notice, state, words } from '../state/pageState.ts';
import { numberText } from '../words/outcomeText.ts';
import { FieldProblem, invalidBy } from './FieldProblem.tsx';
import { readTyped, type BoxBounds } from './readTyped.ts';

interface Props extends BoxBounds {
  readonly value: number;
  /** What is told of, where something cannot be taken. */
  readonly label: string;
  /** Name for those who do not see the label, where it says more than the label. */
  readonly spoken?: string;
  readonly onChange: (value: number) => void;
}

/**
 * A number as it is typed: what the model takes is taken to the last digit. What cannot be taken gives the old number back and is
 * told beside the box and among the notices, never moved to another number. What somebody is typing is left alone until they are done, whatever is drawn meanwhile.
 */
export function NumberBox({ value, min, max, whole = false, label, spoken, onChange }: Props) {
  const box = useRef<HTMLInputElement>(null);
  const told = useRef('');
  /** The same, where it is shown beside the box. */
  const [problem, setProblem] = useState('');
  const problemId = useId();
  const typing = useRef<Typing>('seen');
  /** Some browsers ask again about what is put in the place of a comma. */
  const isInserting = useRef(false);
  const forget = (): void => {
    if (told.current === '') return;
    dismiss(told.current);
    told.current = '';
    setProblem('');
  };
  useLayoutEffect(() => {
    if (box.current !== null) box.current.value = String(value);
    // What was told of the number before is true no longer when there is another, or no box.
    return forget;
  }, [value]);

  function take(input: HTMLInputElement): void {
    const isWhatWasTyped = typing.current === 'seen';
    typing.current = 'seen';
    const typed = isWhatWasTyped ? readTyped(input.value, { min, max, whole }) : ({ status: 'unreadable' } as const);
    const taken = typed.status === 'read' ? typed.value : value;
    const written = input.value;
    input.value = String(taken);
    forget();
    if (typed.status !== 'read') {
      const text = words.peek().box;
      const number = (one: number): string => numberText(one, state.peek().language, { maximumFractionDigits: 16 });
      const reason = {
        unreadable: text.unreadable(label),
        notWhole: text.notWhole(label, written),
        outside: text.outside(label, number(Number(written)), number(min), number(max)),
      }[typed.status];
      told.current = `${reason} ${text.stays(number(value))}`;
      notice(told.current);
      setProblem(told.current);
    } else if (taken !== value) onChange(taken);
  }

  return (
    <>
      <input
        ref={box}
        type="number"
        min={min}
        max={max}
        step={whole ? 1 : 'any'}
        aria-label={spoken ?? label}
        {...invalidBy(problemId, problem)}
        onFocus={() => {
          typing.current = 'seen';
        }}
        onBeforeInput={(event) => {
          const { data } = event;
          if (isInserting.current || data === null || data.trim() === '') return;
          // A sign that was sent and never seen came to nothing, and so does a part of what is pasted and is no number.
          if (typing.current === 'sent' || (data.length > 1 && !isPlain(data))) typing.current = 'lost';
          if (typing.current === 'seen') typing.current = 'sent';
          isInserting.current = true;
          commaAsPoint(event);
          isInserting.current = false;
        }}
        onInput={(event) => {
          const { value: text, validity } = event.currentTarget;
          if (typing.current === 'sent' || (text === '' && !validity.badInput)) typing.current = 'seen';
        }}
        onChange={(event) => {
          take(event.currentTarget);
        }}
      />
      <FieldProblem id={problemId} text={problem} />
    </>
  );
}

/**
 * What became of the signs that were typed: browsers drop what they do not take for a part of a number, without a word, and the
 * second point of 1.000.000 makes one of a million.
 */
type Typing = 'seen' | 'sent' | 'lost';

function isPlain(text: string): boolean {
  return readTyped(text, { min: -Infinity, max: Infinity }).status === 'read';
}

/** Some browsers drop a comma without a word where their own language has a point: 0,3 would become 03. */
export function commaAsPoint(event: InputEvent): void {
  if (event.data?.includes(',') !== true) return;
  event.preventDefault();
  // The only way to write at the caret of a number box, and to leave the browser's own undo as it is.
  document.execCommand('insertText', false, event.data.replaceAll(',', '.'));
}
