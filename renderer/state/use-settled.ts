import { useEffect, useState } from 'react';

/** In milliseconds: a pause between words, not between letters. */
const REST = 300;

/**
 * A value once it has rested for a moment: for work that reads a whole text, such as counting its
 * words, which no key should wait for. `useDeferredValue` does not serve here: it has the work done
 * after every key, in one piece, and the next key waits for it.
 */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const resting = setTimeout(() => setSettled(value), REST);
    return () => clearTimeout(resting);
  }, [value]);
  return settled;
}
