import type { LoopsWords } from './loopsEn.ts';

/** Teksterne omkring spørgsmålet om, hvilken sløjfe der vejer mest, på dansk. */
export const loopsDa: LoopsWords = {
  title: 'Hvilken sløjfe vejer mest?',
  about:
    'Det, folk gør, vender tilbage til dem selv: Timerne slider på dem, invitationer uden resultat tager lysten fra dem, og løfter holdes op mod det, der sker. Hver af delene løber i en sløjfe.',
  ask: 'Regn det ud',
  stop: 'Stop',
  starting: 'Laver de første kørsler …',
  progress: (done, all) => `${done} ud af ${all} kørsler er færdige …`,
  stopped: 'Standset, før der var kørsler nok, så her kan intet siges.',
  failed: (reason) => `Det kunne ikke regnes ud: ${reason}`,
  figure: 'I hvad?',
  how: 'Sådan finder vi ud af det, og hvad det ikke kan vise',
  limits:
    'Den sløjfe, der vejer mest, behøver ikke være stor, og hvad der er mere end et år om at nå rundt, ses mindre, end det er. Hvad sløjfen gør ved dem, der kommer og går, er regnet med. Lokale indkøb hører ikke til her, for intet af det, folk gør sammen, virker tilbage på dem.',
  saveTable: 'Gem tabellen',
};
