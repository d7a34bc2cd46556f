import { outcomeName, signedText, sizeText } from '#runs';
import { METRICS, smallestDifference, type MetricName } from '#sim';
import type { FrontLever, FrontPoint, SearchFront } from '#store';
import type { WordsBlock, WordsPart } from '../comparison/wordsBlock.ts';
import type { FrontTeller } from './frontTeller.ts';
import { leverText, settingText } from './settingText.ts';

/** A front in words: how large and how sure, what it rests on, each course with what it moves and who pays, and what it is not. */
export function frontWords(front: SearchFront, teller: FrontTeller): readonly WordsBlock[] {
  const { words } = teller;
  return [
    { heading: null, parts: introduction(front, teller).map((text) => ({ text, items: [] })) },
    ...(front.restsOn.length === 0
      ? []
      : [
          {
            heading: words.rests,
            parts: [{ text: words.restsIntro, items: front.restsOn.map((one) => restsItem(one, teller)) }],
          },
        ]),
    ...front.points.map((point) => pointBlock(point, front, teller)),
    { heading: null, parts: [{ text: words.not, items: [] }] },
  ];
}

function introduction(front: SearchFront, { words, language, number, percent }: FrontTeller): readonly string[] {
  const { tried, restarts, place, base, worlds, across, settled, read, fresh, failed, points } = front;
  const growth = Math.max(...restarts.map((one) => (Number.isFinite(one.growth) ? one.growth : 1)));
  return [
    words.searched(number(tried.tried, 0), restarts.length, place.name, base),
    words.worlds(worlds.length, across),
    ...(place.adults === undefined
      ? []
      : [`${sizeText({ citizens: front.citizens, adults: place.adults }, place.name, language)}.`]),
    settled ? words.settled : words.unsettled(percent(growth)),
    words.readAgain(read.read, fresh),
    ...(read.beyondLimits + read.beaten === 0 ? [] : [words.dropped(read.beyondLimits, read.beaten)]),
    ...(read.setBack === 0 ? [] : [words.setBack(read.setBack)]),
    ...(failed === 0 ? [] : [words.failed(failed)]),
    ...(tried.unread === 0 ? [] : [words.unread(tried.unread)]),
    ...(points.length === 0 ? [words.nothing] : []),
  ];
}

function restsItem({ lever, label, lost, points, grade }: SearchFront['restsOn'][number], teller: FrontTeller): string {
  const { words, percent } = teller;
  const share = lost < 0.01 || !Number.isFinite(lost) ? words.lessThan(percent(0.01)) : percent(Math.min(1, lost));
  return words.restsItem(leverText({ name: lever, label }, teller), share, points, gradeText(grade, teller));
}

function gradeText(grade: FrontLever['grade'], { words }: FrontTeller): string {
  return grade === null ? '' : words.grades[grade];
}

function pointBlock(point: FrontPoint, front: SearchFront, teller: FrontTeller): WordsBlock {
  const { words, voice } = teller;
  const levers = point.levers.map((lever) => settingText(lever, teller)).join(', ');
  const figure = (metric: string): string => {
    const { difference } = point.figures[metric] ?? { difference: { mean: NaN, low: NaN, high: NaN } };
    return words.figure(
      outcomeName(voice, metric),
      signedText(voice, metric, difference.mean),
      signedText(voice, metric, difference.low),
      signedText(voice, metric, difference.high),
    );
  };
  const sought = [...front.goals, ...front.limits].map(({ metric }) => metric);
  const pays = Object.keys(point.figures).filter(
    (metric) => !sought.includes(metric as MetricName) && isWorse(metric as MetricName, point),
  );
  return {
    heading: words.course(point.number, levers === '' ? words.nothingMoved : levers),
    parts: [
      { text: words.sought, items: [...new Set(sought)].map(figure) },
      ...losersPart(point, teller),
      pays.length === 0 ? { text: words.paysNothing, items: [] } : { text: words.pays, items: pays.map(figure) },
      ...cheapestPart(point, front, teller),
    ],
  };
}

/** Worse for sure, and by more than what matters. */
function isWorse(metric: MetricName, { figures }: FrontPoint): boolean {
  const { better } = METRICS[metric];
  const { mean, low, high } = figures[metric]?.difference ?? { mean: NaN, low: NaN, high: NaN };
  return better !== 0 && better * (better > 0 ? high : low) < 0 && Math.abs(mean) >= smallestDifference(metric).value;
}

function losersPart({ losers }: FrontPoint, { words, voice }: FrontTeller): readonly WordsPart[] {
  if (losers === null) return [{ text: words.losersUnknown, items: [] }];
  const telling = losers.filter(
    ({ metric, difference }) => Math.abs(difference.mean) >= smallestDifference(metric as MetricName).value,
  );
  if (telling.length === 0) return [];
  const items = telling.map(({ metric, fifth, difference }) =>
    words.loser(fifth, outcomeName(voice, metric), signedText(voice, metric, difference.mean)),
  );
  return [{ text: words.losers, items }];
}

/** The assumption that is cheapest to exploit: the setting whose weakening costs the course most. */
function cheapestPart(point: FrontPoint, front: SearchFront, teller: FrontTeller): readonly WordsPart[] {
  const { words, voice, number } = teller;
  const [first] = point.restsOn;
  if (first === undefined) return [];
  const lever = point.levers.find(({ name }) => name === first.lever);
  const lost = front.goals.flatMap(({ metric }) => {
    const gain = first.gains[metric] ?? NaN;
    return gain <= -1 ? [words.soMuch(outcomeName(voice, metric), `−${number(-gain, 1)}`)] : [];
  });
  return [
    {
      text: words.cheapest(
        leverText({ name: first.lever, label: first.label }, teller),
        gradeText(lever?.grade ?? null, teller),
      ),
      items: [
        ...lost,
        ...(first.keepsLimits ? [] : [words.breaks]),
        ...(first.beatenByToday ? [words.overtaken] : []),
        ...(lost.length === 0 && first.keepsLimits && !first.beatenByToday ? [words.paysNothing] : []),
      ],
    },
  ];
}
