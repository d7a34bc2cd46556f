import type { TurningWords } from './turningEn.ts';

/** What would have changed a life, in Norwegian (bokmål). */
export const turningNb: TurningWords = {
  kinds: {
    joined: 'En som ble med',
    stopped: 'En som sluttet',
    burntOut: 'En som ble utbrent',
    neverAsked: 'En som ingen bekjente spurte',
  },
  before: (months, turn) =>
    months === 0
      ? `i måneden da ${turn}`
      : `${months === 12 ? 'et år' : months === 1 ? 'en måned' : `${months} måneder`} før ${turn}`,
  turns: {
    joined: 'personen ble frivillig',
    stopped: 'personen sluttet som frivillig',
    burntOut: 'personen ble utbrent',
  },
  had: {
    asked: (when) => `Hadde en bekjent spurt ${when}`,
    askedMore: (when) => `Hadde en bekjent spurt én gang til ${when}`,
    askedLess: (when) => `Hadde de bekjente spurt én gang mindre ${when}`,
    invitedMore: (when) => `Hadde en invitasjon fra kommunen nådd fram ${when}`,
    invitedLess: (when) => `Hadde ikke invitasjonen fra kommunen nådd fram ${when}`,
    trustMore: (when) => `Hadde personen hatt større tillit til kommunen ${when}, 10 poeng av 100`,
    trustLess: (when) => `Hadde personen hatt mindre tillit til kommunen ${when}, 10 poeng av 100`,
    timeMore: (when) => `Hadde personen hatt tid til to timer mer i måneden, ${when} og siden`,
    timeLess: (when) => `Hadde personen hatt tid til to timer mindre i måneden, ${when} og siden`,
    friend: (when) => `Hadde enda en av personens bekjente blitt frivillig ${when}`,
    adoption: (when) => `Hadde resultatet av personens siste prosjekt blitt tatt i bruk, ${when}`,
    support: (when) => `Hadde kommunen økt støtten til alle frivillige med ett trinn av fem, ${when} og siden`,
  },
  would: {
    joined: 'hadde personen ikke blitt frivillig da, og heller ikke året etter',
    stopped: 'hadde personen fortsatt vært frivillig et år senere',
    burntOut: 'hadde personen ikke blitt utbrent da, men vært med i minst et år til',
    neverAsked: 'hadde personen blitt med innen et år',
  },
  sentence: (had, would) => `${had}, ${would}.`,
  tried: (flips, tried) =>
    flips === 1
      ? `Vi prøvde ${tried} endringer, én om gangen, og dette er den eneste som hadde gjort det.`
      : `Vi prøvde ${tried} endringer, én om gangen. ${flips} av dem hadde gjort det, og dette er den minste.`,
  nothing: (tried) => `Ingenting vi prøvde (${tried} ${tried === 1 ? 'endring' : 'endringer'}), hadde endret dette.`,
  limits:
    'Dette er én simulert person i én kjøring: Én ting er endret, alt tilfeldig er som før, og andres liv endrer seg også. Det er ikke et råd til noen.',
};
