import type { TargetsWords } from './targetsEn.ts';

/** Words of lesson 4 in Danish. */
export const targetsDa: TargetsWords = {
  title: 'Målene og deres skygge',
  arms: {
    today: 'Som i dag',
    targets: 'Mål for alting',
    mixed: 'Flere netværk, færre mål',
    linearToday: 'Som i dag, lige linjer',
    linearTargets: 'Mål, lige linjer',
  },
  story: {
    text: `Tænk dig, at hver enhed i Lerkendal, en bydel i Trondheim, får sine mål. Hjemmeplejen måles på besøg, skolen på resultater, byplankontoret på sagsbehandlingstid. Efter to år er det målene, der tæller. Regler og netværk får det, der er tilbage.

Folk kan straks se, hvad der tager tid, og holder op med noget af det. En arbejdstime giver mere end før. Og nogen skal skrive ned, hvad den blev brugt til.`,
    notes:
      'To minutter. Det her er ikke en lektion mod mål. Spørg først: Hvilket mål har gjort noget bedre, hvor du arbejder?',
    more: 'I denne kommune er målstyring ni tiendedele af styringen. Så ren er ingen virkelig kommune. Derfor er den god at tænke med og dårlig at pege på.',
  },
  predict: {
    question: `Den stiplede linje er, hvor stor en del af behovet for hjælp der dækkes som i dag.

**Hvad sker der med den på ti år, når alting får sit mål?**`,
    leaner: {
      name: 'Mere effektivt, altså mere hjælp',
      because: 'Når hver time giver mere, er der mere hjælp at give af.',
    },
    shadow: {
      name: 'Først bedre, så kommer skyggen',
      because: 'Det, der er let at vinde, vindes i de første år. Så indhenter skemaerne og sliddet det.',
    },
    less: {
      name: 'Mindre fra begyndelsen',
      because: 'Det, man bruger tid på at skrive, får man ikke gjort. Det begynder på første dag.',
    },
    notes: 'Tre minutter. Lad en mellemleder i lokalet give en grund til hver af de tre.',
  },
  run: { notes: 'Et minut. Sig ikke, hvilken linje du selv havde ventet.' },
  hourAndAll: {
    question: 'To diagrammer: hvad en time giver, og hvor megen hjælp folk får. Går de samme vej?',
    says: `En time giver mere: I det femte år kører rutinerne med {lean.arm} af det mulige mod {lean.than} som i dag. Og alligevel når mindre hjælp frem. Efter ét år dækkes {atOnce.difference} mindre af behovet for hjælp, efter fem år {met.difference} mindre.

**Hver time giver mere. Alle timer tilsammen giver mindre.**`,
    notes: 'To minutter. Forklar ikke noget endnu. Lad modsigelsen stå.',
    more: 'Ændringen tager to år, i små skridt. Det, en time giver, gælder kun rutinearbejdet.',
  },
  whereTo: {
    text: `Hver time giver mere, og der kommer mindre hjælp ud af det. **Hvor bliver timerne af?** Gå sammen tre eller fire. Nævn tre steder, hvor de kan være, og hvilke af dem I selv har set.`,
    notes: 'To minutter. Skriv stederne på tavlen, før I går videre.',
  },
  places: {
    question:
      'Sammenlign med jeres liste: Hvilke af stederne kan ses i disse tal, og hvilke er der slet ikke noget tal for?',
    says: `I det femte år går {admin.arm} af alle betalte timer til administration mod {admin.than} som i dag. {errors.arm} af ydelserne går tabt i fejl og uens behandling mod {errors.than}. Motivationen hos medarbejderne er {staff.arm} mod {staff.than}, og belastningen på dem {strain.arm} ud af hundrede mod {strain.than}.`,
    notes: 'Et minut. Lad mellemlederne fortælle om krydspresset, før andre forklarer det.',
  },
  mixedRun: { notes: 'En tredje kurs: omtrent lige så mange regler, halvdelen af målene væk, mere arbejde i netværk.' },
  nobodys: {
    question:
      'Nogle problemer er der ingen, der ejer: ensomhed, en gade i forfald. Hvordan går det dem på hver af de tre kurser?',
    says: `I det tiende år er der med mål for alting {wicked.ratio} gange så meget af sådanne uløste, vilde problemer som i dag, i {wicked.agree} af {wicked.pairs} par af kørsler. Med flere netværk og færre mål er der {mixed.ratio} gange så meget.`,
    notes: 'Et minut. Se, hvor længe de tre linjer følges ad: I årevis kan det ikke ses.',
  },
  explain: {
    virtue: `Begynd med dyden. Den, der tæller, kan se, hvad der tager tid, og holde op med det. Det er en ægte gevinst, også her: En time med rutinearbejde giver mere.`,
    ways: `Fire veje fører derfra ind i skyggen.

- **Dokumentation.** Det, der gøres, skal skrives ned, og timerne til det tages fra arbejdet. Lidt dokumentation giver gennemsigtighed; meget giver skemaer.
- **Fejl.** Når regler tæller lidt, går mere galt, og ens sager behandles forskelligt.
- **Kontrol.** Måling, der føles som kontrol, tager først motivationen og siden helbredet.
- **Det, ingen tæller.** Problemer, der ligger mellem enhederne, står ikke i nogens mål.`,
    nobodys: `Den sidste vej er den langsomste. Problemer, som ingen ejer, vokser i det stille, i årevis uden spor i nogen rapport, og så bliver der flere for hvert år.`,
    mixed: `Netværk er heller ikke gratis. Rutinerne kører med {mixedLean.arm} af det mulige i stedet for {mixedLean.than}, og det tager år at løse det, ingen ejer. Til gengæld dækkes {mixedMet.difference} mere af behovet for hjælp i det femte år.`,
    straight: `Hvor brat en dyd slår om i en last, er noget, vi har antaget. Vokser lasterne i en lige linje i stedet, er hvert fortegn det samme: {straightMet.difference} mindre af behovet for hjælp dækkes i stedet for {met.difference} mindre. Motivationen er {straightStaff.difference} lavere, og der er stadig flere vilde problemer. **Retningen står fast. Størrelsen hænger på antagelsen.**`,
    notes: 'To minutter. Vær retfærdig: Spørg, hvem der ville arbejde helt uden mål.',
    more: 'Kør det uden belastning på medarbejderne: Motivationen bliver som i dag, og det meste af den hjælp, der gik tabt, er stadig tabt. Det er altså ikke trætte medarbejdere, der tager det meste. Se en gang til på timerne og fejlene.',
  },
  grounds: {
    evidence: `Danske lærere, der oplevede regler som kontrol, var mindre motiverede, og hvordan reglerne blev oplevet, betød mere, end hvor hårde de var (Jacobsen, Hvitved & Andersen 2014). Skotske velgørende organisationer brugte omtrent en arbejdsdag om ugen på skemaer (SCVO 2008). Hver styringslogik har sine dyder og sine laster, og de lever side om side i lag på lag (Andersen et al. 2020; Brix et al. 2024).`,
    assumptions: `Næsten alle størrelser og den form, som dyder og laster vokser i. Kilderne siger, hvilken vej det går, sjældent hvor langt. Hvor megen tid dokumentation tager, er talt op i velgørende organisationer, ikke i kommunale enheder.`,
    disputed: `Om en ren logik beskriver nogen virkelig kommune. De fleste blander alle tre, og hvordan de spiller sammen, kan betyde mere, end hvor meget hver af dem fylder.`,
    notes: 'Et minut. Spørg, hvad nogen skulle måle for at vide, hvor stort det er.',
  },
  transfer: {
    question: `Hvilket tal indberetter I, som ingen bruger? Og hvad ville I først blive spurgt om, hvis I holdt op?

Tag din egen kommune, lad målene stå, og flyt på det, der bryder siloerne ned. Gæt først: Hvilken af de fire veje lukker det, og hvilken står stadig åben? Hvor stort er handlerummet?`,
    notes: 'Et minut. Hver især skriver én indberetning ned, som kan droppes, og hvem man må spørge.',
  },
};
