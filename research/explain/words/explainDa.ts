import { ledgerNamesDa } from '#runs';
import type { ExplainWords } from './explainEn.ts';

const NUMBERS = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'];

const EVENTS: Readonly<Record<string, string>> = {
  cut: 'besparelsen',
  closure: 'lukningen',
  recession: 'nedgangstiden',
  electionLoss: 'det tabte valg',
  coreLoss: 'tabet af ildsjælene',
  merger: 'sammenlægningen',
  priorityEnds: 'satsningen, der slutter',
  volunteerLoss: 'tabet af frivillige',
  process: 'inddragelsesprocessen',
  levers: 'den forbigående ændring',
};

export const explainDa: ExplainWords = {
  ledger: ledgerNamesDa,
  and: 'og',
  players: {
    mix: 'blandingen af styringslogikker',
    recruitment: 'måden, folk inviteres på',
    commitment: 'ankerinstitutionernes forpligtelse',
    rampMonths: 'farten i ændringen af styringen',
    event: (kind, month) => `${EVENTS[kind] ?? kind} i måned ${month}`,
    off: (mechanism) => `»${mechanism}« slået fra`,
    mechanism: (mechanism) => `»${mechanism}«`,
    everything: 'alle valgene tilsammen',
  },
  groups: {
    direction: 'retning og organisering',
    people: 'ansatte, frivillige og det, de bliver bedt om',
    arenas: 'mødesteder og arbejdsmåder',
    money: 'penge til borgerne',
    recruitment: 'hvordan folk nås',
    localEconomy: 'lokal økonomi',
    context: 'det, der sker med kommunen',
    happenings: 'hændelser',
    model: 'dele af modellen, der er slået fra',
  },
  units: {
    percent: (amount) => `${amount} procentpoint`,
    hundred: (amount) => `${amount} af 100`,
    plain: (amount, unit) => `${amount} (${unit})`,
    total: (amount) => `${amount} pr. 1.000 voksne`,
  },
  moment: {
    mean: (from, to) => `i gennemsnit over måned ${from} til ${to}`,
    total: (from, to) => `lagt sammen over måned ${from} til ${to}`,
  },
  fifth: (what, who) => `${what}, i ${who} af byen`,
  headline: (name, against, when, what, amount, isHigher) =>
    `Med ${name} er »${what}« ${amount} ${isHigher ? 'højere' : 'lavere'} ${when} end med ${against}`,
  unsteady: (name, against, when, what, amount, isHigher) =>
    `Med ${name} er »${what}« i gennemsnit ${amount} ${isHigher ? 'højere' : 'lavere'} ${when} end med ${against}, men i for få kørsler til at regne med det`,
  noDifference: (name, against, when, what) =>
    `Mellem ${name} og ${against} er der ingen forskel i »${what}« ${when}, som kan skelnes fra tilfældigheder`,
  sure: (low, high, agree, of) =>
    `(${low} til ${high} i 95 af 100 undersøgelser som denne; ${agree} af ${of} kørsler er enige)`,
  justMatters: (amount) => `Det er omtrent det mindste, der betyder noget for folk (${amount}).`,
  underMatters: (amount) => `Det er mindre, end hvad der betyder noget for folk (${amount}).`,
  oneChoice: (name, from, to) =>
    `De er kun forskellige i ét valg, og hele forskellen kommer derfor af det: ${name} (fra ${from} til ${to}).`,
  brought: (raised, lowered) =>
    raised === ''
      ? `${lowered} trak ned.`
      : lowered === ''
        ? `${raised} trak op.`
        : `${raised} trak op; ${lowered} trak ned.`,
  cancels: (sentence) => `Store virkninger ophæver hinanden: ${sentence}`,
  by: (name, amount) => `${name} (${amount})`,
  unordered: 'Hvilket af dem der gjorde mest, kan man ikke sige.',
  turns: (name, alone, onTop) =>
    `${name} gør én ting alene og en anden oven på alt det andet: ${alone} for sig selv, ${onTop} når alt det andet er der. Gennemsnittet af de to siger ikke meget.`,
  inTheWay: (alone, onTop) =>
    `Valgene står i vejen for hinanden: Hver for sig ville de tilsammen give ${alone}; det, hvert af dem stadig giver oven på alle de andre, bliver ${onTop}.`,
  helping: (alone, onTop) =>
    `Valgene hjælper hinanden: Hver for sig ville de tilsammen give ${alone}; det, hvert af dem giver oven på alle de andre, bliver ${onTop}.`,
  pairMore: (one, other, amount) => `${one} sammen med ${other}: ${amount} ud over, hvad de giver hver for sig.`,
  small: (names) => `Tydeligt, men lidt: ${names}.`,
  notClear: (names) => `Intet tydeligt bidrag: ${names}.`,
  allOfThem: 'Ingen af valgene har et tydeligt bidrag alene.',
  through: (name, way, line) => `${name}: ${way}, mest gennem ${line}.`,
  throughAll: (lines) => `Gennem hvad: ${lines}.`,
  throughTwo: (name, up, down) => `${name} giver ingen tydelig sum, fordi det virker begge veje: ${up}, men ${down}.`,
  contextIsNoChoice: (names, how) =>
    `Det her bestemmer ingen i kommunen, og alligevel er det forskelligt i de to: ${names}. Vil man kun sammenligne valgene, så giv begge det samme${how}.`,
  mechanism: (name, amount) => `${name} (${amount})`,
  mechanisms: (names) =>
    `Uden den, og med alt andet i modellen slået til, ville forskellen ændre sig så meget: ${names}.`,
  left: (amount) => `Med alle disse slået fra på én gang er der ${amount} af forskellen tilbage.`,
  few: (replicates, least) =>
    `${replicates === 1 ? 'Én kørsel' : `${capital(NUMBERS[replicates] ?? String(replicates))} kørsler`} af hver er for lidt til at sige, hvad der gav forskellen: Der skal ${NUMBERS[least] ?? least} til.`,
  nothingThere: (level, of, how) =>
    `I ${level} af ${of} kørsler er der slet ingen forskel: Så sjældne hændelser bør hellere lægges sammen over hele tiden${how}.`,
  noRun: 'Ingen kørsel blev færdig: Der er intet at forklare.',
  fitDisagrees: (names) =>
    `Vær forsigtig: Bidrag regnet på en anden måde (en tilpasning af par) ligger uden for båndene for disse: ${names}.`,
  model: 'Det forklarer modellen, ikke byen.',
  table: {
    player: 'Valg',
    mechanism: 'Del af modellen',
    from: 'Fra',
    to: 'Til',
    share: 'Bidrag',
    low: 'fra',
    high: 'til',
    alone: 'Alene',
    onTop: 'Oven på alt',
    agree: 'Kørsler enige',
    sum: 'Tilsammen',
    left: 'Med alle slået fra',
    part: 'Forskel',
    beforeAnswers: 'før svarene',
    answers: 'svarer på de andre',
    without: 'Niveau uden',
    whenOff: 'Hvad »fra« betyder',
    line: 'Gennem',
    group: 'Gruppe',
  },
  page: {
    title: (name, against) => `Hvorfor ender ${name} og ${against} forskelligt?`,
    contents: 'Indhold',
    footer: 'Skrevet af samspill.',
    axis: 'Bidrag til forskellen',
    zero: 'ingen del i den',
    series: { share: 'bidrag til forskellen, med 95 %-bånd', alone: 'alene', onTop: 'oven på alle de andre' },
    described: (what, said) => `Hvad hver del bidrog med til forskellen i ${what}. ${said}.`,
    through: (what) => `Gennem hvad: ${what}`,
    throughHint:
      'Hver ændring i denne størrelse er bogført under det, der skabte den. En række bliver tilsammen valgets bidrag, en kolonne linjens del af forskellen.',
    made: 'Hvordan det er lavet, og hvad det ikke siger',
    runs: (replicates, runs, size, seed) =>
      `${replicates} gentagelser, ${runs} kørsler i alt; ${size}; hovedfrø »${seed}«.`,
    command: 'Kommandoen, der gentager det',
    method:
      'Bidragene er Shapley-værdier: det, hvert valg lægger til, når turen kommer til det, i gennemsnit over de rækkefølger, valgene kan komme i. Tilsammen bliver de forskellen. Alene: det, valget gør for sig selv; oven på alt: det, der ville gå tabt uden netop dette. Hvor de to er meget forskellige, siger bidraget midt imellem ikke meget alene. Bånd: Students 95 %-interval over kørslerne, hver med sin egen rækkefølge.',
    methodOff:
      'Slået fra betyder fra nu af: Mekanismen stopper i måned 0 i en by, der er formet med den. Det er ikke en verden uden den, og en mekanisme, der stopper, kan tage en omkostning med sig sammen med en nytte. Oven på alt står først her, for en model med halvdelen af delene slået fra er ingens by.',
  },
  account: {
    title: (name, what, from, to) => `${name}: ${what}, måned ${from} til ${to}`,
    sentence: (what, from, to, ups, downs) =>
      [`»${what}« gik fra ${from} til ${to}.`, ups === '' ? '' : `Op: ${ups}.`, downs === '' ? '' : `Ned: ${downs}.`]
        .filter((part) => part !== '')
        .join(' '),
    few: (runs, least) =>
      `${runs} ${runs === 1 ? 'kørsel' : 'kørsler'} er for lidt til at fortælle det med ord: Der skal ${least} til.`,
    line: 'Hvad der skabte det',
    change: 'Ændring',
    low: 'fra',
    high: 'til',
    total: 'Ændring i alt',
    start: 'Ved starten',
    end: 'Ved slutningen',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
