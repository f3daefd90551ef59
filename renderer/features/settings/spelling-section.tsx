import { useCallback, useEffect, useState } from 'react';
import { ErrorSummary, type PageError } from '../../components/error-summary.tsx';
import { PlainField } from '../../components/plain-field.tsx';
import { core } from '../../state/bridge.ts';
import type { SaveFailure } from './save-settings.ts';
import { Section } from './section.tsx';
import { SettingFailure } from './setting-failure.tsx';

const FIELD = 'spelling-word';

export function SpellingSection() {
  const [words, setWords] = useState<readonly string[] | null>(null);
  const [typed, setTyped] = useState('');
  const [errors, setErrors] = useState<readonly PageError[]>([]);
  const [failure, setFailure] = useState<SaveFailure | null>(null);

  const list = useCallback(async () => {
    const reply = await core['spelling.added']({});
    if (reply.ok) setWords(reply.value.words);
  }, []);
  useEffect(() => void list(), [list]);

  async function add() {
    const word = typed.trim();
    const message =
      word === '' ? 'Enter a word' : /\s/u.test(word) ? 'Enter one word, without spaces' : null;
    setErrors(message === null ? [] : [{ fieldId: FIELD, message }]);
    if (message !== null) return;
    const reply = await core['spelling.add']({ word });
    setFailure(reply.ok ? null : reply.error);
    if (reply.ok) setTyped('');
    await list();
  }

  async function remove(word: string) {
    const reply = await core['spelling.remove']({ word });
    setFailure(reply.ok ? null : reply.error);
    await list();
    // The button just pressed is gone: the focus goes where the next thing can be done.
    document.getElementById(FIELD)?.focus();
  }

  return (
    <Section id="settings-spelling">
      <p>
        Spelling is checked on this computer with a UK English dictionary, practice words and the
        names in each case file. These words were added in this vault.
      </p>
      <form
        noValidate
        className="add-word"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <ErrorSummary errors={errors} />
        <PlainField
          id={FIELD}
          label="Word to add"
          value={typed}
          error={errors[0]?.message ?? null}
          maxLength={80}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          onValue={setTyped}
        />
        <button type="submit" className="secondary">
          Add the word
        </button>
      </form>
      <SettingFailure failure={failure} />
      {words?.length === 0 && <p className="muted">No words have been added.</p>}
      <ul className="plain-list added-words">
        {(words ?? []).map((word) => (
          <li key={word}>
            <span>{word}</span>
            <button type="button" className="quiet" onClick={() => void remove(word)}>
              Remove<span className="visually-hidden"> {word}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
