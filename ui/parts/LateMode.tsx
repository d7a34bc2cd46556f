import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { notice, words } from '../state/pageState.ts';

interface Props<P extends object> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A mode, or a part of one, that is loaded when somebody opens it. */
export function LateMode<P extends object>({ load, props }: Props<P>) {
  const [loaded, setLoaded] = useState<{ readonly Mode: ComponentType<P> } | null>(null);
  useEffect(() => {
    async function take(): Promise<void> {
      try {
        setLoaded({ Mode: await load() });
      } catch {
        notice(words.peek().notLoaded);
      }
    }
    void take();
  }, []);
  return loaded === null ? <p class="loading">…</p> : <loaded.Mode {...props} />;
}
