import type { MetricWords } from './metricWords.ts';

/** In Danish: who takes part, how much, what is asked of them, how they fare, and how unevenly. */
export const peopleMetricsDa = {
  participation: {
    about: 'Andel af de voksne, der har givet timer i denne måned, i civilsamfundet eller i kommunalt regi.',
  },
  participationCivic: {
    label: 'Deltagelse hver måned, i civilsamfundet',
    about: 'Andel, der har givet timer i civilsamfundet i denne måned.',
  },
  participationMunicipal: {
    label: 'Deltagelse hver måned, i kommunalt regi',
    about: 'Andel, der har givet timer i kommunalt regi i denne måned.',
  },
  yearlyParticipation: {
    label: 'Deltagelse i løbet af året',
    about: 'Andel, der har givet timer i mindst én af de seneste 12 måneder; aflæses hver 12. måned.',
  },
  yearlyParticipationCivic: {
    label: 'Deltagelse i løbet af året, i civilsamfundet',
    about: 'Som deltagelse i løbet af året, men kun timer i civilsamfundet.',
  },
  yearlyParticipationMunicipal: {
    label: 'Deltagelse i løbet af året, i kommunalt regi',
    about: 'Som deltagelse i løbet af året, men kun timer i kommunalt regi.',
  },
  participants: { label: 'Deltagere', about: 'Andel, der deltager nu og da.' },
  volunteers: { label: 'Frivillige', about: 'Andel, der er frivillige jævnligt, ildsjælene medregnet.' },
  volunteersCivic: {
    label: 'Frivillige kun i civilsamfundet',
    about: 'Frivillige, der ikke er med i noget i kommunalt regi.',
  },
  volunteersMunicipal: {
    label: 'Frivillige i kommunalt regi',
    about: 'Frivillige i en kommunal arena eller i et kommunalt projekt.',
  },
  enthusiasts: { label: 'Ildsjæle', about: 'Frivillige i den tiendedel, der brænder mest for det.' },
  hours: { label: 'Timer, der gives', about: 'Timer i civilsamfundet og i kommunalt regi, fordelt på alle voksne.' },
  hoursCivic: {
    label: 'Timer, der gives i civilsamfundet',
    about: 'Timer i civilsamfundet, fordelt på alle voksne.',
  },
  hoursMunicipal: {
    label: 'Timer, der gives i kommunalt regi',
    about: 'Timer i kommunalt regi, fordelt på alle voksne.',
  },
  hoursOfActive: {
    label: 'Timer, hver aktiv giver',
    about: 'Timer fordelt på de voksne, der har givet timer i denne måned.',
  },
  gini: {
    label: 'Hvor skævt timerne er fordelt',
    about: 'Gini-koefficienten for årets timer over alle voksne: 0, når alle giver lige meget, 1, når én giver alt.',
  },
  giniCivic: {
    label: 'Hvor skævt timerne er fordelt, i civilsamfundet',
    about: 'Som gini, men kun timer i civilsamfundet.',
  },
  giniMunicipal: {
    label: 'Hvor skævt timerne er fordelt, i kommunalt regi',
    about: 'Som gini, men kun timer i kommunalt regi.',
  },
  topSeven: {
    label: 'Timer fra de 7 %, der giver mest',
    about: 'Andel af årets timer, der kommer fra de 7 % af de voksne, der giver mest.',
  },
  topSevenCivic: {
    label: 'Timer fra de 7 %, der giver mest, i civilsamfundet',
    about: 'Som topSeven, men kun timer i civilsamfundet.',
  },
  topSevenMunicipal: {
    label: 'Timer fra de 7 %, der giver mest, i kommunalt regi',
    about: 'Som topSeven, men kun timer i kommunalt regi.',
  },
  topThird: {
    label: 'Timer fra den tredjedel af de aktive, der giver mest',
    about: 'Andel af årets timer, der kommer fra den tredjedel af årets aktive, der giver mest.',
  },
  topThirdCivic: {
    label: 'Timer fra den mest aktive tredjedel, i civilsamfundet',
    about: 'Som topThird, men kun timer i civilsamfundet.',
  },
  topThirdMunicipal: {
    label: 'Timer fra den mest aktive tredjedel, i kommunalt regi',
    about: 'Som topThird, men kun timer i kommunalt regi.',
  },
  engagementGap: {
    about:
      'Deltagelse hver måned i den dårligst stillede femtedel af stedets voksne, delt med deltagelsen i den bedst stillede.',
  },
  engagementGapPoints: {
    label: 'Skævhed i deltagelse, i procentpoint',
    about: 'Deltagelse hver måned i den bedst stillede femtedel minus deltagelsen i den dårligst stillede.',
  },
  engagementGapMunicipal: {
    label: 'Deltagelse i kommunalt regi, dårligst mod bedst stillede femtedel',
    about: 'Som engagementGap, men kun timer i kommunalt regi.',
  },
  intensityRatio: {
    label: 'Timer pr. aktiv, dårligst mod bedst stillede femtedel',
    about: 'Timer, hver aktiv giver i den dårligst stillede femtedel, delt med det samme i den bedst stillede.',
  },
  representation: {
    label: 'Repræsentativitet',
    about:
      '1 − |de aktives gennemsnitlige ressourcer − alle voksnes| ÷ 0,2. De aktive ligner befolkningen, når tallet er 1.',
  },
  representationCivic: {
    label: 'Repræsentativitet, i civilsamfundet',
    about: 'Som repræsentativitet, for voksne, der har givet timer i civilsamfundet.',
  },
  representationMunicipal: {
    label: 'Repræsentativitet, i kommunalt regi',
    about: 'Som repræsentativitet, for voksne, der har givet timer i kommunalt regi.',
  },
  asksTie: { label: 'Spurgt af bekendte', about: 'En, der er aktiv, spørger nogen, de kender.' },
  asksGroup: { label: 'Spurgt i egen gruppe', about: 'En, der er aktiv, spørger et medlem af sin egen gruppe.' },
  asksOpenCall: { label: 'Spurgt ved åben invitation', about: 'Kommunens åbne invitationer.' },
  asksLot: { label: 'Spurgt ved lodtrækning', about: 'Kommunens invitationer til borgere udtrukket ved lod.' },
  asksUniversalArena: {
    label: 'Spurgt, hvor alle kommer',
    about: 'Kommunens invitationer på steder, hvor alle kommer.',
  },
  asksOutreach: {
    label: 'Spurgt ved opsøgende arbejde',
    about: 'Kommunens invitationer, bragt derhen, hvor behovet er.',
  },
  asksInsiders: {
    label: 'Spørgsmål, der når dem, der allerede er med',
    about: 'Andel af alle spørgsmål, der går til folk, som har været aktive inden for de seneste 24 måneder.',
  },
  asksInsidersTies: {
    label: 'Spørgsmål fra bekendte, der når dem, der allerede er med',
    about: 'Som asksInsiders, men kun spørgsmål fra bekendte og i grupper.',
  },
  newcomersPerAsk: {
    label: 'Nye pr. 100 spurgte',
    about: 'Folk uden aktivitet i de seneste 24 måneder, der siger ja, pr. 100 spørgsmål i alle kanaler.',
  },
  acceptance: {
    label: 'Andel, der siger ja',
    about:
      'Ja ÷ spørgsmål til folk, der kunne have sagt ja: borgere, der ikke holder pause, og ved invitationer alle, der ikke holder pause. De, der allerede er med, svarer også.',
  },
  acceptanceMunicipal: {
    label: 'Andel, der siger ja til kommunens invitationer',
    about:
      'Ja ÷ kommunens invitationer til folk, der kunne have sagt ja: alle, der ikke holder pause. De, der allerede er med, svarer også, og deres ja ændrer intet.',
  },
  fatigue: { label: 'Træthed', about: 'Gennemsnittet for alle voksne.' },
  fatigueOfActive: {
    label: 'Træthed hos de aktive',
    about: 'Gennemsnittet for voksne, der har givet timer i denne måned.',
  },
  strained: { about: 'Andel af de aktive med en træthed på 0,6 eller mere.' },
  burnouts: { about: 'Personer, hvis træthed passerer 1.' },
  exits: {
    label: 'Frivillige, der holder op',
    about: 'Frivillige, der holder op eller trapper ned, de udbrændte medregnet.',
  },
  entries: { label: 'Folk, der kommer med', about: 'Borgere, der bliver deltagere eller frivillige.' },
  lapses: { label: 'Folk, der falder fra', about: 'Deltagere, der ikke længere er med.' },
  volunteerExit: {
    label: 'Frivillige, der er holdt op siden sidste år',
    about: 'Andel af sidste års frivillige, der ikke er frivillige nu.',
  },
  volunteerEntry: {
    label: 'Nye frivillige siden sidste år',
    about: 'Andel af årets frivillige, der ikke var frivillige for et år siden.',
  },
  coreExit: {
    label: 'Frafald i kernen siden sidste år',
    about: 'Som volunteerExit, blandt den tredjedel af de frivillige, der gav flest timer.',
  },
  yearlyLapse: {
    label: 'Aktive, der er faldet fra siden sidste år',
    about: 'Andel af sidste års aktive, der ikke har givet timer i år.',
  },
  groupsOpen: { label: 'Grupper i drift', about: 'Grupper i drift ÷ pladser til grupper.' },
  groupsFounded: {
    label: 'Grupper startet',
    about: 'Pladser, der tages i brug igen, af ildsjæle uden gruppe i kvarteret eller med lønnet hjælp.',
  },
  coordination: {
    label: 'Koordinering af grupper',
    about: 'Koordinering, der gives ÷ koordinering, der er brug for, gennemsnit for de frivillige.',
  },
  administrationShare: {
    label: 'Administration i grupperne',
    about: 'Timer, grupperne bruger på administration ÷ timer i civilsamfundet.',
  },
  trust: { about: 'Gennemsnittet for alle voksne (skalaen 0–10 delt med 10).' },
  trusting: { label: 'Folk, der har tillid', about: 'Andel med tillid over 0,55.' },
  trustMunicipal: {
    label: 'Tillid hos dem, der er med i kommunalt regi',
    about: 'Gennemsnitlig tillid hos dem, der har givet timer i kommunalt regi i denne måned.',
  },
  trustNotActive: {
    label: 'Tillid hos dem, der ikke deltager',
    about: 'Gennemsnitlig tillid hos dem, der ikke har givet timer i denne måned.',
  },
  sayGap: {
    label: 'Tillid: forskellen på dem, der er blevet hørt, og de andre',
    about:
      'Andel med tillid blandt dem, der er blevet hørt, minus andelen blandt dem, der ikke er. Ved starten regnes de 30 %, der har størst tro på at blive hørt, som hørt.',
  },
  say: {
    label: 'Er blevet hørt',
    about:
      'Andel, hvis senest afsluttede projekt gav lige så stor indflydelse som ligeværdig samskabelse (`sayFrom`) og blev taget i brug; ved starten de 30 %, der har størst tro på at blive hørt.',
  },
  responsiveness: { label: 'Tro på at blive hørt', about: 'Gennemsnittet for alle voksne.' },
  selfEfficacy: { label: 'Tro på egne evner', about: 'Gennemsnittet for alle voksne.' },
  motivation: { label: 'Motivation hos borgerne', about: 'Gennemsnittet for alle voksne.' },
  ladderStep1: { label: 'På trin 1', about: 'Deltager i en fast arena: er med til at levere ydelser.' },
  ladderStep2: { label: 'På trin 2', about: 'Er frivillige i en fast arena: leverer ydelser til andre.' },
  ladderStep3: { label: 'På trin 3', about: 'Er med i et projekt på trin 3.' },
  ladderStep4: { label: 'På trin 4', about: 'Er med i et projekt på trin 4.' },
  ladderStep5: { label: 'På trin 5', about: 'Er med i et projekt på trin 5.' },
  ladderRatio: { label: 'Lave mod høje trin', about: 'Folk på trin 1–2 ÷ folk på trin 3–5.' },
  participationHighSteps: { label: 'Deltagelse på trin 3 til 5', about: 'Folk på trin 3–5 ÷ voksne.' },
  unansweredInvitations: {
    label: 'Invitationer, der ikke førte til noget',
    about: 'Hvor mange invitationer folk husker, der ikke kom noget synligt ud af, i gennemsnit.',
  },
  arenaHoursAsked: {
    label: 'Timer, de faste arenaer har brug for',
    about: 'Timer fra borgere, som de faste arenaer har arbejde til, fordelt på alle voksne.',
  },
  arenaHoursWanted: {
    label: 'Timer tilbudt de faste arenaer',
    about:
      'Timer, som folk i faste arenaer vil give dér, fordelt på alle voksne; sådan som det huskes over cirka et år, for det er det, arenaerne møder.',
  },
  arenaHoursIdle: {
    label: 'Timer, de faste arenaer ikke har brug for',
    about: 'Timer tilbudt faste arenaer, hvor kvarterets arena ikke har arbejde ÷ alle timer tilbudt faste arenaer.',
  },
  arenaStretch: {
    label: 'Pres på de faste arenaer',
    about:
      'Timer, arenaen beder om ÷ timer, folk vil give, gennemsnit for dem, der har en fast arena; 1, hvor timer står ubrugte, højst det, folk lader sig strække.',
  },
  commitment: {
    label: 'Engagement i projekter',
    about: 'Gennemsnit for folk i projekter på trin 3 til 5, ved månedens slutning.',
  },
  burntOut: {
    label: 'Udbrændte, der holder pause',
    about: 'Andel af de voksne, der holder pause efter at være blevet udbrændt, i denne måned eller før.',
  },
  exitsLifeEvents: {
    label: 'Holder op på grund af hændelser i livet',
    about:
      'Frivillige, der holder op eller trapper ned på grund af hændelser i livet: dem, hvis lod falder under chancen for sådanne hændelser alene. De fem grunde til at holde op bliver tilsammen exits.',
  },
  exitsFatigue: {
    label: 'Holder op på grund af træthed',
    about:
      'Frivillige, der bliver udbrændte, og den del af de øvrige, der skyldes træthed. Når ingen hændelse i livet ligger bag, deles grunden i forholdet 1 : det, træthed : støtte og koordinering : troen på egne evner og på at blive hørt lægger til over 1 som faktorer; 1 er den almindelige chance for at holde op.',
  },
  exitsCoordination: {
    label: 'Holder op af mangel på støtte og koordinering',
    about: 'Som exitsFatigue: den del, der skyldes mindre lønnet støtte end almindeligt og koordinering, der mangler.',
  },
  exitsResponse: {
    label: 'Holder op på grund af lille tro på at blive hørt og på egne evner',
    about: 'Som exitsFatigue: den del, der skyldes, at folk har lille tro på at blive hørt og på egne evner.',
  },
  exitsOrdinary: {
    label: 'Holder op uden særlig grund',
    about:
      'Som exitsFatigue: den almindelige chance for at holde op, også for frivillige, der hverken er trætte eller mangler noget.',
  },
  loadOnRepeat: {
    label: 'Timer fra dem, der også var aktive året før',
    about:
      'Andel af årets timer i kommunalt regi, der kommer fra folk, som også var aktive året før, i kommunalt regi eller i civilsamfundet; aflæses hver 12. måned.',
  },
  gapComposition: {
    label: 'Skævhed i deltagelse, der skyldes, hvem der bor dér',
    about:
      'Den del af engagementGapPoints, der skyldes, hvem der bor hvor: andelen af hver ressourcetredjedel i den bedst stillede femtedel minus i den dårligst stillede, gange tredjedelens gennemsnitlige deltagelse i de to. Tredjedele af kommunens voksne efter egne ressourcer. Findes ikke, hvor en tredjedel mangler i en af femtedelene.',
  },
  gapPlace: {
    label: 'Skævhed i deltagelse, som stedet lægger til',
    about:
      'Resten af engagementGapPoints: deltagelsen i hver ressourcetredjedel i den bedst stillede femtedel minus i den dårligst stillede, gange tredjedelens gennemsnitlige andel. gapComposition og gapPlace bliver tilsammen engagementGapPoints.',
  },
  participationPoorest: {
    label: 'Deltagelse blandt de fattigste',
    about:
      'Andel, der har givet timer i denne måned, af den femtedel af kommunens voksne, der har færrest egne ressourcer.',
  },
  participationRichest: {
    label: 'Deltagelse blandt de rigeste',
    about:
      'Andel, der har givet timer i denne måned, af den femtedel af kommunens voksne, der har flest egne ressourcer.',
  },
  coveragePoorest: {
    label: 'Dækning for de fattigste',
    about:
      'Dækning dér, hvor den femtedel af de voksne, der har færrest egne ressourcer, bor; gennemsnit for dem. Modellen kender behov pr. kvarter, ikke pr. person.',
  },
  coverageRichest: {
    label: 'Dækning for de rigeste',
    about: 'Som coveragePoorest, for den femtedel af de voksne, der har flest egne ressourcer.',
  },
} satisfies Partial<MetricWords['metrics']>;
