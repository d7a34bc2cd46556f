/** What was typed as the words that all have to be there. */
export function askedWords(typed: string): readonly string[] {
  return typed.toLocaleLowerCase().normalize('NFC').split(/\s+/u).filter(Boolean);
}

/** Whether a text holds every word that was asked for. */
export function isFound(asked: readonly string[], text: string): boolean {
  const said = text.toLocaleLowerCase().normalize('NFC');
  return asked.every((word) => said.includes(word));
}
