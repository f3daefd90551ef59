/**
 * Text set in short source lines, as the app would keep it: wrapped lines are joined, a blank line
 * begins a paragraph, and a line that begins `- ` stays a line of a list.
 */
export function words(strings: TemplateStringsArray): string {
  return strings
    .join('')
    .trim()
    .split(/\n[ \t]*\n/)
    .map(joinLines)
    .join('\n\n');
}

function joinLines(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => line.trim())
    .reduce((joined, line) => `${joined}${line.startsWith('- ') ? '\n' : ' '}${line}`);
}
