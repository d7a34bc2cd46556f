/** What is cited, as CITATION.cff has it; a test holds the two together. */
export const CITATION = {
  authors: 'The Samspill authors',
  title: 'Samspill: an agent-based simulation of co-creation in municipalities',
  version: '0.2.0',
  year: '2026',
  licence: 'MIT',
} as const;

/** The reference as a BibTeX entry. */
export function bibtex({ authors, title, version, year, licence }: typeof CITATION = CITATION): string {
  return [
    `@software{samspill_${version.replaceAll('.', '_')},`,
    `  author = {{${authors}}},`,
    `  title = {${title}},`,
    `  version = {${version}},`,
    `  year = {${year}},`,
    `  license = {${licence}},`,
    '}',
  ].join('\n');
}
