import './bands.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { allowedBy } from '#analysis';
import { BAND_VOICES, sizeText, tellBands, type BandWords, type ThreeBands } from '#runs';
import type { Live } from '../run/live.ts';
import { shippedComparison } from '../run/shippedComparison.ts';
import { START_PLACES, type AppState } from '../state/appState.ts';
import type { ComparisonData } from '../state/comparisonData.ts';
import { choices, isStale } from '../state/pageState.ts';
import { shippedPlace } from '../state/shippedPlace.ts';
import type { Words } from '../words/en.ts';
import { differenceText, isShare, numberText, outcomeLabel, unitText } from '../words/outcomeText.ts';
import type { SureWords } from '../words/sureEn.ts';
import { SURE_LANGUAGES } from '../words/sureLanguages.ts';
import { BandRows, type BandRow } from './BandRows.tsx';
import { figureBands } from './figureBands.ts';
import { placeIn, type KnownBands } from './knownBands.ts';
import { OneToOneLine } from './OneToOneLine.tsx';
import { shippedBands } from './shippedBands.ts';
import { TrySettings } from './TrySettings.tsx';

interface Props {
  readonly words: Words;
  /** With the outcome that is shown large. */
  readonly present: AppState;
  readonly data: ComparisonData;
  readonly names: readonly string[];
  /** The strategy whose difference from the first is meant. */
  readonly strategy: number;
  readonly live: Live | null;
}

/** What ships for a place: its bands, and the comparison that they are of. */
interface Shipped {
  readonly place: string;
  readonly bands: KnownBands | null;
  readonly of: ComparisonData | null;
}

const START: readonly string[] = Object.values(START_PLACES);

/** The shipped comparison, where the page asks for the same with more or fewer people. */
function otherSize({ place, of }: Shipped): ComparisonData | null {
  const now = choices.value;
  return now.citizens !== null && shippedPlace({ ...now, citizens: null }) === place ? of : null;
}

/** How many measured comparisons are remembered; each is some 15 kB. */
const REMEMBERED = 8;

/** How sure the figure shown is: luck is always known; what was fitted and what nobody has measured where it was tried, and else not. */
export function BandsPanel({ words, present, data: shown, names, strategy, live }: Props) {
  const { language, outcome, month } = present;
  const sure = SURE_LANGUAGES[language];
  const voice = BAND_VOICES[language];
  const [shipped, setShipped] = useState<Shipped | null>(null);
  const tried = useRef<readonly KnownBands[]>([]);
  const [, setTried] = useState(0);
  useEffect(() => {
    let isWanted = true;
    async function fetchBands(): Promise<void> {
      const [bands, of] = await Promise.all([
        shippedBands(import.meta.env.BASE_URL, shown.place),
        START.includes(shown.place) ? shippedComparison(import.meta.env.BASE_URL, shown.place) : null,
      ]);
      if (isWanted) setShipped({ place: shown.place, bands, of });
    }
    void fetchBands();
    return () => {
      isWanted = false;
    };
  }, [shown.place]);

  const stale = isStale.value;
  const isFetching = shipped?.place !== shown.place;
  const known = [...tried.current, ...(isFetching || shipped.bands === null ? [] : [shipped.bands])];
  const own = placeIn(known, shown, strategy);
  // The same comparison at the size that the bands were measured at: they stand with its luck, and by themselves.
  const other = own === null && !isFetching && !stale ? otherSize(shipped) : null;
  const data = other ?? shown;
  const found = own ?? (other === null ? null : placeIn(known, other, strategy));
  const bands = figureBands(found, data, { outcome, strategy, month });
  const after = words.voice.after(bands.month);
  const { headline, rest } = tellBands(voice, bands, {
    label: outcomeLabel(words, outcome),
    name: names[strategy] ?? '',
    base: names[0] ?? '',
    after,
  });
  const written = (value: number): string => differenceText(outcome, value, language);
  const isOwn = found !== null && !found.bands.table.metrics.includes(outcome);
  const unit = isShare(outcome) ? sure.points : unitText(words, outcome);
  return (
    <section
      class="panel bands"
      aria-labelledby="bands-title"
      data-headline={bands.headline}
      data-known={found !== null}
      data-citizens={data.size.citizens}
      data-tried={tried.current.length > 0}
    >
      <h2 id="bands-title">{sure.title}</h2>
      {stale ? <p class="stale-sign">{sure.stale}</p> : null}
      {data === shown ? null : (
        <p class="stale-sign">
          {sure.otherSize(numberText(data.size.citizens, language), numberText(shown.size.citizens, language))}
        </p>
      )}
      <p class="bands-said">
        <strong>{headline}</strong> {rest.join(' ')}
      </p>
      <BandRows
        rows={rowsOf(bands, { sure, voice, written })}
        median={bands.luck.median}
        written={written}
        zero={sure.zero}
        isStale={stale}
      />
      <p class="bands-unit">
        {sure.counts(unit, after.charAt(0).toLowerCase() + after.slice(1))} {sure.median(written(bands.luck.median))}
      </p>
      {isOwn ? <p>{sure.own}</p> : null}
      {stale ? null : (
        <OneToOneLine words={words} present={present} data={shown} names={names} strategy={strategy} live={live} />
      )}
      {own !== null || stale ? null : isFetching ? (
        <p role="status">{sure.loading}</p>
      ) : (
        <TrySettings
          key={JSON.stringify(choices.value.strategies)}
          sure={sure}
          language={language}
          live={live}
          data={shown}
          onKnown={(bandsKnown) => {
            tried.current = [bandsKnown, ...tried.current].slice(0, REMEMBERED);
            setTried((count) => count + 1);
          }}
        />
      )}
      <details>
        <summary>{sure.what}</summary>
        <ul>
          {(['luck', 'fitted', 'beliefs'] as const).map((kind) => (
            <li key={kind}>
              {voice.names[kind]}: {voice.holds[kind]}.
            </li>
          ))}
        </ul>
        {found === null ? null : (
          <About
            bands={found.bands}
            shown={bands}
            sure={sure}
            voice={voice}
            outcome={outcome}
            size={sizeText(found.bands.size, data.place, language)}
          />
        )}
        <p>
          {voice.notProbability} {sure.notTheTown}
        </p>
      </details>
    </section>
  );
}

