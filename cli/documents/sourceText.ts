import { SOURCE_NAMES, SOURCES, type Citation, type EvidenceSource, type SourceId } from '#sim';

/** What a preset or a page shows of a source: a name alone is followed by the first thing its entry says; then the grade. */
export function sourceText({ text, sources }: Citation): string {
  const [id] = sources;
  if (id === undefined) return text;
  const { grade, says } = SOURCES[id];
  return `${text === SOURCE_NAMES[id] ? `${text}: ${says[0]}` : text} (grade ${grade})`;
}

/** Where one can read on. */
export function sourceUrls({ sources }: Citation): readonly string[] {
  return sources.flatMap((id) => {
    const { url }: EvidenceSource = SOURCES[id];
    return url === null ? [] : [url];
  });
}

/** The text with each source's name as a link to its entry. `toDocs` leads from the page to the folder `docs/`. */
export function linkedText(text: string, sources: readonly SourceId[], toDocs = ''): string {
  return sources.reduce((said, id) => said.replace(SOURCE_NAMES[id], `[$&](${toDocs}evidence.md#${id})`), text);
}
