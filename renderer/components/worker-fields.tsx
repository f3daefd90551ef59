import type { WorkerDetails } from '../../electron/contract/shapes.ts';
import type { PageError } from './error-summary.tsx';
import { PlainField } from './plain-field.tsx';

type WorkerFieldsProps = {
  /** Begins the ids of the boxes, to which errors point. */
  readonly idStart: string;
  readonly value: WorkerDetails;
  readonly errors: readonly PageError[];
  readonly onValue: (value: WorkerDetails) => void;
};

/** Who is using this vault. */
export function WorkerFields({ idStart, value, errors, onValue }: WorkerFieldsProps) {
  const idOf = (field: keyof WorkerDetails) => `${idStart}-${field}`;
  const bind = (field: keyof WorkerDetails) => ({
    id: idOf(field),
    value: value[field],
    error: errors.find((error) => error.fieldId === idOf(field))?.message ?? null,
    onValue: (typed: string) => onValue({ ...value, [field]: typed }),
  });
  return (
    <>
      <PlainField {...bind('name')} label="Name" maxLength={120} autoComplete="name" />
      <PlainField
        {...bind('role')}
        label="Role"
        hint="For example, social worker in the children in care team"
        maxLength={120}
        autoComplete="organization-title"
      />
      <PlainField
        {...bind('registrationNumber')}
        label="Social Work England registration number (optional)"
        maxLength={40}
        autoComplete="off"
        spellCheck={false}
      />
      <PlainField {...bind('team')} label="Team (optional)" maxLength={120} autoComplete="off" />
      <PlainField
        {...bind('localAuthority')}
        label="Local authority (optional)"
        maxLength={120}
        autoComplete="organization"
      />
    </>
  );
}

/** What must be filled in, in the order of the boxes. */
export function workerErrors(idStart: string, value: WorkerDetails): readonly PageError[] {
  const errors: PageError[] = [];
  if (value.name.trim() === '') {
    errors.push({ fieldId: `${idStart}-name`, message: 'Enter your name' });
  }
  if (value.role.trim() === '') {
    errors.push({ fieldId: `${idStart}-role`, message: 'Enter your role' });
  }
  return errors;
}
