import { dataProtectionAct, ePrivacy, measured } from '../../sources.js';
import { runs, isLoader } from '../read/scripts.js';
import { heldFor, heldHosts, startedBy, type Held } from '../read/held-hosts.js';
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
      const { text } = element;
      const loaded = heldFor(
        hosts.filter(({ pattern }) => namesHost(text, pattern)),
        text,
      );
      const started = starts.test(text) ? (startedBy(hosts, text) ?? unknown) : undefined;
      const [found, does] = loaded ? [loaded, 'loads'] : [started, 'starts'];
      if (found)
        yield { element, message: `this script ${does} ${found.name}: ${found.tag}, and write type="text/plain"` };
    }
  },
};

const unknown: Held = { name: 'a tracker', tag: 'tag it with data-consent and the service’s id' };

/** The commands by which the usual snippets begin. */
const starts =
  /\b_paq\.push\(\s*\[\s*['"]track|\bgtag\(\s*['"]config|\bfbq\(\s*['"]init|\b_gaq\.push\(|\bga\(\s*['"]create|\b_mtm\.push\(|\bclarity\(\s*['"]|\bhj\(\s*['"]/;

/** Whether code names a host, of which it may write the beginning elsewhere: `'https://' + host`. */
function namesHost(code: string, pattern: string): boolean {
  const domain = pattern.replace(/^\*\./, '');
  return new RegExp(`(?<![\\w-])(?:[\\w-]+\\.)*${domain.replaceAll('.', '\\.')}(?![\\w.-]*\\w)`, 'i').test(code);
}
