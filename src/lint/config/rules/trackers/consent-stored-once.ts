import { gdpr, cnilRecommendation } from '../../../sources.js';
import { cookiesIn } from '../../read/placed.js';
import { matchesName } from '../../../../config/name-pattern.js';
import { consentCookieName } from '../../../../config/consent-cookie.js';
import type { ConfigRule } from '../../config-rule.js';

export const consentStoredOnce: ConfigRule = {
  id: 'consent-stored-once',
  family: 'trackers',
  severity: 'warning',
  standing: 'good-practice',
  demands: "The visitor's choice is kept in one place.",
  sources: [cnilRecommendation('art. 6'), gdpr('art. 5(1)(d)')],
  *check(config, { vendors = [] }) {
    const known = vendors
      .filter(({ kind }) => kind === 'consent')
      .flatMap(({ cookies }) => cookies.map(({ name }) => name));
    for (const { item: cookie, pointer } of cookiesIn(config)) {
      if (known.some((name) => matchesName(name, cookie.name)) || records.test(cookie.name))
        yield {
          pointer,
          message: `"${cookie.name}" keeps a choice, as "${consentCookieName(config)}" does: two records contradict each other sooner or later; take the other tool off the site, and the cookie out here`,
        };
    }
  },
};

/** What consent tools call their cookies, Matomo's own memory among them. */
const records =
  /^(eu-?consent(-v2)?|(eu_?)?cookie[-_]?(consent|law|notice|policy|accept(ed)?|agreed|banner|bar)([-_].*)?|cookies?[-_]?(accepted|allowed|consent)|consent[-_]?(cookie|status|given)|(rgpd|gdpr|cnil)[-_]?(consent|cookies?|accept(ed)?)?|tarteaucitron|hasconsent|optanon.*|axeptio.*|didomi_token|cookieconsent(_status)?|klaro|orejime|cc_cookie|cmplz_.*|viewed_cookie_policy|cookielawinfo.*|mtm_(cookie_)?consent.*|borlabs-cookie|_iub_cs.*|usprivacy|moove_gdpr_popup)$/i;
