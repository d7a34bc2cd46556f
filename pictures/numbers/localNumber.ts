/** Making a formatter takes 50 times as long as using it, and a frame of the time slider writes two hundred numbers. */
const formatters = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it, with a minus sign: only Norwegian formats have one, the others a hyphen. */
export function localNumber(value: number, locale: string, options: Intl.NumberFormatOptions = {}): string {
  const key = locale + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, known);
  return withMinus(known.format(value));
}

/** A minus sign for the hyphen that stands before a number in program text. */
export function withMinus(number: string): string {
  return number.replace('-', '−');
}
