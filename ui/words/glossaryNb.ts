import type { GlossaryWords } from './glossaryEn.ts';

/** Words of the trade in Norwegian. */
export const glossaryNb: GlossaryWords = {
  hint: 'Fagord på denne siden, sagt med vanlige ord.',
  entries: {
    coCreation: {
      term: 'Samskaping',
      gloss: 'Kommunen og de som bor der, lager tjenester eller løser problemer sammen.',
    },
    ladder: {
      term: 'Samskapingstrappen',
      gloss:
        'Fem trinn, fra innbyggere som hjelper til med sin egen tjeneste, til at innbyggere, ansatte og politikere alle kan ta initiativ.',
    },
    governance: {
      term: 'Styringslogikk',
      gloss:
        'En måte å styre en kommune på: etter regler, etter resultater eller gjennom nettverk. De fleste kommuner blander alle tre.',
    },
    classicAdministration: {
      term: 'Klassisk forvaltning',
      gloss: 'Regler og likebehandling; beslutningene tas på toppen. Forskere skriver OA.',
    },
    managementByResults: {
      term: 'Målstyring',
      gloss: 'Mål, måling og konkurranse. Forskere skriver NPM, New Public Management.',
    },
    networkGovernance: {
      term: 'Nettverksstyring',
      gloss:
        'Det offentlige, innbyggere, foreninger og bedrifter løser felles problemer sammen. Forskere skriver NPG, New Public Governance.',
    },
    highFive: {
      term: 'High-5',
      gloss:
        'Fem regler for ledere som vil ha samskaping: Vedta en strategi, lag den sammen, samarbeid på tvers, bygg møteplasser, og lær underveis.',
    },
    sham: {
      term: 'Skinnprosess',
      gloss:
        'Innbyggerne blir spurt, men svaret er gitt på forhånd, eller ingen har myndighet til å bruke det. Kalles også skinnsamskaping.',
    },
    anchorInstitution: {
      term: 'Ankerinstitusjon',
      gloss: 'En stor offentlig innkjøper som blir værende på stedet: sykehuset, høyskolen, kommunen selv.',
    },
    localMultiplier: {
      term: 'Lokal multiplikator',
      gloss: 'Hvor mye inntekt på stedet hver krone fra de store innkjøperne blir til, også når den brukes igjen.',
    },
    boundarySpanner: {
      term: 'Brobygger',
      gloss: 'En som har til jobb å knytte sammen etater, og ansatte med innbyggere. Kalles også grensegangere.',
    },
    formativeEvaluation: {
      term: 'Evaluering underveis',
      gloss: 'Å se på hvordan det går mens det går, så det kan endres i tide. Fagfolk sier formativ evaluering.',
    },
    universalArena: {
      term: 'Universell arena',
      gloss: 'Et sted der alle kommer uansett, som skolen eller helsestasjonen.',
    },
    crossPressure: {
      term: 'Krysspress',
      gloss: 'Ansatte som skal følge regler, nå mål og samskape på én gang, trekkes i flere retninger, og det sliter.',
    },
    effortAsked: { term: 'Innsats det bes om', gloss: 'Hvor mange timer innbyggerne blir bedt om.' },
    lot: {
      term: 'Loddtrekning',
      gloss: 'Innbyggere inviteres tilfeldig, slik at det kommer andre enn de som alltid kommer.',
    },
    outreach: { term: 'Oppsøkende arbeid', gloss: 'Å gå dit folk bor, og spørre dem der.' },
    participant: { term: 'Deltaker', gloss: 'En som gir tid nå og da.' },
    volunteer: {
      term: 'Frivillig',
      gloss: 'En som gir tid hver måned. Tall for utslitte frivillige regner med alle som ga tid den måneden.',
    },
    enthusiast: { term: 'Ildsjel', gloss: 'En frivillig i den tidelen som brenner mest for felles arbeid.' },
    core: { term: 'Kjernen av frivillige', gloss: 'Den tredelen av de frivillige som gir flest timer.' },
    wornOut: {
      term: 'Utslitt',
      gloss: 'Så sliten av timene man gir at hvilen ikke strekker til: over 0,6 på en skala der folk stopper ved 1.',
    },
    burnOut: { term: 'Utbrenthet', gloss: 'Å bli så utslitt at man slutter, ofte i årevis.' },
    complexProblem: {
      term: 'Samfunnsfloke',
      gloss: 'Et problem som ingen tjeneste kan løse alene, som ensomhet eller et nabolag på vei ned.',
    },
    needMet: {
      term: 'Hjelp der det trengs',
      gloss: 'Den delen av hjelpebehovet som noen dekker, ansatte eller frivillige.',
    },
    equity: {
      term: 'Hjelpen når de dårligst stilte',
      gloss: 'Hvor godt behovene dekkes i den dårligst stilte femtedelen, målt mot den best stilte.',
    },
    deprivation: {
      term: 'Levekår',
      gloss:
        'Hvor dårlig stilt et område er. Målt i England, ordnet etter inntekt i Oslo; ellers oppdiktet, og da står det der.',
    },
    fifth: { term: 'Femtedel', gloss: 'De voksne i fem like store deler etter hvor godt stilt området deres er.' },
    publicValue: {
      term: 'Offentlig verdi',
      gloss:
        'Et gjennomsnitt av hjelp, rettferdighet, tillit, ansatte som har det bra, og lokal inntekt. Hva som teller, er et valg og kan endres.',
    },
    lever: { term: 'Virkemiddel', gloss: 'Noe som noen i kommunen kan bestemme, som hvor mange som inviteres.' },
    assumption: {
      term: 'Antakelse',
      gloss: 'Et tall om folk eller organisasjoner som ingen bestemmer over. De fleste av dem har ingen målt.',
    },
    evidence: {
      term: 'Evidens, A til D',
      gloss:
        'Hvor godt et tall er kjent: A fra eksperiment, B fra stor undersøkelse eller register, C fra ett enkelt tilfelle, D slik praktikere vurderer det.',
    },
    mechanism: { term: 'Mekanisme', gloss: 'En regel i modellen, som at timer sliter. Hver av dem kan slås av.' },
    preset: {
      term: 'Ferdig strategi',
      gloss: 'En strategi som følger med Samspill, med kilder og med det man ventet av den.',
    },
    claim: { term: 'Påstand', gloss: 'Det teorien får en til å vente av en strategi, skrevet ned før den ble prøvd.' },
    shock: {
      term: 'Hendelse',
      gloss: 'Noe som rammer kommunen på en dato uten at noen der bestemmer det, som et budsjettkutt.',
    },
    try: { term: 'Kjøring', gloss: 'De ti årene gjennomlevd én gang, med sine egne tilfeldigheter.' },
    seed: {
      term: 'Frø',
      gloss: 'Ordet som alle tilfeldigheter i en kjøring følger av. Samme frø gir samme tilfeldigheter.',
    },
    paired: {
      term: 'Forskjell i par',
      gloss:
        'To strategier satt opp mot hverandre med de samme tilfeldighetene, slik at forskjellen er det strategiene gjør.',
    },
    median: { term: 'Median', gloss: 'Den midterste når alle er satt i rekkefølge.' },
    fingerprint: {
      term: 'Fingeravtrykk',
      gloss: 'En kort kode regnet ut av alle tallene. Samme kode på en annen maskin betyr samme tall.',
    },
    sweep: { term: 'Stort eksperiment', gloss: 'Mange innstillinger, hver kjørt flere ganger. På engelsk: sweep.' },
  },
};
