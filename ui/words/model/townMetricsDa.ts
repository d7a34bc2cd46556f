import type { MetricWords } from './metricWords.ts';

/** In Danish: projects, needs, services, staff, leaders, budget and the local economy. */
export const townMetricsDa = {
  projectsRunning: {
    label: 'Projekter i gang',
    about: 'Projekter på trin 3 til 5, der er i gang, fra initiering til evaluering.',
  },
  projectsStep3: { label: 'Projekter på trin 3', about: 'Samdesign af ydelser.' },
  projectsStep4: { label: 'Projekter på trin 4', about: 'Vilde problemer løst i fællesskab.' },
  projectsStep5: { label: 'Projekter på trin 5', about: 'Enhver kan tage initiativ.' },
  projectsSteered: {
    label: 'Styret samskabelse',
    about: 'Resultatet er givet på forhånd, og kommunen leder (Ulrich).',
  },
  projectsResponsibilising: {
    label: 'Ansvarliggørende samskabelse',
    about: 'Resultatet er givet på forhånd, og aktører uden for kommunen leder (Ulrich).',
  },
  projectsEqual: {
    label: 'Ligeværdig samskabelse',
    about: 'Resultatet er åbent, og kommunen leder eller deler ledelsen (Ulrich).',
  },
  projectsFacilitating: {
    label: 'Faciliterende samskabelse',
    about: 'Resultatet er åbent, og aktører uden for kommunen leder (Ulrich).',
  },
  projectsInitiation: { label: 'Projekter under initiering', about: 'Fremdrift under 0,15.' },
  projectsDesign: { label: 'Projekter under udformning', about: 'Fremdrift 0,15 til 0,4.' },
  projectsImplementation: { label: 'Projekter under gennemførelse', about: 'Fremdrift 0,4 til 0,9.' },
  projectsEvaluation: {
    label: 'Projekter under evaluering',
    about: 'Besluttet, mislykket eller skrinlagt, og nu til læring.',
  },
  projectsDecision: { label: 'Projekter, der venter på beslutning', about: 'Klar, men ikke besluttet endnu.' },
  projectsStarted: { label: 'Projekter startet', about: 'Startet i denne måned.' },
  initiatedPolitician: { label: 'Projekter startet af politikere', about: 'Startet af politikere i denne måned.' },
  initiatedManager: { label: 'Projekter startet af ledere', about: 'Startet af ledere i denne måned.' },
  initiatedProfessional: {
    label: 'Projekter startet af fagfolk',
    about: 'Startet af fagfolk i denne måned.',
  },
  initiatedCitizen: { label: 'Projekter startet af borgere', about: 'Startet af borgere i denne måned.' },
  initiatedGroup: { label: 'Projekter startet af grupper', about: 'Startet af grupper i denne måned.' },
  projectsAdopted: { label: 'Projekter taget i brug', about: 'Taget i brug i denne måned.' },
  projectsShelved: {
    label: 'Projekter skrinlagt',
    about: 'Fravalgt, eller ikke beslutningsdygtige inden fristen.',
  },
  projectsFailed: {
    label: 'Projekter, der mislykkes',
    about: 'Ikke klar efter 30 måneder, eller standset af en nulfejlskultur.',
  },
  projectsPseudo: {
    label: 'Skinprocesser',
    about:
      'Afsluttet med så lille indflydelse, som hvor resultatet er givet på forhånd (`pseudoBelow`), uanset hvad der blev af det.',
  },
  adoptionShare: { about: 'Taget i brug ÷ afsluttet i de seneste 12 måneder.' },
  pseudoShare: { about: 'Skinprocesser ÷ afsluttet i de seneste 12 måneder.' },
  municipalInitiative: {
    label: 'Projekter, kommunen tog initiativ til, seneste år',
    about: 'Startet af politikere, ledere eller fagfolk ÷ startet i de seneste 12 måneder.',
  },
  projectDuration: {
    label: 'Projekternes varighed, seneste år',
    about: 'Fra initiering til beslutning, for projekter afsluttet i de seneste 12 måneder.',
  },
  projectDurationAcross: {
    label: 'Varighed for projekter på tværs af sektorer, seneste år',
    about:
      'Som projectDuration, for projekter i mere end én sektor. De, som tidsgrænsen standsede, tæller med månederne indtil da: se endedByClock.',
  },
  endedByClock: {
    label: 'Projekter standset af tidsgrænsen, seneste år',
    about:
      'Afsluttet, fordi de nåede grænsen for, hvor længe et projekt kan vare ÷ afsluttet i de seneste 12 måneder. Hvor andelen er høj, siger varigheden kun lidt.',
  },
  decisionTime: {
    label: 'Ventetid på beslutning, seneste år',
    about: 'Måneder med venten på beslutning, for projekter besluttet i de seneste 12 måneder.',
  },
  solutions: {
    label: 'Løsninger i brug',
    about: 'Løsninger af fuld kvalitet, der er taget i brug og stadig virker.',
  },
  wickedNeed: { label: 'Uløste vilde problemer', about: 'Vilde problemer, der står åbne, pr. indbygger.' },
  routineNeed: { label: 'Behov for ydelser', about: 'Timer med ydelser, der er behov for.' },
  coverage: { label: 'Dækning', about: 'Timer med ydelser, der er givet ÷ timer, der er behov for; højst 1,05.' },
  unmetNeed: { label: 'Udækket behov', about: 'Timer med ydelser, der er behov for, men som ingen giver.' },
  serviceOutput: {
    label: 'Ydelser, der leveres',
    about:
      'Timer med ydelser fra medarbejdere og faste arenaer, fejl trukket fra, hvad enten de dækker et behov eller ej.',
  },
  needMet: { about: '1 − udækket behov ÷ behov.' },
  complexNeedMet: {
    about:
      'Af de vilde problemer, der ville stå åbne uden løsninger, den andel, der ikke gør det: 1 − åbne problemer ÷ (tilgang ÷ afgang), efter borgere, ikke under 0. Det, tidlig hjælp forebygger, tæller med. Hvad der ville stå åbent, har ingen observeret.',
  },
  equity: { about: 'Dækning i den dårligst stillede femtedel ÷ dækning i den bedst stillede, højst 1.' },
  errors: { label: 'Fejl', about: 'Ydelser, der går tabt i fejl og uens behandling.' },
  staffStrain: { about: 'Gennemsnit for ansatte fagfolk.' },
  staffMotivation: { label: 'Motivation hos medarbejderne', about: 'Gennemsnit for ansatte fagfolk.' },
  motivationSpread: {
    label: 'Spredning i medarbejdernes motivation',
    about: 'Standardafvigelsen i motivation blandt ansatte fagfolk (n − 1).',
  },
  staffOpenness: { label: 'Åbenhed hos medarbejderne', about: 'Gennemsnit for ansatte fagfolk.' },
  staffSkill: { label: 'Medarbejdernes færdigheder i samskabelse', about: 'Gennemsnit for ansatte fagfolk.' },
  staffPosts: { label: 'Stillinger', about: 'Ansatte fagfolk ÷ stillinger ved starten.' },
  sickLeave: { label: 'Sygefravær', about: 'Ansatte fagfolk, der er sygemeldt.' },
  staffTurnover: {
    label: 'Personaleomsætning, seneste år',
    about: 'Fagfolk, der er rejst i de seneste 12 måneder ÷ stillinger.',
  },
  coCreationHours: {
    label: 'Medarbejdernes timer til samskabelse',
    about: 'Timer til samskabelse ÷ alle timer på arbejde.',
  },
  administrationHours: {
    label: 'Medarbejdernes timer til administration',
    about: 'Timer til administration ÷ alle timer på arbejde.',
  },
  orientationPolitical: {
    label: 'Indstilling hos politikerne',
    about: 'Gennemsnitlig indstilling gange politisk opbakning.',
  },
  orientationStrategic: { label: 'Indstilling i strategisk ledelse', about: 'Gennemsnitlig indstilling.' },
  orientationTactical: {
    label: 'Indstilling i taktisk ledelse',
    about: 'Gennemsnitlig indstilling hos mellemlederne.',
  },
  orientationOperational: { label: 'Indstilling i operationel ledelse', about: 'Gennemsnitlig indstilling.' },
  leaderSkill: { label: 'Ledernes færdigheder', about: 'Gennemsnit for lederne.' },
  chain: {
    label: 'Ledelseskæden',
    about: 'Gennemsnitlig indstilling over ledelsesniveauerne minus gråzonerne mellem dem.',
  },
  mandate: { label: 'Mandat i frontlinjen', about: 'Råderum, der når helt frem til frontlinjen.' },
  crossPressure: {
    label: 'Krydspres',
    about: 'Presset, som styringslogikker i konflikt lægger på medarbejdere og ledere.',
  },
  capability: { label: 'Evne til samskabelse', about: 'Det, organisationen har lært.' },
  politicalSupport: { label: 'Politisk opbakning', about: 'Opbakning til kursen efter valg.' },
  legality: { label: 'Retssikkerhed', about: 'Lige behandling, få fejl.' },
  leanness: { label: 'Effektivitet i rutinerne', about: 'Rutineydelser pr. time.' },
  arenaOpenness: { label: 'Åbenhed for samskabelse', about: 'Vilde problemer, der lægges frem til samskabelse.' },
  discretion: { label: 'Plads til skøn', about: 'Råderummet i frontlinjen på papiret.' },
  organisationalLearning: { label: 'Læring i organisationen', about: 'Om erfaring bliver til evne.' },
  redTape: { label: 'Unødigt bureaukrati', about: 'Regler og rapporter ud over det nødvendige.' },
  measurement: {
    label: 'Måling, der opleves som kontrol',
    about: 'Resultatmåling, der opleves som kontrol.',
  },
  silo: { label: 'Siloer', about: 'Hvor meget sektorerne arbejder hver for sig.' },
  coordinationLoad: { label: 'Koordineringsbyrde', about: 'Møder og koordinering, som netværk koster.' },
  budget: { label: 'Budget i faste priser', about: 'Budgettet i faste priser, skat af lokal indkomst medregnet.' },
  mixOA: { label: 'Andel klassisk forvaltning', about: 'Blandingen, som den er.' },
  mixNPM: { label: 'Andel målstyring', about: 'Blandingen, som den er.' },
  mixNPG: { label: 'Andel netværksstyring', about: 'Blandingen, som den er.' },
  groupMoney: {
    label: 'Gruppernes penge',
    about: 'Hvad grupper i drift har at gøre godt med om året, i gennemsnit.',
  },
  leverCost: { about: 'Summen af det, virkemidlerne koster nu.' },
  costPerNeedMet: {
    label: 'Pris pr. enhed dækket behov',
    about: '(Budget + udgiften til alle virkemidler) ÷ dækket behov.',
  },
  localShareTown: { about: 'Andel af ankerinstitutionernes indkøb fra leverandører i kommunen.' },
  localShareRegion: {
    label: 'Ankerinstitutionernes indkøb i regionen, andel',
    about: 'Andel fra leverandører i regionen, kommunen medregnet.',
  },
  localSpendTown: {
    label: 'Indkøb i kommunen',
    about: 'Det, ankerinstitutionerne køber hos leverandører i kommunen.',
  },
  localSpendRegion: {
    label: 'Indkøb i regionen',
    about: 'Det, ankerinstitutionerne køber hos leverandører i regionen, kommunen medregnet.',
  },
  spendElsewhere: {
    label: 'Indkøb uden for regionen',
    about:
      'Det, ankerinstitutionerne køber uden for regionen: det, disse taber, er bagsiden af hver krone, der hentes hjem.',
  },
  anchorSpend: { label: 'Ankerinstitutionernes indkøb', about: 'Alt, ankerinstitutionerne køber.' },
  localMultiplier: {
    label: 'Lokal multiplikator',
    about: 'Indkomst i regionen pr. enhed, ankerinstitutionerne køber for, alle runder medregnet.',
  },
  localIncome: {
    label: 'Lokal indkomst fra ankerinstitutionerne',
    about: 'Indkomst i kommunen, som ankerinstitutionernes indkøb giver, alle runder medregnet.',
  },
  localIncomeIndex: { about: 'Lokal indkomst målt mod måned 0.' },
  wages: {
    label: 'Lønninger',
    about: 'Lønniveauet i kommunen mod måned 0: krav om løn, man kan leve af, og lokal indkomst.',
  },
  jobs: {
    label: 'Job af ankerinstitutionernes indkøb',
    about: 'Lokal indkomst fra ankerinstitutionerne ÷ hvad et job koster.',
  },
  lifeSatisfaction: {
    label: 'Livstilfredshed (omregnet fra en anden undersøgelse)',
    about: 'Ikke et resultat af modellen: ændringen i lønninger gange det forhold, Rose m.fl. (2023) fandt.',
  },
  supplierCapacityTown: {
    label: 'Kapacitet hos leverandører i kommunen',
    about: 'Det, leverandørerne kan levere ankerinstitutionerne om året ÷ det, disse købte for om året ved starten.',
  },
  livingWageShare: {
    label: 'Leverandører, der betaler en løn, man kan leve af',
    about: 'Andel af leverandørerne i kommunen.',
  },
  livingWageJobs: {
    label: 'Job med en løn, man kan leve af',
    about: 'Job i kommunen af ankerinstitutionernes indkøb, med en løn, man kan leve af.',
  },
  cooperatives: {
    label: 'Kooperativer',
    about: 'Kooperativer, som medarbejderne ejer, blandt leverandørerne i kommunen.',
  },
} satisfies Partial<MetricWords['metrics']>;
