import type { MetricWords } from './metricWords.ts';

/** In Norwegian: projects, needs, services, staff, leaders, budget and the local economy. */
export const townMetricsNb = {
  projectsRunning: {
    label: 'Prosjekter i gang',
    about: 'Prosjekter på trinn 3 til 5 som er i gang, fra initiering til evaluering.',
  },
  projectsStep3: { label: 'Prosjekter på trinn 3', about: 'Samdesign av tjenester.' },
  projectsStep4: { label: 'Prosjekter på trinn 4', about: 'Samfunnsfloker løst i fellesskap.' },
  projectsStep5: { label: 'Prosjekter på trinn 5', about: 'Hvem som helst kan ta initiativ.' },
  projectsSteered: {
    label: 'Styrt samskaping',
    about: 'Resultatet er gitt på forhånd, og kommunen leder (Ulrich).',
  },
  projectsResponsibilising: {
    label: 'Ansvarliggjørende samskaping',
    about: 'Resultatet er gitt på forhånd, og aktører utenfor kommunen leder (Ulrich).',
  },
  projectsEqual: {
    label: 'Likeverdig samskaping',
    about: 'Resultatet er åpent, og kommunen leder eller deler ledelsen (Ulrich).',
  },
  projectsFacilitating: {
    label: 'Tilretteleggende samskaping',
    about: 'Resultatet er åpent, og aktører utenfor kommunen leder (Ulrich).',
  },
  projectsInitiation: { label: 'Prosjekter under initiering', about: 'Framdrift under 0,15.' },
  projectsDesign: { label: 'Prosjekter under utforming', about: 'Framdrift 0,15 til 0,4.' },
  projectsImplementation: { label: 'Prosjekter under gjennomføring', about: 'Framdrift 0,4 til 0,9.' },
  projectsEvaluation: {
    label: 'Prosjekter under evaluering',
    about: 'Vedtatt, mislykket eller lagt bort, og nå til læring.',
  },
  projectsDecision: { label: 'Prosjekter som venter på vedtak', about: 'Ferdige, men ikke vedtatt ennå.' },
  projectsStarted: { label: 'Prosjekter startet', about: 'Startet denne måneden.' },
  initiatedPolitician: { label: 'Prosjekter startet av politikere', about: 'Startet av politikere denne måneden.' },
  initiatedManager: { label: 'Prosjekter startet av ledere', about: 'Startet av ledere denne måneden.' },
  initiatedProfessional: { label: 'Prosjekter startet av fagfolk', about: 'Startet av fagfolk denne måneden.' },
  initiatedCitizen: { label: 'Prosjekter startet av innbyggere', about: 'Startet av innbyggere denne måneden.' },
  initiatedGroup: { label: 'Prosjekter startet av grupper', about: 'Startet av grupper denne måneden.' },
  projectsAdopted: { label: 'Prosjekter tatt i bruk', about: 'Tatt i bruk denne måneden.' },
  projectsShelved: {
    label: 'Prosjekter lagt bort',
    about: 'Forkastet, eller ikke klare til vedtak innen fristen.',
  },
  projectsFailed: {
    label: 'Prosjekter som mislykkes',
    about: 'Ikke ferdige etter 30 måneder, eller stanset av en nullfeilskultur.',
  },
  projectsPseudo: {
    label: 'Skinnprosesser',
    about:
      'Avsluttet med så lite innflytelse som der resultatet er gitt på forhånd (`pseudoBelow`), uansett hva som ble av det.',
  },
  adoptionShare: { about: 'Tatt i bruk ÷ avsluttet de siste 12 månedene.' },
  pseudoShare: { about: 'Skinnprosesser ÷ avsluttet de siste 12 månedene.' },
  municipalInitiative: {
    label: 'Prosjekter kommunen tok initiativ til, siste år',
    about: 'Startet av politikere, ledere eller fagfolk ÷ startet de siste 12 månedene.',
  },
  projectDuration: {
    label: 'Prosjektenes varighet, siste år',
    about: 'Fra initiering til vedtak, for prosjekter avsluttet de siste 12 månedene.',
  },
  projectDurationAcross: {
    label: 'Varighet for prosjekter på tvers av sektorer, siste år',
    about:
      'Som projectDuration, for prosjekter i mer enn én sektor. De som tidsgrensen stanset, teller med månedene fram til da: se endedByClock.',
  },
  endedByClock: {
    label: 'Prosjekter stanset av tidsgrensen, siste år',
    about:
      'Avsluttet fordi de nådde grensen for hvor lenge et prosjekt kan vare ÷ avsluttet de siste 12 månedene. Der andelen er høy, sier varigheten lite.',
  },
  decisionTime: {
    label: 'Ventetid på vedtak, siste år',
    about: 'Måneder med venting på vedtak, for prosjekter vedtatt de siste 12 månedene.',
  },
  solutions: {
    label: 'Løsninger i bruk',
    about: 'Løsninger av full kvalitet som er tatt i bruk og fortsatt virker.',
  },
  wickedNeed: { label: 'Uløste samfunnsfloker', about: 'Samfunnsfloker som står åpne, per innbygger.' },
  routineNeed: { label: 'Behov for tjenester', about: 'Timer med tjenester det er behov for.' },
  coverage: { label: 'Dekning', about: 'Timer med tjenester som er gitt ÷ timer det er behov for; høyst 1,05.' },
  unmetNeed: { label: 'Udekket behov', about: 'Timer med tjenester det er behov for, men som ingen gir.' },
  serviceOutput: {
    label: 'Tjenester som ytes',
    about: 'Timer med tjenester fra ansatte og faste arenaer, feil trukket fra, enten de dekker et behov eller ikke.',
  },
  needMet: { about: '1 − udekket behov ÷ behov.' },
  complexNeedMet: {
    about:
      'Av de samfunnsflokene som ville stått åpne uten løsninger, andelen som ikke gjør det: 1 − åpne floker ÷ (tilsig ÷ avgang), etter innbyggere, ikke under 0. Det tidlig hjelp forebygger, teller med. Hva som ville stått åpent, har ingen observert.',
  },
  equity: { about: 'Dekning i den dårligst stilte femtedelen ÷ dekning i den best stilte, høyst 1.' },
  errors: { label: 'Feil', about: 'Tjenester som går tapt i feil og ulik behandling.' },
  staffStrain: { about: 'Gjennomsnitt for fagfolk som er ansatt.' },
  staffMotivation: { label: 'Motivasjon hos ansatte', about: 'Gjennomsnitt for fagfolk som er ansatt.' },
  motivationSpread: {
    label: 'Spredning i motivasjon hos ansatte',
    about: 'Standardavviket i motivasjon blant fagfolk som er ansatt (n − 1).',
  },
  staffOpenness: { label: 'Åpenhet hos ansatte', about: 'Gjennomsnitt for fagfolk som er ansatt.' },
  staffSkill: {
    label: 'Samskapingsferdigheter hos ansatte',
    about: 'Gjennomsnitt for fagfolk som er ansatt.',
  },
  staffPosts: { label: 'Stillinger', about: 'Fagfolk som er ansatt ÷ stillinger ved starten.' },
  sickLeave: { label: 'Sykefravær', about: 'Fagfolk som er sykmeldt.' },
  staffTurnover: {
    label: 'Gjennomtrekk av ansatte, siste år',
    about: 'Fagfolk som har sluttet de siste 12 månedene ÷ stillinger.',
  },
  coCreationHours: {
    label: 'Ansattes timer til samskaping',
    about: 'Timer til samskaping ÷ alle timer på jobb.',
  },
  administrationHours: {
    label: 'Ansattes timer til administrasjon',
    about: 'Timer til administrasjon ÷ alle timer på jobb.',
  },
  orientationPolitical: {
    label: 'Innstilling hos politikerne',
    about: 'Gjennomsnittlig innstilling ganger politisk støtte.',
  },
  orientationStrategic: { label: 'Innstilling i strategisk ledelse', about: 'Gjennomsnittlig innstilling.' },
  orientationTactical: {
    label: 'Innstilling i taktisk ledelse',
    about: 'Gjennomsnittlig innstilling hos mellomlederne.',
  },
  orientationOperational: { label: 'Innstilling i operativ ledelse', about: 'Gjennomsnittlig innstilling.' },
  leaderSkill: { label: 'Ferdigheter hos lederne', about: 'Gjennomsnitt for lederne.' },
  chain: {
    label: 'Lederkjeden',
    about: 'Gjennomsnittlig innstilling over ledernivåene, minus gråsonene mellom dem.',
  },
  mandate: { label: 'Mandat i førstelinjen', about: 'Handlingsrom som når helt fram til førstelinjen.' },
  crossPressure: {
    label: 'Krysspress',
    about: 'Presset som styringslogikker i konflikt legger på ansatte og ledere.',
  },
  capability: { label: 'Evne til samskaping', about: 'Det organisasjonen har lært.' },
  politicalSupport: { label: 'Politisk støtte', about: 'Støtte til kursen etter valg.' },
  legality: { label: 'Rettssikkerhet', about: 'Lik behandling, få feil.' },
  leanness: { label: 'Effektivitet i rutinene', about: 'Rutinetjenester per time.' },
  arenaOpenness: { label: 'Åpenhet for samskaping', about: 'Samfunnsfloker som legges fram for samskaping.' },
  discretion: { label: 'Rom for skjønn', about: 'Handlingsrommet i førstelinjen på papiret.' },
  organisationalLearning: { label: 'Læring i organisasjonen', about: 'Om erfaring blir til evne.' },
  redTape: { label: 'Unødig byråkrati', about: 'Regler og rapporter utover det som trengs.' },
  measurement: {
    label: 'Måling som oppleves som kontroll',
    about: 'Resultatmåling som oppleves som kontroll.',
  },
  silo: { label: 'Siloer', about: 'Hvor mye sektorene arbeider hver for seg.' },
  coordinationLoad: {
    label: 'Koordineringsbyrde',
    about: 'Møter og koordinering som nettverk koster.',
  },
  budget: { label: 'Budsjett i faste priser', about: 'Budsjettet i faste priser, skatt av lokal inntekt medregnet.' },
  mixOA: { label: 'Andel klassisk forvaltning', about: 'Blandingen slik den er.' },
  mixNPM: { label: 'Andel målstyring', about: 'Blandingen slik den er.' },
  mixNPG: { label: 'Andel nettverksstyring', about: 'Blandingen slik den er.' },
  groupMoney: { label: 'Gruppenes penger', about: 'Hva grupper i drift har å rutte med i året, i gjennomsnitt.' },
  leverCost: { about: 'Summen av det virkemidlene koster nå.' },
  costPerNeedMet: {
    label: 'Kostnad per enhet dekket behov',
    about: '(Budsjett + kostnaden for alle virkemidler) ÷ dekket behov.',
  },
  localShareTown: { about: 'Andel av ankerinstitusjonenes innkjøp fra leverandører i kommunen.' },
  localShareRegion: {
    label: 'Ankerinstitusjonenes innkjøp i regionen, andel',
    about: 'Andel fra leverandører i regionen, kommunen medregnet.',
  },
  localSpendTown: {
    label: 'Innkjøp i kommunen',
    about: 'Det ankerinstitusjonene kjøper fra leverandører i kommunen.',
  },
  localSpendRegion: {
    label: 'Innkjøp i regionen',
    about: 'Det ankerinstitusjonene kjøper fra leverandører i regionen, kommunen medregnet.',
  },
  spendElsewhere: {
    label: 'Innkjøp utenfor regionen',
    about:
      'Det ankerinstitusjonene kjøper utenfor regionen: det disse taper, er baksiden av hver krone som hentes hjem.',
  },
  anchorSpend: { label: 'Ankerinstitusjonenes innkjøp', about: 'Alt ankerinstitusjonene kjøper.' },
  localMultiplier: {
    label: 'Lokal multiplikator',
    about: 'Inntekt i regionen per enhet ankerinstitusjonene kjøper for, alle runder medregnet.',
  },
  localIncome: {
    label: 'Lokal inntekt fra ankerinstitusjonene',
    about: 'Inntekt i kommunen som ankerinstitusjonenes innkjøp gir, alle runder medregnet.',
  },
  localIncomeIndex: { about: 'Lokal inntekt målt mot måned 0.' },
  wages: { label: 'Lønninger', about: 'Lønnsnivået i kommunen mot måned 0: krav om lønn å leve av, og lokal inntekt.' },
  jobs: {
    label: 'Jobber av ankerinstitusjonenes innkjøp',
    about: 'Lokal inntekt fra ankerinstitusjonene ÷ hva en jobb koster.',
  },
  lifeSatisfaction: {
    label: 'Livstilfredshet (regnet om fra en annen studie)',
    about: 'Ikke et resultat av modellen: endringen i lønninger ganger forholdet som Rose m.fl. (2023) fant.',
  },
  supplierCapacityTown: {
    label: 'Kapasitet hos leverandører i kommunen',
    about: 'Det leverandørene kan levere ankerinstitusjonene i året ÷ det disse kjøpte for i året ved starten.',
  },
  livingWageShare: {
    label: 'Leverandører som betaler lønn å leve av',
    about: 'Andel av leverandørene i kommunen.',
  },
  livingWageJobs: {
    label: 'Jobber med lønn å leve av',
    about: 'Jobber i kommunen av ankerinstitusjonenes innkjøp, med lønn å leve av.',
  },
  cooperatives: {
    label: 'Samvirkeforetak',
    about: 'Samvirkeforetak som de ansatte eier, blant leverandørene i kommunen.',
  },
} satisfies Partial<MetricWords['metrics']>;
