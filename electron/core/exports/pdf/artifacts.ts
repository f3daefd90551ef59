/*
 * Chromium leaves the running head and foot, and the rules round the page's own boxes, without any
 * mark. PDF/UA wants everything on a page to be either content or an artifact, so that a screen
 * reader does not read "Page 7 of 30" in the middle of a sentence.
 */

/** Wraps what stands unmarked in a content stream as an artifact; null when nothing does. */
export function markArtifacts(content: string): string | null {
  const marked: string[] = [];
  let depth = 0;
  let pathStart: number | null = null;
  let isChanged = false;
  for (const line of content.split('\n')) {
    if (/\bB(DC|MC)$/.test(line)) depth += 1;
    if (depth > 0) {
      if (/^EMC$/.test(line)) depth -= 1;
      marked.push(line);
      continue;
    }
    if (line === 'BT') {
      marked.push('/Artifact <</Type /Pagination>>BDC', line);
      isChanged = true;
    } else if (line === 'ET') {
      marked.push(line, 'EMC');
    } else if (isPainting(line)) {
      marked.splice(pathStart ?? marked.length, 0, '/Artifact <</Type /Layout>>BDC');
      marked.push(line, 'EMC');
      pathStart = null;
      isChanged = true;
    } else {
      if (isPathBuilding(line)) pathStart ??= marked.length;
      // A path that ends as a clip is not painted.
      if (/^(n|W n|W\* n)$/.test(line)) pathStart = null;
      marked.push(line);
    }
  }
  return isChanged ? marked.join('\n') : null;
}

function isPathBuilding(line: string): boolean {
  return / (re|m|l|c|v|y)$/.test(line);
}

function isPainting(line: string): boolean {
  return /^(f|F|f\*|B|B\*|b|b\*|S|s)$/.test(line);
}
