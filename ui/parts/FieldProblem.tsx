import './fieldProblem.css';

/** What is wrong with a field, beside it: the field names it by `aria-describedby`. Nothing where nothing is wrong. */
export function FieldProblem({ id, text }: { readonly id: string; readonly text: string }) {
  return text === '' ? null : (
    <span id={id} class="field-problem">
      {text}
    </span>
  );
}

/** What tells of a field that something is wrong with it, to those who do not see it. */
export function invalidBy(
  id: string,
  text: string,
  others?: string,
): { readonly 'aria-invalid'?: true; readonly 'aria-describedby'?: string } {
  const described = [others, text === '' ? undefined : id].filter((one) => one !== undefined).join(' ');
  return {
    ...(text === '' ? {} : { 'aria-invalid': true as const }),
    ...(described === '' ? {} : { 'aria-describedby': described }),
  };
}
