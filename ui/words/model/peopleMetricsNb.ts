import type { MetricWords } from './metricWords.ts';

/** In Norwegian: who takes part, how much, what is asked of them, how they fare, and how unevenly. */
export const peopleMetricsNb = {
  participation: {
    about: 'Andel av de voksne som har gitt timer denne måneden, i sivilsamfunnet eller i kommunens regi.',
  },
  participationCivic: {
    label: 'Deltakelse hver måned, i sivilsamfunnet',
    about: 'Andel som har gitt timer i sivilsamfunnet denne måneden.',
  },
  participationMunicipal: {
    label: 'Deltakelse hver måned, i kommunens regi',
    about: 'Andel som har gitt timer i kommunens regi denne måneden.',
  },
  yearlyParticipation: {
    label: 'Deltakelse i løpet av året',
    about: 'Andel som har gitt timer i minst én av de siste 12 månedene; leses av hver 12. måned.',
  },
  yearlyParticipationCivic: {
    label: 'Deltakelse i løpet av året, i sivilsamfunnet',
    about: 'Som deltakelse i løpet av året, men bare timer i sivilsamfunnet.',
  },
  yearlyParticipationMunicipal: {
    label: 'Deltakelse i løpet av året, i kommunens regi',
    about: 'Som deltakelse i løpet av året, men bare timer i kommunens regi.',
  },
  participants: { label: 'Deltakere', about: 'Andel som deltar nå og da.' },
  volunteers: { label: 'Frivillige', about: 'Andel som er frivillige jevnlig, ildsjelene medregnet.' },
  volunteersCivic: {
    label: 'Frivillige bare i sivilsamfunnet',
    about: 'Frivillige som ikke er med på noe i kommunens regi.',
  },
  volunteersMunicipal: {
    label: 'Frivillige i kommunens regi',
    about: 'Frivillige på en kommunal arena eller i et kommunalt prosjekt.',
  },
  enthusiasts: { label: 'Ildsjeler', about: 'Frivillige i den tidelen som brenner mest for det.' },
  hours: {
    label: 'Timer som gis',
    about: 'Timer i sivilsamfunnet og i kommunens regi, fordelt på alle voksne.',
  },
  hoursCivic: {
    label: 'Timer som gis i sivilsamfunnet',
    about: 'Timer i sivilsamfunnet, fordelt på alle voksne.',
  },
  hoursMunicipal: {
    label: 'Timer som gis i kommunens regi',
    about: 'Timer i kommunens regi, fordelt på alle voksne.',
  },
  hoursOfActive: {
    label: 'Timer hver aktiv gir',
    about: 'Timer fordelt på de voksne som har gitt timer denne måneden.',
  },
  gini: {
    label: 'Hvor skjevt timene er fordelt',
    about: 'Gini-koeffisienten for årets timer over alle voksne: 0 når alle gir like mye, 1 når én gir alt.',
  },
  giniCivic: {
    label: 'Hvor skjevt timene er fordelt, i sivilsamfunnet',
    about: 'Som gini, men bare timer i sivilsamfunnet.',
  },
  giniMunicipal: {
    label: 'Hvor skjevt timene er fordelt, i kommunens regi',
    about: 'Som gini, men bare timer i kommunens regi.',
  },
  topSeven: {
    label: 'Timer fra de 7 % som gir mest',
    about: 'Andel av årets timer som kommer fra de 7 % av de voksne som gir mest.',
  },
  topSevenCivic: {
    label: 'Timer fra de 7 % som gir mest, i sivilsamfunnet',
    about: 'Som topSeven, men bare timer i sivilsamfunnet.',
  },
  topSevenMunicipal: {
    label: 'Timer fra de 7 % som gir mest, i kommunens regi',
    about: 'Som topSeven, men bare timer i kommunens regi.',
  },
  topThird: {
    label: 'Timer fra den tredelen av de aktive som gir mest',
    about: 'Andel av årets timer som kommer fra den tredelen av årets aktive som gir mest.',
  },
  topThirdCivic: {
    label: 'Timer fra den mest aktive tredelen, i sivilsamfunnet',
    about: 'Som topThird, men bare timer i sivilsamfunnet.',
  },
  topThirdMunicipal: {
    label: 'Timer fra den mest aktive tredelen, i kommunens regi',
    about: 'Som topThird, men bare timer i kommunens regi.',
  },
  engagementGap: {
    about:
      'Deltakelse hver måned i den dårligst stilte femtedelen av stedets voksne, delt på deltakelsen i den best stilte.',
  },
  engagementGapPoints: {
    label: 'Skjevhet i deltakelse, i prosentpoeng',
    about: 'Deltakelse hver måned i den best stilte femtedelen, minus deltakelsen i den dårligst stilte.',
  },
  engagementGapMunicipal: {
    label: 'Deltakelse i kommunens regi, dårligst mot best stilte femtedel',
    about: 'Som engagementGap, men bare timer i kommunens regi.',
  },
  intensityRatio: {
    label: 'Timer per aktiv, dårligst mot best stilte femtedel',
    about: 'Timer hver aktiv gir i den dårligst stilte femtedelen, delt på det samme i den best stilte.',
  },
  representation: {
    label: 'Representativitet',
    about:
      '1 − |de aktives gjennomsnittlige ressurser − alle voksnes| ÷ 0,2. De aktive ligner befolkningen når tallet er 1.',
  },
  representationCivic: {
    label: 'Representativitet, i sivilsamfunnet',
    about: 'Som representativitet, for voksne som har gitt timer i sivilsamfunnet.',
  },
  representationMunicipal: {
    label: 'Representativitet, i kommunens regi',
    about: 'Som representativitet, for voksne som har gitt timer i kommunens regi.',
  },
  asksTie: { label: 'Spurt av bekjente', about: 'En som er aktiv, spør noen de kjenner.' },
  asksGroup: { label: 'Spurt i egen gruppe', about: 'En som er aktiv, spør et medlem av sin egen gruppe.' },
  asksOpenCall: { label: 'Spurt ved åpen invitasjon', about: 'Kommunens åpne invitasjoner.' },
  asksLot: { label: 'Spurt ved loddtrekning', about: 'Kommunens invitasjoner til innbyggere trukket ved lodd.' },
  asksUniversalArena: { label: 'Spurt der alle kommer', about: 'Kommunens invitasjoner på steder der alle kommer.' },
  asksOutreach: { label: 'Spurt ved oppsøkende arbeid', about: 'Kommunens invitasjoner, brakt dit behovet er.' },
  asksInsiders: {
    label: 'Spørsmål som når dem som alt er med',
    about: 'Andel av alle spørsmål som går til folk som har vært aktive de siste 24 månedene.',
  },
  asksInsidersTies: {
    label: 'Spørsmål fra bekjente som når dem som alt er med',
    about: 'Som asksInsiders, men bare spørsmål fra bekjente og i grupper.',
  },
  newcomersPerAsk: {
    label: 'Nye per 100 spurte',
    about: 'Folk uten aktivitet de siste 24 månedene som sier ja, per 100 spørsmål i alle kanaler.',
  },
  acceptance: {
    label: 'Andel som sier ja',
    about:
      'Ja ÷ spørsmål til folk som kunne ha sagt ja: innbyggere som ikke er i pause, og ved invitasjoner alle som ikke er i pause. De som alt er med, svarer også.',
  },
  acceptanceMunicipal: {
    label: 'Andel som sier ja til kommunens invitasjoner',
    about:
      'Ja ÷ kommunens invitasjoner til folk som kunne ha sagt ja: alle som ikke er i pause. De som alt er med, svarer også, og deres ja endrer ingenting.',
  },
  fatigue: { label: 'Slitasje', about: 'Gjennomsnittet for alle voksne.' },
  fatigueOfActive: {
    label: 'Slitasje hos de aktive',
    about: 'Gjennomsnittet for voksne som har gitt timer denne måneden.',
  },
  strained: { about: 'Andel av de aktive med slitasje på 0,6 eller mer.' },
  burnouts: { about: 'Personer der slitasjen passerer 1.' },
  exits: {
    label: 'Frivillige som slutter',
    about: 'Frivillige som slutter eller trapper ned, de utbrente medregnet.',
  },
  entries: { label: 'Folk som blir med', about: 'Innbyggere som blir deltakere eller frivillige.' },
  lapses: { label: 'Folk som faller fra', about: 'Deltakere som ikke lenger er med.' },
  volunteerExit: {
    label: 'Frivillige som har sluttet siden i fjor',
    about: 'Andel av fjorårets frivillige som ikke er frivillige nå.',
  },
  volunteerEntry: {
    label: 'Nye frivillige siden i fjor',
    about: 'Andel av årets frivillige som ikke var frivillige for et år siden.',
  },
  coreExit: {
    label: 'Frafall i kjernen siden i fjor',
    about: 'Som volunteerExit, blant den tredelen av de frivillige som ga flest timer.',
  },
  yearlyLapse: {
    label: 'Aktive som har falt fra siden i fjor',
    about: 'Andel av fjorårets aktive som ikke har gitt timer i år.',
  },
  groupsOpen: { label: 'Grupper i drift', about: 'Grupper i drift ÷ plasser det er rom for.' },
  groupsFounded: {
    label: 'Grupper startet',
    about: 'Plasser som tas i bruk igjen, av ildsjeler uten gruppe i nabolaget eller med lønnet hjelp.',
  },
  coordination: {
    label: 'Koordinering av grupper',
    about: 'Koordinering som gis ÷ koordinering som trengs, gjennomsnitt for de frivillige.',
  },
  administrationShare: {
    label: 'Administrasjon i gruppene',
    about: 'Timer gruppene bruker på administrasjon ÷ timer i sivilsamfunnet.',
  },
  trust: { about: 'Gjennomsnittet for alle voksne (skalaen 0–10 delt på 10).' },
  trusting: { label: 'Folk som har tillit', about: 'Andel med tillit over 0,55.' },
  trustMunicipal: {
    label: 'Tillit hos dem som er med i kommunens regi',
    about: 'Gjennomsnittlig tillit hos dem som har gitt timer i kommunens regi denne måneden.',
  },
  trustNotActive: {
    label: 'Tillit hos dem som ikke deltar',
    about: 'Gjennomsnittlig tillit hos dem som ikke har gitt timer denne måneden.',
  },
  sayGap: {
    label: 'Tillit: forskjellen på dem som er blitt hørt, og de andre',
    about:
      'Andel med tillit blant dem som er blitt hørt, minus andelen blant dem som ikke er det. Ved starten regnes de 30 % som har størst tro på å bli hørt, som hørt.',
  },
  say: {
    label: 'Er blitt hørt',
    about:
      'Andel der det siste avsluttede prosjektet ga like stor innflytelse som likeverdig samskaping (`sayFrom`) og ble tatt i bruk; ved starten de 30 % som har størst tro på å bli hørt.',
  },
  responsiveness: { label: 'Tro på å bli hørt', about: 'Gjennomsnittet for alle voksne.' },
  selfEfficacy: { label: 'Mestringstro', about: 'Gjennomsnittet for alle voksne.' },
  motivation: { label: 'Motivasjon hos innbyggerne', about: 'Gjennomsnittet for alle voksne.' },
  ladderStep1: {
    label: 'På trinn 1',
    about: 'Deltar på en fast arena: er med på å yte tjenester.',
  },
  ladderStep2: {
    label: 'På trinn 2',
    about: 'Er frivillige på en fast arena: yter tjenester for andre.',
  },
  ladderStep3: { label: 'På trinn 3', about: 'Er med i et prosjekt på trinn 3.' },
  ladderStep4: { label: 'På trinn 4', about: 'Er med i et prosjekt på trinn 4.' },
  ladderStep5: { label: 'På trinn 5', about: 'Er med i et prosjekt på trinn 5.' },
  ladderRatio: { label: 'Lave mot høye trinn', about: 'Folk på trinn 1–2 ÷ folk på trinn 3–5.' },
  participationHighSteps: { label: 'Deltakelse på trinn 3 til 5', about: 'Folk på trinn 3–5 ÷ voksne.' },
  unansweredInvitations: {
    label: 'Invitasjoner som ikke førte til noe',
    about: 'Hvor mange invitasjoner folk husker at det ikke kom noe synlig ut av, i gjennomsnitt.',
  },
  arenaHoursAsked: {
    label: 'Timer de faste arenaene har bruk for',
    about: 'Timer fra innbyggere som de faste arenaene har arbeid til, fordelt på alle voksne.',
  },
  arenaHoursWanted: {
    label: 'Timer tilbudt de faste arenaene',
    about:
      'Timer som folk på faste arenaer vil gi der, fordelt på alle voksne; slik det huskes over omtrent et år, for det er det arenaene møter.',
  },
  arenaHoursIdle: {
    label: 'Timer de faste arenaene ikke har bruk for',
    about: 'Timer tilbudt faste arenaer der nabolagets arena ikke har arbeid ÷ alle timer tilbudt faste arenaer.',
  },
  arenaStretch: {
    label: 'Press på de faste arenaene',
    about:
      'Timer arenaen ber om ÷ timer folk vil gi, gjennomsnitt for dem som har en fast arena; 1 der timer står ubrukt, høyst det folk lar seg strekke.',
  },
  commitment: {
    label: 'Engasjement i prosjekter',
    about: 'Gjennomsnitt for folk i prosjekter på trinn 3 til 5, ved slutten av måneden.',
  },
  burntOut: {
    label: 'Utbrente som er i pause',
    about: 'Andel av de voksne som er i pause etter å ha blitt utbrent, denne måneden eller før.',
  },
  exitsLifeEvents: {
    label: 'Slutter på grunn av hendelser i livet',
    about:
      'Frivillige som slutter eller trapper ned på grunn av hendelser i livet: de der loddet faller under sjansen for slike hendelser alene. De fem grunnene til å slutte blir til sammen exits.',
  },
  exitsFatigue: {
    label: 'Slutter på grunn av slitasje',
    about:
      'Frivillige som blir utbrente, og den delen av andre som slutter, som skyldes slitasje. Når ingen hendelse i livet ligger bak, deles grunnen i forholdet 1 : det slitasje : støtte og koordinering : mestring og troen på å bli hørt legger til over 1 som faktorer; 1 er den vanlige sjansen for å slutte.',
  },
  exitsCoordination: {
    label: 'Slutter av mangel på støtte og koordinering',
    about: 'Som exitsFatigue: den delen som skyldes mindre lønnet støtte enn vanlig og koordinering som mangler.',
  },
  exitsResponse: {
    label: 'Slutter av liten tro på å bli hørt og på egen mestring',
    about: 'Som exitsFatigue: den delen som skyldes at folk har liten tro på å bli hørt og på egen mestring.',
  },
  exitsOrdinary: {
    label: 'Slutter uten særskilt grunn',
    about:
      'Som exitsFatigue: den vanlige sjansen for å slutte, også for frivillige som verken er slitne eller mangler noe.',
  },
  loadOnRepeat: {
    label: 'Timer fra dem som var aktive også året før',
    about:
      'Andel av årets timer i kommunens regi som kommer fra folk som var aktive også året før, i kommunens regi eller i sivilsamfunnet; leses av hver 12. måned.',
  },
  gapComposition: {
    label: 'Skjevhet i deltakelse som skyldes hvem som bor der',
    about:
      'Den delen av engagementGapPoints som skyldes hvem som bor hvor: andelen av hver ressurstredel i den best stilte femtedelen minus i den dårligst stilte, ganger tredelens gjennomsnittlige deltakelse i de to. Tredeler av kommunens voksne etter egne ressurser. Finnes ikke der en tredel mangler i en av femtedelene.',
  },
  gapPlace: {
    label: 'Skjevhet i deltakelse som stedet legger til',
    about:
      'Resten av engagementGapPoints: deltakelsen i hver ressurstredel i den best stilte femtedelen minus i den dårligst stilte, ganger tredelens gjennomsnittlige andel. gapComposition og gapPlace blir til sammen engagementGapPoints.',
  },
  participationPoorest: {
    label: 'Deltakelse blant de fattigste',
    about:
      'Andel som har gitt timer denne måneden, av den femtedelen av kommunens voksne som har minst egne ressurser.',
  },
  participationRichest: {
    label: 'Deltakelse blant de rikeste',
    about: 'Andel som har gitt timer denne måneden, av den femtedelen av kommunens voksne som har mest egne ressurser.',
  },
  coveragePoorest: {
    label: 'Dekning for de fattigste',
    about:
      'Dekning der den femtedelen av de voksne som har minst egne ressurser, bor; gjennomsnitt for disse. Modellen kjenner behov per nabolag, ikke per person.',
  },
  coverageRichest: {
    label: 'Dekning for de rikeste',
    about: 'Som coveragePoorest, for den femtedelen av de voksne som har mest egne ressurser.',
  },
} satisfies Partial<MetricWords['metrics']>;
