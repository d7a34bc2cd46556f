import type { WhatRemainsWords } from './whatRemainsEn.ts';

export const whatRemainsDa: WhatRemainsWords = {
  title: 'Når valget tabes, og når satsningen slutter',
  arms: {
    today: 'Som i dag',
    goesOn: 'Kursen holdes',
    keptLoose: 'Ét partis kurs, flertallet holder',
    lostLoose: 'Ét partis kurs, valget tabes',
    lostAnchored: 'Alles kurs, valget tabes',
    ends: 'Satsningen slutter',
  },
  story: {
    text: `Forestil dig, at Asker i Norge har fulgt de fem ledelsesregler (High-5) i fire år: Samskabelse er strategi, strategien er lavet i fællesskab, siloerne er brudt ned, der er arenaer og partnerskaber, og alle evaluerer for at lære.

Så sker der noget, og der findes **tre fortællinger**. I den første var kursen ét partis, og partiet taber valget. I den anden havde hele kommunalbestyrelsen taget kursen til sig, før valget blev tabt. I den tredje er der ingen, der taber: Et nyt budget vil noget andet, og hvert tiltag bliver sat tilbage til det, det var før.`,
    notes: 'Spørg, hvilken af de tre de selv har oplevet.',
    more: 'I modellen halverer et tabt valg den politiske opbakning, og det tager nogle år, før den er tilbage. En satsning, der slutter, tager tiltagene med sig, og styringen glider tilbage i løbet af to år. Ingen bliver fyret i nogen af fortællingerne.',
  },
  predictLost: {
    question:
      'Første fortælling: Kursen var ét partis, og valget tabes efter år 4. Hvor mange løsninger er i brug bagefter, sammenlignet med den samme kommune, hvor flertallet holder?',
    notes: 'En løsning er noget, man har lavet sammen, som er vedtaget, og som stadig virker.',
  },
  predictEnds: {
    question:
      'Tredje fortælling: Ingen taber, men satsningen slutter efter år 4. Hvor mange løsninger er i brug bagefter, sammenlignet med, hvis kursen holdes?',
    notes: 'De samme tre kurver som før: Vælger de anderledes, og hvorfor?',
  },
  curves: {
    stays: {
      name: 'Det, der er lavet, bliver',
      because:
        'En løsning, der virker, har nogen til at forsvare sig: Borgerne bruger den, og medarbejderne kan den udenad.',
    },
    fades: {
      name: 'Det falmer lidt',
      because: 'Noget hænger på folk, der er rejst, og noget på vaner, der kører af sig selv.',
    },
    gone: {
      name: 'Det meste er væk efter seks år',
      because: 'Løsninger slides. Uden nye tømmes lageret som et badekar, hvor der er lukket for hanen.',
    },
  },
  runLost: { notes: 'Der sker ikke noget dramatisk på skærmen. Lad dem blive overraskede.' },
  lost: {
    question:
      'Se på år 7, tre år efter valget. Hvad kostede valget? Og hvad kostede det, at kursen var ét partis lige fra begyndelsen?',
    says: 'Tre år efter det tabte valg er {night.arm} løsninger i brug pr. tusind indbyggere; havde flertallet holdt, var det {night.than}. Hvor hele kommunalbestyrelsen havde taget kursen til sig, før valget blev tabt, er det {loose.than}.',
    notes: 'Afstanden mellem den øverste linje og de to nederste var der allerede før valget.',
  },
  runEnds: { notes: 'Mind dem om, hvad de skrev, før linjen begynder at bevæge sig.' },
  left: {
    question: 'Sammenlign tre og seks år efter slutningen. Har linjen nået bunden?',
    says: 'Tre år efter er {left.arm} løsninger i brug pr. tusind indbyggere, hvor satsningen sluttede, og {left.than}, hvor kursen holdes. Seks år efter: {later.arm} og {later.than}.',
    notes: 'Et badekar med lukket hane bliver ikke tomt på én gang.',
  },
  firstYear: {
    question:
      'Se nu på det første år efter slutningen, som en ny kommunalbestyrelse ville gøre. Hvilke tal bliver bedre, og hvilket bliver der talt om senere?',
    says: 'Et år efter slutningen er {relief.arm} af behovet dækket, mod {relief.than}, hvor kursen holdes, og virkemidlerne koster {saved.difference} mindre pr. voksen om året. To år senere er {strain.arm} af de frivillige udkørte, ikke {strain.than}.',
    notes: 'Her ligger fælden: Slutningen ligner en succes til at begynde med.',
  },
  pause: {
    text: 'Hvem i jeres kommune ville fortælle politikerne, et år efter slutningen, hvad der er ved at gå tabt? Og med hvilket tal?',
    notes: 'Ingen har et tal for et lager, der tømmes langsomt. Spørg, hvem der burde have det.',
  },
  explain: {
    blocks: {
      stock:
        'Løsninger er et **lager**. Hver enkelt slides med tiden, og der kommer kun nye, hvor der er mandat, tid og støtte. Når satsningen slutter, lukkes der for hanen, men afløbet er stadig åbent: Det første år er der næsten ingen, der ser det, og efter seks år er det meste væk.',
      election:
        'Et tabt valg er noget andet. Det fjerner den **politiske rygdækning i nogle år**: Flere projekter ender i skuffen, resten af kursen går sin gang, og forskellen er lille.',
      anchoring:
        '**Bredt ejerskab** betaler sig, men mindre på valgaftenen end i hver eneste måned før og efter: Flere projekter ender med en beslutning, fordi flere står bag. Hvor hele kommunalbestyrelsen havde taget kursen til sig, mærkes det tabte valg næsten ikke.',
      whenItEnds:
        'Når satsningen slutter, **vinder servicen med det samme**: Timerne er tilbage, og det, der er løst, er stadig løst. Derfor kan en slutning se klog ud i årevis.',
      still:
        'I denne model ligger servicen stadig foran seks år efter slutningen, men mindre for hvert år. **Tallet for dækket behov ville alene aldrig få en kommunalbestyrelse til at holde kursen.** Det, der taler for at holde fast, er byrden på folk, det, organisationen kan, og hvor mange problemer der står åbne.',
    },
    notes: 'Regn med »politik afgør alt«. Billedet siger: At holde fast afgør mere.',
    more: 'Tag badekarret én gang til: Hvad er hanen, hvad er afløbet, og hvem kan se vandet? Åbn så »Hvorfor«: Hvad er det, der slider på folk igen efter slutningen?',
  },
  price: {
    blocks: {
      strain:
        'Når støtten til de frivillige falder væk, **havner byrden hos dem, der er tilbage**. Så er {strain.arm} af de frivillige udkørte, mod {strain.than}, hvor kursen holdes.',
      burnt:
        'Og nogle **brænder ud**: Efter tre år er andelen af voksne, der er brændt ud, {burnt.difference} højere, end hvor kursen holdes.',
      remains:
        'Det, der bliver tilbage i årevis, er det, organisationen har **lært**, og at **færre vilde problemer står åbne**. Begge dele slides, men langsomt.',
      dip: 'Prisen skal ikke skjules: I sit andet år dækker kursen {dip.difference} **mindre af behovet**, end hvis alt gik som i dag, fordi timerne tages fra servicen.',
      paysBack:
        'I år 4 er den pris væk, og i år 10 dækker kursen {pays.difference} **mere af behovet**, end hvis alt gik som i dag. Timerne kommer tilbage, når færre problemer står åbne.',
      trust:
        'Tilliden er lidt lavere efter fire år og højere efter ti. En kommunalbestyrelse, der gør op inden for sin egen periode, ser prisen og ikke gevinsten.',
    },
    evidence:
      'High-5, gråzoner mellem ledelsesniveauerne og politisk forankring: Brix et al. 2024 (evidens D); de, der har skrevet de fem regler, siger selv, at ingen endnu ved, om de virker. Stedfortrædere uden mandat forsinker samarbejdet (Smith 2020, evidens D). Lokal velstandsopbygning gav målbar effekt efter to til fem år (New Start, evidens C). At udgifterne formentlig stiger først, og at besparelserne eventuelt kommer senere: SCIE guide 51 (evidens B).',
    assumptions:
      'At politik er ét tal, og at et tabt valg halverer det; hvor hurtigt løsninger slides; hvor hurtigt en organisation lærer og glemmer; at styringen glider tilbage på to år.',
    disputed:
      'Om timerne kommer tilbage. I modellen gør de det, fordi løste problemer giver mindre behov, og hvor meget behov der kan forebygges, er ikke kendt: Skønnene går fra 7 % (Nesta 2013) over 20 % (IMPOWER 2017) til 40 % (Christie Commission 2011), alle sammen påstande. Med en lav andel ville kursen blive ved med at koste service.',
    notes: 'To spalter på tavlen: hvad det kostede, og hvad det efterlod sig. Lad dem fylde begge.',
  },
  transfer: {
    question:
      'Hvad ville overleve et nyt flertal hos jer: en plan, en linje i budgettet, en vane, et menneske? Og hvad ville overleve en ny satsning?',
    notes: 'Lad alle skrive én ting ned, der ville overleve, og én, der ikke ville.',
  },
};
