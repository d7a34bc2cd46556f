import { type } from './terminal.ts';

/** Opens the page, hands its address to `visit`, and ends it as Ctrl-C does. */
export async function whileOpen(
  line: string,
  visit: (url: string) => Promise<void>,
): Promise<{ code: number; err: string }> {
  const ctrlC = new AbortController();
  let visited: Promise<void> = Promise.reject(new Error('nothing was printed'));
  visited.catch(() => undefined);
  const onOut = (text: string): void => {
    visited = visit(/http:[^\s"]+/.exec(text)?.[0] ?? '').finally(() => ctrlC.abort());
    visited.catch(() => undefined);
  };
  const { code, err } = await type(line, { signal: ctrlC.signal, onOut });
  await visited;
  return { code, err };
}
