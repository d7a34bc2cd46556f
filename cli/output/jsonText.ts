/**
 * JSON for machines: missing numbers (NaN, infinite) become null, typed arrays lists; ends with a line break. Characters that a
 * terminal would obey are written as JSON may write any character, `\\u009b`.
 */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, plainValue).replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, asNumber)}\n`;
}

function asNumber(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function plainValue(_key: string, value: unknown): unknown {
  return value instanceof Float64Array ? Array.from(value) : value;
}
