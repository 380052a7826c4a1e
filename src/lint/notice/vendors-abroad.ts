import type { Notice, NoticeSentence } from './notice.js';
import { isDenied } from './transfers.js';
import { vendorCookie } from './vendor-cookies.js';

/**
 * Tools whose vendor outside the European Economic Area receives data, by the
 * names that notices give them: those of the catalogue (held to it by
 * test/lint/vendors-abroad.test.mjs), which is too large to read for a word.
 */
const names =
  'accessibe addthis addtoany adobe-analytics adobe-fonts arcgis bing-ads calendly cdnjs cloudflare cookieyes datadog equalweb facebook-pixel fathom-analytics font-awesome gocardless google-ads google-adsense google-adwords google-analytics google-fonts google-forms google-maps google-optimize google-tag-manager google-traduction google-translate hcaptcha hubspot issuu jsdelivr linkedin-insight mailchimp mapbox matomo-cloud matterport meta-pixel microsoft-advertising microsoft-clarity microsoft-forms new-relic onetrust openstreetmap optimizely paypal pixel-meta posthog power-bi recaptcha sentry sharethis snap-pixel stripe tawk tealium tiktok turnstile typekit umami-cloud userway vimeo youtube zendesk';
const tools = new RegExp(`\\b(?:${names.replaceAll(' ', '|').replaceAll('-', ' ')})\\b`);

/** Names of networks too: that one has a page there sends nobody’s data away. */
const networks = /\b(?:facebook|instagram|linkedin|pinterest|twitter|meta)\b/;
const embedded = /cookie|traceur|tracker|pixel|bouton|partag|module|widget|integr|embed|button|shar/;

/** Cookies of these vendors tell the same. */
const cookieVendors = /^(?:Google|YouTube|Meta|Microsoft)/;

/** Whether a text names a tool that sends data out of Europe. */
function namesToolAbroad(plain: string): boolean {
  return tools.test(plain) || (networks.test(plain) && embedded.test(plain));
}

/** The first sentence that tells of such a tool at work, or the cell of its cookie. */
export function toolAbroad({ sentences, cookies }: Notice): NoticeSentence | undefined {
  const cells = new Set(
    cookies.filter(({ name }) => cookieVendors.test(vendorCookie(name)?.vendor ?? '')).map(({ block }) => block),
  );
  return sentences.find(({ plain, block }) => cells.has(block) || (namesToolAbroad(plain) && !isDenied(plain)));
}
