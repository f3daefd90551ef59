/** The product's own mark: four walls and somebody at home. */
export function Mark() {
  return (
    <svg width="26" height="26" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
      <path
        d="M4 11.5 13 4l9 7.5V21a1.5 1.5 0 0 1-1.5 1.5h-15A1.5 1.5 0 0 1 4 21z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinejoin="round"
      />
      <path d="M9 22v-4a4 4 0 0 1 8 0v4" fill="none" stroke="currentColor" strokeWidth="2.2" />
      <circle cx="13" cy="11.5" r="2" fill="currentColor" />
    </svg>
  );
}
