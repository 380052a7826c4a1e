import { gdpr } from '../../sources.js';
import { quote } from '../quote.js';
import type { TextRule } from '../text-rule.js';

const link =
  /(?:politique|charte|information|gestion)\b.{0,30}\bcookies?\b.{0,120}\b(?:onglet|lien|rubrique|menu|bouton|link|tab|page)\b.{0,24}" ?([^"]{3,80}?) ?"/;

/** A cookie policy is found under its name. */
export const unlabelledPolicyLink: TextRule = {
  id: 'unlabelled-policy-link',
  family: 'choice',
  severity: 'info',
  standing: 'advice',
  demands: 'What leads to the cookies says “cookies” or “traceurs”.',
  sources: [gdpr('art. 12(1)'), gdpr('art. 7(3)')],
  *check({ plain, text, at }) {
    const found = link.exec(plain);
    const label = found?.[1];
    if (!label || /cookie|traceur|tracker/.test(label)) return;
    const index = found.index + found[0].lastIndexOf(label);
    const stretch = { start: at(index), end: at(index + label.length - 1) + 1 };
    const words = quote(text.slice(stretch.start, stretch.end));
    yield {
      ...stretch,
      message: `${words}: nobody looks for cookies under this name. Add a link that says “Gérer mes cookies”, on every page.`,
    };
  },
};
