import type { WhoTurnsUpWords } from './whoTurnsUpEn.ts';

/** Words of lesson 3 in Danish. */
export const whoTurnsUpDa: WhoTurnsUpWords = {
  title: 'Flere stole eller andre døre?',
  arms: {
    today: 'Som i dag',
    calls: 'Flere åbne invitationer',
    doors: 'Andre døre',
    channel: 'Andre døre, uden hjælp til at komme',
  },
  story: {
    text: `Preston i England har 86 lokalområder, hvor levevilkårene er målt. Tænk dig, at kommunen indbyder til møde om parken. I 001A, hvor folk har det bedst, er salen fuld. I 015C, hvor udsatheden er størst, står halvdelen af stolene tomme.

»Så må vi invitere flere,« siger politikerne og sender fire gange så mange åbne invitationer ud som i dag: plakater, breve og et opslag, alle kan dele.`,
    notes: 'To minutter. Spørg, hvor de læste om det sidste møde, de var til, og hvem der var der.',
    more: 'De tre borgere herunder er simulerede. De har numre og ingen navne, for der er ikke tænkt på nogen virkelige mennesker.',
  },
  predict: {
    question: `Tag den femtedel af de voksne, der bor i de dårligst stillede områder, og den femtedel, der bor i de bedst stillede. **For hver ti af de bedst stillede, der deltager: Hvor mange deltager af de dårligst stillede?** Den stiplede linje er som i dag.

Hvad sker der med det tal, når der går fire gange så mange åbne invitationer ud?`,
    closes: {
      name: 'Kløften lukker sig',
      because: 'Så mange invitationer når også dem, der aldrig har hørt om et møde før.',
    },
    same: {
      name: 'Flere folk, samme kløft',
      because: 'Der kommer flere af alle slags, og de, der kom mest før, kommer mest igen.',
    },
    widens: {
      name: 'Kløften vokser',
      because: 'De velstillede har tiden og ordene, og de sætter sig også på de nye stole.',
    },
    notes: 'Tre minutter. Læs aksen sammen først: Den siger, hvem der kommer, ikke hvor mange.',
    more: 'På aksen betyder ti, at der kommer lige så mange fra den dårligst stillede femtedel som fra den bedst stillede. Under ti er det færre. På de små billeder er én det samme som i dag.',
  },
  run: { notes: 'Et minut. Linjen ryster, fordi der er få deltagere i hver femtedel. Forklar ikke hvert hop.' },
  manyAndWho: {
    question:
      'To diagrammer: hvor mange der kommer, og hvem. Hvad gjorde fire gange så mange åbne invitationer ved hvert af dem?',
    says: `I det femte år deltager {many.ratio} gange så mange som uden ændringen. Og hvem? For hver ti af de bedst stillede deltager {gap.arm} af de dårligst stillede. Som i dag ville det have været {gap.than}.

**Flere stole er i brug. Kløften er omtrent den samme.**`,
    notes:
      'To minutter. Fire gange så mange invitationer, men ikke fire gange så mange folk: Nogen lægger mærke til det.',
    more: 'Det, kørslerne viser, er midten af mange forsøg. I enkelte år er kløften lidt større eller lidt mindre med flere invitationer.',
  },
  asked: {
    text: `»De kunne jo bare være kommet. De var inviteret.« **Var de?** Fortæl sidemanden, hvordan den sidste invitation, du sagde ja til, nåede dig, og hvem der spurgte.`,
    notes: 'Et minut. De fleste vil sige: en, jeg kender.',
  },
  otherDoors: {
    question: `Nu går det samme antal invitationer gennem andre døre: til folk dér, hvor behovet er, ved skoleporten, på dørtrinnet. Og den, der har lidt, får hjælp til at komme.

**For hver ti af de bedst stillede: Hvor mange kommer der nu af de dårligst stillede?** Den stiplede linje er stadig som i dag.`,
    nobody: {
      name: 'Ingen forskel',
      because: 'Den, der ikke vil komme, kommer heller ikke gennem en anden dør.',
    },
    some: {
      name: 'Lidt mere lige',
      because: 'Nogle flere vover sig frem, men vaner er stærke.',
    },
    turned: {
      name: 'Andre folk i salen inden for et år',
      because: 'Det handlede aldrig om vilje. Det handlede om, hvem der blev spurgt, og hvad det koster at komme.',
    },
    notes: 'To minutter. Bed om håndsoprækning om prisen: Hvem tror, at det her er billigere?',
  },
  doorsRun: { notes: 'Læg mærke til, hvor tidligt linjen skilles fra de to andre.' },
  sameNumber: {
    question: 'Det samme antal invitationer, gennem andre døre. Hvem kommer nu, og hvor mange?',
    says: `I det femte år deltager {doors.arm} af de dårligst stillede for hver ti af de bedst stillede mod {doors.than} med åbne invitationer. Sådan går det i {doors.agree} af {doors.pairs} par af kørsler.

I alt kommer der færre: Andelen af voksne, der deltager, er {fewerCome.difference} lavere end med åbne invitationer. Den er dog stadig {manyDoors.ratio} gange så stor som i dag. **Hvor mange og hvem er to spørgsmål, og de har to svar.**`,
    notes: 'Et minut. Den, der kun tæller hoveder, ville have valgt de åbne invitationer.',
  },
  explain: {
    calls: `Åbne invitationer bliver først besvaret af dem, der i forvejen er aktive, og de bor, hvor de bor. Mere af det samme giver flere af alle, i omtrent samme blanding. I denne model gør åbne invitationer ikke kløften større. De lukker den heller ikke.`,
    channel: `To ting ændrer, hvem der kommer. Alene det at bringe de samme invitationer derhen, hvor behovet er, giver {channel.arm} for hver ti af de bedst stillede. Når de, der har lidt, også får hjælp, så det koster dem mindre at komme, bliver det {doors.arm}. **Man vælger målgruppe, når man vælger kanal.**`,
    like: `Ligner de, der kommer, folk flest? Én betyder, at de har det lige så godt som alle voksne under ét. Gennem andre døre bliver tallet {like.arm} i det femte år, med åbne invitationer {like.than}. Lidt hjælper åbne invitationer også her: {callsLike.arm} i stedet for {callsLike.than} i det tiende år.`,
    price: `Det har sin pris. Andre døre koster {cost.difference} mere pr. voksen om året end åbne invitationer, og timer på dørtrinnet er timer væk fra ydelserne: {takes.difference} mindre af behovet for hjælp bliver dækket end som i dag.`,
    notShown: `**Det, modellen ikke viser.** De, der nu kommer, får ikke mærkbart bedre hjælp, hvor de selv bor: Den dårligst stillede femtedel får {equity.arm} af den hjælp, den bedst stillede får, mod {equity.than} med åbne invitationer. Samskabelsens mørke side er blandt andet, at de, der sidder med ved bordet, får mest. Hvad deltagerne opnår for deres eget lokalområde gennem årene, og hvem der så synes, det er værd at komme, mangler her.`,
    notes: 'To minutter. Hvem er »svære at nå« hos jer, og hvem er det, der synes, at de er det?',
    more: 'Kør det, uden at folk spørger hinanden: Billedet bliver det samme. I denne model er det ikke jungletelegrafen, der holder kløften åben, men hvem kommunen når.',
  },
  grounds: {
    evidence: `Åbne møder trækker ældre, mænd, boligejere og folk, der har boet længe på stedet (Einstein, Palmer & Glick 2019). Forskellene mellem kvarterer følger for det meste af, hvem der bor der (Mohan, høring i House of Lords). I dårligt stillede områder er færre frivillige, men de, der er det, er lige så stabile (The Poverty Site 2009/10), og flere af dem, der står udenfor, er bange for, at det kommer til at koste dem penge (NCVO 2024). Støtte til dem, der havde brug for den, gav mere lige resultater (Jakobsen & Andersen 2013). De bedst placerede kan blive begunstiget (Steen et al. 2018).`,
    assumptions: `Opsøgende arbejde når folk i takt med behovet, hver gang: Virkelige opsøgende medarbejdere har dårlige dage. Hvor meget hjælpen til at komme sænker tærsklen, har vi bestemt. Lodtrækning og steder, hvor alle kommer, som skolen, er én og samme regel her.`,
    disputed: `Om flere invitationer overhovedet giver noget. Det, norske kommuner gjorde for at få borgerne med, havde ingen virkning på deltagelsen (Int. J. Public Administration 2022).`,
    notes: 'Et minut. Modellen udelader, hvad folk opnår for deres gade. Hvad mangler der ellers?',
  },
  transfer: {
    question: `Hvilken dør bruger jeres kommune, og hvem står uden for den? Prøv invitationer ved lodtrækning i stedet. Gæt først: Kommer det til at ligne de åbne invitationer eller de andre døre?

I de fleste norske og danske kommuner er levevilkårene i modellen opdigtede, og så læses tallet for femtedelene ikke. Se i stedet på, hvor meget de, der kommer, ligner folk flest, eller tag jeres egen tabel med.`,
    notes: 'Et minut. Lad hver især nævne én dør, som de aldrig har prøvet.',
  },
};
