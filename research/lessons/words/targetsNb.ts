import type { TargetsWords } from './targetsEn.ts';

/** Words of lesson 4 in Norwegian. */
export const targetsNb: TargetsWords = {
  title: 'Målene og skyggen deres',
  arms: {
    today: 'Som i dag',
    targets: 'Mål for alt',
    mixed: 'Mer nettverk, færre mål',
    linearToday: 'Som i dag, rette linjer',
    linearTargets: 'Mål, rette linjer',
  },
  story: {
    text: `Tenk deg at hver enhet i Lerkendal, en bydel i Trondheim, får sine mål. Hjemmetjenesten måles på besøk, skolen på resultater, plankontoret på saksbehandlingstid. Etter to år er det målene som teller. Regler og nettverk får det som er igjen.

Folk ser med én gang hva som tar tid, og slutter med noe av det. En arbeidstime gir mer enn før. Og noen må skrive ned hva den ble brukt til.`,
    notes: 'To minutter. Dette er ingen leksjon mot mål. Spør først: Hvilket mål har gjort noe bedre der du jobber?',
    more: 'I denne kommunen er mål- og resultatstyring ni tideler av styringen. Så rendyrket er ingen virkelig kommune. Derfor er den god å tenke med og dårlig å peke på.',
  },
  predict: {
    question: `Den stiplede linjen er hvor stor del av hjelpebehovet som dekkes som i dag.

**Hva skjer med den på ti år når alt får sitt mål?**`,
    leaner: {
      name: 'Mer effektivt, altså mer hjelp',
      because: 'Når hver time gir mer, er det mer hjelp å gi.',
    },
    shadow: {
      name: 'Først bedre, så kommer skyggen',
      because: 'Det som er lett å vinne, vinnes de første årene. Så tar skjemaene og slitasjen det igjen.',
    },
    less: {
      name: 'Mindre fra starten av',
      because: 'Det man bruker tid på å skrive, får man ikke gjort. Det begynner første dag.',
    },
    notes: 'Tre minutter. La en mellomleder i rommet gi en grunn for hver av de tre.',
  },
  run: { notes: 'Ett minutt. Ikke si hvilken linje du selv hadde ventet.' },
  hourAndAll: {
    question: 'To diagrammer: hva en time gir, og hvor mye hjelp folk får. Går de samme vei?',
    says: `En time gir mer: I det femte året går rutinene med {lean.arm} av det som er mulig, mot {lean.than} som i dag. Likevel når mindre hjelp fram. Etter ett år dekkes {atOnce.difference} mindre av hjelpebehovet, etter fem år {met.difference} mindre.

**Hver time gir mer. Alle timene til sammen gir mindre.**`,
    notes: 'To minutter. Ikke forklar noe ennå. La motsigelsen stå.',
    more: 'Endringen tar to år, i små skritt. Det en time gir, gjelder bare rutinearbeidet.',
  },
  whereTo: {
    text: `Hver time gir mer, og det kommer mindre hjelp ut av det. **Hvor blir det av timene?** Gå sammen tre eller fire. Nevn tre steder de kan være, og hvilke av dem dere selv har sett.`,
    notes: 'To minutter. Skriv stedene på tavla før dere går videre.',
  },
  places: {
    question: 'Sammenlign med lista deres: Hvilke av stedene syns i disse tallene, og hvilke har ikke noe tall?',
    says: `I det femte året går {admin.arm} av alle betalte timer til administrasjon, mot {admin.than} som i dag. {errors.arm} av tjenestene går tapt i feil og ulik behandling, mot {errors.than}. Motivasjonen hos de ansatte er {staff.arm}, mot {staff.than}, og belastningen på dem {strain.arm} av hundre, mot {strain.than}.`,
    notes: 'Ett minutt. La mellomlederne fortelle om krysspresset før noen andre forklarer det.',
  },
  mixedRun: { notes: 'En tredje kurs: omtrent like mye regler, halvparten av målene borte, mer arbeid i nettverk.' },
  nobodys: {
    question:
      'Noen problemer er det ingen som eier: ensomhet, en gate i forfall. Hvordan går det med dem på hver av de tre kursene?',
    says: `I det tiende året er det med mål for alt {wicked.ratio} ganger så mye av slike uløste samfunnsfloker som i dag, i {wicked.agree} av {wicked.pairs} par av kjøringer. Med mer nettverk og færre mål er det {mixed.ratio} ganger så mye.`,
    notes: 'Ett minutt. Se hvor lenge de tre linjene holder følge: I årevis syns det ikke.',
  },
  explain: {
    virtue: `Begynn med dyden. Den som teller, ser hva som tar tid, og kan slutte med det. Det er en virkelig gevinst, her også: En time med rutinearbeid gir mer.`,
    ways: `Fire veier fører derfra og inn i skyggen.

- **Rapportering.** Det som gjøres, må skrives ned, og timene til det tas fra arbeidet. Rapporteringskrav er arbeid, de også.
- **Feil.** Når regler teller lite, går mer galt, og like saker behandles ulikt.
- **Kontroll.** Måling som kjennes som kontroll, tar først motivasjonen og så helsa. Det er dette noen kaller måltyranni.
- **Det ingen teller.** Problemer som ligger mellom enhetene, står ikke i noens mål. Silotenkning trenger ingen vond vilje.`,
    nobodys: `Den siste veien er den langsomste. Problemer som ingen eier, vokser i det stille, i årevis uten spor i noen rapport, og så blir de flere for hvert år.`,
    mixed: `Nettverk er ikke gratis de heller. Rutinene går med {mixedLean.arm} av det som er mulig, i stedet for {mixedLean.than}, og det tar år å løse det ingen eier. Til gjengjeld dekkes {mixedMet.difference} mer av hjelpebehovet i det femte året.`,
    straight: `Hvor brått en dyd slår over i en last, er noe vi har antatt. Vokser lastene i en rett linje i stedet, blir hvert fortegn det samme: {straightMet.difference} mindre av hjelpebehovet dekkes, i stedet for {met.difference} mindre. Motivasjonen er {straightStaff.difference} lavere, og samfunnsflokene er fortsatt flere. **Retningen står fast. Størrelsen henger på antakelsen.**`,
    notes: 'To minutter. Vær rettferdig: Spør hvem som ville ha jobbet helt uten mål.',
    more: 'Kjør det uten belastning på de ansatte: Motivasjonen blir som i dag, og det meste av hjelpen som gikk tapt, er fortsatt tapt. Det er altså ikke slitne ansatte som tar det meste. Se en gang til på timene og feilene.',
  },
  grounds: {
    evidence: `Danske lærere som opplevde regler som kontroll, var mindre motiverte, og hvordan reglene ble opplevd, betydde mer enn hvor strenge de var (Jacobsen, Hvitved & Andersen 2014). Skotske ideelle organisasjoner brukte omtrent en arbeidsdag i uka på skjemaer (SCVO 2008). Hver styringslogikk har sine dyder og sine laster, og de lever side om side i lag på lag (Andersen et al. 2020; Brix et al. 2024).`,
    assumptions: `Nesten alle størrelser, og formen dyder og laster vokser i. Kildene sier hvilken vei det går, sjelden hvor langt. Hvor mye tid rapportering tar, er talt i ideelle organisasjoner, ikke i kommunale enheter.`,
    disputed: `Om en ren logikk beskriver noen virkelig kommune. De fleste blander alle tre, og hvordan de kommer overens, kan bety mer enn hvor stor del hver av dem har.`,
    notes: 'Ett minutt. Spør hva noen måtte ha målt for å vite hvor stort det er.',
  },
  transfer: {
    question: `Hvilket tall rapporterer dere som ingen bruker? Og hva ville dere bli spurt om først hvis dere sluttet?

Ta din egen kommune, la målene stå og flytt på det som bygger ned siloene. Gjett først: Hvilken av de fire veiene stenger det, og hvilken står fortsatt åpen? Hvor stort er handlingsrommet?`,
    notes: 'Ett minutt. Hver enkelt skriver ned én rapport å slutte med, og hvem de må spørre.',
  },
};
