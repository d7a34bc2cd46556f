import type { VoiceWords } from './voiceWords.ts';

const way = (isHigher: boolean): string => (isHigher ? 'højere' : 'lavere');
const more = (isHigher: boolean): string => (isHigher ? 'flere' : 'færre');
const NUMBERS = ['', 'et', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'];

function after(month: number): string {
  const [years, months] = [Math.floor(month / 12), month % 12];
  const parts = [
    ...(years === 0 ? [] : [`${NUMBERS[years] ?? years} år`]),
    ...(months === 0 ? [] : [months === 1 ? 'en måned' : `${NUMBERS[months] ?? months} måneder`]),
  ];
  return month === 0 ? 'Ved starten' : `Efter ${parts.join(' og ')}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Danish. */
export const voiceDa: VoiceWords = {
  outcomes: {
    needMet: {
      label: 'Hjælp, hvor der er brug for den',
      levels: (now, before) => [`${now} af behovet for hjælp`, 'bliver', `dækket i stedet for ${before}`],
      by: (amount, isHigher) => ['den andel af behovet for hjælp, der dækkes,', 'er', `${amount} ${way(isHigher)}`],
    },
    complexNeedMet: {
      label: 'Vilde problemer, der løses eller forebygges',
      levels: (now, before) => [
        `${now} af de vilde problemer`,
        'bliver',
        `løst eller forebygget i stedet for ${before}`,
      ],
      by: (amount, isHigher) => [
        'andelen af vilde problemer, der løses eller forebygges,',
        'er',
        `${amount} ${way(isHigher)}`,
      ],
    },
    trust: {
      label: 'Tillid til kommunen',
      levels: (now, before) => ['tilliden til kommunen', 'er', `${now} af 100 i stedet for ${before}`],
      by: (amount, isHigher) => ['tilliden til kommunen', 'er', `${amount} point ${way(isHigher)} (af 100)`],
    },
    participation: {
      label: 'Borgere, der deltager hver måned',
      levels: (now, before) => [`${now} af de voksne`, 'deltager', `hver måned i stedet for ${before}`],
      by: (amount, isHigher) => ['andelen af voksne, der deltager,', 'er', `${amount} ${way(isHigher)}`],
    },
    equity: {
      label: 'Hjælpen når de dårligst stillede lige så godt som de bedst stillede',
      levels: (now, before) => [
        'de dårligst stillede områder',
        'får',
        `${now} af den hjælp, som de bedst stillede får ved samme behov, i stedet for ${before}`,
      ],
      by: (amount, isHigher) => [
        'hjælpen til de dårligst stillede områder, målt mod det, de bedst stillede får ved samme behov,',
        'er',
        `${amount} ${way(isHigher)}`,
      ],
    },
    localIncomeIndex: {
      label: 'Lokal indkomst',
      by: (amount, isHigher) => [
        'den lokale indkomst fra de store offentlige indkøbere',
        'er',
        `${amount} ${way(isHigher)}, målt mod niveauet ved starten`,
      ],
    },
    localShareTown: {
      label: 'Offentlige indkøb hos lokale leverandører',
      levels: (now, before) => [
        `${now} af det, de store offentlige indkøbere køber for,`,
        'går',
        `til lokale leverandører i stedet for ${before}`,
      ],
      by: (amount, isHigher) => [
        'andelen af offentlige indkøb hos lokale leverandører',
        'er',
        `${amount} ${way(isHigher)}`,
      ],
    },
    adoptionShare: {
      label: 'Samskabelsesprojekter, hvis resultat tages i brug',
      levels: (now, before) => [
        `${now} af samskabelsesprojekterne`,
        'ender',
        `med noget, der tages i brug, i stedet for ${before}`,
      ],
      by: (amount, isHigher) => [
        'andelen af samskabelsesprojekter, hvis resultat tages i brug,',
        'er',
        `${amount} ${way(isHigher)}`,
      ],
    },
    engagementGap: {
      label: 'Deltagelse i de dårligst stillede områder, mod de bedst stillede',
      levels: (now, before) => [
        `${now} personer i de dårligst stillede områder`,
        'deltager',
        `for hver 10 i de bedst stillede, i stedet for ${before}`,
      ],
      by: (amount, isHigher) => [
        `${amount} ${more(isHigher)} i de dårligst stillede områder`,
        'deltager',
        'for hver 10 i de bedst stillede',
      ],
    },
    strained: {
      label: 'Udkørte frivillige',
      levels: (now, before) => [`${now} af de frivillige`, 'er', `udkørte i stedet for ${before}`],
      by: (amount, isHigher) => ['andelen af frivillige, der er udkørte,', 'er', `${amount} ${way(isHigher)}`],
    },
    burnouts: {
      label: 'Mennesker, der brænder ud',
      levels: (now, before) => [`${now} ud af 10.000 voksne`, 'brænder', `ud i løbet af et år i stedet for ${before}`],
      by: (amount, isHigher) => [`${amount} ${more(isHigher)} ud af 10.000 voksne`, 'brænder', 'ud i løbet af et år'],
    },
    staffStrain: {
      label: 'Belastning af medarbejderne',
      levels: (now, before) => ['belastningen af medarbejderne', 'er', `${now} af 100 i stedet for ${before}`],
      by: (amount, isHigher) => ['belastningen af medarbejderne', 'er', `${amount} point ${way(isHigher)} (af 100)`],
    },
    pseudoShare: {
      label: 'Skinprocesser blandt projekterne',
      levels: (now, before) => [`${now} af samskabelsesprojekterne`, 'er', `skinprocesser i stedet for ${before}`],
      by: (amount, isHigher) => ['andelen af projekter, der er skinprocesser,', 'er', `${amount} ${way(isHigher)}`],
    },
    leverCost: {
      label: 'Det, strategien koster',
      by: (amount, isHigher) => ['det', 'koster', `${amount} ${isHigher ? 'mere' : 'mindre'} pr. voksen om året`],
    },
  },
  other: (label, unit) => ({
    label,
    levels: (now, before) => [`»${label}«`, 'er', `${now} i stedet for ${before}${unit === '' ? '' : ` (${unit})`}`],
    by: (amount, isHigher) => [`»${label}«`, 'er', `${amount} ${way(isHigher)}${unit === '' ? '' : ` (${unit})`}`],
  }),
  points: (amount) => `${amount} procentpoint`,
  pounds: (amount) => `${amount} pund`,
  after,
  told: (moment, name, [subject, verb, rest]) => `${moment} med »${name}« ${verb} ${subject} ${rest}.`,
  but: ([subject, verb, rest]) => `Men ${subject} ${verb} ${rest}.`,
  sentence: ([subject, verb, rest]) => `${capital(subject)} ${verb} ${rest}.`,
  noCost: (others) => (others ? 'Ellers viser disse tal ingen omkostninger.' : 'Disse tal viser ingen omkostninger.'),
  noGain: (moment, name) => `${moment} med »${name}« er intet af det, der måles her, klart bedre.`,
  moved: (moment, name, [subject, verb, rest]) =>
    `${moment} med »${name}« ${verb} ${subject} ${rest}; ellers er intet klart bedre.`,
  nothing: (moment, name, base) => `${moment} med »${name}« er der intet her, der adskiller sig klart fra »${base}«.`,
  unknown: (moment, name, base) => `${moment} med »${name}« kendes der intet, der kan stilles op mod »${base}«.`,
  waiting: (done, all) => `Regner på det: ${done} af ${all} kørsler.`,
  few: (name, pairs, fewest) =>
    `${name}: ${pairs} ${pairs === 1 ? 'kørsel' : 'kørsler'} af hver strategi er for lidt til at sige, hvad der er forskelligt. Der skal mindst ${fewest} til.`,
  both: (gain, [subject, verb, rest]) => `${gain.slice(0, -1)}, men ${subject} ${verb} ${rest}.`,
  onlyGain: (gain) => `${gain.slice(0, -1)}, og tallene viser ingen omkostninger.`,
  onlyCost: (cost) => `${cost.slice(0, -1)}, og intet er klart bedre.`,
  fifths: {
    names: [
      'den bedst stillede femtedel',
      'den næstbedst stillede femtedel',
      'den midterste femtedel',
      'den næstdårligst stillede femtedel',
      'den dårligst stillede femtedel',
    ],
    unequal: (what, less, most, isPoorest, isLoss) =>
      `De ${isPoorest ? 'dårligst' : 'bedst'} stillede områder ${isLoss ? 'mister mere' : 'får mindre ud af det'}: ${what} ${less}, mod ${most} i de ${isPoorest ? 'bedst' : 'dårligst'} stillede.`,
    worse: (what, who) => `Dårligere stillet på »${what}« bliver ${who.join('; ')}.`,
    all: 'alle femtedele af kommunen',
    unknown: 'Hvem der får mindst ud af det, vides ikke for dette sted: Der mangler tal for levevilkår.',
    notJudged: 'Hvem der får mindst ud af det, er ikke vurderet: Der er simuleret for få mennesker i hvert kvarter.',
  },
  fifthLabels: { coverage: 'dækket behov' },
  verdict: {
    waiting: 'flere kørsler kommer',
    unknown: 'ikke kendt her',
    few: 'for få kørsler til at sige det',
    chance: 'kan være tilfældigt',
    same: 'omtrent ens',
    better: { slight: 'lidt bedre', clear: 'bedre', large: 'meget bedre' },
    worse: { slight: 'lidt dårligere', clear: 'dårligere', large: 'meget dårligere' },
    higher: { slight: 'lidt højere', clear: 'højere', large: 'meget højere' },
    lower: { slight: 'lidt lavere', clear: 'lavere', large: 'meget lavere' },
    inRuns: (what, agreeing, pairs) => `${what} i ${agreeing} af ${pairs} ${pairs === 1 ? 'kørsel' : 'kørsler'}`,
  },
};
