import { NumberBox } from './NumberBox.tsx';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Left out: only whole numbers, such as months. */
  readonly whole?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number in bounds under its label. */
export function NumberField({ label, whole = true, ...box }: Props) {
  return (
    <label>
      {label}
      <NumberBox label={label} whole={whole} {...box} />
    </label>
  );
}
