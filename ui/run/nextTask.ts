/**
 * Resolves in a task of its own, after what is under way now: so that a hand or a frame may come between. A message comes at once,
 * where a timer of 0 ms waits for up to 4.
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
