import type { VoiceWords } from './voiceWords.ts';

const way = (isHigher: boolean): string => (isHigher ? 'høyere' : 'lavere');
const more = (isHigher: boolean): string => (isHigher ? 'flere' : 'færre');
const NUMBERS = ['', 'ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'];

function after(month: number): string {
  const [years, months] = [Math.floor(month / 12), month % 12];
  const parts = [
    ...(years === 0 ? [] : [`${NUMBERS[years] ?? years} år`]),
    ...(months === 0 ? [] : [months === 1 ? 'én måned' : `${NUMBERS[months] ?? months} måneder`]),
  ];
  return month === 0 ? 'Ved starten' : `Etter ${parts.join(' og ')}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Norwegian bokmål. */
export const voiceNb: VoiceWords = {
  outcomes: {
    needMet: {
      label: 'Hjelp der det trengs',
      levels: (now, before) => [`${now} av hjelpebehovet`, 'blir', `dekket i stedet for ${before}`],
      by: (amount, isHigher) => ['andelen av hjelpebehovet som dekkes,', 'er', `${amount} ${way(isHigher)}`],
    },
    complexNeedMet: {
      label: 'Samfunnsfloker som løses eller forebygges',
      levels: (now, before) => [`${now} av samfunnsflokene`, 'blir', `løst eller forebygget i stedet for ${before}`],
      by: (amount, isHigher) => [
        'andelen av samfunnsflokene som løses eller forebygges,',
        'er',
        `${amount} ${way(isHigher)}`,
      ],
    },
    trust: {
      label: 'Tillit til kommunen',
      levels: (now, before) => ['tilliten til kommunen', 'er', `${now} av 100 i stedet for ${before}`],
      by: (amount, isHigher) => ['tilliten til kommunen', 'er', `${amount} poeng ${way(isHigher)} (av 100)`],
    },
    participation: {
      label: 'Innbyggere som deltar hver måned',
      levels: (now, before) => [`${now} av de voksne`, 'deltar', `hver måned i stedet for ${before}`],
      by: (amount, isHigher) => ['andelen voksne som deltar,', 'er', `${amount} ${way(isHigher)}`],
    },
    equity: {
      label: 'Hjelpen når de dårligst stilte like godt som de best stilte',
      levels: (now, before) => [
        'de dårligst stilte områdene',
        'får',
        `${now} av hjelpen som de best stilte får ved samme behov, i stedet for ${before}`,
      ],
      by: (amount, isHigher) => [
        'hjelpen til de dårligst stilte områdene, målt mot det de best stilte får ved samme behov,',
        'er',
        `${amount} ${way(isHigher)}`,
      ],
    },
    localIncomeIndex: {
      label: 'Lokal inntekt',
      by: (amount, isHigher) => [
        'lokal inntekt fra de store offentlige innkjøperne',
        'er',
        `${amount} ${way(isHigher)}, målt mot nivået ved starten`,
      ],
    },
    localShareTown: {
      label: 'Offentlige innkjøp hos lokale leverandører',
      levels: (now, before) => [
        `${now} av det de store offentlige innkjøperne kjøper for,`,
        'går',
        `til lokale leverandører i stedet for ${before}`,
      ],
      by: (amount, isHigher) => [
        'andelen offentlige innkjøp hos lokale leverandører',
        'er',
        `${amount} ${way(isHigher)}`,
      ],
    },
    adoptionShare: {
      label: 'Samskapingsprosjekter der resultatet tas i bruk',
      levels: (now, before) => [
        `${now} av samskapingsprosjektene`,
        'ender',
        `med noe som tas i bruk, i stedet for ${before}`,
      ],
      by: (amount, isHigher) => [
        'andelen samskapingsprosjekter der resultatet tas i bruk,',
        'er',
        `${amount} ${way(isHigher)}`,
      ],
    },
    engagementGap: {
      label: 'Deltakelse i de dårligst stilte områdene, mot de best stilte',
      levels: (now, before) => [
        `${now} personer i de dårligst stilte områdene`,
        'deltar',
        `for hver 10 i de best stilte, i stedet for ${before}`,
      ],
      by: (amount, isHigher) => [
        `${amount} ${more(isHigher)} i de dårligst stilte områdene`,
        'deltar',
        'for hver 10 i de best stilte',
      ],
    },
    strained: {
      label: 'Utslitte frivillige',
      levels: (now, before) => [`${now} av de frivillige`, 'er', `utslitte i stedet for ${before}`],
      by: (amount, isHigher) => ['andelen frivillige som er utslitte,', 'er', `${amount} ${way(isHigher)}`],
    },
    burnouts: {
      label: 'Folk som blir utbrente',
      levels: (now, before) => [
        `${now} av 10\u00a0000 voksne`,
        'blir',
        `utbrente i løpet av et år i stedet for ${before}`,
      ],
      by: (amount, isHigher) => [
        `${amount} ${more(isHigher)} av 10\u00a0000 voksne`,
        'blir',
        'utbrente i løpet av et år',
      ],
    },
    staffStrain: {
      label: 'Belastning på de ansatte',
      levels: (now, before) => ['belastningen på de ansatte', 'er', `${now} av 100 i stedet for ${before}`],
      by: (amount, isHigher) => ['belastningen på de ansatte', 'er', `${amount} poeng ${way(isHigher)} (av 100)`],
    },
    pseudoShare: {
      label: 'Skinnprosesser blant prosjektene',
      levels: (now, before) => [`${now} av samskapingsprosjektene`, 'er', `skinnprosesser i stedet for ${before}`],
      by: (amount, isHigher) => ['andelen prosjekter som er skinnprosesser,', 'er', `${amount} ${way(isHigher)}`],
    },
    leverCost: {
      label: 'Det strategien koster',
      by: (amount, isHigher) => ['det', 'koster', `${amount} ${isHigher ? 'mer' : 'mindre'} per voksen i året`],
    },
  },
  other: (label, unit) => ({
    label,
    levels: (now, before) => [`«${label}»`, 'er', `${now} i stedet for ${before}${unit === '' ? '' : ` (${unit})`}`],
    by: (amount, isHigher) => [`«${label}»`, 'er', `${amount} ${way(isHigher)}${unit === '' ? '' : ` (${unit})`}`],
  }),
  points: (amount) => `${amount} prosentpoeng`,
  pounds: (amount) => `${amount} pund`,
  after,
  told: (moment, name, [subject, verb, rest]) => `${moment} med «${name}» ${verb} ${subject} ${rest}.`,
  but: ([subject, verb, rest]) => `Men ${subject} ${verb} ${rest}.`,
  sentence: ([subject, verb, rest]) => `${capital(subject)} ${verb} ${rest}.`,
  noCost: (others) => (others ? 'Ellers viser disse tallene ingen kostnad.' : 'Disse tallene viser ingen kostnad.'),
  noGain: (moment, name) => `${moment} med «${name}» er ingenting av det som måles her, klart bedre.`,
  moved: (moment, name, [subject, verb, rest]) =>
    `${moment} med «${name}» ${verb} ${subject} ${rest}; ellers er ingenting klart bedre.`,
  nothing: (moment, name, base) => `${moment} med «${name}» er det ingenting her som skiller seg klart fra «${base}».`,
  unknown: (moment, name, base) => `${moment} med «${name}» er det ikke kjent noe som kan settes opp mot «${base}».`,
  waiting: (done, all) => `Regner det ut: ${done} av ${all} kjøringer.`,
  few: (name, pairs, fewest) =>
    `${name}: ${pairs} ${pairs === 1 ? 'kjøring' : 'kjøringer'} av hver strategi er for lite til å si hva som er forskjellig. Det trengs minst ${fewest}.`,
  both: (gain, [subject, verb, rest]) => `${gain.slice(0, -1)}, men ${subject} ${verb} ${rest}.`,
  onlyGain: (gain) => `${gain.slice(0, -1)}, og tallene viser ingen kostnad.`,
  onlyCost: (cost) => `${cost.slice(0, -1)}, og ingenting er klart bedre.`,
  fifths: {
    names: [
      'den best stilte femtedelen',
      'den nest best stilte femtedelen',
      'den midterste femtedelen',
      'den nest dårligst stilte femtedelen',
      'den dårligst stilte femtedelen',
    ],
    unequal: (what, less, most, isPoorest, isLoss) =>
      `De ${isPoorest ? 'dårligst' : 'best'} stilte områdene ${isLoss ? 'taper mer' : 'får mindre igjen'}: ${what} ${less}, mot ${most} i de ${isPoorest ? 'best' : 'dårligst'} stilte.`,
    worse: (what, who) => `Dårligere ut på «${what}» kommer ${who.join('; ')}.`,
    all: 'alle femtedeler av kommunen',
    unknown: 'Hvem som får minst igjen, er ikke kjent for dette stedet: Vi mangler tall for levekår.',
    notJudged: 'Hvem som får minst igjen, er ikke vurdert: Det er simulert for få mennesker i hvert nabolag.',
  },
  fifthLabels: { coverage: 'dekket behov' },
  verdict: {
    waiting: 'flere kjøringer kommer',
    unknown: 'ikke kjent her',
    few: 'for få kjøringer til å si det',
    chance: 'kan være tilfeldig',
    same: 'omtrent likt',
    better: { slight: 'litt bedre', clear: 'bedre', large: 'mye bedre' },
    worse: { slight: 'litt dårligere', clear: 'dårligere', large: 'mye dårligere' },
    higher: { slight: 'litt høyere', clear: 'høyere', large: 'mye høyere' },
    lower: { slight: 'litt lavere', clear: 'lavere', large: 'mye lavere' },
    inRuns: (what, agreeing, pairs) => `${what} i ${agreeing} av ${pairs} ${pairs === 1 ? 'kjøring' : 'kjøringer'}`,
  },
};