interface AboutProps {
  readonly bands: KnownBands;
  readonly shown: ThreeBands;
  readonly sure: SureWords;
  readonly voice: BandWords;
  readonly outcome: string;
  /** How many were simulated for how many adults. */
  readonly size: string;
}

/** What was tried, what the samples are, and which published findings read the figure. */
function About({
  bands: { samples, country, beliefs, seeds, patterns, table },
  shown,
  sure,
  voice,
  outcome,
  size,
}: AboutProps) {
  const { accepted, failed } = table;
  const { drawn, said } = allowedBy(accepted);
  const read = patterns?.[outcome];
  return (
    <>
      <p>
        {sure.tried(shown.fitted?.worlds ?? 0, shown.beliefs?.worlds ?? 0, seeds, size)}{' '}
        {failed === 0 ? null : voice.failed(failed)}
      </p>
      <p>
        {samples
          .map((one, n) => voice.sample(voice.block(voice.countries[country], n), one.accepted, one.confirmed))
          .join(' ')}{' '}
        {drawn === 'band' ? null : (said ? voice.somePoints : voice.fewPoints)(voice.countries[country], accepted)}
      </p>
      <p>{voice.beliefs(beliefs, true)}</p>
      {read === undefined ? null : (
        <p>
          {read.reads === 0 ? voice.noPatterns : voice.patterns(read.reads, read.held, read.failed)}{' '}
          {read.reads > 0 && read.failed.length === read.reads ? voice.allFail : null}
        </p>
      )}
    </>
  );
}

interface Said {
  readonly sure: SureWords;
  readonly voice: BandWords;
  readonly written: (value: number) => string;
}

function rowsOf({ luck, fitted, beliefs }: ThreeBands, { sure, voice, written }: Said): readonly BandRow[] {
  const range = ({ low, high }: { readonly low: number; readonly high: number }): string =>
    Number.isFinite(low) ? sure.range(written(low), written(high)) : sure.notMeasured;
  const hasBand = fitted !== null && allowedBy(fitted.accepted).drawn === 'band';
  const bearing = hasBand && fitted.bears ? fitted : null;
  return [
    { kind: 'luck', name: voice.names.luck, band: luck, dots: [], text: range(luck) },
    {
      kind: 'fitted',
      name: voice.names.fitted,
      band: bearing,
      dots: fitted?.dots ?? [],
      text:
        fitted === null
          ? sure.notMeasured
          : !hasBand
            ? sure.dots(fitted.accepted)
            : bearing === null
              ? sure.bearsNot
              : range(bearing),
    },
    {
      kind: 'beliefs',
      name: voice.names.beliefs,
      band: beliefs,
      dots: [],
      text: beliefs === null ? sure.notMeasured : range(beliefs),
    },
  ];
}
