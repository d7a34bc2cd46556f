import { channel } from 'node:diagnostics_channel';

/** Tells whoever may have to end this process in the middle what must not stay behind: locks, and files under passing names. */
const told = channel('samspill.held');

export function hold(path: string): void {
  told.publish({ hold: path });
}

/** It is given back, whole, or taken away: what bears the name from now on is somebody else's. */
export function letGo(path: string): void {
  told.publish({ free: path });
}
