import { useEffect, useId, useState, type ReactNode } from 'react';
import { X } from 'lucide-react';
import type {
  CaseloadChoices,
  CaseloadFilter,
} from '../../../electron/contract/caseload-shapes.ts';
import { planStates } from '../../../guidance/model/plan-state.ts';
import { core } from '../../state/bridge.ts';
import {
  dueChoices,
  filterPieces,
  legalStatusWords,
  nameWords,
  timelinessChoices,
} from './filter-words.ts';
import { narrow, NO_FILTER, useTracker } from './tracker-store.ts';
import { useProfileNames } from './use-profile-names.ts';

/** What a supervisor narrows the list by. Everything chosen must hold. */
export function Filters() {
  const filter = useTracker((state) => state.filter);
  const choices = useChoices(filter.isArchivedShown);
  const profileName = useProfileNames(isWorthChoosing(choices.profile));
  const counted = (
    found: readonly { readonly value: string; readonly children: number }[],
    words: (value: string) => string,
  ) => found.map(({ value, children }) => [value, `${words(value)} (${children})`] as const);
  return (
    <div className="filters">
      <Choice name="due" label="What is due" options={Object.entries(dueChoices)} />
      <Choice
        name="timeliness"
        label="Timeliness of the plan"
        options={Object.entries(timelinessChoices)}
      />
      <Choice
        name="legalStatus"
        label="Legal status"
        options={counted(choices.legalStatus, legalStatusWords)}
      />
      <Choice name="planState" label="Plan" options={Object.entries(planStates)} />
      {isWorthChoosing(choices.socialWorker) && (
        <Choice
          name="socialWorker"
          label="Social worker"
          options={counted(choices.socialWorker, nameWords)}
        />
      )}
      {isWorthChoosing(choices.teamManager) && (
        <Choice
          name="teamManager"
          label="Team manager"
          options={counted(choices.teamManager, nameWords)}
        />
      )}
      {isWorthChoosing(choices.profile) && (
        <Choice
          name="profile"
          label="Local practice"
          options={counted(choices.profile, profileName)}
        />
      )}
      <label className="archived-choice">
        <input
          type="checkbox"
          checked={filter.isArchivedShown}
          onChange={(event) => narrow({ isArchivedShown: event.target.checked })}
        />{' '}
        Show archived
      </label>
    </div>
  );
}

const NO_CHOICES: CaseloadChoices = {
  legalStatus: [],
  socialWorker: [],
  teamManager: [],
  profile: [],
};

/** What is recorded of the children, asked for when the filters are opened. */
function useChoices(isArchivedShown: boolean): CaseloadChoices {
  const [choices, setChoices] = useState(NO_CHOICES);
  useEffect(() => {
    let isCurrent = true;
    void core['caseload.choices']({ isArchivedShown }).then((reply) => {
      if (isCurrent && reply.ok) setChoices(reply.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [isArchivedShown]);
  return choices;
}

/** Where nobody has recorded one there is nothing to choose from. */
function isWorthChoosing(found: readonly { readonly value: string }[]): boolean {
  return found.some(({ value }) => value !== '');
}

type Chosen = Exclude<keyof CaseloadFilter, 'words' | 'isArchivedShown'>;

function Choice(props: {
  readonly name: Chosen;
  readonly label: string;
  readonly options: readonly (readonly [string, string])[];
}) {
  const id = useId();
  const chosen = useTracker((state) => state.filter[props.name]);
  // Not recorded is a choice of its own, and its value is empty.
  const ANY = 'any';
  return (
    <div className="filter">
      <label htmlFor={id}>{props.label}</label>
      <select
        id={id}
        value={chosen === null ? ANY : `=${chosen}`}
        onChange={({ target }) =>
          narrow({ [props.name]: target.value === ANY ? null : target.value.slice(1) })
        }
      >
        <option value={ANY}>Any</option>
        {props.options.map(([value, words]) => (
          <option key={value} value={`=${value}`}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

/** What the list is narrowed to, in words, each to be taken away again. */
export function FilterPieces({ children }: { readonly children?: ReactNode }) {
  const filter = useTracker((state) => state.filter);
  const profileName = useProfileNames(filter.profile !== null && filter.profile !== '');
  const pieces = filterPieces(filter, profileName);
  if (pieces.length === 0) return null;
  return (
    <div className="filter-pieces">
      <p id="narrowed-to">Narrowed to:</p>
      <ul aria-labelledby="narrowed-to">
        {pieces.map(({ name, words }) => (
          <li key={name}>
            <button
              type="button"
              className="piece"
              onClick={() => narrow({ [name]: NO_FILTER[name] })}
            >
              {words} <X size={14} aria-hidden="true" />
              <span className="visually-hidden">: take away</span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="quiet" onClick={() => narrow(NO_FILTER)}>
        Clear all
      </button>
      {children}
    </div>
  );
}
