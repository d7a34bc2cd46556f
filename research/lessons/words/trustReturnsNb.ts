import type { TrustReturnsWords } from './trustReturnsEn.ts';

/** Words of lesson 2 in Norwegian. */
export const trustReturnsNb: TrustReturnsWords = {
  title: 'Tilliten går fort og kommer sakte tilbake',
  arms: { today: 'Som i dag', year: 'Ett hardt år', spread: 'Fire magre år' },
  story: {
    text: `Tenk deg at Årstad, en bydel i Bergen, får ett hardt år. En fjerdedel av kommunens budsjett er borte. Hjemmehjelpen kommer sent eller ikke i det hele tatt, biblioteket stenger klokka tre, og ingen tar telefonen.

Etter tolv måneder er pengene tilbake, alle sammen. Hjemmehjelpen kommer igjen, og biblioteket har åpent om kvelden som før.`,
    notes:
      'To minutter. Spør hvilken tjeneste hver av dem ville savne først. Ikke røp ennå hva som skjer med tilliten.',
    more: 'De tre innbyggerne nedenfor er simulert. De har nummer og ikke navn, for ingen virkelige mennesker er ment.',
  },
  predict: {
    question: `Den stiplede linjen er tilliten til kommunen som i dag. Kuttet kommer etter ett år og varer til det andre er omme.

**Når er tilliten tilbake der den ville ha vært uten det harde året?**`,
    services: {
      name: 'Samtidig med tjenestene',
      because: 'Tillit handler om hva folk får. Får de det igjen, har de tillit igjen.',
    },
    slowly: {
      name: 'Langsomt, over flere år',
      because: 'Folk ser det an før de tror at det varer.',
    },
    never: {
      name: 'Ikke i løpet av disse ti årene',
      because: 'Den som er sviktet én gang, glemmer det ikke.',
    },
    notes: 'Tre minutter. La dem skrive ned i hvilket år tilliten er tilbake, og lås så.',
    more: 'Diagrammet viser det harde året som antall ganger dagens linje: 1 er der tilliten ville ha vært uansett.',
  },
  run: { notes: 'Ett minutt. Stopp ved år to og spør: Nå er pengene tilbake, hva skjer så?' },
  flowAndStock: {
    question:
      'To diagrammer: hjelpen folk får, og tilliten deres. Hvor lang tid bruker hver av dem på å komme tilbake?',
    says: `Ved slutten av det harde året blir {gone.difference} mindre av hjelpebehovet dekket, og tilliten er {fall.difference} poeng av hundre lavere enn den ville ha vært. Et år senere mangler det bare {services.difference} i tjenestene. Slik er det ikke med tilliten: **Halvparten av det som gikk tapt, bruker {back.months} måneder på å komme tilbake.**

Se så på selve linjene. Ved utgangen av år to er tilliten {fall.arm} etter det harde året og {fall.than} som i dag. Ved utgangen av år fem er den {later.arm} og {later.than}. Hvilken av de to linjene har flyttet seg?`,
    notes: 'To minutter. Det siste spørsmålet er poenget: La dem se selv før du sier noe.',
    more: 'Tilliten er gjennomsnittet for alle voksne på en skala fra null til hundre. Begge byene har de samme tilfeldighetene; bare kuttet skiller dem.',
  },
  whySlow: {
    text: `Biblioteket har vært åpent igjen i flere år. **Hvorfor skulle tilliten bruke så mye lengre tid enn biblioteket?** Si én grunn til sidemannen, fra noe du selv har sett.`,
    notes: 'Ett minutt. Hør to grunner høyt, og ta vare på dem til senere.',
  },
  spread: {
    question: `Den samme summen kunne ha vært spart mer skånsomt: et lite kutt, fire ganger så langt og en fjerdedel så dypt. Det kommer også etter ett år.

**Hva gjør tilliten da, målt mot dagens linje?**`,
    unnoticed: {
      name: 'Nesten ingen merker det',
      because: 'Noen få prosent finner man her og der uten at noen må vente lenger.',
    },
    sooner: {
      name: 'Grunnere og fortere over',
      because: 'En liten skuffelse er snart glemt, og folk venner seg til det.',
    },
    adds: {
      name: 'Litt hver måned blir mye',
      because: 'Hver måned er en liten skuffelse, og det er mange måneder.',
    },
    notes: 'To minutter. Be økonomifolkene i rommet si høyt hva de ville ha anbefalt.',
  },
  spreadRun: { notes: 'Se etter hvor de to kuttene krysser hverandre.' },
  twoWays: {
    question: 'Kort og dypt, eller langt og grunt: Hva gir mest tillit, og i hvilket år?',
    says: `Ved utgangen av år to står de fire magre årene best, med {shallow.difference} poeng av hundre. Ved utgangen av år fem, når de magre årene nettopp er over, ligger de {longer.difference} poeng under det ene harde året.

**Det dypeste tapet er mindre. Det varer lenger.** Hva som er best, kommer an på hvilket år du ser på.`,
    notes: 'To minutter. Ingen har rett her: Spørsmålet er hvem sitt år som teller.',
  },
  explain: {
    stock: `Det folk får, er en **strøm**: Den kan skrus ned og opp igjen på en måned. Tillit er et **lager**: Det fylles og tømmes litt om gangen, måned for måned. Når pengene kommer tilbake, stopper tappingen. Nivået er fortsatt der det var.`,
    ways: `I denne modellen måler folk det de får, mot det de er blitt vant til å vente seg. I det harde året får de mindre enn ventet, og hver måned tar litt tillit. To ting bringer den tilbake, og begge tar tid: De har lært å vente seg mindre og blir glade når hjelpen kommer igjen, og hver enkelt glir tilbake mot sitt eget nivå.`,
    drift: `Dagens linje er heller ingen flat vei. Budsjettet krymper litt hvert år og behovet vokser, i alle disse byene. Det som ser ut som en bedring, er derfor også dagens linje som synker ned mot den andre.`,
    spread: `Fire magre år holder den lille skuffelsen ved like hele tiden: Ved slutten av det fjerde blir {fourYears.difference} mindre av hjelpebehovet dekket enn som i dag.`,
    even: `I år ti er det knapt noen forskjell igjen etter det ene harde året: {level.arm} og {level.than} av hundre. I denne modellen tilgir tilliten. Om folk gjør det, er en annen sak.`,
    losses: `Den kjente regelen om at dårlige nyheter teller mer enn gode, finnes også i modellen, for folk som samarbeider med kommunen. Men det er ikke den som gjør byens linje så treg.`,
    notes: 'Ett minutt. «Tilliten kommer til fots og drar til hest»: Hva var hesten her?',
    more: 'Kjør det uten at folk glir tilbake mot sitt eget nivå: Veien tilbake blir lengre, og i år ti er en del av tapet der fortsatt. Kjør det uten at tap teller mest: Byens linje blir den samme.',
  },
  grounds: {
    evidence: `Tilliten til norske kommuner henger på tjenester som svarer på det folk trenger, og på åpne beslutninger (OECD 2022). Tilliten til forvaltningen i Norge falt med et halvt poeng av ti på to år (DFØ 2024), så fort kan det gå. Dårlige hendelser flytter tilliten mer enn gode (Slovic 1993), mest hos folk uten faste meninger (Poortinga & Pidgeon 2004).`,
    assumptions: `Hvor fort tilliten kommer tilbake, og at hvert menneske har et eget nivå det vender tilbake til, er våre antakelser. Ingen av kildene her har fulgt de samme menneskene inn i et budsjettkutt og ut igjen.`,
    disputed: `Om samskaping kan reparere tillit. Det norske kommuner gjør, har liten virkning på den (Int. J. Public Administration 2022). En påminnelse om dem som deltok, kan til og med svekke synet hos dem som sto utenfor (Thomsen & Opstrup 2023), og tilliten falt hos folk som var med og laget tjenesten, men fikk lite støtte (Fledderus 2015).`,
    notes: 'Ett minutt. Hvilken antakelse ville de ha endret først, og hva ville linjen gjøre da?',
  },
  transfer: {
    question: `Hvilken tjeneste ville innbyggerne hos dere savne innen en måned? Og hvem må i år tre forklare hvorfor tilliten fortsatt er lav, enda alt virker igjen? Forventningsstyring er én oppgave. Hjelp som kommer når den skal, er en annen.

Ta din egen kommune og flytt på tilbakemeldingen om hva som skjedde. Gjett først. Hvorfor rører det seg så lite?`,
    notes:
      'Ett minutt. Regn med stillhet: Å fortelle folk ærlig hva som skjedde, er ikke det samme som hjelp som kommer i tide.',
  },
};
