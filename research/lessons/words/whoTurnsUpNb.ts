import type { WhoTurnsUpWords } from './whoTurnsUpEn.ts';

/** Words of lesson 3 in Norwegian. */
export const whoTurnsUpNb: WhoTurnsUpWords = {
  title: 'Flere stoler eller andre dører?',
  arms: {
    today: 'Som i dag',
    calls: 'Flere åpne invitasjoner',
    doors: 'Andre dører',
    channel: 'Andre dører, uten hjelp til å komme',
  },
  story: {
    text: `Preston i England har 86 nærmiljøer der levekårene er målt. Tenk deg at kommunen inviterer til møte om parken. I 001A, der folk har det best, er salen full. I 015C, der de har det dårligst, står halvparten av stolene tomme.

«Da må vi invitere flere», sier politikerne, og så sender de ut fire ganger så mange åpne invitasjoner som i dag: plakater, brev og et innlegg alle kan dele.`,
    notes: 'To minutter. Spør hvor de leste om det siste møtet de var på, og hvem som var der.',
    more: 'De tre innbyggerne nedenfor er simulert. De har nummer og ikke navn, for ingen virkelige mennesker er ment.',
  },
  predict: {
    question: `Ta den femtedelen av de voksne som bor i de dårligst stilte områdene, og den femtedelen som bor i de best stilte. **For hver ti av de best stilte som deltar: Hvor mange deltar av de dårligst stilte?** Den stiplede linjen er som i dag.

Hva skjer med det tallet når det går ut fire ganger så mange åpne invitasjoner?`,
    closes: {
      name: 'Gapet lukker seg',
      because: 'Så mange invitasjoner når også dem som aldri har hørt om et møte før.',
    },
    same: {
      name: 'Flere folk, samme gap',
      because: 'Det kommer flere av alle slag, og de som kom mest før, kommer mest nå også.',
    },
    widens: {
      name: 'Gapet blir større',
      because: 'De som er «bedre posisjonert», har tiden og ordene, og de tar de nye stolene også.',
    },
    notes: 'Tre minutter. Les aksen sammen først: Den sier hvem som kommer, ikke hvor mange.',
    more: 'På aksen betyr ti at det kommer like mange fra den dårligst stilte femtedelen som fra den best stilte. Under ti er det færre. I de små bildene er én det samme som i dag.',
  },
  run: { notes: 'Ett minutt. Linjen skjelver fordi det er få deltakere i hver femtedel. Ikke forklar hvert hopp.' },
  manyAndWho: {
    question:
      'To diagrammer: hvor mange som kommer, og hvem. Hva gjorde fire ganger så mange åpne invitasjoner med hvert av dem?',
    says: `I det femte året deltar {many.ratio} ganger så mange som uten endringen. Og hvem? For hver ti av de best stilte deltar {gap.arm} av de dårligst stilte. Som i dag ville det ha vært {gap.than}.

**Flere stoler er i bruk. Gapet er omtrent det samme.**`,
    notes:
      'To minutter. Fire ganger så mange invitasjoner, men ikke fire ganger så mange folk: Noen kommer til å legge merke til det.',
    more: 'Det kjøringene viser, er midten av mange forsøk. I enkelte år er gapet litt større eller litt mindre med flere invitasjoner.',
  },
  asked: {
    text: `«De kunne jo ha kommet. De var invitert.» **Var de det?** Fortell sidemannen hvordan den siste invitasjonen du sa ja til, nådde deg, og hvem som spurte.`,
    notes: 'Ett minutt. De fleste kommer til å si: noen jeg kjenner.',
  },
  otherDoors: {
    question: `Nå går like mange invitasjoner gjennom andre dører: til folk der behovet er, ved skoleporten, på dørstokken. Og den som har lite, får hjelp til å komme.

**For hver ti av de best stilte: Hvor mange kommer nå av de dårligst stilte?** Den stiplede linjen er fortsatt som i dag.`,
    nobody: {
      name: 'Ingen forskjell',
      because: 'Den som ikke vil komme, kommer ikke gjennom en annen dør heller.',
    },
    some: {
      name: 'Litt jevnere',
      because: 'Noen flere våger seg fram, men vanene sitter.',
    },
    turned: {
      name: 'Andre folk i salen innen et år',
      because: 'Det handlet aldri om vilje. Det handlet om hvem som ble spurt, og hva det koster å komme.',
    },
    notes: 'To minutter. Be om håndsopprekning om prisen: Hvem tror at dette er billigere?',
  },
  doorsRun: { notes: 'Se hvor tidlig linjen skiller lag med de to andre.' },
  sameNumber: {
    question: 'Like mange invitasjoner, gjennom andre dører. Hvem kommer nå, og hvor mange?',
    says: `I det femte året deltar {doors.arm} av de dårligst stilte for hver ti av de best stilte, mot {doors.than} med åpne invitasjoner. Slik går det i {doors.agree} av {doors.pairs} par av kjøringer.

I alt kommer det færre: Andelen voksne som deltar, er {fewerCome.difference} lavere enn med åpne invitasjoner. Den er likevel {manyDoors.ratio} ganger så stor som i dag. **Hvor mange og hvem er to spørsmål, og de har to svar.**`,
    notes: 'Ett minutt. Den som bare teller hoder, ville ha valgt de åpne invitasjonene.',
  },
  explain: {
    calls: `Åpne invitasjoner blir først besvart av dem som alt er aktive, og de bor der de bor. Mer av det samme gir flere av alle, i omtrent samme blanding. I denne modellen gjør ikke åpne invitasjoner gapet større. De lukker det ikke heller.`,
    channel: `To ting endrer hvem som kommer. Bare det å bringe de samme invitasjonene dit behovet er, gir {channel.arm} for hver ti av de best stilte. Når de som har lite, også får hjelp slik at det koster dem mindre å komme, blir det {doors.arm}. **Målgruppen velger du når du velger kanal.**`,
    like: `Ligner de som kommer, på folk flest? Én betyr at de har det like godt som alle voksne til sammen. Gjennom andre dører blir tallet {like.arm} i det femte året, med åpne invitasjoner {like.than}. Litt hjelper åpne invitasjoner også her: {callsLike.arm} i stedet for {callsLike.than} i det tiende året.`,
    price: `Det har sin pris. Andre dører koster {cost.difference} mer per voksen i året enn åpne invitasjoner, og timer på dørstokken er timer borte fra tjenestene: {takes.difference} mindre av hjelpebehovet blir dekket enn som i dag.`,
    notShown: `**Det modellen ikke viser.** De som nå kommer, får ikke merkbart bedre tjenester der de selv bor: Den dårligst stilte femtedelen får {equity.arm} av hjelpen den best stilte får, mot {equity.than} med åpne invitasjoner. Den mørke siden av samskaping er blant annet at de som sitter ved bordet, får mest. Hva deltakerne oppnår for sitt eget nærmiljø i årenes løp, og hvem som da synes det er verdt å komme, mangler her.`,
    notes: 'To minutter. Hvem er «vanskelige å nå» hos dere, og hvem er det som synes de er det?',
    more: 'Kjør det uten at folk spør hverandre: Bildet blir det samme. I denne modellen er det ikke jungeltelegrafen som holder gapet oppe, men hvem kommunen når.',
  },
  grounds: {
    evidence: `Åpne møter trekker eldre, menn, boligeiere og folk som har bodd lenge på stedet (Einstein, Palmer & Glick 2019). Forskjellene mellom nabolag følger for det meste av hvem som bor der (Mohan, høring i House of Lords). I dårlig stilte områder er det færre frivillige, men de som er det, er like stødige (The Poverty Site 2009/10), og flere av dem som står utenfor, er redde for å tape penger på det (NCVO 2024). Støtte til dem som trenger den, ga jevnere resultater (Jakobsen & Andersen 2013). De som er bedre posisjonert, kan bli favorisert (Steen et al. 2018).`,
    assumptions: `Oppsøkende arbeid når folk i takt med behovet, hver gang: Virkelige oppsøkere har dårlige dager. Hvor mye hjelpen til å komme senker terskelen, har vi bestemt. Loddtrekning og steder der alle kommer, som skolen, er én og samme regel her.`,
    disputed: `Om flere invitasjoner i det hele tatt gir noe. Det norske kommuner gjorde for å få folk med, hadde ingen virkning på deltakelsen (Int. J. Public Administration 2022).`,
    notes: 'Ett minutt. Modellen utelater hva folk oppnår for gata si. Hva mangler ellers?',
  },
  transfer: {
    question: `Hvilken dør bruker kommunen deres, og hvem står utenfor den? Prøv invitasjoner ved loddtrekning i stedet. Gjett først: Blir det mest likt de åpne invitasjonene eller de andre dørene?

I de fleste norske og danske kommuner er levekårene i modellen oppdiktet, og da leses ikke tallet for femtedelene. Se heller på hvor mye de som kommer, ligner på folk flest, eller ta med deres egen tabell.`,
    notes: 'Ett minutt. La hver enkelt nevne én dør de aldri har prøvd.',
  },
};
