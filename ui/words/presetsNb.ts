import type { PresetName } from '#scenarios';
import type { PresetText } from './presetsEn.ts';

export const presetsNb: Readonly<Record<PresetName, PresetText>> = {
  'hybrid-by-default': {
    gloss: 'En vanlig kommune slik den styres nå: mest regler og mål, og litt samskaping ved siden av.',
    question: 'Hva skjer de neste ti årene hvis ingen endrer noe?',
  },
  'standing-still': {
    gloss: 'Dagens kommune, men uten kutt og uten at behovene vokser. En målestokk, ikke et virkelig sted.',
    question: 'Hvor mye av en forskjell skyldes strategien, og hvor mye at alt rundt den går tilbake?',
  },
  'classic-administration': {
    gloss: 'Reglene kommer først: likebehandling, klare ansvarsforhold og tjenestevei.',
    question: 'Hva vinner og hva taper en kommune på å sette reglene først?',
  },
  'management-by-results': {
    gloss: 'Mål, kontrakter og målinger styrer nesten alt.',
    question: 'Hva gjør det med de ansatte at alt måles, og hvem tar seg av problemene som ingen eier?',
  },
  'network-governance': {
    gloss: 'Nesten bare nettverk, uten strategien, mandatet, tiden og læringen de trenger.',
    question: 'Er det nok bare å satse mer på nettverk?',
  },
  'high-5': {
    gloss:
      'Fem råd fra forskningen: Gjør samskaping til strategi, lag den sammen, bygg ned siloer, skap møteplasser, evaluer for å lære.',
    question: 'Hva får en kommune igjen for å følge alle fem rådene, og hva koster det?',
  },
  'wigan-deal': {
    gloss: 'Wigan i England fra 2011: 40 prosent mindre penger på åtte år, og en uformell avtale med innbyggerne.',
    question: 'Kan en kommune holde det den har lovet innbyggerne, når 40 prosent av pengene blir borte?',
  },
  'wigan-dictated': {
    gloss: 'Det samme kuttet, men kommunen dikterer vilkårene: Den ber om mye, lover mye og deler lite.',
    question: 'Hva skjer når en kommune som må kutte, gir beskjeder i stedet for å lytte?',
  },
  'preston-model': {
    gloss:
      'Seks store institusjoner i Preston i England handler mer lokalt, deler opp kontrakter og ber om lønn å leve av.',
    question: 'Hvor mye av de offentlige pengene kan bli i byen, hvor fort går det, og hva merker innbyggerne?',
  },
  'aarhus-compass': {
    gloss: 'Mer enn ti år med felles språk, små forsøk og evaluering i Aarhus i Danmark.',
    question: 'Lønner det seg å ta seg god tid?',
  },
  'asker-learning-centre': {
    gloss: 'Tre kommuner blir til én, og et læringssenter lærer opp ledere og ansatte.',
    question: 'Kan opplæring og arbeid på tvers bære en ny kommune gjennom sammenslåingen?',
  },
  'stange-help': {
    gloss: 'Tidlig hjelp i Stange: Ingen trenger henvisning, og de ansatte kan avgjøre saken selv.',
    question: 'Koster tidlig hjelp mer før den begynner å spare noe?',
  },
  'stange-help-short': {
    gloss: 'Den samme tidlige hjelpen, mens budsjettet går ned 4 prosent i året.',
    question: 'Hva er igjen av den tidlige hjelpen når det ikke er nok å ta av?',
  },
  'green-stavanger': {
    gloss: 'Bedrifter og organisasjoner møtes om klimaet, men ingen oppsøker dem som blir hjemme.',
    question: 'Hvem kommer når møteplassen er sterk og ingen inviterer de andre?',
  },
  'anchor-schools': {
    gloss: 'Folk blir invitert der alle ferdes likevel: på skolen og i barnehagen.',
    question: 'Hvem blir med når invitasjonen møter folk der de er fra før?',
  },
  steered: {
    gloss: 'Kommunen har bestemt resultatet og leder arbeidet; innbyggerne gjør sin del.',
    question: 'Hva er igjen av samskapingen når svaret er kjent på forhånd?',
  },
  responsibilising: {
    gloss: 'Resultatet er bestemt, og andre skal levere det uten særlig støtte.',
    question: 'Hvem får mer å bære når oppgavene gis videre, men ikke innflytelsen?',
  },
  equal: {
    gloss: 'Resultatet er åpent, og ledelsen er delt.',
    question: 'Hva gir et likeverdig samarbeid som et styrt ikke gir?',
  },
  facilitating: {
    gloss: 'Andre leder og bestemmer; kommunen støtter og slipper taket.',
    question: 'Hva skjer når kommunen slipper taket, men fortsetter å støtte?',
  },
  'ladder-1': {
    gloss: 'Folk hjelper til med tjenesten de selv får. Ikke noe mer enn det.',
    question: 'Hvor langt rekker det når folk bare hjelper til med sin egen tjeneste?',
  },
  'ladder-2': {
    gloss: 'Frivillige hjelper også andre. Ikke noe mer enn det.',
    question: 'Hva tilfører frivillige som gjør jobben, men ikke er med på å utforme den?',
  },
  'ladder-3': {
    gloss: 'Brukerne er med på å forme tjenestene.',
    question: 'Hva blir annerledes når brukerne er med på å utforme tjenestene?',
  },
  'ladder-4': {
    gloss: 'De det gjelder, løser samfunnsfloker sammen.',
    question: 'Lar samfunnsfloker seg løse når de det gjelder, arbeider sammen om dem?',
  },
  'ladder-5': {
    gloss: 'Politikere, administrasjon og innbyggere kan alle sette noe i gang.',
    question: 'Hvem setter noe i gang når alle har lov?',
  },
  curious: {
    gloss: 'De første forsøkene; lite blir annerledes.',
    question: 'Hva kommer det ut av de første forsøkene?',
  },
  involving: {
    gloss: 'Det er blitt vanlig å ta innbyggerne med.',
    question: 'Hva blir annerledes når det er regelen å ta innbyggerne med?',
  },
  ambitious: {
    gloss: 'Samskaping er et mål, og det følger ressurser med.',
    question: 'Hva gir det at målet får ressurser i ryggen?',
  },
  mature: {
    gloss: 'Samskaping er måten organisasjonen arbeider på.',
    question: 'Hvordan ser en kommune ut når den har lært det?',
  },
  'co-creating': {
    gloss: 'Alt en kommune kan gjøre for samskaping, og mye av det.',
    question: 'Hva er det meste man kan oppnå, og hva koster det?',
  },
  'fatigue-trap': {
    gloss: 'Det ventes mye av de frivillige, og ingen støtter dem.',
    question: 'Hvor lenge kan ildsjelene bære en kommune som bare ber om mer?',
  },
  'trust-trap': {
    gloss: 'Dagens kommune, men med innbyggere som stoler mindre på den.',
    question: 'Går det an å komme i gang der folk ikke stoler på kommunen?',
  },
  sham: {
    gloss: 'Mange invitasjoner og store løfter, men ingenting å bestemme.',
    question: 'Er det verre å late som man spør, enn å la være?',
  },
  'dark-side': {
    gloss: 'Flere møteplasser for dem som kommer av seg selv, og ingen som går ut til de andre.',
    question: 'Hvem vinner på at kommunen hører på dem som møter opp?',
  },
  'push-without-support': {
    gloss:
      'Store ambisjoner, mange møteplasser og store løfter; ingen støtte til frivillige og ingen penger til grupper.',
    question: 'Hva kommer det ut av å ville mye uten å gi noe?',
  },
  'lost-core': {
    gloss: 'Etter tre år slutter halvparten av dem som gir flest timer, for godt.',
    question: 'Hvor mange av dem som gjør mest, kan et sted miste?',
  },
  austerity: {
    gloss: 'Budsjettet går ned 5 prosent i året, og kommunen gjør ellers som i dag.',
    question: 'Tar innbyggerne over når kommunen trekker seg tilbake?',
  },
  'money-illusion': {
    gloss: 'Kampanjer og betaling for å delta; alt annet som i dag.',
    question: 'Kan deltakelse kjøpes eller reklameres fram?',
  },
};
