import {
  assessPassphrase,
  SHORTEST_PASSPHRASE,
  type PassphraseFinding,
  type PassphraseStrength,
} from '../../guidance/rules/passphrase.ts';
import type { PageError } from './error-summary.tsx';
import { PassphraseField } from './passphrase-field.tsx';

export type NewPassphrase = { readonly passphrase: string; readonly repeated: string };

export const emptyNewPassphrase: NewPassphrase = { passphrase: '', repeated: '' };

type NewPassphraseFieldsProps = {
  /** Begins the ids of both boxes, to which errors point. */
  readonly idStart: string;
  readonly value: NewPassphrase;
  readonly onValue: (value: NewPassphrase) => void;
  readonly errors: readonly PageError[];
  /** The worker's own details, which others would try first. */
  readonly ownDetails: readonly string[];
};

/** A new passphrase, typed twice, with its strength in words. */
export function NewPassphraseFields(props: NewPassphraseFieldsProps) {
  const { idStart, value, onValue, errors } = props;
  const errorAt = (id: string) => errors.find((error) => error.fieldId === id)?.message ?? null;
  return (
    <>
      <PassphraseField
        id={`${idStart}-new`}
        label="New passphrase"
        hint={`At least ${SHORTEST_PASSPHRASE} characters, spaces included. Four or more unconnected words are easier to remember, and harder to guess, than one word with signs in it.`}
        isNew
        value={value.passphrase}
        error={errorAt(`${idStart}-new`)}
        describedBy={`${idStart}-strength`}
        onValue={(passphrase) => onValue({ ...value, passphrase })}
      />
      <Strength
        id={`${idStart}-strength`}
        passphrase={value.passphrase}
        ownDetails={props.ownDetails}
      />
      <PassphraseField
        id={`${idStart}-repeated`}
        label="The same passphrase again"
        isNew
        value={value.repeated}
        error={errorAt(`${idStart}-repeated`)}
        onValue={(repeated) => onValue({ ...value, repeated })}
      />
    </>
  );
}

/** What must be mended before a new passphrase can be used, or nothing. */
export function newPassphraseErrors(
  idStart: string,
  { passphrase, repeated }: NewPassphrase,
): readonly PageError[] {
  const { strength } = assessPassphrase(passphrase);
  if (strength === 'too_short') {
    return [
      {
        fieldId: `${idStart}-new`,
        message: `Enter a passphrase of at least ${SHORTEST_PASSPHRASE} characters`,
      },
    ];
  }
  if (passphrase !== repeated) {
    return [{ fieldId: `${idStart}-repeated`, message: 'Enter the same passphrase again' }];
  }
  return [];
}

function Strength(props: {
  readonly id: string;
  readonly passphrase: string;
  readonly ownDetails: readonly string[];
}) {
  if (props.passphrase === '') {
    return (
      <div id={props.id} className="strength">
        <p>Strength: nothing typed yet</p>
      </div>
    );
  }
  const { strength, findings } = assessPassphrase(props.passphrase, props.ownDetails);
  const left = SHORTEST_PASSPHRASE - [...props.passphrase].length;
  return (
    <div id={props.id} className="strength">
      <p>
        Strength: <strong>{strengthWords[strength]}</strong>
        {left > 0 && `, ${left} more ${left === 1 ? 'character is' : 'characters are'} needed`}
      </p>
      {findings.some((finding) => finding !== 'too_short') && (
        <ul>
          {findings.map((finding) => {
            const words = findingWords[finding];
            return words === null ? null : <li key={finding}>{words}</li>;
          })}
        </ul>
      )}
    </div>
  );
}

const strengthWords: Readonly<Record<PassphraseStrength, string>> = {
  too_short: 'too short',
  easy_to_guess: 'easy to guess',
  fair: 'fair',
  hard_to_guess: 'hard to guess',
};

const findingWords: Readonly<Record<PassphraseFinding, string | null>> = {
  // Said beside the strength, with how many are missing.
  too_short: null,
  own_details: 'It holds your own name, team or authority, which others would try first.',
  everyday_word: 'It holds a word that is tried first, such as “password”, a month or a season.',
  repeats: 'It repeats the same characters.',
  run: 'It runs along the keyboard or counts, like “qwerty” or “1234”.',
  year: 'It holds a year.',
  few_words: 'It is one word or less. More words make it harder to guess.',
};
