import type { ExportRecord } from '../../../electron/contract/shapes.ts';
import { formatInstant } from '../../../guidance/model/dates.ts';
import { sizeWords } from '../../components/backup-words.ts';

/** Everything exported from this case file so far, newest first. */
export function ExportList({ records }: { readonly records: readonly ExportRecord[] }) {
  return (
    <section>
      <h2>Exported so far</h2>
      {records.length === 0 ? (
        <p>Nothing has been exported from this case file.</p>
      ) : (
        <ul className="plain-list export-list">
          {records.map((record) => (
            <li key={record.exportId}>
              <strong>{record.title}</strong>
              <br />
              {record.version}, {record.format.toUpperCase()}
              {record.pageCount !== null && `, ${record.pageCount} pages`},{' '}
              {sizeWords(record.byteCount)}
              <br />
              <span className="muted">
                {formatInstant(record.at)}, {record.actorName}
              </span>
              <br />
              <span className="muted">
                Fingerprint <span className="path">{record.modelHash.slice(0, 16)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
