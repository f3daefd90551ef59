/** What is not said yet about something, plainly. It says how far the work is and no more. */
export function MissingLines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div className="not-said">
      <p>Not said yet</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
