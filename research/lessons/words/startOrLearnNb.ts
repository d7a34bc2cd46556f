import type { StartOrLearnWords } from './startOrLearnEn.ts';

export const startOrLearnNb: StartOrLearnWords = {
  title: 'Sette i gang alt, eller lære først?',
  arms: {
    push: 'Alt på én gang',
    compass: 'Lære først, langsomt',
    quick: 'Lære først, straks',
  },
  story: {
    text: `Tenk deg to byer som danske Aarhus, med ett og samme mål: Halvparten av arbeidet skal foregå i nettverk med innbyggere, foreninger og bedrifter. Begge begynner i dag.

I den første **settes alt i gang på én gang**: arenaer overalt, høye ambisjoner, store løfter. I løpet av et halvt år er den nye styringen på plass.

Den andre begynner med **felles mål og språk, små pilotprosjekter, evaluerende tenkning og en tydelig kurs**, og bruker åtte år på å legge om styringen. Det virkelige Aarhus forberedte seg i over ti år (Brix et al. 2024).`,
    notes: 'Spør hvem av de to deres egen kommune ville valgt, og hvem som ville presset på.',
    more: 'Aarhus i modellen er oppdiktet: førti like store bydeler med en antatt spredning i levekår. Hvor miksen av styringslogikker endte i den virkelige byen, sier ikke kildene.',
  },
  predictCompass: {
    question:
      'Hvor mange løsninger er i bruk i byen som lærer langsomt, sammenlignet med den som setter i gang alt på én gang?',
    notes: 'Denne gangen er det femten år: mer enn tre valg.',
  },
  predictQuick: {
    question:
      'En tredje by gjør det samme som den langsomme, men alt med én gang: På et halvt år har den lagt om styringen, og den lærer. Hvor mange løsninger, sammenlignet med byen som setter i gang alt?',
    notes: 'Dette er byen som skiller tempoet fra læringen.',
  },
  curves: {
    never: {
      name: 'Den tar aldri igjen forspranget',
      because: 'Den som begynner senere, har færre år. Det de andre har satt i gang, er der allerede.',
    },
    later: {
      name: 'Bak i årevis, så foran',
      because: 'Å forberede seg koster tid først og lønner seg når mer av det som settes i gang, kommer i mål.',
    },
    ahead: {
      name: 'Foran fra første stund',
      because: 'Små piloter og en tydelig kurs virker med én gang: Det begynnes på færre ting som ikke fører noe sted.',
    },
  },
  runBoth: { notes: 'Stopp ved år 4: Da er det valg. Hvem ville blitt gjenvalgt?' },
  years: {
    question:
      'Les av år 4, år 10 og år 15. Når krysser linjene hverandre, og hva gjør linjen til «alt på én gang» etter det?',
    says: 'År 4: {early.than} løsninger er i bruk per tusen innbyggere der læringen kommer først, mot {early.arm} der alt settes i gang på én gang. År 10: {middle.arm} mot {middle.than}. År 15: {late.arm} mot {late.than}.',
    notes: 'Hvilket av de tre årene står i evalueringsplanen deres?',
  },
  runQuick: { notes: 'Så den tredje byen. Mange må tenke om igjen.' },
  pace: {
    question: 'Var det langsomheten? Sammenlign byen som lærer raskt, med de to andre, i år 4 og i år 15.',
    says: 'År 4: Byen som lærer raskt, har {quick.arm} løsninger i bruk per tusen innbyggere, den langsomme {quick.than}, og den som satte i gang alt, {quickPush.than}. År 15: den raske {level.arm}, den langsomme {level.than}.',
    notes: 'Vent til noen sier: Hvorfor gå langsomt, da?',
  },
  inside: {
    question:
      'Se bak løsningene, i år 10. Hvor mange av de felles prosjektene som avsluttes, blir tatt i bruk? Hvem er utslitt?',
    says: 'I år 10 blir {adopted.arm} av de felles prosjektene som avsluttes, tatt i bruk der læringen kommer først, og {adopted.than} der alt ble satt i gang. Av de frivillige er {strain.arm} utslitte, ikke {strain.than}.',
    notes: 'Be om et prosjekt de selv så ende i skuffen, og om hva det manglet.',
  },
  pause: {
    text: 'Hva måtte den andre byen kunne vise fram ved første valg for å få lov til å fortsette?',
    notes: 'Fella er poenget her: Den bedre kursen taper det første valget.',
  },
  explain: {
    blocks: {
      finishing:
        '**Å begynne går fort. Å komme i mål krever kunnskap, mandat og læring**, og det er kapasitet som bygges langsomt. I år 10 har byen som lærer, nådd {able.arm} av skalaen for hva en organisasjon kan lære, den andre {able.than}.',
      stock:
        '«Alt på én gang» leder først, for der skjer det mest. Men stadig færre av prosjektene blir tatt i bruk, og løsninger slites hele tiden. Derfor bøyer linjen nedover, og den andre går forbi.',
      pace: '**I denne modellen gir langsomheten ingenting i seg selv.** Byen som gjør det samme med én gang, leder i år 4, og i år 15 har den langsomme så vidt tatt den igjen. Det er læring og en tydelig kurs som lønner seg, ikke tempoet.',
      need: 'For tjenestene er de to kursene like i år 10: Forspranget er ikke betalt med mindre hjelp til dem som trenger den. I år 15 dekker byen som lærer, {needLater.difference} mer av behovet.',
      missing:
        '**Det modellen ikke viser**, er hvorfor en organisasjon knekker når den tvinges før den er klar. Her koster farten ingen noe: Ingen ledere og ingen ansatte setter seg imot.',
    },
    evidence:
      'Aarhus forberedte seg i over ti år, med felles språk, piloter og evaluering (Brix et al. 2024, evidens D). Å bruke tid på å bygge forpliktelse og ta nye med litt etter litt gjorde gode prosesser mer sannsynlige i en studie av et spill (Johnston et al. 2011, evidens D, det er også en modell). Støtte fra lønnede medarbeidere i ti til femten år var ønsket selv der innbyggerne bestemmer (Local Trust, evidens C).',
    assumptions:
      'Hvor fort en organisasjon lærer og glemmer; hvor fort løsninger slites; at en tydelig kurs og evaluering virker fra første måned; hvor miksen av styringslogikker endte i Aarhus.',
    disputed:
      '«Arbeide sakte for å arbeide raskt» blir det sagt om Aarhus (Brix et al. 2024). Ingen har sammenlignet en langsom by med en rask som lærte like mye. Modellen sier at de to kan holdes fra hverandre. Den sier ikke at en virkelig by kunne lært i et slikt tempo.',
    notes: 'La dem forsvare slagordet mot modellen: Hva ville byen som lærer raskt, møtt i deres hus?',
    more: 'Kjør uten læring: Da blir kunnskapen, åpenheten og det organisasjonen kan, stående der de var. Omtrent tre femdeler av det sene forspranget står igjen, og det skyldes en tydelig kurs og at flere prosjekter tas i bruk.',
  },
  transfer: {
    question:
      'Når skal planen deres evalueres, og hva ville «alt på én gang» kunnet vise fram innen da? Flytt på evaluering, piloter eller en tydelig kurs, og gjett år 4 og år 15.',
    notes: 'En plan som dømmes i år 4, velger alt på én gang. Spør hvem som avgjør når det skal dømmes.',
  },
};
