import { SOURCES, type EvidenceSource, type SourceId } from '#sim';

/** What each source is and where it was read: loaded when the first source is shown, and never before the first picture. */
export const SOURCE_RECORDS: Readonly<Record<SourceId, Pick<EvidenceSource, 'title' | 'where' | 'url'>>> = SOURCES;
