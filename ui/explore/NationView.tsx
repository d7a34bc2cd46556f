import { useMemo, useState } from 'preact/hooks';
import { moneyText, tellPlaces, type NationTable, type PlacesStory } from '#runs';
import { PRESET_NAMES, PRESETS } from '#scenarios';
import { MODEL_VERSION } from '#sim';
import { SelectField } from '../parts/SelectField.tsx';
import type { Words } from '../words/en.ts';
import type { Language } from '../words/language.ts';
import { labelOf } from '../words/languages.ts';
import type { NationsWords } from '../words/nationsEn.ts';
import { numberText, outcomeLabel, unitText } from '../words/outcomeText.ts';
import { nationFindings, nationGroups, nationStoryParts, type LookingAt } from './nationFindings.ts';
import { NationFifths, NationStrip } from './NationPictures.tsx';
import { NationEnds, NationGroupsTable } from './NationTables.tsx';
import type { NationReading } from './nationTexts.ts';

interface Props {
  readonly words: Words;
  readonly nations: NationsWords;
  readonly language: Language;
  readonly table: NationTable;
}

/** A country that is open: its story, and one outcome of every place, of kinds or counties and of fifths. */
export function NationView({ words, nations, language, table }: Props) {
  const [chosen, setLooking] = useState<Chosen>(() => firstLook(table));
  const story = useStory({ words, language, table, chosen });
  // Until somebody chooses an outcome, that of the first sentence.
  const looking: LookingAt = { ...chosen, metric: chosen.metric ?? story?.outcome ?? table.metrics[0] ?? '' };
  const groups = useMemo(() => nationGroups(table), [table]);
  const names = baseNames(words, table);
  const findings = useMemo(() => nationFindings(table, groups, looking), [table, groups, looking]);
  const reading = { words, nations, language, table, looking, groups, names };
  const shows = table.bases.flatMap((_, n) => [
    ...(n === 0 ? [] : [[`${n}-0`, nations.difference(names[n] ?? '', names[0] ?? '')] as const]),
    [`${n}`, names[n] ?? ''] as const,
  ]);
  const [nation, ...others] = findings;
  const hasValues = nation !== undefined && nation.places > 0;
  return (
    <>
      <About {...{ nations, language, table }} />
      {story === null ? null : (
        <div class="nation-story">
          <p class="lead">{story.first}</p>
          {story.rest.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      <div class="fields">
        <SelectField
          label={nations.outcome}
          value={looking.metric}
          onChange={(metric) => {
            setLooking({ ...chosen, metric });
          }}
        >
          {table.metrics.map((metric) => (
            <option key={metric} value={metric}>
              {outcomeLabel(words, metric)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={nations.month}
          value={String(looking.month)}
          onChange={(month) => {
            setLooking({ ...chosen, month: Number(month) });
          }}
        >
          {table.months.map((month) => (
            <option key={month} value={String(month)}>
              {words.voice.after(month)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={nations.show}
          value={looking.against === null ? String(looking.base) : `${looking.base}-${looking.against}`}
          onChange={(value) => {
            const [base = 0, against = null] = value.split('-').map(Number);
            setLooking({ ...chosen, base, against });
          }}
        >
          {shows.map(([value, said]) => (
            <option key={value} value={value}>
              {said}
            </option>
          ))}
        </SelectField>
      </div>
      {hasValues ? (
        <>
          {nation.places === table.places.codes.length ? null : (
            <p>
              {nations.some(
                numberText(nation.places, language),
                numberText(table.places.codes.length, language),
                outcomeLabel(words, looking.metric),
              )}
            </p>
          )}
          <NationStrip {...reading} nation={nation} rows={groups === null ? [nation] : others} />
          <NationGroupsTable {...reading} findings={findings} />
          <NationFifths {...reading} />
          <NationEnds {...reading} nation={nation} />
        </>
      ) : (
        <p>{nations.noValue(outcomeLabel(words, looking.metric))}</p>
      )}
      <details>
        <summary>{nations.limits.title}</summary>
        <ul>
          {[...nations.limits.list, nations.limits.weights].map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** What is looked at; `metric`: null until somebody chooses one. */
type Chosen = Omit<LookingAt, 'metric'> & { readonly metric: string | null };

function firstLook({ bases, months }: NationTable): Chosen {
  return { metric: null, month: months.at(-1) ?? 0, base: bases.length - 1, against: bases.length > 1 ? 0 : null };
}

function baseNames(words: Words, { bases }: NationTable): readonly string[] {
  return bases.map(({ name, preset }) => {
    const known = PRESET_NAMES.find((one) => one === preset);
    return known === undefined ? name : labelOf(words, known, PRESETS[known].title);
  });
}

/** What the whole country gains and what it costs at the moment looked at; null where nothing is compared. */
function useStory({
  words,
  language,
  table,
  chosen: { month, base, against },
}: Omit<Props, 'nations'> & { readonly chosen: Chosen }): PlacesStory | null {
  return useMemo(() => {
    if (table.bases.length < 2) return null;
    // Where levels are looked at, the story is still of what differs.
    const told = against === null && base === 0 ? table.bases.length - 1 : base;
    const names = baseNames(words, table);
    const voice = {
      language,
      words: words.voice,
      labelOf: (outcome: string) => outcomeLabel(words, outcome),
      unitOf: (outcome: string) => unitText(words, outcome),
      money: (pounds: number) => moneyText(Math.abs(pounds), table.country, language),
    };
    return tellPlaces(voice, {
      name: names[told] ?? '',
      base: names[0] ?? '',
      month,
      runs: table.replicates,
      places: table.places.names.map((name, n) => ({ name, adults: table.places.adults[n] ?? NaN })),
      outcomes: nationStoryParts(table, { metric: '', month, base: told, against: 0 }),
    });
  }, [words, language, table, month, base, against]);
}

/** What was run, of whom, when, and whence the figures of the places are. */
function About({ nations, language, table }: Pick<NationReading, 'nations' | 'language' | 'table'>) {
  const { places, size, runs, replicates, seed, model, version, made, source } = table;
  const number = (value: number): string => numberText(value, language);
  const sum = (values: readonly number[]): string => number(values.reduce((total, value) => total + value, 0));
  const sized =
    size === 'adults'
      ? nations.size.adults
      : size === null
        ? nations.size.usual
        : 'oneIn' in size
          ? nations.size.oneIn(number(size.oneIn))
          : nations.size.citizens(number(size.citizens));
  return (
    <>
      {model === MODEL_VERSION ? null : <p role="alert">{nations.otherModel(model, MODEL_VERSION)}</p>}
      <p class="hint">
        {nations.about(number(places.codes.length), sum(places.neighbourhoods), sum(places.adults))}; {sized}.{' '}
        {nations.made(number(runs), replicates, seed, model, version, made.slice(0, 10))}{' '}
        {nations.source(source.replace(/\.$/, ''))}
      </p>
    </>
  );
}
