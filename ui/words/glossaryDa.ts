import type { GlossaryWords } from './glossaryEn.ts';

/** Words of the trade in Danish. */
export const glossaryDa: GlossaryWords = {
  hint: 'Fagord på denne side, sagt med almindelige ord.',
  entries: {
    coCreation: {
      term: 'Samskabelse',
      gloss: 'Kommunen og de, der bor der, skaber velfærd eller løser problemer sammen.',
    },
    ladder: {
      term: 'Samskabelsestrappen',
      gloss:
        'Fem trin, fra borgere, der hjælper til med deres egen hjælp, til at borgere, medarbejdere og politikere alle kan tage initiativ.',
    },
    governance: {
      term: 'Styringslogik',
      gloss:
        'En måde at styre en kommune på: efter regler, efter resultater eller gennem netværk. De fleste kommuner blander alle tre.',
    },
    classicAdministration: {
      term: 'Klassisk forvaltning',
      gloss: 'Regler og ligebehandling; beslutningerne tages i toppen. Forskere skriver OA.',
    },
    managementByResults: {
      term: 'Målstyring',
      gloss: 'Mål, måling og konkurrence. Forskere skriver NPM, New Public Management.',
    },
    networkGovernance: {
      term: 'Netværksstyring',
      gloss:
        'Det offentlige, borgere, foreninger og virksomheder løser fælles problemer sammen. Forskere skriver NPG, New Public Governance.',
    },
    highFive: {
      term: 'High-5',
      gloss:
        'Fem regler for ledere, der vil samskabelse: Vedtag en strategi, lav den sammen, samarbejd på tværs, byg mødesteder, og lær undervejs.',
    },
    sham: {
      term: 'Skinproces',
      gloss:
        'Borgerne bliver spurgt, men svaret er givet på forhånd, eller ingen har beføjelse til at bruge det. Kaldes også skinsamskabelse.',
    },
    anchorInstitution: {
      term: 'Ankerinstitution',
      gloss: 'En stor offentlig indkøber, der bliver på stedet: hospitalet, uddannelsesstedet, kommunen selv.',
    },
    localMultiplier: {
      term: 'Lokal multiplikator',
      gloss: 'Hvor meget indkomst på stedet hver krone fra de store indkøbere bliver til, også når den bruges igen.',
    },
    boundarySpanner: {
      term: 'Brobygger',
      gloss:
        'En, der har til opgave at forbinde forvaltninger, og medarbejdere med borgere. Kaldes også grænsegængere.',
    },
    formativeEvaluation: {
      term: 'Evaluering undervejs',
      gloss: 'At se på, hvordan det går, mens det går, så det kan ændres i tide. Fagfolk siger formativ evaluering.',
    },
    universalArena: {
      term: 'Universel arena',
      gloss: 'Et sted, hvor alle kommer alligevel, som skolen eller sundhedshuset.',
    },
    crossPressure: {
      term: 'Krydspres',
      gloss:
        'Medarbejdere, der skal følge regler, nå mål og samskabe på én gang, trækkes i flere retninger, og det slider.',
    },
    effortAsked: { term: 'Indsats, der bedes om', gloss: 'Hvor mange timer borgerne bliver bedt om.' },
    lot: { term: 'Lodtrækning', gloss: 'Borgere inviteres tilfældigt, så der kommer andre end dem, der altid kommer.' },
    outreach: { term: 'Opsøgende arbejde', gloss: 'At gå derhen, hvor folk bor, og spørge dem dér.' },
    participant: { term: 'Deltager', gloss: 'En, der giver tid nu og da.' },
    volunteer: {
      term: 'Frivillig',
      gloss: 'En, der giver tid hver måned. Tal for udkørte frivillige regner alle med, der gav tid den måned.',
    },
    enthusiast: { term: 'Ildsjæl', gloss: 'En frivillig i den tiendedel, der brænder mest for fælles arbejde.' },
    core: { term: 'Kernen af frivillige', gloss: 'Den tredjedel af de frivillige, der giver flest timer.' },
    wornOut: {
      term: 'Udkørt',
      gloss: 'Så træt af de timer, man giver, at hvilen ikke rækker: over 0,6 på en skala, hvor folk stopper ved 1.',
    },
    burnOut: { term: 'Udbrændthed', gloss: 'At blive så udkørt, at man holder op, ofte i årevis.' },
    complexProblem: {
      term: 'Vildt problem',
      gloss: 'Et problem, som ingen forvaltning kan løse alene, som ensomhed eller et kvarter på vej ned.',
    },
    needMet: {
      term: 'Hjælp, hvor der er brug for den',
      gloss: 'Den del af behovet for hjælp, som nogen dækker, medarbejdere eller frivillige.',
    },
    equity: {
      term: 'Hjælpen når de dårligst stillede',
      gloss: 'Hvor godt behovene dækkes i den dårligst stillede femtedel, målt mod den bedst stillede.',
    },
    deprivation: {
      term: 'Levevilkår',
      gloss:
        'Hvor dårligt stillet et område er. Målt i England, ordnet efter indkomst i Oslo; ellers opdigtet, og så står det der.',
    },
    fifth: { term: 'Femtedel', gloss: 'De voksne i fem lige store dele efter, hvor godt stillet deres område er.' },
    publicValue: {
      term: 'Offentlig værdi',
      gloss:
        'Et gennemsnit af hjælp, retfærdighed, tillid, medarbejdere, der har det godt, og lokal indkomst. Hvad der tæller, er et valg og kan ændres.',
    },
    lever: { term: 'Virkemiddel', gloss: 'Noget, som nogen i kommunen kan bestemme, som hvor mange der inviteres.' },
    assumption: {
      term: 'Antagelse',
      gloss: 'Et tal om folk eller organisationer, som ingen bestemmer over. De fleste af dem har ingen målt.',
    },
    evidence: {
      term: 'Evidens, A til D',
      gloss:
        'Hvor godt et tal kendes: A fra eksperiment, B fra stor undersøgelse eller register, C fra et enkelt tilfælde, D som praktikere vurderer det.',
    },
    mechanism: { term: 'Mekanisme', gloss: 'En regel i modellen, som at timer slider. Hver af dem kan slås fra.' },
    preset: {
      term: 'Færdig strategi',
      gloss: 'En strategi, der følger med Samspill, med kilder og med det, man ventede af den.',
    },
    claim: {
      term: 'Påstand',
      gloss: 'Det, som teorien får en til at vente af en strategi, skrevet ned, før den blev prøvet.',
    },
    shock: {
      term: 'Hændelse',
      gloss: 'Noget, der rammer kommunen på en dato, uden at nogen dér bestemmer det, som en nedskæring.',
    },
    try: { term: 'Kørsel', gloss: 'De ti år gennemlevet én gang, med deres egne tilfældigheder.' },
    seed: {
      term: 'Frø',
      gloss: 'Det ord, som alle tilfældigheder i en kørsel følger af. Samme frø giver samme tilfældigheder.',
    },
    paired: {
      term: 'Forskel i par',
      gloss:
        'To strategier stillet op mod hinanden med de samme tilfældigheder, så forskellen er det, strategierne gør.',
    },
    median: { term: 'Median', gloss: 'Den midterste, når alle er stillet i rækkefølge.' },
    fingerprint: {
      term: 'Fingeraftryk',
      gloss: 'En kort kode regnet ud af alle tallene. Samme kode på en anden maskine betyder samme tal.',
    },
    sweep: { term: 'Stort eksperiment', gloss: 'Mange indstillinger, hver kørt flere gange. På engelsk: sweep.' },
  },
};
