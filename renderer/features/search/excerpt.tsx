import { Fragment } from 'react';

/** Words around a match. The core puts matches between U+0002 and U+0003, which nobody can type. */
export function Excerpt({ words }: { readonly words: string }) {
  return (
    <>
      {words.split('\u0002').map((part, index) => {
        const [match, rest] = index === 0 ? ['', part] : cut(part);
        return (
          // The parts have no names and never change places.
          <Fragment key={index}>
            {match !== '' && <mark>{match}</mark>}
            {rest}
          </Fragment>
        );
      })}
    </>
  );
}

function cut(part: string): readonly [string, string] {
  const end = part.indexOf('\u0003');
  return end === -1 ? ['', part] : [part.slice(0, end), part.slice(end + 1)];
}
