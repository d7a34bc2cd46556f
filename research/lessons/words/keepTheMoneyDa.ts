import type { KeepTheMoneyWords } from './keepTheMoneyEn.ts';

export const keepTheMoneyDa: KeepTheMoneyWords = {
  title: 'Pengene, der bliver i byen',
  arms: {
    spend: 'Indkøbene skrumper',
    six: 'Alle seks køber lokalt',
    one: 'Kun den største køber lokalt',
    preference: 'Kun forrang til lokale',
  },
  story: {
    text: `I Preston i England købte seks ankerinstitutioner ind for 750 millioner pund i 2012/13, heriblandt lokale myndigheder, et universitet, sundhedsvæsenet og politiet. Ud af hundrede pund gik fem til virksomheder i byen (CLES 2015).

Forestil dig, at indkøbene skrumper med en sjettedel på fire år. Og forestil dig, at alle seks bliver enige om en kurs: De spørger lokale leverandører først, deler store kontrakter op i små, hjælper leverandører og kooperativer på vej og stiller krav om en løn, man kan leve af.`,
    notes: 'Lad dem nævne ankerinstitutionerne i deres egen by, før du viser spørgsmålet.',
    more: 'Den første kurve er den samme by med de samme skrumpende indkøb, men uden kursen. Alt sammenlignes med den og ikke med året før.',
  },
  predictSix: {
    question:
      'Hvor mange pund får virksomhederne i byen fra de seks, når man sammenligner med en by, hvor indkøbene skrumper, og der ellers ikke sker noget?',
    notes: 'Sig, at den stiplede linje synker lidt af sig selv, fordi indkøbene skrumper.',
    curves: {
      same: {
        name: 'Ingen ændring: Firmaerne her kan ikke levere',
        because:
          'De, der byder langvejs fra, er større og billigere. Man kan ikke levere mere, bare fordi man bliver spurgt først.',
      },
      half: {
        name: 'Halvanden gang så meget, så er det brugt op',
        because: 'Der er nogle gode firmaer i byen. Når deres ordrebøger er fyldt, er der ikke mere at hente hjem.',
      },
      times: {
        name: 'Flere gange så meget',
        because: 'Der bliver købt så lidt i byen i forvejen, at der er plads til meget mere, kontrakt for kontrakt.',
      },
    },
  },
  runSix: { notes: 'Stop ved år 4, og spørg, hvem der allerede har skiftet mening.' },
  pounds: {
    question: 'Aflæs beløbene efter fire og efter ti år. Hvornår begynder stigningen at flade ud?',
    says: 'Efter fire år sælger virksomhederne i byen til de seks for {times.arm} pund pr. voksen om året. Uden kursen bliver det {times.than}. Det er {times.ratio} gange så meget, af indkøb, som er skrumpet.',
    notes: 'Linjen stiger kontrakt for kontrakt; hver enkelt kommer kun i udbud med nogle års mellemrum.',
  },
  shares: {
    question:
      'Se så på andelene. Hvor mange ud af hundrede pund bliver i byen? Og hvor mange i regionen, når byen tælles med?',
    says: 'Efter fire år kommer {town.arm} af det, de seks køber, fra virksomheder i byen, og {region.arm} fra virksomheder i regionen. Uden kursen ville det være {town.than} og {region.than}.',
    notes: 'Lad dem trække fra: Hvor lander det meste af gevinsten?',
  },
  predictOne: {
    question:
      'Og hvis det kun er den største af de seks, der lægger kursen om? Den står for tre ud af ti pund. Sammenlign med alle seks.',
    notes: 'Tag en håndsoprækning først; at svare én gang til tager et minut.',
    curves: {
      nearly: {
        name: 'Næsten lige så langt: Den største trækker de andre med',
        because: 'Leverandører, der er vokset med én kunde, sælger også til de andre.',
      },
      half: {
        name: 'Cirka halvvejs',
        because: 'Den er størst og tæller derfor mere end en sjettedel, men den er stadig kun én.',
      },
      little: {
        name: 'Næsten ingen vegne: Alle seks skal med',
        because: 'Én kunde er for lidt til, at et firma tør ansætte og investere.',
      },
    },
  },
  runOne: { notes: 'Nu sammenlignes der med alle seks og ikke længere med de skrumpende indkøb.' },
  alone: {
    question: 'Hvor langt når én ankerinstitution alene?',
    says: 'Én ankerinstitution alene giver virksomhederne i byen {alone.arm} pund pr. voksen om året efter fire år, mod {alone.than} uden nogen kurs og {one.arm}, når alle seks er med.',
    notes:
      'Mere end dens del af pengene? Spørg hvorfor: Den samme hjælp til leverandører og de samme lønkrav ligger bag.',
  },
  pause: {
    text: 'Tal med din sidemand. Hvem hos jer køber ind år efter år og flytter aldrig? Og hvem mister en kunde et andet sted, når I henter en kontrakt hjem?',
    notes: 'Gå rundt, og lyt efter sygehus, professionshøjskole, boligselskab, forsyning og kirke.',
  },
  explain: {
    blocks: {
      rounds:
        'Kontrakterne kommer i udbud **én efter én**. Noget af det, der tjenes i byen, bliver brugt i byen endnu en gang, så lækagen bliver mindre. Og en leverandør, der næsten har fuldt at lave, vokser. Derfor kan beløbet stige, mens indkøbene skrumper: Andelen vokser hurtigere, end helheden falder.',
      outside:
        'Det meste af gevinsten lander **uden for byen, i resten af regionen**. En by har ikke alle de firmaer, et hospital har brug for. Den, der kun tæller byen, ser under halvdelen.',
      share:
        'Mest for andelen betyder det, at **lokale leverandører foretrækkes**. Det alene giver virksomhederne i byen {share.arm} af indkøbene efter fire år, mod {share.than} uden kursen. Her er modellen og en gennemgang uenige; se, hvad der er omstridt.',
      wages:
        '**Lønningerne** følger resten af kursen mere end forrangen: Med det hele er de {wages.arm} gange det, de var ved starten, med forrang alene {wages.than} gange. Kravet om leveløn er en del af denne rest.',
      price:
        'Gratis er det ikke: Virkemidlerne koster {price.difference} mere pr. voksen om året, i arbejdstid for indkøbere, der deler kontrakter op og følger dem, og i hjælp til leverandører og kooperativer.',
    },
    evidence:
      'Preston: 5 % i byen og 39 % i Lancashire i 2012/13 (CLES 2015, evidens C), 18,2 og 79,2 % i 2016/17, da indkøbene var 17-18 % mindre (CLES om Preston, evidens C). Lønningerne steg 11 % mere end i tilsvarende distrikter, mellem 2 og 19 %; for beskæftigelsen var forskellen ikke signifikant (Rose et al. 2023, evidens A). Lokale leverandører bruger 76 % af det, de får, lokalt, andre 36 % (nef & Northumberland County Council 2005, evidens C).',
    assumptions:
      'Hvad virksomhederne i en by overhovedet kan levere, hvor hurtigt leverandører vokser, og at lønkravene breder sig, selv om kun én ankerinstitution er med. To tal er tilpasset Prestons andele år for år. At modellen rammer dem, er derfor ikke noget kvalitetsstempel; de andre kurver er forudsigelser.',
    disputed:
      'Om et sted vokser af det: Ingen evaluering har fundet, at lokale indkøb giver vækst (What Works Centre for Local Economic Growth, evidens B). Det, der virker, er mindre kontrakter og sociale klausuler, ikke forrang til lokale, mener en gennemgang (Wales Centre for Public Policy, evidens D). Modellen viser penge, der bliver. Den viser ikke arbejdspladser: Tallet for dem er indkomst divideret med, hvad en arbejdsplads koster.',
    notes: 'Tre ord, der skal holdes adskilt på tavlen: andel, beløb, arbejdspladser.',
    more: 'Vil I følge pengene videre, så åbn »Hvorfor«. Uden leverandørernes vækst er andelen i byen næsten den samme efter fire år og lavere efter ti.',
  },
  transfer: {
    question:
      'Hvem er ankerinstitutionerne hos jer, hvad giver udbudsreglerne dem lov til at kræve, og hvor ville jeres egen kurve flade ud? Flyt et virkemiddel, og gæt, før I kigger.',
    notes: 'Spørg, hvem der taber: leverandører i en anden by, som også har borgere.',
  },
};
