import { everyClaim, readClaims } from './measureClaims.ts';

/** A process of `readOnAllCores`: answers one message with the readings of the named claims over the given seeds. */
process.on('message', ({ keys, seeds }: { keys: readonly string[]; seeds: readonly string[] }) => {
  const wanted = everyClaim().filter(({ claim }) => keys.includes(claim.key));
  process.send?.(readClaims(wanted, seeds), undefined, {}, () => process.disconnect());
});
