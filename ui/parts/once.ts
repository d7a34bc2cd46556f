/** A click that counts once: the second click of a double click is left alone, where it would do something else or too much. */
export function once(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.detail < 2) act();
  };
}
