import type { LoopWords } from './loopsEn.ts';

/** Hvilken sløyfe som veier mest, og hvordan vi vet det, på bokmål. */
export const loopsNb: LoopWords = {
  stocks: {
    participationMunicipal: 'Å være med på det kommunen driver',
    participation: 'Å være med på noe i det hele tatt',
  },
  loops: {
    fatigue: {
      name: 'slitasjen',
      label: 'Slitasje',
      frozen: 'hadde ingen blitt mer slitne, og ingen hentet seg inn, i ett år',
    },
    sham: {
      name: 'invitasjonene det ikke blir noe av',
      label: 'Invitasjoner uten resultat',
      frozen: 'hadde folks minne om slike invitasjoner stått stille i ett år',
    },
    promise: {
      name: 'løftene og det som blir av dem',
      label: 'Løfter',
      frozen: 'hadde ingenting av det folk møter i samarbeidet rørt ved håpet eller tilliten deres i ett år',
    },
  },
  causes: {
    takingPart: 'Folk som er med',
    hours: 'Timer de gir',
    fatigue: 'Slitasje',
    leaving: 'Folk som slutter eller blir utbrent',
    invitations: 'Invitasjoner fra kommunen',
    results: 'Resultater folk kan se',
    unanswered: 'Invitasjoner det ikke ble noe av, slik folk husker dem',
    willingness: 'Vilje til å si ja',
    promise: 'Det kommunen lover',
    expectation: 'Det folk venter seg',
    experience: 'Det de møter, mot det de ventet seg',
    heard: 'Tillit, og tro på å bli hørt',
  },
  signs: {
    reinforcing: 'et dytt kommer sterkere tilbake',
    balancing: 'et dytt kommer tilbake som motstand',
    either: 'et dytt kommer sterkere tilbake der folk møter mer enn de ventet, og som motstand der de møter mindre',
  },
  shortSigns: {
    reinforcing: 'kommer sterkere tilbake',
    balancing: 'kommer tilbake som motstand',
    either: 'kommer tilbake den ene eller den andre veien',
  },
  year: (first, last) => (first === last ? `I det ${first}. året` : `Fra det ${first}. til det ${last}. året`),
  months: (first, last) => `I månedene ${first} til ${last}`,
  dominates: (when, loop) => `${when} er det ${loop} som veier mest`,
  would: (frozen, from, to, more) =>
    `${frozen}, ville ${from === to ? from : `${from} til ${to}`} ${more ? 'flere' : 'færre'} av 10 000 voksne ha vært med i en gjennomsnittlig måned det året`,
  none: (when) => `${when} er det ingen sløyfe som klart veier mer enn de andre`,
  small: (matters) =>
    `Alt dette er lite: På ett år flytter ingen av sløyfene så mye at folk ville merke det (${matters} av 10 000 voksne).`,
  few: (least) => `Hvilken sløyfe som veier mest, sies det ikke noe om før det er minst ${least} kjøringer.`,
  still: 'Her er det ingen av sløyfene som flytter noe.',
  onlyThese:
    'Det er disse tre sløyfene som er veid mot hverandre, ikke alt annet som får folk til å bli med eller slutte.',
  model: 'Dette forklarer modellen, ikke kommunen.',
  and: 'og',
  table: {
    month: 'Etter måned',
    dominant: 'Veier mest',
    runs: 'Kjøringer enige',
    none: 'ingen klart',
    few: 'for få kjøringer',
    still: 'ingen flytter noe',
  },
  page: {
    title: (strategy) => `Hvilken sløyfe veier mest? ${strategy}`,
    heading: (strategy, place) => `Hvilken sløyfe veier mest? ${strategy}, ${place}`,
    strip: 'sløyfen som veier mest, over tid',
    stripHint:
      'Tallene er hvor mange flere (+) eller færre (−) av 10 000 voksne som ville vært med året etter, om sløyfen sto stille.',
    axis: { years: 'År', months: 'Første av de tolv månedene' },
    noneLane: 'Ingen sløyfe klart',
    diagram: 'Hva som påvirker hva',
    diagramText: 'Tre sløyfer som begynner og slutter hos dem som er med. Listene sier det samme.',
    diagramHint:
      'En pil med + betyr at mer gir mer, med − at mer gir mindre. Med ± kommer det an på om folk møter mer enn de venter. Stiplede bokser er det kommunen som bestemmer.',
    list: 'Sløyfene som liste',
    links: 'Alle pilene som liste',
    link: (from, sign, to) => `${from} → ${sign} ${to}`,
    effects: 'Hva det ville endre om en sløyfe sto stille',
    effectsHint:
      'Snitt for de tolv månedene etter, med sløyfen stille minus uten, i personer per 10 000 voksne, med 95 %-intervall over kjøringene.',
    made: 'Slik er det laget',
    method:
      'På hvert tidspunkt går en kopi av kjøringen videre i tolv måneder der én sløyfe står stille, mens alt annet og all tilfeldighet er som før. En sløyfe veier mest når endringen er klar og klart større enn for hver av de andre i de samme kjøringene.',
    runs: (runs, size, seed) => `${runs} kjøringer, frø ${seed}; ${size}.`,
    command: 'Kommandoen',
    contents: 'Innhold',
    footer: 'Skrevet av samspill.',
  },
};
