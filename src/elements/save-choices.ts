import type { Choices } from '../consent/record.js';
import type { PageConsent } from '../store/page-consent.js';

/** What became of choices: kept, kept for this page only because the browser refuses cookies, or not kept. */
export type SaveOutcome = 'failed' | 'saved' | 'this-page';

/** Saves choices and says what became of them. */
export async function saveChoices(consent: PageConsent, choices: Choices): Promise<SaveOutcome> {
  let kept = true;
  const follow = ({ detail }: DocumentEventMap['consent-error']) => {
    if (detail.kind === 'storage') kept = false;
  };
  document.addEventListener('consent-error', follow);
  try {
    await consent.choose(choices);
    return kept ? 'saved' : 'this-page';
  } catch (error) {
    console.error('loquet: the choices could not be saved.', error);
    return 'failed';
  } finally {
    document.removeEventListener('consent-error', follow);
  }
}
