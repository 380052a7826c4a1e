import { dataProtectionAct, ePrivacy, measured } from '../../sources.js';
import { runs, isLoader } from '../read/scripts.js';
import { heldHosts, howToTag } from '../read/held-hosts.js';
import type { PageRule } from '../page-rule.js';

export const pageInlineTrackerTagged: PageRule = {
  id: 'page-inline-tracker-tagged',
  family: 'page',
  severity: 'error',
  standing: 'law',
  demands: 'Code in the page that starts a tracker is tagged.',
  sources: [ePrivacy, dataProtectionAct('art. 82'), measured('an untagged inline script runs')],
  *check({ elements }, circumstances) {
    const hosts = heldHosts(circumstances);
    for (const element of elements) {
      if (
        !runs(element) ||
        element.attributes.has('src') ||
        element.attributes.has('data-consent') ||
        isLoader(element)
      )
        continue;
      const found = hosts.find(({ pattern }) => namesHost(element.text, pattern));
      if (found)
        yield { element, message: `this script loads ${found.name}: ${howToTag(found)}, and write type="text/plain"` };
      else if (starts.test(element.text))
        yield {
          element,
          message:
            'this script starts a tracker: tag it with data-consent and the service’s id, and write type="text/plain"',
        };
    }
  },
};

/** The commands by which the usual snippets begin. */
const starts =
  /\b_paq\.push\(\s*\[\s*['"]track|\bgtag\(\s*['"]config|\bfbq\(\s*['"]init|\b_gaq\.push\(|\bga\(\s*['"]create|\b_mtm\.push\(|\bclarity\(\s*['"]|\bhj\(\s*['"]/;

/** Whether code names a host, of which it may write the beginning elsewhere: `'https://' + host`. */
function namesHost(code: string, pattern: string): boolean {
  const domain = pattern.replace(/^\*\./, '');
  return new RegExp(`(?<![\\w-])(?:[\\w-]+\\.)*${domain.replaceAll('.', '\\.')}(?![\\w.-]*\\w)`, 'i').test(code);
}
