import type { WhoseShouldersWords } from './whoseShouldersEn.ts';

/** Words of lesson 1 in Danish. */
export const whoseShouldersDa: WhoseShouldersWords = {
  title: 'Stillingen, som ingen savnede',
  arms: {
    today: 'Som i dag',
    both: 'Bed om mere, skær stillingen væk',
    ask: 'Bed kun om mere',
    save: 'Skær kun stillingen væk',
    support: 'Bed om mere, med god støtte',
  },
  story: {
    text: `Tænk dig, at naboer i Storhaug, en bydel i Stavanger, har lavet en slidt kaj om til et sted, hvor folk har lyst til at være. Byrådet er begejstret og beder om mere: flere projekter, flere vagter, mere af alt det, borgerne laver sammen med kommunen.

I det samme budget bliver en stilling sparet væk: frivilligkoordinatoren. Hun fandt nye folk, gav hver især en opgave, der passede, sagde tak og bad nogle af dem om at holde en måneds pause.

Årsberetningen tæller flere frivillige timer end før. Alle er tilfredse.`,
    notes:
      'To minutter. Spørg, hvem der har arbejdet med sådan en koordinator, og hvad hun brugte dagen på. Sig intet om resultatet.',
    more: 'De tre borgere herunder er simulerede. De har numre og ingen navne, for der er ikke tænkt på nogen virkelige mennesker.',
  },
  predict: {
    question: `Hvor mange af de voksne er jævnligt frivillige i kommunalt regi? Den stiplede linje er byen som i dag.

**Hvor løber linjen hen på ti år, når der bliver bedt om mere, og stillingen er væk?**`,
    more: {
      name: 'Flere bliver spurgt, flere kommer',
      because: 'Mange ville gerne hjælpe, hvis bare nogen spurgte. Nu er der nogen, der spørger.',
    },
    rush: {
      name: 'Først et rykind, så er folk udkørte',
      because: 'I starten bærer begejstringen. Så er de, der kom, udkørte, og de holder op nogenlunde samtidig.',
    },
    fewer: {
      name: 'Færre helt fra starten',
      because: 'Ingen finder nye folk, ingen tager sig af dem, der er der, og de falder fra én efter én.',
    },
    notes: 'Tre minutter. Alle skriver en grund ned, før I låser. Ros ingen kurve, mindst af alt jeres egen.',
  },
  run: { notes: 'Et minut. Vær stille, mens linjen vokser, og spørg så, hvem der er overrasket.' },
  peopleAndHours: {
    question: 'To diagrammer: folkene og deres timer. Hvad sker der med hver af dem, når budgettet er vedtaget?',
    says: `I det femte år får kommunen {moreHours.difference} timer mere pr. voksen om måneden end som i dag ({moreHours.than}). Som i dag er {fewer.than} af de voksne jævnligt frivillige der. Med ændringen er andelen {fewer.difference} lavere, i {fewer.agree} af {fewer.pairs} par af kørsler.

**Flere timer, fra færre folk.**`,
    notes: 'Lad nogen læse begge akser højt først: Folk er ikke det samme som timer.',
    more: 'Et par er den samme by med de samme tilfældigheder, én gang som i dag og én gang med ændringen. Forskellen på de to er det, ændringen gjorde.',
  },
  warning: {
    question: 'Årsberetningen har ét tal: timer til kommunen. Hvilke af disse tal kunne have advaret jer?',
    says: `Alt i alt, foreningerne medregnet, giver byen {less.difference} timer mindre pr. voksen om måneden. {strained.arm} af de aktive er udkørte mod {strained.than} som i dag. I kernen af frivillige holder {leaving.arm} op i løbet af et år mod {leaving.than}.

Og alligevel bliver {served.difference} mere af behovet for hjælp dækket. Byrådet har grund til at være tilfreds. Det ser kun den ene side.`,
    notes:
      'Tre minutter til denne og den forrige. Spring ikke gevinsten over: Uden den forstår ingen, hvorfor det får lov at fortsætte.',
  },
  which: {
    text: `To ting skete på én gang: Der blev bedt om mere, og stillingen blev sparet væk.

**Hvilken af dem var det, der kostede frivillige?** Tal med sidemanden i et minut. Ræk så hånden op: at bede om mere, besparelsen, eller først begge dele sammen.`,
    notes: 'Tæl hænderne, og skriv de tre tal ned, før I går videre.',
  },
  apartRun: { notes: 'To nye linjer: Hver af dem gør kun den ene af de to ting.' },
  apart: {
    question: 'Den ene linje beder kun om mere, den anden skærer kun stillingen væk. Hvad koster hver af dem?',
    says: `Besparelsen alene sænker andelen af frivillige med {saving.difference}. Kun at bede om mere sænker den med {asking.difference}, og begge dele sammen med {fewer.difference}.

Og timerne, som bliver talt? Når stillingen er væk, får kommunen {unseen.arm} pr. voksen om måneden, som i dag {unseen.than}. **Besparelsen kan ikke ses på timerne. Den kan ses på, hvem der er tilbage.**`,
    notes: 'Et minut. Sammenlign med hænderne. Hvem sagde, at begge dele koster, og at de koster mest sammen?',
  },
  explain: {
    stock: `Timer trætter, og hvile bygger folk op igen. Den, der giver mere, end hvilen kan nå at rette op på, bliver lidt mere udkørt for hver måned. Trætheden samler sig som vandet i et badekar: Ingen kigger på niveauet, før det løber over.`,
    together: `At bede om mere giver timer, og det slider på folk. Det var koordinatoren, der holdt sliddet nede. Frivilligledelse er netop det: Nye kom til, opgaven passede, og nogen sagde stop i tide. Uden hende trætter hver time mere, og færre kommer til og deler byrden. Derfor er skaden størst, når begge dele sker. {burning.ratio} gange så mange som i dag er væk, fordi de er udbrændte.`,
    savingAlone: `I denne kommune koster det ingen frivillige blot at bede om mere, så vidt disse kørsler kan vise. Det er besparelsen, der gør det.`,
    associations: `Foreningerne taber mere, end kommunen vinder: {civic.difference} timer pr. voksen om måneden. Den, der er kørt træt på kajen, mangler i fodboldklubben.`,
    noCollapse: `Intet bryder sammen. I det tiende år er andelen af frivillige {lasting.ratio} gange det, den ville have været som i dag: lavere, men stadig til stede. Færre skuldre bærer mere, og intet tvinger nogen til at se efter.`,
    supported: `**Og med mere støtte i stedet for mindre?** Beder kommunen om lige så meget og støtter de frivillige godt, bliver andelen af frivillige {support.difference} højere, end når den kun beder om mere. {relief.arm} af de aktive er udkørte i stedet for {relief.than}.`,
    price: `Det har sin pris. Det koster {cost.difference} mere pr. voksen om året end kun at bede om mere, og de betalte timer tages fra ydelserne: {takes.difference} mindre af behovet for hjælp bliver dækket.`,
    notes: 'To minutter. Åbn kun »Hvorfor«, hvis nogen spørger, hvor trætheden kommer fra.',
    more: 'Kør det uden træthed: Hvis timerne ikke trætter nogen, koster de samme to tiltag ingen frivillige, og byen som helhed giver flere timer i stedet for færre. I denne model går hele tabet gennem trætheden.',
  },
  grounds: {
    evidence: `Jo oftere folk er frivillige, desto mere føles det som arbejde, og desto lettere holder de op (NCVO 2019). Blandt dem, der var holdt op, nævnte flere stress i 2023 end fire år før (NCVO 2023). Ringe indflydelse og uklare roller hænger sammen med udbrændthed, og udbrændthed med lysten til at holde op (Allen & Mueller 2013). Det gør en opgave, der ikke passer, også (Scherer et al. 2016). En tredjedel af de norske frivillige laver det meste af arbejdet (Fladmoe et al. 2019). I Wigan endte for store forventninger til de frivillige med udbrændte ildsjæle (Brix et al. 2024). Samskabelsestræthed er en sag for ledelsen, skriver de.`,
    assumptions: `Hvor godt støtten beskytter, og hvor mange timer et menneske kan holde til, er vores antagelser. Ingen har målt direkte, hvor mange frivillige en betalt time kan bære. At folk tåler forskellig belastning, før de bliver udbrændte, er også antaget; hvor forskellig er der ingen kilde til blandt frivillige.`,
    disputed: `Om rekruttering kan fylde hullerne. Af dem, der blev spurgt i Norge, var kun én ud af ti ikke frivillig i forvejen. Samtidig kunne mere end halvdelen af dem, der stod udenfor, tænke sig at være med (Frivillighet Norge 2022).`,
    notes: 'Et minut. Hvad er kendt her, og hvad er antaget? Lad dem sige, hvad de ville satse penge på.',
  },
  transfer: {
    question: `Hvilket tal indberetter I opad, timer eller folk? Hvem hos jer ville have mærket, at stillingen er væk, og hvornår?

Tag så din egen kommune. Gæt, før du rører ved noget: Hvad sker der, hvis opgaver også overlades til de frivillige?`,
    notes: 'Et minut. Lad hver især skrive ét tal ned, som de vil bede om på mandag.',
  },
};
