import type { SizeWords } from './sizeEn.ts';

/** Danish. */
export const sizeDa: SizeWords = {
  repeat: (citizens) => `Gentag med ${citizens}`,
  takes: (time) => `omkring ${time}`,
  large: 'mange borgere: det fylder også hukommelsen',
  seconds: (count) => `${count} sek.`,
  minutes: (count) => `${count} minutter`,
  running: (citizens, done, all) => `Gentager med ${citizens}: ${done} af ${all} kørsler`,
  remaining: (time) => `omkring ${time} tilbage`,
  stop: 'Stop gentagelsen',
  byItself:
    'Ingen rører siden, så den gentager det her med flere mennesker. Det, du ser, bliver stående, til det hele er der.',
  never: 'Gør aldrig det af sig selv',
  title: 'Hvor mange der er simuleret',
  allow: 'Når ingen rører siden, gentager den sammenligningen med flere mennesker af sig selv',
  allowHint:
    'Så går alt på siden over til den nye størrelse på én gang, også linket og kommandoen; Fortryd tager det tilbage. Ikke på batteri, og ikke hvor det ville tage mere end et minut.',
};
