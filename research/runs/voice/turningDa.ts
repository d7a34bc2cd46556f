import type { TurningWords } from './turningEn.ts';

/** What would have changed a life, in Danish. */
export const turningDa: TurningWords = {
  kinds: {
    joined: 'En, der kom med',
    stopped: 'En, der stoppede',
    burntOut: 'En, der brændte ud',
    neverAsked: 'En, som ingen bekendte spurgte',
  },
  before: (months, turn) =>
    months === 0
      ? `i den måned, hvor ${turn}`
      : `${months === 12 ? 'et år' : months === 1 ? 'en måned' : `${months} måneder`} før ${turn}`,
  turns: {
    joined: 'personen blev frivillig',
    stopped: 'personen stoppede som frivillig',
    burntOut: 'personen brændte ud',
  },
  had: {
    asked: (when) => `Havde en bekendt spurgt ${when}`,
    askedMore: (when) => `Havde en bekendt spurgt én gang mere ${when}`,
    askedLess: (when) => `Havde de bekendte spurgt én gang mindre ${when}`,
    invitedMore: (when) => `Var en invitation fra kommunen nået frem ${when}`,
    invitedLess: (when) => `Var kommunens invitation ikke nået frem ${when}`,
    trustMore: (when) => `Havde personen haft større tillid til kommunen ${when}, 10 point ud af 100`,
    trustLess: (when) => `Havde personen haft mindre tillid til kommunen ${when}, 10 point ud af 100`,
    timeMore: (when) => `Havde personen haft tid til to timer mere om måneden, ${when} og siden`,
    timeLess: (when) => `Havde personen haft tid til to timer mindre om måneden, ${when} og siden`,
    friend: (when) => `Var endnu en af personens bekendte blevet frivillig ${when}`,
    adoption: (when) => `Var resultatet af personens seneste projekt blevet taget i brug, ${when}`,
    support: (when) => `Havde kommunen øget støtten til alle frivillige med et trin ud af fem, ${when} og siden`,
  },
  would: {
    joined: 'var personen ikke blevet frivillig dengang og heller ikke året efter',
    stopped: 'havde personen stadig været frivillig et år senere',
    burntOut: 'var personen ikke brændt ud dengang, men havde været med i mindst et år til',
    neverAsked: 'var personen kommet med inden for et år',
  },
  sentence: (had, would) => `${had}, ${would}.`,
  tried: (flips, tried) =>
    flips === 1
      ? `Vi prøvede ${tried} ændringer, én ad gangen, og det er den eneste, der havde gjort det.`
      : `Vi prøvede ${tried} ændringer, én ad gangen. ${flips} af dem havde gjort det, og dette er den mindste.`,
  nothing: (tried) => `Intet af det, vi prøvede (${tried} ${tried === 1 ? 'ændring' : 'ændringer'}), havde ændret det.`,
  limits:
    'Det er én simuleret person i én kørsel: Én ting er ændret, alt tilfældigt er som før, og andres liv ændrer sig også. Det er ikke et råd til nogen.',
};
