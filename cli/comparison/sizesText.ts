import { sizeOf, sizeText, type Language, type Strategy } from '#runs';

/** How many are simulated for how many adults; of strategies that differ in it, of each by its title. */
export function sizesText(strategies: readonly Strategy[], language: Language): string {
  const said = strategies.map(({ title, scenario: { place }, citizens }) => ({
    title,
    text: sizeText(sizeOf(place, citizens), place.name, language),
  }));
  const [first] = said;
  if (said.every(({ text }) => text === first?.text)) return first?.text ?? '';
  return said.map(({ title, text }) => `${title}: ${text}`).join('; ');
}
