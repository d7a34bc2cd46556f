import type { QuestionsWords } from './questionsEn.ts';

/** Texts of the six questions in Norwegian. */
export const questionsNb: QuestionsWords = {
  title: 'Seks spørsmål til vår egen kurs',
  lead: 'Svar i fellesskap, ett spørsmål om gangen. Hvert svar endrer virkemidler i modellen. Til slutt kjøres kursen deres ved siden av dagens.',
  assumed: 'Hvilke virkemidler et svar endrer, og hvor mye, har vi antatt.',
  ways: {
    legend: 'Hvor vil dere begynne?',
    six: 'De seks spørsmålene, og hvor fort det skal gå',
    recipe: 'Oppskriften: De fire trinnene der er de fire første spørsmålene',
  },
  begin: 'Begynn',
  progress: (n, all) => `${n} av ${all}`,
  questions: {
    aim: {
      ask: 'Hva vil vi?',
      why: 'Svaret avgjør hvilke tall dere ser på først når kursen er kjørt.',
      answers: { moreForLess: 'Mer for mindre penger', quality: 'Bedre kvalitet', democracy: 'Mer demokrati' },
    },
    helpers: {
      ask: 'Hvem kan hjelpe oss, ute og hjemme?',
      why: 'Måten dere inviterer på, avgjør hvem som får høre om det. Åpne invitasjoner når først dem som alt er med.',
      answers: {
        whoComes: 'De som kommer av seg selv, som i dag',
        doors: 'Flere dører inn: åpen invitasjon, steder der alle kommer, oppsøkende arbeid',
        need: 'De som trenger det mest: alle invitasjoner ved oppsøkende arbeid',
        lot: 'Folk som trekkes ut ved loddtrekning',
      },
    },
    mobilise: {
      ask: 'Hvordan kan de mobiliseres?',
      why: 'Å spørre koster lite for den som spør, men tar tid fra den som svarer. Et løfte øker det folk venter seg.',
      answers: {
        often: 'Spørre ofte og love mye',
        care: 'Spørre med omtanke og støtte dem som kommer',
        pay: 'Annonsere, og betale for timene',
      },
    },
    together: {
      ask: 'Hvordan kan vi arbeide sammen med dem, og få dem til å arbeide sammen med hverandre?',
      why: 'To ting gjør forskjellen: om resultatet er bestemt på forhånd, og hvem som har hovedrollen.',
      answers: {
        steered: 'Styrt: Vi har bestemt resultatet, og vi leder',
        responsibilising: 'Overlatt: Vi har bestemt resultatet, og andre skal få det til',
        equal: 'Likeverdig: Resultatet er åpent, og vi leder sammen',
        facilitating: 'Tilretteleggende: Resultatet er åpent, andre leder og vi støtter',
      },
    },
    alike: {
      ask: 'Er det noe lignende i gang andre steder som vi kan støtte opp om?',
      why: 'Den som starter for seg selv, trenger egne folk og egne timer. Den som slutter seg til andre, må dele æren.',
      answers: {
        own: 'Vi starter noe eget',
        support: 'Vi støtter det som finnes, og prøver i liten skala først',
        unknown: 'Vi vet ikke: Noen får i oppgave å finne det ut',
      },
    },
    alliances: {
      ask: 'Hvilke allianser tjener vi på å inngå?',
      why: 'Det én etat blir enig med innbyggerne om, kan en annen få i oppgave å gjennomføre eller betale.',
      answers: {
        inside: 'I eget hus, på tvers av etatene',
        council: 'I eget hus og i kommunestyret',
        anchors: 'Begge deler, og de store offentlige innkjøperne på stedet',
      },
    },
    pace: {
      ask: 'Hvor fort?',
      why: 'Uansett tempo ender styringen likt: mindre klassisk forvaltning og måling, mer nettverk. Det er bare tiden det tar, som skiller.',
      answers: { halfYear: 'Et halvt år', threeYears: 'Tre år', eightYears: 'Åtte år' },
    },
  },
  recipe: {
    aim: 'Hvilket problem eller hvilken oppgave vil jeg løse?',
    helpers: 'Hvem kan hjelpe meg?',
    mobilise: 'Hvordan får jeg dem til å ville samskape?',
    together: 'Hvordan lager jeg en arena som passer til samskapingen?',
  },
  notes: {
    pay: 'Eksperimenter fant liten eller ingen virkning, både av brev (Thomsen & Jakobsen 2015) og av betaling (Voorberg mfl. 2018).',
  },
  asked: {
    seed: 'Spørsmålene står på dansk i lysbilder om mobiliseringsledelse.',
    recipe: 'Trinnene står på dansk i Torfing 2017.',
  },
  assumptions: {
    wicked: {
      ask: 'Hvor sammenfiltrede er problemene her?',
      levels: ['mindre enn andre steder', 'som andre steder', 'mer enn andre steder'],
    },
    associations: {
      ask: 'Hvor mange foreninger finnes det?',
      levels: ['halvparten så mange som vanlig', 'så mange som vanlig', 'dobbelt så mange'],
    },
    trust: {
      ask: 'Hvor stor tillit har folk til kommunen ved starten?',
      levels: ['liten', 'som i resten av landet', 'stor'],
    },
    tiring: {
      ask: 'Hvor fort sliter timer over tålegrensen på folk?',
      levels: ['slik modellen er tilpasset', 'saktere', 'mye saktere'],
    },
    cut: {
      ask: 'Hvor store kutt kommer?',
      levels: ['som i dag', '2 prosent av budsjettet i året', '5 prosent av budsjettet i året'],
    },
  },
  assume: 'Hva antar vi om stedet vårt?',
  assumeHint: 'Dette er det ingen som velger. Det gjelder både for kursen deres og for dagens.',
  assumedSay: (ask, level) => `${ask} Svar: ${level}`,
  answers: 'Svar',
  usual: 'forslag',
  movesNothing: 'Endrer ingenting: som i dag',
  back: 'Tilbake',
  next: 'Neste',
  skip: 'Hopp over: som i dag',
  overrides: 'Tar tilbake noe dere har svart før',
  overridden: (lever, becomes, was, earlier) =>
    `${lever}: ${becomes}, og ikke lenger ${was} som etter spørsmål ${earlier}`,
  price: {
    title: 'Prisen så langt',
    nothing: 'Ingenting som koster penger, er endret.',
    more: (sum) => `Omtrent ${sum} mer i året per voksen enn i dag.`,
    less: (sum) => `Omtrent ${sum} mindre i året per voksen enn i dag.`,
    level: 'Like mye i året som i dag.',
    first: (sum) => `I tillegg ${sum} det første året, for å komme i gang.`,
    hours: (sum) => `Timer tatt fra tjenestene: ${sum} i året av dette er de ansattes tid.`,
    each: 'Ikke med i summen, for ingen vet ennå hvor mange det blir:',
    known: 'Hva det blir til sammen, vet vi når kursen er kjørt.',
    parts: 'Hva summen består av',
    part: (lever, sum) => `${lever}: ${sum}`,
  },
  course: {
    title: 'Kursen deres',
    name: 'Vår kurs',
    today: 'Som i dag',
    moved: (count) =>
      count === 1 ? '1 virkemiddel er annerledes enn i dag' : `${count} virkemidler er annerledes enn i dag`,
    head: ['Virkemiddel', 'I dag', 'Vår kurs', 'Fra spørsmål'],
    mix: (years, oa, npm, npg) =>
      `Styringen legges om i løpet av ${years}: klassisk forvaltning ${oa}, målstyring ${npm}, nettverk ${npg}.`,
    empty:
      'Dere hoppet over alt, så kursen deres er dagens, og det er ingenting å sammenligne. Gå tilbake og svar på et spørsmål.',
  },
  predict: {
    title: 'Hva venter dere?',
    question: (figure, place) =>
      `${figure} i ${place} om fem år: Hvor ligger tallet med kursen deres, målt mot å fortsette som i dag?`,
    choices: { higher: 'Høyere', same: 'Omtrent likt', lower: 'Lavere' },
    lock: 'Lås svaret, og kjør kursen',
    final: 'Når det er låst, står det fast.',
    wait: 'Modellen lastes fortsatt.',
  },
  result: {
    title: 'Hva det ble til',
    running: (done, all) => `Kjører: ${done} av ${all}`,
    price: 'Først prisen',
    more: (sum) =>
      `Kursen deres koster omtrent ${sum} mer i året per voksen enn å fortsette som i dag, i snitt over ti år.`,
    less: (sum) =>
      `Kursen deres koster omtrent ${sum} mindre i året per voksen enn å fortsette som i dag, i snitt over ti år.`,
    hours: (sum) => `Timer tatt fra tjenestene: ${sum} av dette er de ansattes tid.`,
    hoursBack: (sum) => `Timer gitt tilbake til tjenestene: arbeidstid for ${sum} i året.`,
    firstYear: (sentence) => `Etter det første året. ${sentence}`,
    figures: 'Så det dere ser på først, om fem år',
    figure: (label, ours, today) => `${label}: ${ours} med kursen deres, ${today} som i dag`,
    difference: (difference) => `kjøring for kjøring ${difference}`,
    expected: (figure, choice) => `Dere ventet dette av «${figure}»: ${choice}.`,
    came: {
      higher: 'I modellen ble det høyere.',
      same: 'I modellen ble det omtrent likt.',
      lower: 'I modellen ble det lavere.',
      unknown: 'Kjøringene kan ikke skille det fra tilfeldigheter.',
    },
    changed: 'Sammenligningen er ikke lenger den dere låste.',
    again: 'Kjør vår kurs på nytt',
    open: 'Sett de to kursene side om side',
    anew: 'Svar på nytt',
    restart: 'Da tømmes svarene og det dere ventet.',
    closing: 'Gi hverandre oppgaver framfor oppskrifter, og la oppgaven sette laget.',
    closingFrom: 'Etter Torfing 2017',
  },
};
