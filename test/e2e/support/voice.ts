import type { Locator, Page } from '@playwright/test';

/** The part of a page that asks whether the voice of the child is clear. */
export function voicePrompt(page: Page): Locator {
  return page.getByRole('region', { name: 'The voice of the child' });
}

/** Answers it as a worker does: one of the three answers, and the words that go with it. */
export async function answerVoice(page: Page, answer: string, words = ''): Promise<void> {
  const prompt = voicePrompt(page);
  await prompt.getByLabel(answer).check();
  if (words === '') return;
  const box = prompt.getByRole('textbox');
  await box.fill(words);
  await box.blur();
}
