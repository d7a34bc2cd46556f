import { useEffect, useState } from 'preact/hooks';

/** Milliseconds without a change after which a value counts as rested. */
const REST = 120;

/** A value as it was when it last rested: for what costs too much to be made anew for every move of a thumb. */
export function useRested<T>(value: T): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(() => value);
    }, REST);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return rested;
}
