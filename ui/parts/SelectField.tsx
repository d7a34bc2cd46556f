import type { ComponentChildren } from 'preact';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Its options. */
  readonly children: ComponentChildren;
}

/** One of several, under its label. */
export function SelectField({ label, value, onChange, children }: Props) {
  return (
    <label>
      {label}
      <select
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {children}
      </select>
    </label>
  );
}
