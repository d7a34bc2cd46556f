import type { LoopsWords } from './loopsEn.ts';

/** Tekstene rundt spørsmålet om hvilken sløyfe som veier mest, på bokmål. */
export const loopsNb: LoopsWords = {
  title: 'Hvilken sløyfe veier mest?',
  about:
    'Det folk gjør, virker tilbake på dem selv: De blir slitne av timene de gir, de mister lysten av invitasjoner det ikke blir noe av, og de måler løfter mot det som skjer. Hver av disse går i en sløyfe.',
  ask: 'Regn det ut',
  stop: 'Stopp',
  starting: 'Kjører de første gangene …',
  progress: (done, all) => `${done} av ${all} kjøringer er ferdige …`,
  stopped: 'Stoppet før det var nok kjøringer, så her kan vi ikke si noe.',
  failed: (reason) => `Det lot seg ikke regne ut: ${reason}`,
  figure: 'I hva da?',
  how: 'Slik finner vi det ut, og det vi ikke kan se',
  limits:
    'Sløyfen som veier mest, trenger ikke være stor, og det som bruker mer enn et år på runden, synes dårligere enn det er. Det sløyfen gjør med dem som kommer og går, er også med. Lokale innkjøp er ikke med her, for ingenting av det folk gjør sammen, virker tilbake på dem.',
  saveTable: 'Lagre tabellen',
};
