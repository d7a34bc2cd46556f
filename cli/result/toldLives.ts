import {
  findTurningPoint,
  LIFE_VOICES,
  LOCALES,
  mayBePicked,
  personStory,
  pickLives,
  tellTurningPoint,
  triesOf,
  type Language,
  type Life,
  type Tried,
} from '#runs';
import { localNumber } from '#pictures';
import type { DiaryEntry, Frames, RunOptions, Scenario } from '#sim';
import type { Outcome, Pool } from '#workers';
import { wrapText } from '../output/textTable.ts';

/** A life of a run in words, with everything that was tried on it. */
export interface ToldLife {
  readonly kind: Life['kind'];
  readonly person: number;
  readonly neighbourhood: string;
  /** The month of its turn; null where it took none. */
  readonly month: number | null;
  readonly heading: string;
  readonly story: readonly string[];
  readonly turningPoint: readonly string[];
  readonly tried: readonly Tried[];
}

interface Lived {
  readonly scenario: Scenario;
  readonly run: RunOptions & { readonly seed: string; readonly months: number; readonly citizens: number };
}

interface Around {
  readonly pool: Pool;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onTried: (done: number, all: number) => void;
}

/** Of each kind of life one of a run, and what would have changed it: the run twice more, once with its people and once listening to some. */
export async function toldLives({ scenario, run }: Lived, around: Around): Promise<Outcome<readonly ToldLife[]>> {
  const { pool, signal, language, onTried } = around;
  const { seed, months, citizens } = run;
  const kept = await pool.keep({ scenario, options: { seed, citizens } }, signal);
  if (kept.status !== 'kept') return kept;
  const options = { seed, months, citizens, neighbourhoods: false, from: kept.world };
  const seen = await pool.run({ scenario, options: { ...options, frames: true } }, signal);
  if (seen.status !== 'done') return seen;
  const { frames } = seen.result;
  if (frames === null) throw new Error('lives: expected a run with its people, got none');
  const heard = await pool.run({ scenario, options: { ...options, follow: mayBePicked(frames) } }, signal);
  if (heard.status !== 'done') return heard;
  const diary = heard.result.diary ?? [];
  const lives = pickLives(frames, diary);
  const all = lives.reduce((sum, life) => sum + triesOf(life, months).length, 0);
  const told: ToldLife[] = [];
  let before = 0;
  for (const life of lives) {
    const found = await findTurningPoint(
      life,
      { scenario, months, citizens, seed, from: kept.world },
      { pool, signal, onTried: (done) => onTried(before + done, all) },
    );
    if (found.status !== 'done') return found;
    before += triesOf(life, months).length;
    const { tried } = found.result;
    told.push({
      ...storyOf(life, { frames, diary, scenario, language }),
      turningPoint: tellTurningPoint(LIFE_VOICES[language], found.result),
      tried,
    });
  }
  return { status: 'done', result: told };
}

interface Heard {
  readonly frames: Frames;
  readonly diary: readonly DiaryEntry[];
  readonly scenario: Scenario;
  readonly language: Language;
}

function storyOf({ kind, person, turn }: Life, { frames, diary, scenario, language }: Heard) {
  const { life, turning } = LIFE_VOICES[language];
  const neighbourhood = scenario.place.names[frames.neighbourhood[person] ?? 0] ?? '';
  const locale = LOCALES[language];
  const { sentences } = personStory({
    text: life,
    frames,
    person,
    home: neighbourhood,
    diary: diary.filter(({ citizen }) => citizen === person),
    shareText: (share) => localNumber(share, locale, { style: 'percent' }),
    numberText: (value) => localNumber(value, locale, { maximumFractionDigits: 3 }),
  });
  return { kind, person, neighbourhood, month: turn, heading: turning.kinds[kind], story: sentences };
}

/** The lives for people, under their kinds, with what may not be made of them. */
export function livesText(lives: readonly ToldLife[], language: Language): string {
  const blocks = lives.map(({ heading, story, turningPoint }) =>
    [heading, wrapText(story.join(' '), { indent: '  ' }), wrapText(turningPoint.join(' '), { indent: '  ' })]
      .map((text, n) => (n === 0 ? text : `  ${text}`))
      .join('\n'),
  );
  return [...blocks, wrapText(LIFE_VOICES[language].turning.limits)].join('\n\n');
}
