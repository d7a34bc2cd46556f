import { useEffect, useState } from 'preact/hooks';
import type { KnownBands } from './knownBands.ts';

/** The bands that ship for a place, once they have come; null where there are none, or what reads them has not arrived. */
export function useShippedBands(
  read: ((base: string, place: string) => Promise<KnownBands | null>) | undefined,
  place: string,
): KnownBands | null {
  const [shipped, setShipped] = useState<{ readonly place: string; readonly bands: KnownBands | null } | null>(null);
  useEffect(() => {
    let isWanted = true;
    async function fetchBands(): Promise<void> {
      const bands = (await read?.(import.meta.env.BASE_URL, place)) ?? null;
      if (isWanted) setShipped({ place, bands });
    }
    void fetchBands();
    return () => {
      isWanted = false;
    };
  }, [read, place]);
  return shipped?.place === place ? shipped.bands : null;
}
