import './projector.css';
import { useEffect, useId, useState } from 'preact/hooks';
import { LOCALES } from '#runs';
import { localNumber } from '#pictures';
import { BUILT_IN_LESSONS, countCodes, lessonOf, MOST_CODES, type CountedCodes, type PredictStep } from '#lessons';
import { classCounts, openedLesson, predictions, type OpenedLesson } from '../state/lessonState.ts';
import type { Language } from '../words/language.ts';
import { PRESENT_LANGUAGES } from '../words/presentLanguages.ts';
import type { PresentWords } from '../words/presentEn.ts';
import { codesByHand } from './codesByHand.ts';
import { codesOf, refusedText, type LessonTitles } from './codesText.ts';
import { lockForClass } from './presentShow.ts';
import { LETTERS } from './lessonArms.ts';

/** Codes of 500 with whatever a course room puts between them; more is no list of codes. */
const MOST_LETTERS = 100_000;
/** Refused lines that are told one by one. */
const TOLD = 12;

/** What a class predicts in a step, by pasted codes or raised hands; only who leads the class sees it until it is locked. */
export function ClassCounts({ step }: { readonly step: number }) {
  const opened = openedLesson.value;
  const shown = opened?.lesson.steps[step];
  if (opened === null || shown?.type !== 'predict') return null;
  return <Counts key={`${opened.lesson.id} ${step}`} opened={opened} step={step} shown={shown} />;
}

interface Props {
  readonly opened: OpenedLesson;
  readonly step: number;
  readonly shown: PredictStep;
}

function Counts({ opened, step, shown }: Props) {
  const { language } = opened.lesson;
  const text = PRESENT_LANGUAGES[language].codes;
  const counts = classCounts.value[step];
  const isLocked = predictions.value[step]?.locked === true;
  const [way, setWay] = useState<'paste' | 'hands'>('paste');
  const id = useId();
  // Opened and closed by hand from then on: who clears the list goes on writing in it.
  const [wasOpen] = useState(counts !== undefined);
  function count(counted: CountedCodes): void {
    classCounts.value = { ...classCounts.peek(), [step]: counted };
  }
  function clear(): void {
    const { [step]: _, ...others } = classCounts.peek();
    classCounts.value = others;
  }
  return (
    <details class="class-counts" open={wasOpen}>
      <summary>{text.title}</summary>
      <fieldset>
        <legend class="hidden">{text.way}</legend>
        {(['paste', 'hands'] as const).map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={`${id}-way`}
              checked={way === one}
              onChange={() => {
                setWay(one);
              }}
            />{' '}
            {text.ways[one]}
          </label>
        ))}
      </fieldset>
      {way === 'paste' ? (
        <PasteField
          text={text}
          language={language}
          count={(pasted) => {
            if (pasted.trim() === '') clear();
            else count(countCodes(pasted, codesOf(opened)));
          }}
        />
      ) : (
        <HandFields text={text} shown={shown} counts={counts} count={count} />
      )}
      {counts === undefined ? <p>{text.none}</p> : <Counted counts={counts} shown={shown} language={language} />}
      {isLocked ? (
        <p>{text.locked}</p>
      ) : (
        <p>
          {text.keptHere}{' '}
          <button
            type="button"
            disabled={counts === undefined || counts.counted === 0}
            onClick={() => {
              lockForClass(step);
            }}
          >
            {text.lock}
          </button>{' '}
          <small class="hint">{text.lockHint}</small>
        </p>
      )}
    </details>
  );
}

interface PasteProps {
  readonly text: PresentWords['codes'];
  readonly language: Language;
  readonly count: (pasted: string) => void;
}

function PasteField({ text, language, count }: PasteProps) {
  const hint = useId();
  return (
    <>
      <label>
        {text.paste}
        <textarea
          class="class-codes"
          maxLength={MOST_LETTERS}
          aria-describedby={hint}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            count(event.currentTarget.value.slice(0, MOST_LETTERS));
          }}
        />
      </label>
      <p class="hint" id={hint}>
        {text.pasteHint(localNumber(MOST_CODES, LOCALES[language]))}
      </p>
    </>
  );
}

interface HandProps {
  readonly text: PresentWords['codes'];
  readonly shown: PredictStep;
  readonly counts: CountedCodes | undefined;
  readonly count: (counted: CountedCodes) => void;
}

function HandFields({ text, shown, counts, count }: HandProps) {
  const names = choiceNames(shown, text).filter((_, n) => n < 3 || shown.draw);
  return (
    <div class="class-hands">
      <p class="hint">{text.handsHint}</p>
      {names.map((name, n) => (
        <label key={name}>
          <input
            type="number"
            min={0}
            max={9999}
            defaultValue={String(counts?.choices[n] ?? 0)}
            onInput={(event) => {
              const fields = event.currentTarget.closest('.class-hands')?.querySelectorAll('input') ?? [];
              count(codesByHand(Array.from(fields, (field) => field.valueAsNumber)));
            }}
          />
          {name}
        </label>
      ))}
    </div>
  );
}

