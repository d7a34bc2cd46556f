import { useEffect } from 'preact/hooks';
import type { SourceId } from '#sim';
import { CARDS_LANGUAGES } from '../words/cardsLanguages.ts';
import type { CardWords } from '../words/cardsEn.ts';
import { language, sourceRecords } from '../state/pageState.ts';
import { documentationPage } from './documentation.ts';
import { sourceReference } from './sourceReference.ts';

async function loadRecords(): Promise<void> {
  if (sourceRecords.peek() === null) sourceRecords.value = (await import('./sourceRecords.ts')).SOURCE_RECORDS;
}

interface Props {
  readonly sources: readonly SourceId[];
}

/** Sources as short references that can be opened, and what the model takes from each where the documentation is at hand. */
export function SourceLinks({ sources }: Props) {
  const { sources: words } = CARDS_LANGUAGES[language.value];
  useEffect(() => {
    // Without them sources are named and not linked.
    if (sources.length > 0) void loadRecords().catch(() => undefined);
  }, [sources]);
  if (sources.length === 0) return null;
  return (
    <span class="sources">
      {words.title}:{' '}
      {sources.map((id, n) => (
        <span key={id}>
          {n === 0 ? null : ' · '}
          <SourceLink words={words} id={id} />
        </span>
      ))}
    </span>
  );
}

function SourceLink({ words, id }: { readonly words: CardWords['sources']; readonly id: SourceId }) {
  const { who, year } = sourceReference(id);
  const record = sourceRecords.value?.[id];
  const entry = documentationPage(`docs/evidence.html#${id}`);
  const name = year === null ? who : `${who} ${year}`;
  return (
    <>
      {typeof record?.url === 'string' ? (
        <OutsideLink href={record.url} newTab={words.newTab} title={record.title}>
          {name}
        </OutsideLink>
      ) : (
        <span lang="en">{name}</span>
      )}
      {year === null ? <small> ({words.noYear})</small> : null}
      {record?.url === null ? (
        <small>
          {' '}
          ({words.noLink} <span lang="en">{record.where}</span>)
        </small>
      ) : null}
      {entry === undefined ? null : (
        <>
          {' '}
          (
          <OutsideLink href={entry} newTab={words.newTab}>
            {words.entry}
          </OutsideLink>
          )
        </>
      )}
    </>
  );
}

interface OutsideProps {
  readonly href: string;
  readonly newTab: string;
  readonly title?: string;
  readonly children: string;
}

/** A link that leaves the page as it is: its runs are not lost. */
export function OutsideLink({ href, newTab, title, children }: OutsideProps) {
  return (
    <a href={href} target="_blank" rel="noreferrer" title={title}>
      {children}
      <span class="hidden"> ({newTab})</span>
    </a>
  );
}
