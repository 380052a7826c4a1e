import type { Source } from './rule.js';

type Confidence = Source['confidence'];

const legifrance = (id: string) => `https://www.legifrance.gouv.fr/${id}`;

/** An article of the GDPR, read in a copy of the regulation. */
export const gdpr = (article: string, confidence: Confidence = 'verified'): Source => ({
  cite: `GDPR ${article}`,
  url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  confidence,
});

/** An article of the French data protection act. */
export const dataProtectionAct = (article: string, confidence: Confidence = 'verified'): Source => ({
  cite: `loi n° 78-17 ${article}`,
  url: legifrance('loda/id/JORFTEXT000000886460'),
  confidence,
});

/** The CNIL's guidelines on trackers, of 17 September 2020. */
export const cnilGuidelines = (article: string, confidence: Confidence = 'verified'): Source => ({
  cite: `CNIL, délibération 2020-091 ${article}`,
  url: legifrance('jorf/id/JORFTEXT000042388179'),
  confidence,
});

const recommendationArticles: Readonly<Record<string, string>> = {
  'art. 4': 'jorf/article_jo/JORFARTI000042388207',
  'art. 5': 'jorf/article_jo/JORFARTI000042388208',
  'art. 6': 'jorf/article_jo/JORFARTI000042388209',
};

/** The CNIL's recommendation on trackers, of the same day. */
export const cnilRecommendation = (article: string, confidence: Confidence = 'verified'): Source => ({
  cite: `CNIL, délibération 2020-092 ${article}`,
  url: legifrance(recommendationArticles[article] ?? 'jorf/id/JORFTEXT000042388197'),
  confidence,
});

/** The six months that the CNIL calls a good practice, as those who read its recommendation report them. */
export const sixMonths: Source = {
  cite: 'CNIL, délibération 2020-092 art. 2: six months, a good practice',
  url: 'https://www.quantic-avocats.com/2020/11/05/cookies-cnil/',
  confidence: 'secondary',
};

/** Audience measurement without consent, as the CNIL explains it. */
export const audienceExemption: Source = {
  cite: 'CNIL, mesure d’audience exemptée, 4 July 2025',
  url: 'https://www.cnil.fr/fr/node/167364',
  confidence: 'verified',
};

/** Trackers labelled “strictly necessary”, trackers that outlive a withdrawal: a fine. */
export const vanityFair: Source = {
  cite: 'CNIL, SAN-2025-010',
  url: 'https://www.cnil.fr/fr/cookies-deposes-sans-consentement-la-cnil-sanctionne-la-societe-editrice-du-site-vanityfairfr',
  confidence: 'verified',
};

/** The judgment on pre-ticked boxes, and on telling lifetimes. */
export const planet49: Source = {
  cite: 'CJEU, C-673/17 (Planet49)',
  url: 'https://eur-lex.europa.eu/legal-content/FR/TXT/?uri=CELEX:62017CJ0673',
  confidence: 'verified',
};

/** The directive behind article 82. */
export const ePrivacy: Source = {
  cite: 'directive 2002/58/EC art. 5(3)',
  url: 'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
  confidence: 'verified',
};

/** What the publisher of a site has to tell: article 1-1 since May 2024, article 6-III before. */
export const digitalEconomyAct: Source = {
  cite: 'loi n° 2004-575 art. 1-1',
  url: legifrance('loda/id/JORFTEXT000000801164'),
  confidence: 'secondary',
};

/** The statement of conformity with the accessibility rules. */
export const accessibilityAct: Source = {
  cite: 'loi n° 2005-102 art. 47',
  url: legifrance('loda/id/JORFTEXT000000809647'),
  confidence: 'verified',
};

/** The regulators on consent. */
export const guidelinesOnConsent = (paragraph: string): Source => ({
  cite: `EDPB, guidelines 05/2020 ${paragraph}`,
  url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-052020-consent-under-regulation-2016679_en',
  confidence: 'remembered',
});

/** Deceptive design, a regulators' catalogue. */
export const deceptiveDesign: Source = {
  cite: 'EDPB, guidelines 03/2022',
  url: 'https://www.edpb.europa.eu/our-work-tools/our-documents/guidelines/guidelines-032022-deceptive-design-patterns-social-media_en',
  confidence: 'secondary',
};

/** What the regulators ask of a notice. */
export const transparencyGuidelines: Source = {
  cite: 'WP 260 rev.01 (transparency)',
  url: 'https://ec.europa.eu/newsroom/article29/items/622227',
  confidence: 'remembered',
};

/** The CNIL's guide for developers. */
export const developersGuide = (sheet: string): Source => ({
  cite: `CNIL, guide RGPD du développeur, ${sheet}`,
  url: 'https://lincnil.github.io/Guide-RGPD-du-developpeur/',
  confidence: 'verified',
});

/** The 400 days that browsers keep a cookie. */
export const browserCap: Source = {
  cite: 'Cookies: HTTP State Management Mechanism, 400 days at most',
  url: 'https://httpwg.org/http-extensions/draft-ietf-httpbis-rfc6265bis.html',
  confidence: 'measured',
};

/** What we have measured ourselves of gates, cookies and trackers, in three engines. */
export const measured = (what: string): Source => ({
  cite: `measured in Chromium, Firefox and WebKitGTK: ${what}`,
  url: 'docs/gate.md',
  confidence: 'measured',
});
