/** JSON for machines: missing numbers (NaN, infinite) become null, typed arrays lists; ends with a line break. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, plainValue)}\n`;
}

function plainValue(_key: string, value: unknown): unknown {
  return value instanceof Float64Array ? Array.from(value) : value;
}
