import { useState } from 'react';
import { formatDate } from '../../../guidance/model/dates.ts';
import { lengthWords, pageLimits, type Length } from '../../../guidance/rules/page-limits.ts';
import { Notice } from '../../components/notice.tsx';

/** How long the document is, against the limit that the worker chooses. None applies by itself. */
export function LengthPart({ length }: { readonly length: Length }) {
  const [chosen, setChosen] = useState('');
  const limit = pageLimits.find((one) => one.id === chosen) ?? null;
  return (
    <section>
      <h2>Length</h2>
      <p>
        <strong>{lengthWords(length, limit)}</strong>
      </p>
      <div className="field">
        <label htmlFor="page-limit" className="field-label">
          Limit to compare with
        </label>
        <select
          id="page-limit"
          className="select-box"
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">None</option>
          {pageLimits.map((one) => (
            <option key={one.id} value={one.id}>
              {one.filedAs}: {one.pages} pages
            </option>
          ))}
        </select>
      </div>
      {length.annexPages > 0 && (
        <p>
          The annex holds family, needs and dates, row by row. A limit is compared with the rest.
        </p>
      )}
      {limit !== null && (
        <Notice kind="warning">
          <p>
            <strong>Not verified.</strong> {limit.citation}. {limit.note}
          </p>
          <p>
            Last looked at on {formatDate(limit.lastChecked)}. Check with your legal team which
            limit applies.
          </p>
        </Notice>
      )}
    </section>
  );
}
