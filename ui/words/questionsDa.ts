import type { QuestionsWords } from './questionsEn.ts';

/** Texts of the six questions in Danish; the questions and the steps are those of the slides, word for word. */
export const questionsDa: QuestionsWords = {
  title: 'Seks spørgsmål til vores egen kurs',
  lead: 'Svar sammen, ét spørgsmål ad gangen. Hvert svar ændrer virkemidler i modellen. Til sidst bliver jeres kurs kørt ved siden af den nuværende.',
  assumed: 'Hvilke virkemidler et svar ændrer, og hvor meget, er noget, vi har antaget.',
  ways: {
    legend: 'Hvor vil I begynde?',
    six: 'De seks spørgsmål, og hvor hurtigt det skal gå',
    recipe: 'Opskriften: Dens fire trin er de første fire spørgsmål',
  },
  begin: 'Begynd',
  progress: (n, all) => `${n} ud af ${all}`,
  questions: {
    aim: {
      ask: 'Hvad vil vi?',
      why: 'Svaret afgør, hvilke tal I ser på først, når kursen er kørt.',
      answers: { moreForLess: 'Mere for færre penge', quality: 'Bedre kvalitet', democracy: 'Mere demokrati' },
    },
    helpers: {
      ask: 'Hvem kan hjælpe os ude og hjemme?',
      why: 'Måden, I inviterer på, afgør, hvem der hører om det. Åbne invitationer når først dem, der allerede er med.',
      answers: {
        whoComes: 'Dem, der kommer af sig selv, som i dag',
        doors: 'Flere døre ind: åben invitation, steder, hvor alle kommer, og opsøgende arbejde',
        need: 'Dem, der har mest brug for det: alle invitationer ved opsøgende arbejde',
        lot: 'Folk, der bliver udtrukket ved lodtrækning',
      },
    },
    mobilise: {
      ask: 'Hvordan kan disse aktører mobiliseres?',
      why: 'Det koster ikke meget at spørge, men den, der svarer, bruger sin tid. Et løfte får folk til at vente sig mere.',
      answers: {
        often: 'Spørge tit og love meget',
        care: 'Spørge med omtanke og støtte dem, der kommer',
        pay: 'Annoncere og betale for timerne',
      },
    },
    together: {
      ask: 'Hvordan kan vi arbejde sammen med dem og få dem til at arbejde sammen med hinanden?',
      why: 'To ting gør forskellen: om resultatet er givet på forhånd, og hvem der spiller hovedrollen.',
      answers: {
        steered: 'Styret: Vi har fastlagt resultatet, og vi leder',
        responsibilising: 'Ansvarliggørende: Vi har fastlagt resultatet, og andre skal levere det',
        equal: 'Ligeværdig: Resultatet er åbent, og vi leder i fællesskab',
        facilitating: 'Faciliterende: Resultatet er åbent, andre leder, og vi støtter',
      },
    },
    alike: {
      ask: 'Er der lignende aktiviteter i gang andre steder, som vi kan understøtte?',
      why: 'Den, der starter sit eget, skal bruge egne folk og egne timer. Den, der går med andre, må dele æren.',
      answers: {
        own: 'Vi starter noget selv',
        support: 'Vi støtter det, der er i gang, og prøver i lille skala først',
        unknown: 'Det ved vi ikke: Nogen får til opgave at finde ud af det',
      },
    },
    alliances: {
      ask: 'Hvilke alliancer kan vi med fordel indgå?',
      why: 'Hvad én forvaltning aftaler med borgerne, kan en anden komme til at udføre eller betale.',
      answers: {
        inside: 'I eget hus, på tværs af forvaltninger',
        council: 'I eget hus og i kommunalbestyrelsen',
        anchors: 'Begge dele, og de store offentlige indkøbere i området',
      },
    },
    pace: {
      ask: 'Hvor hurtigt?',
      why: 'Alle tempi fører til den samme styring: mindre klassisk forvaltning og måling, mere netværk. Kun tiden er forskellig.',
      answers: { halfYear: 'Et halvt år', threeYears: 'Tre år', eightYears: 'Otte år' },
    },
  },
  recipe: {
    aim: 'Hvilket problem eller opgave vil jeg gerne løse?',
    helpers: 'Hvem kan hjælpe mig?',
    mobilise: 'Hvordan motiverer jeg dem til at samskabe?',
    together: 'Hvordan designer jeg en passende samskabelses-arena?',
  },
  notes: {
    pay: 'Forsøg har fundet ringe eller ingen virkning, både af breve (Thomsen & Jakobsen 2015) og af betaling (Voorberg m.fl. 2018).',
  },
  asked: {
    seed: 'Spørgsmålene er citeret fra slides om mobiliseringsledelse.',
    recipe: 'Trinnene er citeret fra Torfing 2017.',
  },
  assumptions: {
    wicked: {
      ask: 'Hvor vilde er problemerne her?',
      levels: ['mindre end andre steder', 'som andre steder', 'mere end andre steder'],
    },
    associations: {
      ask: 'Hvor mange foreninger er der?',
      levels: ['halvt så mange som normalt', 'så mange som normalt', 'dobbelt så mange'],
    },
    trust: {
      ask: 'Hvor stor tillid har folk til kommunen ved starten?',
      levels: ['lille', 'som i resten af landet', 'stor'],
    },
    tiring: {
      ask: 'Hvor hurtigt slider timer over tålegrænsen på folk?',
      levels: ['som modellen er tilpasset', 'langsommere', 'meget langsommere'],
    },
    cut: {
      ask: 'Hvor store besparelser er på vej?',
      levels: ['som i dag', '2 procent af budgettet om året', '5 procent af budgettet om året'],
    },
  },
  assume: 'Hvad antager vi om vores sted?',
  assumeHint: 'Det er ikke noget, nogen vælger. Det gælder både for jeres kurs og for den nuværende.',
  assumedSay: (ask, level) => `${ask} Svar: ${level}`,
  answers: 'Svarene',
  usual: 'vores forslag',
  movesNothing: 'Ændrer ikke noget: som i dag',
  back: 'Forrige',
  next: 'Næste',
  skip: 'Spring over: som i dag',
  overrides: 'Tager noget tilbage, som I har svaret før',
  overridden: (lever, becomes, was, earlier) =>
    `${lever}: ${becomes} og ikke længere ${was} som efter spørgsmål ${earlier}`,
  price: {
    title: 'Prisen indtil nu',
    nothing: 'Der er ikke ændret noget, der koster penge.',
    more: (sum) => `Omkring ${sum} mere om året pr. voksen end i dag.`,
    less: (sum) => `Omkring ${sum} mindre om året pr. voksen end i dag.`,
    level: 'Det samme om året som i dag.',
    first: (sum) => `Oveni kommer ${sum} det første år for at komme i gang.`,
    hours: (sum) => `Timer taget fra velfærden: ${sum} om året er medarbejdernes tid.`,
    each: 'Ikke med i beløbet, for ingen ved endnu, hvor mange det bliver:',
    known: 'Hvad det løber op i, ved vi, når kursen er kørt.',
    parts: 'Hvad beløbet består af',
    part: (lever, sum) => `${lever}: ${sum}`,
  },
  course: {
    title: 'Jeres kurs',
    name: 'Vores kurs',
    today: 'Som i dag',
    moved: (count) =>
      count === 1 ? '1 virkemiddel er anderledes end i dag' : `${count} virkemidler er anderledes end i dag`,
    head: ['Virkemiddel', 'I dag', 'Vores kurs', 'Fra spørgsmål'],
    mix: (years, oa, npm, npg) =>
      `Styringen lægges om i løbet af ${years}: klassisk forvaltning ${oa}, målstyring ${npm}, netværk ${npg}.`,
    empty:
      'I sprang det hele over, så jeres kurs er den nuværende, og der er ikke noget at sammenligne. Gå tilbage, og svar på et spørgsmål.',
  },
  predict: {
    title: 'Hvad venter I?',
    question: (figure, place) =>
      `${figure} i ${place} om fem år: Hvor ligger tallet med jeres kurs i forhold til at fortsætte som i dag?`,
    choices: { higher: 'Højere', same: 'Omtrent ens', lower: 'Lavere' },
    lock: 'Lås svaret, og kør kursen',
    final: 'Når det er låst, ligger det fast.',
    wait: 'Modellen er ved at blive hentet.',
  },
  result: {
    title: 'Hvad der kom ud af det',
    running: (done, all) => `Kører: ${done} ud af ${all}`,
    price: 'Først prisen',
    more: (sum) =>
      `Jeres kurs koster omkring ${sum} mere om året pr. voksen end at fortsætte som i dag, i snit over ti år.`,
    less: (sum) =>
      `Jeres kurs koster omkring ${sum} mindre om året pr. voksen end at fortsætte som i dag, i snit over ti år.`,
    hours: (sum) => `Timer taget fra velfærden: ${sum} heraf er medarbejdernes tid.`,
    hoursBack: (sum) => `Timer givet tilbage til velfærden: arbejdstid for ${sum} om året.`,
    firstYear: (sentence) => `Efter det første år. ${sentence}`,
    figures: 'Så det, I ser på først, om fem år',
    figure: (label, ours, today) => `${label}: ${ours} med jeres kurs, ${today} som i dag`,
    difference: (difference) => `kørsel for kørsel ${difference}`,
    expected: (figure, choice) => `I ventede om »${figure}«: ${choice}.`,
    came: {
      higher: 'I modellen blev det højere.',
      same: 'I modellen blev det omtrent det samme.',
      lower: 'I modellen blev det lavere.',
      unknown: 'Kørslerne kan ikke skelne det fra tilfældigheder.',
    },
    changed: 'Sammenligningen er ikke længere den, I låste.',
    again: 'Kør vores kurs igen',
    open: 'Sæt de to kurser side om side',
    anew: 'Svar forfra',
    restart: 'Det tømmer jeres svar og det, I ventede.',
    closing: 'Giv hinanden opgaver fremfor opskrifter og lad opgaven sætte holdet.',
    closingFrom: 'Torfing 2017',
  },
};
