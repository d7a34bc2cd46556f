import type { PresetName } from '#scenarios';
import type { PresetText } from './presetsEn.ts';

export const presetsDa: Readonly<Record<PresetName, PresetText>> = {
  'hybrid-by-default': {
    gloss: 'En almindelig kommune, som den drives nu: mest regler og mål og lidt samskabelse ved siden af.',
    question: 'Hvad sker der de næste ti år, hvis ingen laver om på noget?',
  },
  'standing-still': {
    gloss: 'Kommunen i dag, men uden besparelser og uden at behovene vokser. En målestok, ikke et virkeligt sted.',
    question: 'Hvor meget af en forskel skyldes strategien, og hvor meget at alt omkring den går tilbage?',
  },
  'classic-administration': {
    gloss: 'Reglerne kommer først: ligebehandling, klare ansvarsområder og hierarki.',
    question: 'Hvad vinder og taber en kommune ved at sætte reglerne først?',
  },
  'management-by-results': {
    gloss: 'Mål, kontrakter og målinger styrer næsten alt.',
    question: 'Hvad gør det ved de ansatte, at alt bliver målt, og hvem tager de problemer, ingen ejer?',
  },
  'network-governance': {
    gloss: 'Næsten kun netværk, uden den strategi, det mandat, den tid og den læring, de kræver.',
    question: 'Er det nok bare at satse mere på netværk?',
  },
  'high-5': {
    gloss:
      'Fem ledelsesråd fra forskningen: Gør samskabelse til strategi, lav den sammen, nedbryd siloer, skab mødesteder, evaluér for at lære.',
    question: 'Hvad får en kommune ud af at følge alle fem råd, og hvad koster det?',
  },
  'wigan-deal': {
    gloss: 'Wigan i England fra 2011: 40 procent færre penge på otte år og en uformel aftale med borgerne.',
    question: 'Kan en kommune holde, hvad den har lovet borgerne, når 40 procent af pengene forsvinder?',
  },
  'wigan-dictated': {
    gloss: 'Den samme besparelse, men kommunen dikterer vilkårene: Den beder om meget, lover meget og deler lidt.',
    question: 'Hvad sker der, når en kommune, der skal spare, giver besked i stedet for at lytte?',
  },
  'preston-model': {
    gloss:
      'Seks store institutioner i Preston i England køber mere lokalt, deler kontrakter op og beder om en løn, man kan leve af.',
    question:
      'Hvor mange af de offentlige penge kan blive i byen, hvor hurtigt går det, og hvad mærker borgerne til det?',
  },
  'aarhus-compass': {
    gloss: 'Mere end ti år med fælles sprog, små forsøg og evaluering i Aarhus.',
    question: 'Kan det betale sig at give sig god tid?',
  },
  'asker-learning-centre': {
    gloss: 'Tre norske kommuner bliver til én, og et læringscenter uddanner ledere og medarbejdere.',
    question: 'Kan uddannelse og arbejde på tværs bære en ny kommune gennem sammenlægningen?',
  },
  'stange-help': {
    gloss: 'Tidlig hjælp i norske Stange: Ingen skal henvises, og medarbejderne må selv træffe afgørelsen.',
    question: 'Koster tidlig hjælp mere, før den begynder at spare noget?',
  },
  'stange-help-short': {
    gloss: 'Den samme tidlige hjælp, mens budgettet falder 4 procent om året.',
    question: 'Hvad bliver der tilbage af den tidlige hjælp, når der ikke er nok at tage af?',
  },
  'green-stavanger': {
    gloss: 'Virksomheder og organisationer mødes om klimaet, men ingen opsøger dem, der bliver hjemme.',
    question: 'Hvem kommer, når mødestedet er stærkt, og ingen inviterer de andre?',
  },
  'anchor-schools': {
    gloss: 'Folk inviteres dér, hvor alle alligevel kommer: i skolen og i børnehaven.',
    question: 'Hvem er med, når invitationen møder folk, hvor de er i forvejen?',
  },
  steered: {
    gloss: 'Kommunen har lagt resultatet fast og leder arbejdet; borgerne gør deres del.',
    question: 'Hvad er der tilbage af samskabelsen, når svaret er kendt på forhånd?',
  },
  responsibilising: {
    gloss: 'Resultatet ligger fast, og andre skal levere det uden ret megen støtte.',
    question: 'Hvem får mere at bære, når opgaverne gives videre, men ikke indflydelsen?',
  },
  equal: {
    gloss: 'Resultatet er åbent, og ledelsen er delt.',
    question: 'Hvad giver et ligeværdigt samarbejde, som et styret ikke giver?',
  },
  facilitating: {
    gloss: 'Andre leder og bestemmer; kommunen støtter og giver slip.',
    question: 'Hvad sker der, når kommunen giver slip, men bliver ved med at støtte?',
  },
  'ladder-1': {
    gloss: 'Folk hjælper til med den service, de selv får. Ikke mere end det.',
    question: 'Hvor langt rækker det, når folk kun hjælper til med deres egen service?',
  },
  'ladder-2': {
    gloss: 'Frivillige hjælper også andre. Ikke mere end det.',
    question: 'Hvad bidrager frivillige med, når de udfører arbejdet, men ikke er med til at forme det?',
  },
  'ladder-3': {
    gloss: 'Brugerne er med til at forme servicen.',
    question: 'Hvad bliver anderledes, når brugerne er med til at forme servicen?',
  },
  'ladder-4': {
    gloss: 'De, det angår, løser vilde problemer sammen.',
    question: 'Giver vilde problemer efter, når de, det angår, arbejder sammen om dem?',
  },
  'ladder-5': {
    gloss: 'Politikere, forvaltning og borgere kan alle sætte noget i gang.',
    question: 'Hvem sætter noget i gang, når alle må?',
  },
  curious: {
    gloss: 'De første forsøg; ikke meget bliver anderledes.',
    question: 'Hvad kommer der ud af de første forsøg?',
  },
  involving: {
    gloss: 'Det er blevet almindeligt at tage borgerne med.',
    question: 'Hvad bliver anderledes, når det er reglen at tage borgerne med?',
  },
  ambitious: {
    gloss: 'Samskabelse er et mål, og der følger midler med.',
    question: 'Hvad giver det, at målet har midler i ryggen?',
  },
  mature: {
    gloss: 'Samskabelse er den måde, organisationen arbejder på.',
    question: 'Hvordan ser en kommune ud, når den har lært det?',
  },
  'co-creating': {
    gloss: 'Alt, hvad en kommune kan gøre for samskabelse, og meget af det.',
    question: 'Hvad er det meste, man kan opnå, og hvad koster det?',
  },
  'fatigue-trap': {
    gloss: 'Der ventes meget af de frivillige, og ingen støtter dem.',
    question: 'Hvor længe kan ildsjælene bære en kommune, der kun beder om mere?',
  },
  'trust-trap': {
    gloss: 'Kommunen i dag, men med borgere, der stoler mindre på den.',
    question: 'Kan man komme i gang dér, hvor folk ikke stoler på kommunen?',
  },
  sham: {
    gloss: 'Mange invitationer og store løfter, men intet at bestemme.',
    question: 'Er det værre at lade, som om man spørger, end at lade være?',
  },
  'dark-side': {
    gloss: 'Flere mødesteder for dem, der kommer af sig selv, og ingen, der går ud til de andre.',
    question: 'Hvem vinder, når kommunen lytter til dem, der møder op?',
  },
  'push-without-support': {
    gloss:
      'Store ambitioner, mange mødesteder og store løfter; ingen støtte til frivillige og ingen penge til grupper.',
    question: 'Hvad kommer der ud af at ville meget uden at give noget?',
  },
  'lost-core': {
    gloss: 'Efter tre år stopper halvdelen af dem, der giver flest timer, for altid.',
    question: 'Hvor mange af dem, der gør mest, kan et sted miste?',
  },
  austerity: {
    gloss: 'Budgettet falder 5 procent om året, og ellers gør kommunen som i dag.',
    question: 'Træder borgerne til, når kommunen trækker sig tilbage?',
  },
  'money-illusion': {
    gloss: 'Kampagner og betaling for at deltage; alt andet som i dag.',
    question: 'Kan man købe eller reklamere sig til deltagelse?',
  },
};
