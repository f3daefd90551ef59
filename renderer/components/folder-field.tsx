import { useState } from 'react';
import { core } from '../state/bridge.ts';
import { useSessionStore } from '../state/session-store.ts';
import { PlainField } from './plain-field.tsx';

type FolderFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly onValue: (path: string) => void;
};

/** A folder, typed or pasted, or picked in the system's own dialog where there is one. */
export function FolderField({ id, label, hint, error = null, value, onValue }: FolderFieldProps) {
  const hasDialogs = useSessionStore((state) => state.status?.hasDialogs ?? false);
  const [isChoosing, setIsChoosing] = useState(false);

  async function choose() {
    setIsChoosing(true);
    const reply = await core['vault.chooseFolder']({});
    setIsChoosing(false);
    if (reply.ok && reply.value.path !== null) onValue(reply.value.path);
  }

  return (
    <div className="folder-field">
      <PlainField
        id={id}
        label={label}
        {...(hint === undefined ? {} : { hint })}
        error={error}
        value={value}
        maxLength={1_000}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onValue={onValue}
      />
      {hasDialogs && (
        <button
          type="button"
          className="secondary"
          disabled={isChoosing}
          onClick={() => void choose()}
        >
          Choose folder
        </button>
      )}
    </div>
  );
}
