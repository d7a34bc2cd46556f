import {
  LEVERS,
  PARAMETERS,
  SOURCE_CONFLICTS,
  SOURCE_NAMES,
  SOURCE_TOPICS,
  SOURCES,
  type EvidenceSource,
  type SourceId,
} from '#sim';
import { PRESETS } from '#scenarios';
import { PATTERNS } from '#validation';
import { bulletList, code, GENERATED, markdownPage, markdownTable } from './markdown.ts';

/** Every source, what it says and bounds, and what refers to it. */
export function evidenceDocument(): string {
  return markdownPage(
    GENERATED,
    '# Evidence',
    'What the model leans on: every source once, as declared in `sim/declare/sources/`, with what it found in our words, what it bounds, and which [parameters and levers](parameters.md), [presets](presets.md) and patterns ([scoreboard](scoreboard.md)) refer to it.',
    'Grades: **A** experiment or quasi-experiment, **B** large representative survey or register, **C** case report, administrative claim or advocacy, **D** practitioner opinion, or a study of a model, which says what follows from its assumptions. The grade is that of the source; what it gives a number in the model may be graded lower. Most addresses were read in stored copies, often the first pages only. **[M]** from memory, not looked up again: verify before quoting. **[D]** derived by us from the figures named. Figures from different instruments are not interchangeable.',
    '## Where sources contradict each other',
    bulletList(SOURCE_CONFLICTS.map(({ says, sources }) => `${says} (${sources.map(link).join(', ')})`)),
    ...SOURCE_TOPICS.flatMap(([title, ids]) => [
      `## ${title}`,
      markdownTable(['source', 'grade', 'what it says', 'what it bounds', 'referred to by'], ids.map(row)),
    ]),
  );
}

function link(id: SourceId): string {
  return `[${SOURCE_NAMES[id]}](#${id})`;
}

function row(id: SourceId): readonly string[] {
  const { title, where, url, also = [], grade, says, constrains }: EvidenceSource = SOURCES[id];
  const name = url === null ? SOURCE_NAMES[id] : `[${SOURCE_NAMES[id]}](${url})`;
  return [
    `<a id="${id}"></a>**${name}**, ${title}. ${sentence(where)}${further(also)}. ${code(id)}`,
    grade,
    says.map((fact) => `${sentence(fact)}.`).join('<br>'),
    `${sentence(constrains)}.`,
    referencesTo(id),
  ];
}

/** Further pages, as numbered links. */
function further(urls: readonly string[]): string {
  return urls.length === 0 ? '' : `, also ${urls.map((url, n) => `[${n + 2}](${url})`).join(' ')}`;
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** What refers to a source, by kind; presets with their claims. */
function referencesTo(id: SourceId): string {
  const cites = ({ sources }: { readonly sources: readonly SourceId[] }): boolean => sources.includes(id);
  const named = (declared: Readonly<Record<string, { readonly sources: readonly SourceId[] }>>): readonly string[] =>
    Object.keys(declared).filter((name) => declared[name] !== undefined && cites(declared[name]));
  const presets = Object.values(PRESETS).flatMap(({ id: name, sources, claims }) => {
    const claimed = claims.filter(cites).length;
    const page = `[${code(name)}](presets/${name}.md)`;
    if (claimed > 0) return [`${page} (${claimed === 1 ? 'a claim' : `${claimed} claims`})`];
    return sources.some(cites) ? [page] : [];
  });
  const kinds = [
    ['levers', named(LEVERS).map(code)],
    ['parameters', named(PARAMETERS).map(code)],
    ['presets', presets],
    ['patterns', PATTERNS.filter(({ sources }) => sources.some(cites)).map((pattern) => pattern.id)],
  ] as const;
  const said = kinds.flatMap(([kind, names]) => (names.length === 0 ? [] : [`${kind}: ${names.join(', ')}`]));
  return said.length === 0 ? 'nothing so far' : said.join('<br>');
}
