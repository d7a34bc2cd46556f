/** What is said beside something, in brackets after it; nothing where there is nothing to say. */
export function aside(...parts: readonly string[]): string {
  const said = parts.filter((part) => part !== '');
  return said.length === 0 ? '' : ` (${said.join(', ')})`;
}
