import type { WhoseShouldersWords } from './whoseShouldersEn.ts';

/** Words of lesson 1 in Norwegian. */
export const whoseShouldersNb: WhoseShouldersWords = {
  title: 'Stillingen ingen savnet',
  arms: {
    today: 'Som i dag',
    both: 'Be om mer, kutt stillingen',
    ask: 'Bare be om mer',
    save: 'Bare kutt stillingen',
    support: 'Be om mer, med god støtte',
  },
  story: {
    text: `Tenk deg at naboer i Storhaug, en bydel i Stavanger, har gjort en sliten kai til et sted der folk trives. Kommunestyret er begeistret og ber om mer: flere prosjekter, flere vakter, mer av alt som innbyggerne gjør sammen med kommunen.

I samme budsjett kuttes en stilling: frivilligkoordinatoren. Hun fant nye folk, ga hver enkelt en oppgave som passet, sa takk, og ba noen av dem ta seg en måned fri.

Årsrapporten viser flere frivillige timer enn før. Alle er fornøyde.`,
    notes:
      'To minutter. Spør hvem som har jobbet med en slik koordinator, og hva hun brukte dagene til. Ikke røp resultatet.',
    more: 'De tre innbyggerne nedenfor er simulert. De har nummer og ikke navn, for ingen virkelige mennesker er ment.',
  },
  predict: {
    question: `Hvor mange av de voksne er jevnlig frivillige i kommunens regi? Den stiplede linjen er byen som i dag.

**Hvor går linjen de neste ti årene når det blir bedt om mer og stillingen er borte?**`,
    more: {
      name: 'Flere blir spurt, flere kommer',
      because: 'Mange ville ha hjulpet til hvis noen bare hadde spurt. Nå er det noen som spør.',
    },
    rush: {
      name: 'Først stor tilstrømning, så utslitte folk',
      because: 'I starten bærer begeistringen. Så er de som kom, utslitte, og de gir seg omtrent samtidig.',
    },
    fewer: {
      name: 'Færre, helt fra starten',
      because: 'Ingen finner nye folk, ingen tar vare på dem som er der, og de forsvinner én etter én.',
    },
    notes: 'Tre minutter. Alle skriver ned en grunn før dere låser. Ros ingen kurve, aller minst din egen.',
  },
  run: { notes: 'Ett minutt. Vær stille mens linjen vokser, og spør så hvem som ble overrasket.' },
  peopleAndHours: {
    question: 'To diagrammer: folkene og timene deres. Hva skjer med hver av dem når budsjettet er vedtatt?',
    says: `I det femte året får kommunen {moreHours.difference} timer mer per voksen i måneden enn som i dag ({moreHours.than}). Som i dag er {fewer.than} av de voksne jevnlig frivillige der. Med endringen er andelen {fewer.difference} lavere, i {fewer.agree} av {fewer.pairs} par av kjøringer.

**Flere timer, fra færre folk.**`,
    notes: 'La noen lese begge aksene høyt først: Folk er ikke det samme som timer.',
    more: 'Et par er den samme byen med de samme tilfeldighetene, én gang som i dag og én gang med endringen. Det som skiller de to, er det endringen gjorde.',
  },
  warning: {
    question: 'Årsrapporten har bare ett tall: timer til kommunen. Hvilke av disse tallene kunne ha advart dere?',
    says: `Alt i alt, lag og foreninger medregnet, gir byen {less.difference} timer mindre per voksen i måneden. {strained.arm} av de aktive er utslitte, mot {strained.than} som i dag. I kjernen av frivillige slutter {leaving.arm} i løpet av et år, mot {leaving.than}.

Likevel blir {served.difference} mer av hjelpebehovet dekket. Kommunestyret har grunn til å være fornøyd. Det ser bare én side.`,
    notes:
      'Tre minutter til denne og den forrige. Ikke hopp over gevinsten: Uten den skjønner ingen hvorfor det får fortsette.',
  },
  which: {
    text: `To ting ble gjort samtidig: Det ble bedt om mer, og stillingen ble kuttet.

**Hvilken av dem var det som kostet frivillige?** Snakk med sidemannen i et minutt. Rekk så opp hånden: å be om mer, kuttet, eller først begge deler sammen.`,
    notes: 'Tell hendene og skriv ned de tre tallene før dere går videre.',
  },
  apartRun: { notes: 'To nye linjer: Hver av dem gjør bare den ene av de to tingene.' },
  apart: {
    question: 'Den ene linjen ber bare om mer, den andre kutter bare stillingen. Hva koster hver av dem?',
    says: `Kuttet alene senker andelen frivillige med {saving.difference}. Bare å be om mer senker den med {asking.difference}, og begge deler sammen med {fewer.difference}.

Og timene som telles? Når stillingen er borte, får kommunen {unseen.arm} per voksen i måneden, og som i dag {unseen.than}. **Kuttet syns ikke på timene. Det syns på hvem som er igjen.**`,
    notes: 'Ett minutt. Sammenlign med hendene. Hvem sa at begge deler koster, og at det er verst sammen?',
  },
  explain: {
    stock: `Timer sliter på folk, og hvile bygger dem opp igjen. Den som gir mer enn hvilen rekker til, blir litt mer sliten hver måned. Slitasjen hoper seg opp som vannet i et badekar: Ingen ser på nivået før det renner over.`,
    together: `Å be om mer gir timer, og det sliter på folk. Det var koordinatoren som holdt slitasjen i sjakk: Nye kom til, oppgaven passet, og noen sa stopp i tide. Uten henne sliter hver time mer, og færre kommer til og deler på børen. Derfor blir skaden størst når begge deler skjer. {burning.ratio} ganger så mange som i dag er borte fordi de er utbrente.`,
    savingAlone: `I denne kommunen koster det ingen frivillige bare å be om mer, så langt disse kjøringene kan vise. Det er kuttet som gjør det.`,
    associations: `Lag og foreninger taper mer enn kommunen vinner: {civic.difference} timer per voksen i måneden. Den som er utslitt på kaia, mangler på fotballbanen.`,
    noCollapse: `Ingenting bryter sammen. I det tiende året er andelen frivillige {lasting.ratio} ganger det den ville ha vært som i dag: lavere, men ikke borte. Færre skuldre bærer mer, og ingenting tvinger noen til å se etter.`,
    supported: `**Og med mer støtte i stedet for mindre?** Ber kommunen om like mye og støtter de frivillige godt, blir andelen frivillige {support.difference} høyere enn når den bare ber om mer. {relief.arm} av de aktive er utslitte, i stedet for {relief.than}.`,
    price: `Det har sin pris. Det koster {cost.difference} mer per voksen i året enn bare å be om mer, og de betalte timene tas fra tjenestene: {takes.difference} mindre av hjelpebehovet blir dekket.`,
    notes: 'To minutter. Åpne «Hvorfor» bare hvis noen spør hvor slitasjen kommer fra.',
    more: 'Kjør det uten slitasje: Hvis timene ikke sliter på noen, koster de samme to tiltakene ingen frivillige, og byen som helhet gir flere timer i stedet for færre. I denne modellen går hele tapet gjennom slitasjen.',
  },
  grounds: {
    evidence: `Jo oftere folk er frivillige, desto mer kjennes det som jobb, og desto lettere slutter de (NCVO 2019). Blant dem som hadde sluttet, nevnte flere stress i 2023 enn fire år før (NCVO 2023). Liten innflytelse og uklare roller henger sammen med utbrenthet, og utbrenthet med lysten til å slutte (Allen & Mueller 2013). Det gjør også en oppgave som ikke passer (Scherer et al. 2016). En tredel av de norske frivillige gjør det meste av arbeidet (Fladmoe et al. 2019). I Wigan endte for høye forventninger til frivilligheten med utbrente ildsjeler (Brix et al. 2024). Samskapingsutmattelse er en sak for ledelsen, skriver de.`,
    assumptions: `Hvor godt støtten beskytter, og hvor mange timer et menneske kan holde ut med, er våre antakelser. Ingen har målt direkte hvor mange frivillige en betalt time kan bære. Det er også antatt at folk tåler ulik belastning før de blir utbrente. Hvor ulik, finnes det ingen kilde til blant frivillige.`,
    disputed: `Om rekruttering kan fylle hullene. Av dem som ble spurt i Norge, var bare én av ti ikke frivillig fra før. Samtidig kunne mer enn halvparten av dem som sto utenfor, tenke seg å bli med (Frivillighet Norge 2022).`,
    notes: 'Ett minutt. Hva er kjent her, og hva er antatt? La dem si hva de ville ha satset penger på.',
  },
  transfer: {
    question: `Hvilket tall rapporterer dere oppover, timer eller folk? Hvem hos dere ville ha merket at stillingen er borte, og når?

Ta så din egen kommune. Gjett før du rører noe: Hva skjer hvis oppgaver også overlates til de frivillige?`,
    notes: 'Ett minutt. La hver enkelt skrive ned ett tall de vil be om på mandag.',
  },
};
