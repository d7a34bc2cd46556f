import type { TrustReturnsWords } from './trustReturnsEn.ts';

/** Words of lesson 2 in Danish. */
export const trustReturnsDa: TrustReturnsWords = {
  title: 'Tilliden går hurtigt og kommer langsomt igen',
  arms: { today: 'Som i dag', year: 'Ét hårdt år', spread: 'Fire magre år' },
  story: {
    text: `Tænk dig, at Årstad, en bydel i Bergen, får ét hårdt år. En fjerdedel af kommunens budget er væk. Hjemmehjælpen kommer for sent eller slet ikke, biblioteket lukker klokken tre, og ingen tager telefonen.

Efter tolv måneder er pengene tilbage, hver en krone. Hjemmehjælpen kommer igen, og biblioteket har åbent om aftenen som før.`,
    notes: 'To minutter. Spørg, hvilken hjælp hver især ville savne først. Sig endnu ikke, hvad der sker med tilliden.',
    more: 'De tre borgere herunder er simulerede. De har numre og ingen navne, for der er ikke tænkt på nogen virkelige mennesker.',
  },
  predict: {
    question: `Den stiplede linje er tilliden til kommunen som i dag. Besparelsen kommer efter ét år og varer, til det andet er omme.

**Hvornår er tilliden tilbage dér, hvor den ville have været uden det hårde år?**`,
    services: {
      name: 'Sammen med hjælpen',
      because: 'Tillid handler om, hvad folk får. Får de det igen, har de også tillid igen.',
    },
    slowly: {
      name: 'Langsomt, over flere år',
      because: 'Folk ser tiden an, før de tror på, at det varer ved.',
    },
    never: {
      name: 'Ikke inden for disse ti år',
      because: 'Den, der er svigtet én gang, glemmer det ikke.',
    },
    notes: 'Tre minutter. Lad dem skrive ned, i hvilket år tilliden er tilbage, og lås så.',
    more: 'Diagrammet viser det hårde år som antal gange linjen som i dag: 1 er dér, hvor tilliden ville have været under alle omstændigheder.',
  },
  run: { notes: 'Et minut. Stop ved år to, og spørg: Nu er pengene tilbage, hvad så?' },
  flowAndStock: {
    question: 'To diagrammer: den hjælp, folk får, og deres tillid. Hvor længe er hver af dem om at komme tilbage?',
    says: `Ved slutningen af det hårde år bliver {gone.difference} mindre af behovet for hjælp dækket, og tilliden er {fall.difference} point ud af hundrede lavere, end den ville have været. Et år senere mangler der kun {services.difference} i hjælpen. Sådan er det ikke med tilliden: **Halvdelen af det tabte er {back.months} måneder om at komme tilbage.**

Se nu på selve linjerne. Ved udgangen af år to er tilliden {fall.arm} efter det hårde år og {fall.than} som i dag. Ved udgangen af år fem er den {later.arm} og {later.than}. Hvilken af de to linjer har flyttet sig?`,
    notes: 'To minutter. Det sidste spørgsmål er pointen: Lad dem se selv, før du siger noget.',
    more: 'Tilliden er gennemsnittet for alle voksne på en skala fra nul til hundrede. Begge byer har de samme tilfældigheder; kun besparelsen er forskellen.',
  },
  whySlow: {
    text: `Biblioteket har haft åbent igen i årevis. **Hvorfor skulle tilliden være så meget længere om det end biblioteket?** Giv sidemanden én grund, fra noget du selv har set.`,
    notes: 'Et minut. Hør to grunde højt, og gem dem til senere.',
  },
  spread: {
    question: `Det samme beløb kunne spares mere skånsomt: en lille besparelse, fire gange så lang og en fjerdedel så dyb. Den kommer også efter ét år.

**Hvad gør tilliden så, målt mod linjen som i dag?**`,
    unnoticed: {
      name: 'Næsten ingen mærker det',
      because: 'Et par procent kan findes hist og her, uden at nogen skal vente længere.',
    },
    sooner: {
      name: 'Mindre dybt og hurtigere overstået',
      because: 'En lille skuffelse kommer man snart over, og folk vænner sig til det.',
    },
    adds: {
      name: 'Lidt hver måned løber op',
      because: 'Hver måned er en lille skuffelse, og der er mange måneder.',
    },
    notes: 'To minutter. Bed økonomifolkene i lokalet om at sige højt, hvad de ville have anbefalet.',
  },
  spreadRun: { notes: 'Hold øje med, hvor de to besparelser krydser hinanden.' },
  twoWays: {
    question: 'Kort og dybt eller langt og fladt: Hvad giver mest tillid, og i hvilket år?',
    says: `Ved udgangen af år to står de fire magre år bedst, med {shallow.difference} point ud af hundrede. Ved udgangen af år fem, når de magre år lige er overstået, ligger de {longer.difference} point under det ene hårde år.

**Det dybeste tab er mindre. Det varer længere.** Hvad der er bedst, afhænger af, hvilket år man ser på.`,
    notes: 'To minutter. Ingen har ret her: Spørgsmålet er, hvis år der tæller.',
  },
  explain: {
    stock: `Det, folk får, er en **strøm**: Den kan skrues ned og op igen på en måned. Tillid er et **lager**: Det fyldes og tømmes lidt ad gangen, måned for måned. Når pengene kommer tilbage, holder det op med at løbe ud. Niveauet er stadig, hvor det var.`,
    ways: `I denne model måler folk det, de får, mod det, de er kommet til at vente. I det hårde år får de mindre end ventet, og hver måned tager lidt tillid. To ting bringer den tilbage, og begge tager tid: De har lært at vente mindre og bliver glade, når hjælpen kommer igen, og enhver glider tilbage mod sit eget niveau.`,
    drift: `Linjen som i dag er heller ingen flad vej. Budgettet skrumper lidt hvert år, og behovet vokser, i alle disse byer. Det, der ligner en bedring, er derfor også linjen som i dag, der synker ned mod den anden.`,
    spread: `Fire magre år holder den lille skuffelse ved lige hele tiden: Ved slutningen af det fjerde bliver {fourYears.difference} mindre af behovet for hjælp dækket end som i dag.`,
    even: `I år ti er der knap nogen forskel tilbage efter det ene hårde år: {level.arm} og {level.than} ud af hundrede. I denne model tilgiver tilliden. Om mennesker gør det, er en anden sag.`,
    losses: `Den kendte regel om, at dårlige nyheder tæller mere end gode, findes også i modellen, for folk, der arbejder sammen med kommunen. Men det er ikke den, der gør byens linje så træg.`,
    notes: 'Et minut. »Tilliden kommer til fods og rider bort«: Hvad var hesten her?',
    more: 'Kør det, uden at folk glider tilbage mod deres eget niveau: Vejen tilbage bliver længere, og i år ti er en del af tabet der stadig. Kør det, uden at tab tæller mest: Byens linje bliver den samme.',
  },
  grounds: {
    evidence: `Tilliden til norske kommuner hænger på en hjælp, der svarer til det, folk har brug for, og på åbne beslutninger (OECD 2022). Tilliden til forvaltningen i Norge faldt med et halvt point ud af ti på to år (DFØ 2024), så hurtigt kan det gå. Dårlige hændelser flytter tilliden mere end gode (Slovic 1993), mest hos folk uden faste meninger (Poortinga & Pidgeon 2004).`,
    assumptions: `Hvor hurtigt tilliden kommer tilbage, og at hvert menneske har et eget niveau, det vender tilbage til, er vores antagelser. Ingen af kilderne her har fulgt de samme mennesker ind i en besparelse og ud igen.`,
    disputed: `Om samskabelse kan reparere tillid. Det, norske kommuner gør, har ringe virkning på den (Int. J. Public Administration 2022). En påmindelse om dem, der deltog, kan endda svække synet hos dem, der stod udenfor (Thomsen & Opstrup 2023), og tilliden faldt hos folk, der var med til at lave indsatsen, men fik ringe støtte (Fledderus 2015).`,
    notes: 'Et minut. Hvilken antagelse ville de ændre først, og hvad ville linjen så gøre?',
  },
  transfer: {
    question: `Hvilken hjælp ville borgerne hos jer savne inden for en måned? Og hvem skal i år tre forklare, hvorfor tilliden stadig er lav, selv om alt virker igen? Krydspresset mellem stigende forventninger og knappe ressourcer er der stadig.

Tag din egen kommune, og flyt på tilbagemeldingen om, hvad der skete. Gæt først. Hvorfor rører der sig så lidt?`,
    notes:
      'Et minut. Regn med tavshed: At fortælle folk ærligt, hvad der skete, er ikke det samme som hjælp, der kommer til tiden.',
  },
};
