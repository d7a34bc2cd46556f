import type { TurningWords } from './turningEn.ts';

/** Texts of the question what would have changed a life, in Norwegian (bokmål). */
export const turningNb: TurningWords = {
  ask: 'Hva kunne ha endret det?',
  stop: 'Ikke prøv mer',
  progress: (done, all) => `Har prøvd ${done} av ${all} endringer …`,
  starting: 'Går tilbake til månedene før det skjedde …',
  stopped: 'Stanset før alt var prøvd, så her kan ingenting sies.',
  failed: (reason) => `Dette lot seg ikke regne ut: ${reason}`,
  how: 'Slik finner vi det ut',
  method: (months) =>
    `Programmet går tilbake til et tidspunkt før det skjedde og gjør én ting annerledes: en bekjent som spør én gang til, litt mer tillit eller mer støtte til frivillige. Så går månedene om igjen, og alt tilfeldig er som før. Det prøver én endring om gangen, fra en liste som er den samme for alle, og ser på de ${months} månedene etterpå. En endring teller bare hvis livet tar en annen vei hele den tiden.`,
};
