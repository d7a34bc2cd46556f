import type { TurningWords } from './turningEn.ts';

/** Texts of the question what would have changed a life, in Danish. */
export const turningDa: TurningWords = {
  ask: 'Hvad kunne have ændret det?',
  stop: 'Prøv ikke mere',
  progress: (done, all) => `Har prøvet ${done} af ${all} ændringer …`,
  starting: 'Går tilbage til månederne, før det skete …',
  stopped: 'Standset, før alt var prøvet, så her kan intet siges.',
  failed: (reason) => `Det kunne ikke regnes ud: ${reason}`,
  how: 'Sådan finder vi ud af det',
  method: (months) =>
    `Programmet går tilbage til et tidspunkt, før det skete, og gør én ting anderledes: en bekendt, der spørger én gang mere, lidt større tillid eller mere støtte til frivillige. Så går månederne om igen, og alt tilfældigt er, som det var. Det prøver én ændring ad gangen fra en liste, som er den samme for alle, og ser på de ${months} måneder bagefter. En ændring tæller kun, hvis livet går en anden vej i al den tid.`,
};
