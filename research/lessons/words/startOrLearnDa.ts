import type { StartOrLearnWords } from './startOrLearnEn.ts';

export const startOrLearnDa: StartOrLearnWords = {
  title: 'Sætte alt i gang, eller lære først?',
  arms: {
    push: 'Alt på én gang',
    compass: 'Lære først, langsomt',
    quick: 'Lære først, med det samme',
  },
  story: {
    text: `Forestil dig to byer som Aarhus med ét og samme mål: Halvdelen af arbejdet skal foregå i netværk med borgere, foreninger og virksomheder. Begge begynder i dag.

I den første bliver **alt sat i gang på én gang**: arenaer overalt, høje ambitioner, store løfter. I løbet af et halvt år er den nye styring på plads.

Den anden begynder med **et fælles sprog, små pilotprojekter, evaluering og en klar mission, der drøftes løbende**, og er otte år om at lægge styringen om. Det virkelige Aarhus forberedte sig i mere end ti år (Brix et al. 2024).`,
    notes: 'Spørg, hvilken af de to deres egen kommune ville vælge, og hvem der ville presse på.',
    more: 'Modellens Aarhus er opdigtet: fyrre lige store bydele med en antaget spredning i levevilkår. Hvor blandingen af styringslogikker endte i den virkelige by, siger kilderne ikke.',
  },
  predictCompass: {
    question:
      'Hvor mange løsninger er i brug i den by, der lærer langsomt, sammenlignet med den, der sætter alt i gang på én gang?',
    notes: 'Denne gang er det femten år: mere end tre valg.',
  },
  predictQuick: {
    question:
      'En tredje by gør det samme som den langsomme, men det hele med det samme: På et halvt år har den lagt styringen om, og den lærer. Hvor mange løsninger, sammenlignet med den by, der sætter alt i gang?',
    notes: 'Det er denne by, der skiller tempoet fra læringen.',
  },
  curves: {
    never: {
      name: 'Den indhenter aldrig forspringet',
      because: 'Den, der begynder senere, har færre år. Det, de andre har sat i gang, er der allerede.',
    },
    later: {
      name: 'Bagud i årevis, så foran',
      because: 'At forberede sig koster tid først og betaler sig, når mere af det, der sættes i gang, når i mål.',
    },
    ahead: {
      name: 'Foran fra begyndelsen',
      because:
        'Små forsøg og en klar kurs virker med det samme: Der bliver begyndt på færre ting, der ikke fører nogen vegne.',
    },
  },
  runBoth: { notes: 'Stop ved år 4: Der er valg. Hvem ville blive genvalgt?' },
  years: {
    question:
      'Aflæs år 4, år 10 og år 15. Hvornår krydser linjerne hinanden, og hvad gør linjen for »alt på én gang« derefter?',
    says: 'År 4: {early.than} løsninger er i brug pr. tusind indbyggere, hvor læringen kommer først, mod {early.arm}, hvor alt sættes i gang på én gang. År 10: {middle.arm} mod {middle.than}. År 15: {late.arm} mod {late.than}.',
    notes: 'Hvilket af de tre år står i jeres evalueringsplan?',
  },
  runQuick: { notes: 'Så den tredje by. Mange må tænke om igen.' },
  pace: {
    question: 'Var det langsomheden? Sammenlign den by, der lærer hurtigt, med de to andre, i år 4 og i år 15.',
    says: 'År 4: Byen, der lærer hurtigt, har {quick.arm} løsninger i brug pr. tusind indbyggere, den langsomme {quick.than}, og den, der satte alt i gang, {quickPush.than}. År 15: den hurtige {level.arm}, den langsomme {level.than}.',
    notes: 'Vent, til nogen siger: Jamen, hvorfor så gå langsomt?',
  },
  inside: {
    question:
      'Se bag løsningerne, i år 10. Hvor mange af de fælles projekter, der slutter, bliver taget i brug? Hvem er udkørt?',
    says: 'I år 10 bliver {adopted.arm} af de fælles projekter, der slutter, taget i brug, hvor læringen kommer først, og {adopted.than}, hvor alt blev sat i gang. Af de frivillige er {strain.arm} udkørte, ikke {strain.than}.',
    notes: 'Bed om et projekt, de selv så ende i skuffen, og om, hvad det manglede.',
  },
  pause: {
    text: 'Hvad skulle den anden by kunne vise frem ved det første valg for at få lov til at fortsætte?',
    notes: 'Fælden er pointen her: Den bedre kurs taber det første valg.',
  },
  explain: {
    blocks: {
      finishing:
        '**At begynde går hurtigt. At nå i mål kræver kunnen, mandat og læring**, og det vokser kun langsomt. I år 10 er den by, der lærer, nået til {able.arm} af skalaen for, hvad en organisation kan lære, den anden til {able.than}.',
      stock:
        '»Alt på én gang« fører først, for der sker mest. Men stadig færre af projekterne bliver taget i brug, og løsninger slides hele tiden. Derfor bøjer linjen nedad, og den anden går forbi.',
      pace: '**I denne model giver langsomheden ikke noget i sig selv.** Den by, der gør det samme på én gang, fører i år 4, og i år 15 har den langsomme lige netop indhentet den. Det er læring og en klar kurs, der betaler sig, ikke tempoet.',
      need: 'Hvad servicen angår, står de to kurser lige i år 10: Forspringet er ikke betalt med mindre hjælp til dem, der har brug for den. I år 15 dækker den by, der lærer, {needLater.difference} mere af behovet.',
      missing:
        '**Hvad modellen ikke viser**, er, hvorfor en organisation knækker, når den bliver tvunget, før den er klar. Her koster farten ikke nogen noget: Ingen ledere og ingen medarbejdere sætter sig imod.',
    },
    evidence:
      'Aarhus forberedte sig i over ti år med fælles sprog, pilotprojekter og evaluering (Brix et al. 2024, evidens D). At tage sig tid til at opbygge forpligtelse og tage nye med lidt efter lidt gjorde gode processer mere sandsynlige i en undersøgelse af et spil (Johnston et al. 2011, evidens D, det er også en model). Støtte fra lønnede medarbejdere i ti til femten år var ønsket, selv hvor borgerne bestemmer (Local Trust, evidens C).',
    assumptions:
      'Hvor hurtigt en organisation lærer og glemmer; hvor hurtigt løsninger slides; at en klar kurs og evaluering virker fra første måned; hvor blandingen af styringslogikker endte i Aarhus.',
    disputed:
      'At arbejde langsomt for at arbejde hurtigt, siges der om Aarhus (Brix et al. 2024). Ingen har sammenlignet en langsom by med en hurtig, der lærte lige så meget. Modellen siger, at de to ting kan skilles ad. Den siger ikke, at en virkelig by kunne lære i det tempo.',
    notes:
      'Lad dem forsvare slagordet mod modellen: Hvad ville den hurtige by møde i jeres hus, af uforudsigelighed og fejl?',
    more: 'Kør uden læring: Så bliver kunnen, åbenhed og det, organisationen formår, stående, hvor de var. Omkring tre femtedele af det sene forspring er tilbage, og det skyldes en klar kurs, og at flere projekter tages i brug.',
  },
  transfer: {
    question:
      'Hvornår skal jeres plan evalueres, og hvad ville »alt på én gang« kunne vise frem til den tid? Flyt evaluering, pilotprojekter eller en klar kurs, og gæt år 4 og år 15.',
    notes: 'En plan, der dømmes i år 4, vælger alt på én gang. Spørg, hvem der bestemmer, hvornår der dømmes.',
  },
};