function choiceNames({ curves }: PredictStep, text: PresentWords['codes']): readonly string[] {
  return [...curves.map(({ name }, n) => `${LETTERS[n] ?? ''} ${name}`), text.drawn];
}

interface CountedProps {
  readonly counts: CountedCodes;
  readonly shown: PredictStep;
  readonly language: Language;
}

/** The distribution as bars with numbers, how sure they are, the drawn curves, and what is not counted and why. */
function Counted({ counts, shown, language }: CountedProps) {
  const text = PRESENT_LANGUAGES[language].codes;
  const { counted, choices, confidence, fan, refused } = counts;
  const number = (value: number): string => localNumber(value, LOCALES[language], { maximumFractionDigits: 2 });
  const percent = (value: number): string =>
    localNumber(counted === 0 ? 0 : value / counted, LOCALES[language], { style: 'percent', maximumFractionDigits: 0 });
  const titles = useTitles(refused, language);
  const last = fan.at(-1);
  const isSaid = confidence[0] + confidence[1] + confidence[2] > 0;
  return (
    <>
      <p role="status">{counted === 0 ? text.none : text.counted(counted)}</p>
      <Bars
        bars={choiceNames(shown, text).flatMap((name, n) => {
          const count = choices[n] ?? 0;
          if (n === 3 && count === 0) return [];
          return [{ text: text.bar(name, number(count), percent(count)), share: counted === 0 ? 0 : count / counted }];
        })}
      />
      {isSaid ? (
        <>
          <h4>{text.confidence}</h4>
          <Bars
            bars={text.levels.map((level, n) => {
              const count = confidence[n] ?? 0;
              return { text: text.bar(level, number(count), percent(count)), share: count / counted };
            })}
          />
        </>
      ) : null}
      {last === undefined ? null : (
        <>
          <Fan fan={fan} />
          <p>{text.fan(number(last[0]), number(last[1]), number(last[2]))}</p>
        </>
      )}
      {refused.length === 0 ? null : (
        <>
          <p>{text.refused(refused.length)}</p>
          <ul class="class-refused">
            {refused.slice(0, TOLD).map((one, n) => (
              <li key={n}>{refusedText(one, text, titles, language)}</li>
            ))}
            {refused.length > TOLD ? <li>{text.more(number(refused.length - TOLD))}</li> : null}
          </ul>
        </>
      )}
    </>
  );
}

function Bars({ bars }: { readonly bars: readonly { readonly text: string; readonly share: number }[] }) {
  return (
    <ul class="class-bars">
      {bars.map(({ text, share }) => (
        <li key={text}>
          {text}
          <span class="bar" style={{ width: `${100 * share}%` }} />
        </li>
      ))}
    </ul>
  );
}

const [FAN_WIDTH, FAN_HEIGHT] = [200, 80];

/** The drawn curves as an area with its middle; the dashed line is what they are compared with. The sentence below says its end. */
function Fan({ fan }: { readonly fan: CountedCodes['fan'] }) {
  const high = Math.max(1.25, ...fan.map(([, , top]) => top));
  const at = (n: number, times: number): string =>
    `${(((n + 1) * FAN_WIDTH) / fan.length).toFixed(1)} ${(FAN_HEIGHT * (1 - times / high)).toFixed(1)}`;
  const line = (which: 0 | 1 | 2): string[] => fan.map((times, n) => at(n, times[which]));
  const start = at(-1, 1);
  return (
    <svg class="class-fan" viewBox={`0 0 ${FAN_WIDTH} ${FAN_HEIGHT}`} aria-hidden="true">
      <path class="fan-area" d={`M${start}L${line(2).join('L')}L${line(0).toReversed().join('L')}Z`} />
      <path class="fan-base" d={`M${start}L${at(fan.length - 1, 1)}`} />
      <path d={`M${start}L${line(1).join('L')}`} />
    </svg>
  );
}

/** Titles of the other lessons that refused codes are from. */
function useTitles(refused: CountedCodes['refused'], language: Language): LessonTitles {
  const [titles, setTitles] = useState<LessonTitles>({});
  const numbers = [...new Set(refused.flatMap(({ why }) => (why.refused === 'lesson' ? [why.lesson] : [])))];
  useEffect(() => {
    async function take(number: number): Promise<void> {
      try {
        const input = await BUILT_IN_LESSONS.find((one) => one.number === number)?.load(language);
        if (input !== undefined) setTitles((before) => ({ ...before, [number]: lessonOf(input, language).title }));
      } catch {
        // Its number stands in its place.
      }
    }
    for (const number of numbers) void take(number);
  }, [numbers.join(), language]);
  return titles;
}
