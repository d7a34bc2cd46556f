import type { KeepTheMoneyWords } from './keepTheMoneyEn.ts';

export const keepTheMoneyNb: KeepTheMoneyWords = {
  title: 'Pengene som blir i byen',
  arms: {
    spend: 'Innkjøpene krymper',
    six: 'Alle seks kjøper lokalt',
    one: 'Bare den største kjøper lokalt',
    preference: 'Bare forrang for lokale',
  },
  story: {
    text: `I Preston i England kjøpte seks ankerinstitusjoner inn for 750 millioner pund i 2012/13, blant dem lokale myndigheter, et universitet, helsetjenesten og politiet. Av hundre pund gikk fem til bedrifter i byen (CLES 2015).

Tenk deg at innkjøpene krymper med en sjettedel på fire år. Tenk deg også at alle de seks slår inn på samme kurs: De spør lokale leverandører først, deler store kontrakter i mindre, hjelper leverandører og kooperativer i gang og krever anstendig lønn.`,
    notes: 'La dem nevne ankerinstitusjonene på hjemstedet før du viser spørsmålet.',
    more: 'Den første kurven er den samme byen med de samme krympende innkjøpene, men uten kursen. Alt sammenlignes med den, ikke med året før.',
  },
  predictSix: {
    question:
      'Hvor mange pund får bedriftene i byen fra de seks, sammenlignet med en by der innkjøpene krymper og ingenting annet skjer?',
    notes: 'Si fra om at den stiplede linjen synker litt av seg selv, fordi innkjøpene krymper.',
    curves: {
      same: {
        name: 'Ingen endring: Bedriftene her kan ikke levere',
        because: 'De som byr langveisfra, er større og billigere. Å bli spurt først gjør ingen i stand til å levere.',
      },
      half: {
        name: 'Halvannen gang så mye, så er det slutt',
        because: 'Det finnes noen gode bedrifter i byen. Når de har fulle ordrebøker, er det ikke mer å hente hjem.',
      },
      times: {
        name: 'Flere ganger så mye',
        because: 'Det kjøpes så lite i byen fra før at det er rom for mye mer, kontrakt for kontrakt.',
      },
    },
  },
  runSix: { notes: 'Stopp ved år 4 og spør hvem som alt har skiftet mening.' },
  pounds: {
    question: 'Les av beløpet i pund etter fire og etter ti år. Når begynner veksten å avta?',
    says: 'Etter fire år selger bedriftene i byen til de seks for {times.arm} pund per voksen og år. Uten kursen blir det {times.than}. Det er {times.ratio} ganger så mye, av innkjøp som har krympet.',
    notes: 'Linjen stiger kontrakt for kontrakt; hver av dem lyses ut bare med noen års mellomrom.',
  },
  shares: {
    question: 'Se så på andelene. Hvor mange av hundre pund blir i byen? Og hvor mange i regionen, med byen medregnet?',
    says: 'Etter fire år kommer {town.arm} av det de seks kjøper, fra bedrifter i byen og {region.arm} fra bedrifter i regionen. Uten kursen ville det vært {town.than} og {region.than}.',
    notes: 'La dem trekke fra: Hvor havner det meste av gevinsten?',
  },
  predictOne: {
    question:
      'Og om bare den største av de seks slår inn på kursen? Den står for tre av ti pund. Sammenlign med alle seks.',
    notes: 'Ta håndsopprekning først; å svare én gang til tar et minutt.',
    curves: {
      nearly: {
        name: 'Nesten like langt: Den største drar de andre med',
        because: 'Leverandører som har vokst med én kunde, selger til de andre også.',
      },
      half: {
        name: 'Omtrent halvveis',
        because: 'Den er størst og teller derfor mer enn en sjettedel, men den er fortsatt bare én.',
      },
      little: {
        name: 'Knapt noe: Alle seks må være med',
        because: 'Én kunde er for lite til at en bedrift tør ansette og investere.',
      },
    },
  },
  runOne: { notes: 'Nå sammenlignes det med alle seks, ikke lenger med innkjøpene som krymper.' },
  alone: {
    question: 'Hvor langt kommer én ankerinstitusjon alene?',
    says: 'Én ankerinstitusjon alene gir bedriftene i byen {alone.arm} pund per voksen og år etter fire år, mot {alone.than} uten noen kurs og {one.arm} når alle seks er med.',
    notes: 'Mer enn den har av pengene? Spør hvorfor: Den samme leverandørhjelpen og de samme lønnskravene ligger bak.',
  },
  pause: {
    text: 'Snakk med den som sitter ved siden av deg. Hvem hos dere kjøper inn år etter år og kommer aldri til å flytte? Og hvem mister en kunde et annet sted når dere henter en kontrakt hjem?',
    notes: 'Gå rundt og lytt etter sykehus, høyskole, boligbyggelag, energiverk og kirke.',
  },
  explain: {
    blocks: {
      rounds:
        'Kontraktene lyses ut **en etter en**. Noe av det som tjenes i byen, brukes i byen én gang til: Pengene resirkuleres og beholdes. Og en leverandør som nesten ikke har ledig kapasitet, vokser. Derfor kan pundene bli flere mens innkjøpene krymper: Andelen vokser fortere enn helheten synker.',
      outside:
        'Mesteparten av gevinsten havner **utenfor byen, ellers i regionen**. En by har ikke alle bedriftene et sykehus trenger. Den som bare teller byen, ser under halvparten.',
      share:
        'Mest for andelen betyr det at **lokale leverandører har forrang**. Det alene gir bedriftene i byen {share.arm} av innkjøpene etter fire år, mot {share.than} uten kursen. Her er modellen og en gjennomgang uenige; se det som er omstridt.',
      wages:
        '**Lønningene** følger resten av kursen mer enn forrangen: Med alt sammen er de {wages.arm} ganger det de var ved starten, med forrang alene {wages.than} ganger. Kravet om anstendig lønn er en del av denne resten.',
      price:
        'Gratis er det ikke: Virkemidlene koster {price.difference} mer per voksen og år, i arbeidstid for innkjøpere som deler opp og følger opp kontrakter, og i hjelp til leverandører og kooperativer.',
    },
    evidence:
      'Preston: 5 % i byen og 39 % i Lancashire i 2012/13 (CLES 2015, evidens C), 18,2 og 79,2 % i 2016/17, da innkjøpene var 17–18 % mindre (CLES om Preston, evidens C). Lønningene steg 11 % mer enn i lignende distrikter, mellom 2 og 19 %; for sysselsettingen var forskjellen ikke signifikant (Rose et al. 2023, evidens A). Lokale leverandører bruker 76 % av det de får, lokalt, andre 36 % (nef & Northumberland County Council 2005, evidens C).',
    assumptions:
      'Hva bedriftene i en by i det hele tatt kan levere, hvor fort leverandører vokser, og at lønnskravene sprer seg selv om bare én ankerinstitusjon er med. To tall er tilpasset Prestons andeler år for år. At modellen treffer dem, er derfor ikke noe kvalitetsstempel; de andre kurvene er forutsigelser.',
    disputed:
      'Om et sted vokser av det: Ingen evaluering har funnet at lokale innkjøp gir vekst (What Works Centre for Local Economic Growth, evidens B). Det som virker, er mindre kontrakter og sosiale krav, ikke forrang for lokale, mener en gjennomgang (Wales Centre for Public Policy, evidens D). Modellen viser penger som blir. Den viser ikke arbeidsplasser: Tallet for dem er inntekt delt på det en arbeidsplass koster.',
    notes: 'Tre ord å holde fra hverandre på tavla: andel, beløp, arbeidsplasser.',
    more: 'Vil dere følge pengene videre, så åpne «Hvorfor». Uten veksten hos leverandørene er andelen i byen nesten den samme etter fire år og lavere etter ti.',
  },
  transfer: {
    question:
      'Hvem er ankerinstitusjonene hos dere, hva lar anskaffelsesreglene dem kreve, og hvor ville kurven deres flate ut? Flytt på et virkemiddel, og gjett før dere ser.',
    notes: 'Spør hvem som taper: leverandører i en annen by, som også har innbyggere.',
  },
};
