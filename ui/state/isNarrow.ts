import { signal } from '@preact/signals';

/** Under this width one chapter is open at a time, and the choices lie over the lower half. */
const query = matchMedia('(max-width: 47.99rem)');

/** Whether the window is as narrow as a telephone. Paper is not: everything is printed. */
export const isNarrow = signal(query.matches);

query.addEventListener('change', () => {
  isNarrow.value = query.matches;
});
addEventListener('beforeprint', () => {
  isNarrow.value = false;
});
addEventListener('afterprint', () => {
  isNarrow.value = query.matches;
});
