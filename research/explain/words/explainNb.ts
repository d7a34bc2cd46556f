import { ledgerNamesNb } from '#runs';
import type { ExplainWords } from './explainEn.ts';

const NUMBERS = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti'];

const EVENTS: Readonly<Record<string, string>> = {
  cut: 'budsjettkuttet',
  closure: 'stengingen',
  recession: 'nedgangstiden',
  electionLoss: 'valgnederlaget',
  coreLoss: 'tapet av ildsjelene',
  merger: 'sammenslåingen',
  priorityEnds: 'satsingen som tar slutt',
  volunteerLoss: 'tapet av frivillige',
  process: 'medvirkningsprosessen',
  levers: 'den forbigående endringen',
};

export const explainNb: ExplainWords = {
  ledger: ledgerNamesNb,
  and: 'og',
  players: {
    mix: 'blandingen av styringslogikker',
    recruitment: 'måten folk inviteres på',
    commitment: 'forpliktelsen til ankerinstitusjonene',
    rampMonths: 'farten på endringen av styringen',
    event: (kind, month) => `${EVENTS[kind] ?? kind} i måned ${month}`,
    off: (mechanism) => `«${mechanism}» slått av`,
    mechanism: (mechanism) => `«${mechanism}»`,
    everything: 'alle valgene sammen',
  },
  groups: {
    direction: 'retning og organisering',
    people: 'ansatte, frivillige og det de blir bedt om',
    arenas: 'møteplasser og arbeidsmåter',
    money: 'penger til innbyggerne',
    recruitment: 'hvordan folk nås',
    localEconomy: 'lokal økonomi',
    context: 'det som skjer med kommunen',
    happenings: 'hendelser',
    model: 'deler av modellen som er slått av',
  },
  units: {
    percent: (amount) => `${amount} prosentpoeng`,
    hundred: (amount) => `${amount} av 100`,
    plain: (amount, unit) => `${amount} (${unit})`,
    total: (amount) => `${amount} per 1000 voksne`,
  },
  moment: {
    mean: (from, to) => `i gjennomsnitt over måned ${from} til ${to}`,
    total: (from, to) => `lagt sammen over måned ${from} til ${to}`,
  },
  fifth: (what, who) => `${what}, i ${who} av byen`,
  headline: (name, against, when, what, amount, isHigher) =>
    `Med ${name} er «${what}» ${amount} ${isHigher ? 'høyere' : 'lavere'} ${when} enn med ${against}`,
  unsteady: (name, against, when, what, amount, isHigher) =>
    `Med ${name} er «${what}» i gjennomsnitt ${amount} ${isHigher ? 'høyere' : 'lavere'} ${when} enn med ${against}, men i for få kjøringer til å regne med det`,
  noDifference: (name, against, when, what) =>
    `Mellom ${name} og ${against} er det ingen forskjell i «${what}» ${when} som kan skilles fra tilfeldigheter`,
  sure: (low, high, agree, of) =>
    `(${low} til ${high} i 95 av 100 slike undersøkelser; ${agree} av ${of} kjøringer er enige)`,
  justMatters: (amount) => `Det er omtrent det minste som betyr noe for folk (${amount}).`,
  underMatters: (amount) => `Det er mindre enn det som betyr noe for folk (${amount}).`,
  oneChoice: (name, from, to) =>
    `De skiller seg bare i ett valg, og hele forskjellen kommer derfor av det: ${name} (fra ${from} til ${to}).`,
  brought: (raised, lowered) =>
    raised === ''
      ? `${lowered} trakk ned.`
      : lowered === ''
        ? `${raised} trakk opp.`
        : `${raised} trakk opp; ${lowered} trakk ned.`,
  cancels: (sentence) => `Store virkninger opphever hverandre: ${sentence}`,
  by: (name, amount) => `${name} (${amount})`,
  unordered: 'Hvilket av dem som gjorde mest, er det ikke mulig å si.',
  turns: (name, alone, onTop) =>
    `${name} gjør én ting alene og en annen oppå alt det andre: ${alone} for seg selv, ${onTop} når alt det andre er på plass. Gjennomsnittet av de to sier lite.`,
  inTheWay: (alone, onTop) =>
    `Valgene står i veien for hverandre: Hver for seg ville de til sammen gitt ${alone}; det hvert av dem fortsatt gir oppå alle de andre, blir ${onTop}.`,
  helping: (alone, onTop) =>
    `Valgene hjelper hverandre: Hver for seg ville de til sammen gitt ${alone}; det hvert av dem gir oppå alle de andre, blir ${onTop}.`,
  pairMore: (one, other, amount) => `${one} sammen med ${other}: ${amount} utover det de gir hver for seg.`,
  small: (names) => `Tydelig, men lite: ${names}.`,
  notClear: (names) => `Ikke noe tydelig bidrag: ${names}.`,
  allOfThem: 'Ingen av valgene har et tydelig bidrag alene.',
  through: (name, way, line) => `${name}: ${way}, mest gjennom ${line}.`,
  throughAll: (lines) => `Gjennom hva: ${lines}.`,
  throughTwo: (name, up, down) => `${name} gir ingen tydelig sum, fordi det virker begge veier: ${up}, men ${down}.`,
  contextIsNoChoice: (names, how) =>
    `Dette bestemmer ingen i kommunen, og det er likevel ulikt i de to: ${names}. For å sammenligne bare valgene, gi begge det samme${how}.`,
  mechanism: (name, amount) => `${name} (${amount})`,
  mechanisms: (names) => `Uten den, og med alt annet i modellen på, ville forskjellen endret seg så mye: ${names}.`,
  left: (amount) => `Med alle disse slått av på en gang er ${amount} av forskjellen igjen.`,
  few: (replicates, least) =>
    `${replicates === 1 ? 'Én kjøring' : `${capital(NUMBERS[replicates] ?? String(replicates))} kjøringer`} av hver er for lite til å si hva som skapte forskjellen: Det trengs ${NUMBERS[least] ?? least}.`,
  nothingThere: (level, of, how) =>
    `I ${level} av ${of} kjøringer er det ingen forskjell i det hele tatt: Så sjeldne hendelser bør heller legges sammen over hele tiden${how}.`,
  noRun: 'Ingen kjøring ble ferdig: Det er ingenting å forklare.',
  fitDisagrees: (names) =>
    `Vær forsiktig: Bidrag regnet på en annen måte (en tilpasning av par) ligger utenfor båndene til disse: ${names}.`,
  model: 'Dette forklarer modellen, ikke byen.',
  table: {
    player: 'Valg',
    mechanism: 'Del av modellen',
    from: 'Fra',
    to: 'Til',
    share: 'Bidrag',
    low: 'fra',
    high: 'til',
    alone: 'Alene',
    onTop: 'Oppå alt',
    agree: 'Kjøringer enige',
    sum: 'Til sammen',
    left: 'Med alle av',
    part: 'Forskjell',
    beforeAnswers: 'før svarene',
    answers: 'svarer på de andre',
    without: 'Nivå uten',
    whenOff: 'Hva «av» betyr',
    line: 'Gjennom',
    group: 'Gruppe',
  },
  page: {
    title: (name, against) => `Hvorfor ender ${name} og ${against} ulikt?`,
    contents: 'Innhold',
    footer: 'Skrevet av samspill.',
    axis: 'Bidrag til forskjellen',
    zero: 'ingen del i den',
    series: { share: 'bidrag til forskjellen, med 95 %-bånd', alone: 'alene', onTop: 'oppå alle de andre' },
    described: (what, said) => `Hva hver del bidro med til forskjellen i ${what}. ${said}.`,
    through: (what) => `Gjennom hva: ${what}`,
    throughHint:
      'Hver endring i denne størrelsen er bokført under det som skapte den. En rad blir til sammen bidraget til valget, en kolonne linjens del av forskjellen.',
    made: 'Hvordan dette er laget, og hva det ikke sier',
    runs: (replicates, runs, size, seed) =>
      `${replicates} gjentak, ${runs} kjøringer i alt; ${size}; hovedfrø «${seed}».`,
    command: 'Kommandoen som gjentar det',
    method:
      'Bidragene er Shapley-verdier: det hvert valg legger til når turen kommer til det, i gjennomsnitt over rekkefølgene valgene kan komme i. De blir til sammen forskjellen. Alene: det valget gjør for seg selv; oppå alt: det som ville gått tapt uten akkurat dette. Der de to er svært ulike, sier bidraget midt imellom lite alene. Bånd: Students 95 %-intervall over kjøringene, hver med sin egen rekkefølge.',
    methodOff:
      'Av betyr fra nå av: Mekanismen stanser i måned 0 i en by som er formet med den. Det er ikke en verden uten den, og en mekanisme som stanser, kan ta med seg en kostnad sammen med en nytte. Oppå alt står først her, for en modell med halvparten av delene slått av er ingens by.',
  },
  account: {
    title: (name, what, from, to) => `${name}: ${what}, måned ${from} til ${to}`,
    sentence: (what, from, to, ups, downs) =>
      [`«${what}» gikk fra ${from} til ${to}.`, ups === '' ? '' : `Opp: ${ups}.`, downs === '' ? '' : `Ned: ${downs}.`]
        .filter((part) => part !== '')
        .join(' '),
    few: (runs, least) =>
      `${runs} ${runs === 1 ? 'kjøring' : 'kjøringer'} er for lite til å fortelle det med ord: Det trengs ${least}.`,
    line: 'Hva som skapte det',
    change: 'Endring',
    low: 'fra',
    high: 'til',
    total: 'Endring i alt',
    start: 'Ved starten',
    end: 'Ved slutten',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
