import type { WhatRemainsWords } from './whatRemainsEn.ts';

export const whatRemainsNb: WhatRemainsWords = {
  title: 'Når valget tapes, og når satsingen tar slutt',
  arms: {
    today: 'Som i dag',
    goesOn: 'Kursen holdes',
    keptLoose: 'Ett partis kurs, flertallet består',
    lostLoose: 'Ett partis kurs, valget tapes',
    lostAnchored: 'Alles kurs, valget tapes',
    ends: 'Satsingen tar slutt',
  },
  story: {
    text: `Tenk deg at Asker har fulgt de fem ledelsesreglene (High-5) i fire år: Samskaping er strategi, strategien er laget sammen, siloene er bygd ned, det finnes arenaer og partnerskap, og alle evaluerer for å lære.

Så skjer det noe, og det finnes **tre fortellinger**. I den første var kursen ett partis, og partiet taper valget. I den andre hadde hele kommunestyret sluttet seg til kursen før valget gikk tapt. I den tredje er det ingen som taper: Et nytt budsjett vil noe annet, og hvert tiltak settes tilbake til det som var før.`,
    notes: 'Spør hvilken av de tre de selv har opplevd.',
    more: 'I modellen halverer et tapt valg den politiske støtten, og det tar noen år før den er tilbake. En satsing som tar slutt, tar tiltakene med seg, og styringen glir tilbake i løpet av to år. Ingen mister jobben i noen av fortellingene.',
  },
  predictLost: {
    question:
      'Første fortelling: Kursen var ett partis, og valget tapes etter år 4. Hvor mange løsninger er i bruk etterpå, sammenlignet med den samme kommunen der flertallet består?',
    notes: 'En løsning er noe som er laget sammen, som er vedtatt, og som fortsatt virker.',
  },
  predictEnds: {
    question:
      'Tredje fortelling: Ingen taper, men satsingen tar slutt etter år 4. Hvor mange løsninger er i bruk etterpå, sammenlignet med om kursen holdes?',
    notes: 'De samme tre kurvene som i sted: Velger de annerledes, og hvorfor?',
  },
  curves: {
    stays: {
      name: 'Det som er laget, blir',
      because: 'En løsning som virker, har noen som forsvarer den: Innbyggerne bruker den, og de ansatte kan den.',
    },
    fades: {
      name: 'Det blekner litt',
      because: 'Noe henger på folk som er borte, og noe på vaner som går av seg selv.',
    },
    gone: {
      name: 'Det meste er borte etter seks år',
      because: 'Løsninger slites. Uten nye tømmes lageret, som et badekar der krana er skrudd igjen.',
    },
  },
  runLost: { notes: 'Det skjer ikke noe dramatisk på skjermen. La dem bli overrasket.' },
  lost: {
    question:
      'Se på år 7, tre år etter valget. Hva kostet valget? Og hva kostet det at kursen var ett partis helt fra starten?',
    says: 'Tre år etter det tapte valget er {night.arm} løsninger i bruk per tusen innbyggere; hadde flertallet bestått, {night.than}. Der hele kommunestyret hadde sluttet seg til kursen før valget gikk tapt, er det {loose.than}.',
    notes: 'Avstanden mellom den øverste linjen og de to nederste var der alt før valget.',
  },
  runEnds: { notes: 'Minn dem om hva de skrev, før linjen begynner å gå.' },
  left: {
    question: 'Sammenlign tre og seks år etter slutten. Har linjen funnet bunnen?',
    says: 'Tre år etter er {left.arm} løsninger i bruk per tusen innbyggere der satsingen tok slutt, og {left.than} der kursen holdes. Seks år etter: {later.arm} og {later.than}.',
    notes: 'Et badekar med krana skrudd igjen blir ikke tomt med det samme.',
  },
  firstYear: {
    question:
      'Se nå på det første året etter slutten, slik et nytt kommunestyre ville gjort. Hvilke tall blir bedre, og hvilket blir det snakk om siden?',
    says: 'Ett år etter slutten er {relief.arm} av behovet dekket, mot {relief.than} der kursen holdes, og virkemidlene koster {saved.difference} mindre per voksen og år. To år senere er {strain.arm} av de frivillige utslitte, ikke {strain.than}.',
    notes: 'Her ligger fella: Slutten ser ut som en suksess til å begynne med.',
  },
  pause: {
    text: 'Hvem i kommunen deres ville fortalt kommunestyret, ett år etter slutten, hva som er i ferd med å gå tapt? Og med hvilket tall?',
    notes: 'Ingen har et tall for et lager som tømmes langsomt. Spør hvem som burde hatt det.',
  },
  explain: {
    blocks: {
      stock:
        'Løsninger er et **lager**. Hver av dem slites med tiden, og nye kommer bare der det finnes mandat, tid og støtte. Når satsingen tar slutt, stopper tilsiget mens avløpet går som før: Det første året er det knapt noen som ser det, og etter seks år er det meste borte.',
      election:
        'Et tapt valg er noe annet. Det tar bort **politisk ryggdekning i noen år**: Flere prosjekter havner i skuffen, resten av kursen går sin gang, og forskjellen er liten.',
      anchoring:
        '**Politisk forankring** lønner seg, men mindre på valgnatta enn i hver eneste måned før og etter: Flere prosjekter ender med et vedtak, fordi flere står bak. Der hele kommunestyret hadde sluttet seg til kursen, merkes det tapte valget knapt.',
      whenItEnds:
        'Når satsingen tar slutt, **vinner tjenestene med en gang**: Timene er tilbake, og det som er løst, er fortsatt løst. Derfor kan en slutt se klok ut i årevis.',
      still:
        'I denne modellen ligger tjenestene fortsatt foran seks år etter slutten, men mindre for hvert år. **Tallet for dekket behov ville alene aldri fått et kommunestyre til å holde kursen.** Det som taler for å holde fast, er byrden på folk, det organisasjonen kan, og hvor mange floker som står åpne.',
    },
    notes: 'Regn med «politikken avgjør alt». Bildet sier: Å holde fast avgjør mer.',
    more: 'Ta badekaret én gang til: Hva er krana, hva er avløpet, og hvem kan se vannet? Åpne så «Hvorfor»: Hva er det som gjør folk slitne igjen etter slutten?',
  },
  price: {
    blocks: {
      strain:
        'Når støtten til de frivillige faller bort, **faller byrden på dem som er igjen**. Da er {strain.arm} av de frivillige utslitte, mot {strain.than} der kursen holdes.',
      burnt:
        'Og noen blir **utbrent**: Etter tre år er andelen voksne som har brent seg ut, {burnt.difference} høyere enn der kursen holdes.',
      remains:
        'Det som blir igjen, i årevis, er det organisasjonen har **lært**, og at **færre samfunnsfloker står åpne**. Begge deler slites, men langsomt.',
      dip: 'Prisen skal ikke skjules: I sitt andre år dekker kursen {dip.difference} **mindre av behovet** enn om alt gikk som i dag, fordi timene tas fra tjenestene.',
      paysBack:
        'I år 4 er den prisen borte, og i år 10 dekker kursen {pays.difference} **mer av behovet** enn om alt gikk som i dag. Timene kommer tilbake når færre floker står åpne.',
      trust:
        'Tilliten er litt lavere etter fire år og høyere etter ti. Et kommunestyre som måler innenfor sin egen periode, ser prisen og ikke gevinsten.',
    },
    evidence:
      'High-5, gråsoner mellom ledernivåene og politisk forankring: Brix et al. 2024 (evidens D); de som har skrevet de fem reglene, sier selv at ingen vet ennå om de virker. Stedfortredere uten mandat forsinker samarbeid (Smith 2020, evidens D). Lokal velstandsbygging ga målbar effekt etter to til fem år (New Start, evidens C). At kostnadene trolig stiger først, og at innsparingene eventuelt kommer siden: SCIE guide 51 (evidens B).',
    assumptions:
      'At politikk er ett tall, og at et tapt valg halverer det; hvor fort løsninger slites; hvor fort en organisasjon lærer og glemmer; at styringen glir tilbake på to år.',
    disputed:
      'Om timene kommer tilbake. I modellen gjør de det, fordi løste floker gir mindre behov, og hvor mye behov som kan forebygges, er ikke kjent: Anslagene går fra 7 % (Nesta 2013) over 20 % (IMPOWER 2017) til 40 % (Christie Commission 2011), alle sammen påstander. Med en lav andel ville kursen fortsette å koste tjenester.',
    notes: 'To spalter på tavla: hva det kostet, og hva det etterlot seg. La dem fylle begge.',
  },
  transfer: {
    question:
      'Hva ville overleve et nytt flertall hos dere: en plan, en budsjettpost, en vane, et menneske? Og hva ville overleve en ny satsing?',
    notes: 'La alle skrive ned én ting som ville overleve, og én som ikke ville det.',
  },
};
