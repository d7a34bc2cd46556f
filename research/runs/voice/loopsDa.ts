import type { LoopWords } from './loopsEn.ts';

/** Hvilken sløjfe der vejer mest, og hvordan vi ved det, på dansk. */
export const loopsDa: LoopWords = {
  stocks: {
    participationMunicipal: 'At være med i det, kommunen står for',
    participation: 'At være med i noget overhovedet',
  },
  loops: {
    fatigue: {
      name: 'trætheden',
      label: 'Træthed',
      frozen: 'var ingen blevet mere slidt, og havde ingen hvilet ud, i et år',
    },
    sham: {
      name: 'invitationerne, der ikke bliver til noget',
      label: 'Invitationer uden resultat',
      frozen: 'havde folks hukommelse om den slags invitationer stået stille i et år',
    },
    promise: {
      name: 'løfterne og det, der kommer ud af dem',
      label: 'Løfter',
      frozen: 'havde intet af det, folk møder i samarbejdet, rørt ved deres håb eller tillid i et år',
    },
  },
  causes: {
    takingPart: 'Folk, der er med',
    hours: 'Timer, de lægger',
    fatigue: 'Træthed',
    leaving: 'Folk, der holder op eller brænder ud',
    invitations: 'Invitationer fra kommunen',
    results: 'Resultater, man kan se',
    unanswered: 'Invitationer uden resultat, som folk husker dem',
    willingness: 'Lyst til at sige ja',
    promise: 'Det, kommunen lover',
    expectation: 'Det, folk regner med',
    experience: 'Det, de møder, mod det, de regnede med',
    heard: 'Tillid, og tro på at blive hørt',
  },
  signs: {
    reinforcing: 'et skub kommer stærkere tilbage',
    balancing: 'et skub kommer tilbage som modstand',
    either:
      'et skub kommer stærkere tilbage, hvor folk møder mere, end de regnede med, og som modstand, hvor de møder mindre',
  },
  shortSigns: {
    reinforcing: 'kommer stærkere tilbage',
    balancing: 'kommer tilbage som modstand',
    either: 'kommer tilbage på den ene eller den anden måde',
  },
  year: (first, last) => (first === last ? `I det ${first}. år` : `Fra det ${first}. til det ${last}. år`),
  months: (first, last) => `I månederne ${first} til ${last}`,
  dominates: (when, loop) => `${when} er det ${loop}, der vejer mest`,
  would: (frozen, from, to, more) =>
    `${frozen}, ville ${from === to ? from : `${from} til ${to}`} ${more ? 'flere' : 'færre'} ud af 10.000 voksne have været med i en gennemsnitlig måned det år`,
  none: (when) => `${when} er der ingen sløjfe, der klart vejer mere end de andre`,
  small: (matters) =>
    `Alt dette er småt: På et år flytter ingen af sløjferne så meget, at folk ville mærke det (${matters} ud af 10.000 voksne).`,
  few: (least) => `Hvilken sløjfe der vejer mest, siges der først noget om, når der er mindst ${least} kørsler.`,
  still: 'Her er der ingen af sløjferne, der flytter noget.',
  onlyThese:
    'Det er de tre sløjfer, der er vejet mod hinanden, ikke alt det andet, der får folk til at være med eller holde op.',
  model: 'Det forklarer modellen, ikke kommunen.',
  and: 'og',
  table: {
    month: 'Efter måned',
    dominant: 'Vejer mest',
    runs: 'Kørsler enige',
    none: 'ingen klart',
    few: 'for få kørsler',
    still: 'ingen flytter noget',
  },
  page: {
    title: (strategy) => `Hvilken sløjfe vejer mest? ${strategy}`,
    heading: (strategy, place) => `Hvilken sløjfe vejer mest? ${strategy}, ${place}`,
    strip: 'sløjfen, der vejer mest, over tid',
    stripHint:
      'Tallene er, hvor mange flere (+) eller færre (−) ud af 10.000 voksne der ville have været med året efter, hvis sløjfen stod stille.',
    axis: { years: 'År', months: 'Den første af de tolv måneder' },
    noneLane: 'Ingen sløjfe klart',
    diagram: 'Hvad der påvirker hvad',
    diagramText: 'Tre sløjfer, der begynder og slutter hos dem, der er med. Listerne siger det samme.',
    diagramHint:
      'En pil med + betyder, at mere giver mere, med − at mere giver mindre. Ved ± kommer det an på, om folk møder mere, end de regner med. Stiplede kasser er det kommunen, der bestemmer.',
    list: 'Sløjferne som liste',
    links: 'Alle pilene som liste',
    link: (from, sign, to) => `${from} → ${sign} ${to}`,
    effects: 'Hvad det ville ændre, hvis en sløjfe stod stille',
    effectsHint:
      'Gennemsnit for de tolv måneder efter, med sløjfen stille minus uden, i personer pr. 10.000 voksne, med 95 %-interval over kørslerne.',
    made: 'Sådan er det lavet',
    method:
      'På hvert tidspunkt løber en kopi af kørslen videre i tolv måneder, hvor én sløjfe står stille, mens alt andet og alle tilfældigheder er som før. En sløjfe vejer mest, når dens ændring er klar og klart større end hver af de andres i de samme kørsler.',
    runs: (runs, size, seed) => `${runs} kørsler, frø ${seed}; ${size}.`,
    command: 'Kommandoen',
    contents: 'Indhold',
    footer: 'Skrevet af samspill.',
  },
};
