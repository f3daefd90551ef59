import { useEffect, useState } from 'react';
import { formatInstant, instant } from '../../../guidance/model/dates.ts';
import { core } from '../../state/bridge.ts';

type Holder = { readonly computer: string; readonly since: string } | null;

/** Who has the vault open, as its lock file says. */
export function WhoHasItOpen({ folder }: { readonly folder: string }) {
  const [holder, setHolder] = useState<Holder>(null);
  useEffect(() => {
    let isCurrent = true;
    void core['vault.whoHasItOpen']({ folder }).then((reply) => {
      if (isCurrent && reply.ok) setHolder(reply.value.holder);
    });
    return () => {
      isCurrent = false;
    };
  }, [folder]);
  return (
    <>
      <p>
        {holder === null
          ? 'It is open in another copy of the app, which does not say where.'
          : `It is open on the computer called ${holder.computer}, since ${sinceWords(holder.since)}.`}
      </p>
      <ul>
        <li>If the app is open there, close or lock it there. Then try again.</li>
        <li>
          If that computer was turned off or the app stopped without closing, it is not open there,
          and it can be opened here. What was saved there is in the vault.
        </li>
      </ul>
    </>
  );
}

function sinceWords(since: string): string {
  const parsed = instant.safeParse(since);
  return parsed.success ? formatInstant(parsed.data) : since;
}
