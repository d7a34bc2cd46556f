const LETTERS: Readonly<Record<string, string>> = { ø: 'o', æ: 'ae', đ: 'd', ŋ: 'n', ŧ: 't', '&': ' and ' };

/**
 * A place's name as it is compared: plain words of a to z and digits, without case, accents or punctuation. Å and aa
 * are the same letter, as are Ø and oe: `Århus` and `Aarhus` give `arhus`.
 */
export function placeWords(name: string): string {
  return name
    .toLowerCase()
    .replace(/[øæđŋŧ&]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}|['’]/gu, '')
    .replace(/aa+/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The same without spaces: `Nord-Odal`, `Nord Odal` and `nordodal` are one. */
export function placeKey(name: string): string {
  return placeWords(name).replaceAll(' ', '');
}
