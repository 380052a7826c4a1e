import type { Choices } from '../consent/record.js';
import type { PageConsent } from '../store/page-consent.js';

/** What became of choices: kept, kept for this page only because the browser refuses cookies, or not kept. */
export type SaveOutcome = 'failed' | 'saved' | 'this-page';

/** Saves choices and says what became of them. */
export async function saveChoices(consent: PageConsent, choices: Choices): Promise<SaveOutcome> {
  const refusals: string[] = [];
  const follow = ({ detail }: DocumentEventMap['consent-error']) => {
    if (detail.kind === 'storage') refusals.push(detail.message);
  };
  document.addEventListener('consent-error', follow);
  try {
    await consent.choose(choices);
    return refusals.length ? 'this-page' : 'saved';
  } catch (error) {
    console.error('loquet: the choices could not be saved.', error);
    return 'failed';
  } finally {
    document.removeEventListener('consent-error', follow);
  }
}
