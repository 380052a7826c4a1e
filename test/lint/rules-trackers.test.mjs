import { checkRules, processing, service } from './check-rules.mjs';

const change = (id, changes) => (config) => void Object.assign(service(config, id), changes);
const cookieOf = (id, changes) => (config) => void Object.assign(service(config, id).cookies[0], changes);
const purpose = (fr) => cookieOf('matomo', { purpose: { fr, en: 'Something else.' } });
const add = (more) => (config) =>
  void config.services.push({
    id: 'other',
    category: 'analytics',
    name: 'Autre outil',
    provider: { name: 'Autre', country: 'FR', privacyUrl: 'https://autre.example/' },
    purpose: { fr: 'Fait encore autre chose ici.', en: 'Does something else.' },
    hosts: ['autre.example.org'],
    cookies: [],
    ...more,
  });
const exempt =
  (changes = {}) =>
  (config) => {
    Object.assign(service(config, 'matomo'), {
      exempt: {
        selfAssessment: 'Le 3 mars 2026, avec la grille de la CNIL : les quatorze critères sont remplis.',
        optOut: true,
      },
      signals: { matomo: ['opt-out'] },
      ...changes,
    });
  };
const both =
  (...edits) =>
  (config) =>
    edits.forEach((edit) => edit(config));

checkRules('trackers', {
  'exemption-allowed': {
    flags: {
      'an essential one': both(exempt(), change('matomo', { category: 'essential' })),
      'Google Analytics': both(exempt(), change('matomo', { name: 'Google Analytics' })),
    },
    passes: { 'one in a category of its own': exempt() },
  },
  'host-prefix': {
    flags: { 'a domain': cookieOf('portal', { name: '__Host-id', domain: 'habitat.example' }) },
    passes: { 'neither domain nor path': cookieOf('portal', { name: '__Host-id' }) },
  },
  'google-analytics-asks': {
    flags: {
      'by its name': add({ category: 'essential', name: 'Google Analytics' }),
      'by its cookies': add({
        category: 'essential',
        cookies: [{ name: '_ga', purpose: 'Compte les visites.', lifetime: 'P13M' }],
      }),
    },
    passes: {
      'where it is asked': add({ name: 'Google Analytics' }),
      'a name that mentions it': add({ category: 'essential', name: 'Sans Google' }),
    },
  },
  'no-tracker-essential': {
    flags: {
      'measuring, by its id': change('matomo', { category: 'essential' }),
      'videos, by their host': add({ category: 'essential', hosts: ['*.youtube.com'] }),
      'advertising, by its cookie': add({
        category: 'essential',
        cookies: [{ name: '_fbp', purpose: 'Reconnaît votre navigateur partout.', lifetime: 'P90D' }],
      }),
    },
    passes: {
      'a payment page': add({ category: 'essential', hosts: ['secure.payzen.eu'] }),
      'an unknown tool': add({ category: 'essential' }),
    },
  },
  'essential-doubtful': {
    flags: { 'a chat': add({ category: 'essential', name: 'Crisp' }) },
    passes: {
      'a chat that is asked': add({ name: 'Crisp' }),
      'a payment page': add({ category: 'essential', name: 'PayZen' }),
    },
  },
  'exempt-tool': {
    flags: { Hotjar: both(exempt(), change('matomo', { id: 'hotjar', name: 'Hotjar' })) },
    passes: {
      Matomo: exempt(),
      'an unknown tool': both(exempt(), change('matomo', { id: 'compteur', name: 'Compteur maison', cookies: [] })),
    },
  },
  'exempt-assessed': {
    flags: {
      'a word': exempt({ exempt: { selfAssessment: 'Conforme.', optOut: true } }),
      'no date': exempt({
        exempt: {
          selfAssessment: 'Nous avons vérifié tous les critères de la grille et ils sont remplis.',
          optOut: true,
        },
      }),
    },
    passes: { 'date, grid and outcome': exempt() },
  },
  'exempt-cookie-13-months': {
    flags: { 'two years': both(exempt(), cookieOf('matomo', { lifetime: 'P2Y' })) },
    passes: {
      '13 months': both(exempt(), cookieOf('matomo', { lifetime: 'P13M' })),
      'two years with consent': cookieOf('matomo', { lifetime: 'P2Y' }),
    },
  },
  'exempt-data-25-months': {
    flags: {
      'three years': both(exempt(), (config) => void (processing(config, 'audience').retention = { active: 'P3Y' })),
    },
    passes: {
      '25 months': both(exempt(), (config) => void (processing(config, 'audience').retention = { active: 'P25M' })),
      'three years with consent': (config) => void (processing(config, 'audience').retention = { active: 'P3Y' }),
      'five years of something else': both(
        exempt(),
        (config) => void (processing(config, 'account').retention = { active: 'P5Y' }),
      ),
    },
  },
  'exempt-one-site': {
    flags: {
      'a third party’s cookie': both(exempt(), cookieOf('matomo', { party: 'third', domain: 'stats.example' })),
    },
    passes: {
      'the site’s own': exempt(),
      'a third party’s with consent': cookieOf('matomo', { party: 'third', domain: 'stats.example' }),
    },
  },
  'exempt-told': {
    flags: {
      'nothing in the policy': both(
        exempt(),
        (config) => void (config.policy.processings = [processing(config, 'account')]),
      ),
    },
    passes: { 'a processing': exempt(), 'no policy at all': both(exempt(), (config) => void delete config.policy) },
  },
  'matomo-signal-fits': {
    flags: {
      'exempt, told to wait': exempt({ signals: { matomo: ['consent'] } }),
      'waiting, told it is exempt': change('matomo', { signals: { matomo: ['opt-out'] } }),
    },
    passes: { 'exempt, with its opt-out': exempt(), 'no signal': change('matomo', { signals: undefined }) },
  },
  'measuring-is-not-advertising': {
    flags: {
      'all consent types': change('matomo', {
        signals: { 'google-consent-mode': ['analytics_storage', 'ad_storage', 'ad_user_data'] },
      }),
    },
    passes: {
      'the one for measuring': change('matomo', { signals: { 'google-consent-mode': ['analytics_storage'] } }),
      'a purpose that says so': change('matomo', {
        purpose: 'Mesure les visites et l’effet de nos publicités.',
        signals: { 'google-consent-mode': ['ad_storage'] },
      }),
    },
  },
  'cookie-within-400-days': {
    flags: {
      'two years': cookieOf('matomo', { lifetime: 'P2Y' }),
      '500 days': cookieOf('portal', { lifetime: 'P500D' }),
    },
    passes: {
      '400 days': cookieOf('matomo', { lifetime: 'P400D' }),
      '13 months': cookieOf('matomo', { lifetime: 'P13M' }),
    },
  },
  'no-permanent-cookie': {
    flags: {
      'a century': cookieOf('matomo', { lifetime: 'P100Y' }),
      'ten years': cookieOf('portal', { lifetime: 'P10Y' }),
    },
    passes: {
      'two years, which is another rule’s': cookieOf('matomo', { lifetime: 'P2Y' }),
      session: cookieOf('matomo', { lifetime: 'session' }),
    },
  },
  'lifetime-not-zero': {
    flags: {
      'no seconds': cookieOf('matomo', { lifetime: 'PT0S' }),
      'no days': cookieOf('portal', { lifetime: 'P0D' }),
    },
    passes: {
      'a second': cookieOf('matomo', { lifetime: 'PT1S' }),
      session: cookieOf('portal', { lifetime: 'session' }),
    },
  },
  'tracker-outlives-consent': {
    flags: { 'a year, consent of six months': cookieOf('matomo', { lifetime: 'P1Y' }) },
    passes: {
      'an essential cookie': cookieOf('portal', { lifetime: 'P1Y' }),
      '182 days': cookieOf('matomo', { lifetime: 'P182D' }),
    },
  },
  'lifetime-as-set': {
    flags: {
      'a day instead of six months': cookieOf('matomo', { lifetime: 'P1D' }),
      'a session instead of six months': cookieOf('matomo', { lifetime: 'session' }),
    },
    passes: {
      'the vendor’s own figure': add({
        name: 'Google Analytics',
        cookies: [{ name: '_ga', purpose: 'Reconnaît une visite répétée.', lifetime: 'P2Y' }],
      }),
      'a cookie that the vendor is not known for': add({
        name: 'Matomo',
        cookies: [{ name: 'autre', purpose: 'Reconnaît une visite répétée.', lifetime: 'P1D' }],
      }),
    },
  },
  'provider-named': {
    flags: {
      'a question mark': change('youtube', { provider: { name: '?' } }),
      'a third party': change('youtube', { provider: { name: 'Tiers' } }),
      'to be filled in': change('youtube', { provider: { name: 'à compléter' } }),
    },
    passes: { 'a name': change('youtube', { provider: { name: 'Partenaires Numériques SAS' } }) },
  },
  'provider-current': {
    flags: {
      'Google Inc.': change('youtube', { provider: { name: 'Google Inc.' } }),
      'among the processors': (config) => void (config.policy.processors[1].name = 'Facebook Ireland Ltd'),
    },
    passes: {
      'today’s name': change('youtube', { provider: { name: 'Google Ireland Ltd' } }),
      'another company’s': change('youtube', { provider: { name: 'Googleplex' } }),
    },
  },
  'provider-privacy-notice': {
    flags: { none: change('youtube', { provider: { name: 'Google Ireland Limited', country: 'IE' } }) },
    passes: {
      'the landlord’s own tool': change('matomo', { provider: { name: 'Habitat Exemple (SA)' } }),
      'an essential tool': change('portal', { provider: { name: 'Aareon' } }),
    },
  },
  'provider-country': {
    flags: { none: change('youtube', { provider: { name: 'Google Ireland Limited' } }) },
    passes: {
      'the landlord’s own tool': change('matomo', { provider: { name: 'Habitat Exemple' } }),
      'an essential tool': change('portal', { provider: { name: 'Aareon' } }),
    },
  },
  'purpose-explained': {
    flags: { 'one word': purpose('Statistiques'), 'two words': change('youtube', { purpose: 'Lecteur vidéo' }) },
    passes: { 'four words': purpose('Compter les pages vues.') },
  },
  'purpose-not-vague': {
    flags: {
      'the visitor’s experience': purpose('Améliorer votre expérience de navigation.'),
      'statistical ends': purpose('À des fins statistiques.'),
      'a category': (config) => void (config.categories[1].description.fr = 'Pour le bon fonctionnement du site.'),
      ease: change('portal', { purpose: 'Faciliter la navigation.' }),
    },
    passes: {
      'what it does, and then why': purpose(
        'Retient les pages déjà lues, pour améliorer la navigation entre les rubriques du site.',
      ),
      how: purpose('Compte les pages vues, à des fins statistiques, par rubrique et par jour.'),
    },
  },
  'known-cookies-declared': {
    flags: {
      'half of a pair': add({
        name: 'Google Analytics',
        cookies: [{ name: '_ga', purpose: 'Reconnaît une visite répétée.', lifetime: 'P13M' }],
      }),
      'none of them': change('matomo', { cookies: [] }),
    },
    passes: { 'a wider pattern': cookieOf('matomo', { name: '_pk_*' }), 'an unknown tool': add({ name: 'Compteur' }) },
  },
  'service-holds-something': {
    flags: { nothing: add({ hosts: [] }) },
    passes: {
      'storage alone': add({ hosts: [], storage: ['local:x'] }),
      'an essential service': change('portal', { cookies: [] }),
    },
  },
  'third-party-has-hosts': {
    flags: { none: change('youtube', { hosts: undefined }) },
    passes: {
      'the landlord’s own tool': change('matomo', { hosts: undefined }),
      'nothing to hold, which is another rule’s': change('youtube', { hosts: [], cookies: [] }),
    },
  },
  'wildcard-narrow': {
    flags: {
      'every cookie': cookieOf('matomo', { name: '*' }),
      'every cookie with an underscore': cookieOf('matomo', { name: '_*' }),
      'one letter': cookieOf('youtube', { name: 's*' }),
    },
    passes: {
      'a prefix': cookieOf('matomo', { name: '_hj*' }),
      'one letter without a star': cookieOf('matomo', { name: 's' }),
    },
  },
  'cookie-of-one-service': {
    flags: {
      'the same name': cookieOf('youtube', { name: '_pk_id*' }),
      'a pattern over an essential cookie': cookieOf('matomo', { name: 'JSESSION*' }),
    },
    passes: {
      'names that only begin alike': cookieOf('youtube', { name: '_pk_ses' }),
      'the cookie of another site, which two tools share': both(
        cookieOf('youtube', { name: 'NID', domain: '.google.com', party: 'third' }),
        cookieOf('matomo', { name: 'NID', domain: '.google.com', party: 'third' }),
      ),
    },
  },
  'host-of-one-service': {
    flags: {
      'an essential service’s host': change('portal', { hosts: ['www.youtube.com'] }),
      'an exempt one’s': both(exempt(), change('matomo', { hosts: ['*.youtube.com'] })),
    },
    passes: {
      'a sibling': change('portal', { hosts: ['youtube.example'] }),
      'another that is asked, too': change('matomo', { hosts: ['*.youtube.com'] }),
    },
  },
  'host-shared': {
    flags: {
      'one host': change('matomo', { hosts: ['www.youtube.com'] }),
      'one pattern within the other': change('matomo', { hosts: ['*.www.youtube.com'] }),
    },
    passes: {
      'an essential one, which is another rule’s': change('portal', { hosts: ['www.youtube.com'] }),
      'a name that ends alike': change('matomo', { hosts: ['notyoutube.com'] }),
    },
  },
  'host-not-the-site': {
    flags: {
      'the site': change('matomo', { hosts: ['www.habitat.example'] }),
      'all of its domain': change('matomo', { hosts: ['*.habitat.example'] }),
      'without www': change('matomo', { hosts: ['habitat.example'] }),
    },
    passes: {
      'a subdomain': change('matomo', { hosts: ['*.stats.habitat.example'] }),
      'no website known': (config) => void delete config.landlord.website,
    },
  },
  'host-narrow': {
    flags: {
      'a country': change('youtube', { hosts: ['*.co.uk'] }),
      'a host of everybody': change('youtube', { hosts: ['*.cloudfront.net'] }),
    },
    passes: {
      'one host there': change('youtube', { hosts: ['d1234.cloudfront.net'] }),
      'a company': change('youtube', { hosts: ['*.youtube.com'] }),
    },
  },
  'consent-stored-once': {
    flags: {
      'a known tool’s': cookieOf('portal', { name: 'tarteaucitron' }),
      'by the look of its name': cookieOf('portal', { name: 'cookie-consent' }),
      'Matomo’s memory': cookieOf('matomo', { name: 'mtm_consent' }),
    },
    passes: {
      'a session': cookieOf('portal', { name: 'PHPSESSID' }),
      'a cookie of cookies’ support': cookieOf('portal', { name: 'Cookie_support' }),
    },
  },
  'party-fits-domain': {
    flags: { 'another site’s domain': cookieOf('youtube', { party: undefined }) },
    passes: {
      'the site’s domain': cookieOf('matomo', { domain: '.habitat.example' }),
      'a sibling of the site': cookieOf('matomo', { domain: 'stats.habitat.example' }),
      'a third party’s, said so': cookieOf('matomo', { domain: 'x.example', party: 'third' }),
    },
  },
  'third-party-domain': {
    flags: { none: cookieOf('youtube', { domain: undefined }) },
    passes: { 'the site’s own cookie': cookieOf('matomo', { domain: undefined }) },
  },
  'tracker-obsolete': {
    flags: { AddThis: add({ name: 'AddThis' }) },
    passes: { 'one that lives': add({ name: 'Crisp' }) },
  },
  'old-cookies-of-a-dead-tool': {
    flags: { 'cookies of ga.js': cookieOf('matomo', { name: '__utma' }) },
    passes: { 'a name like it': cookieOf('matomo', { name: '__utmx_perso' }) },
  },
  'erasable-by-script': {
    flags: { HttpOnly: cookieOf('matomo', { httpOnly: true }) },
    passes: {
      'an essential one': cookieOf('portal', { httpOnly: true }),
      'a third party’s, out of reach anyway': cookieOf('youtube', { httpOnly: true }),
    },
  },
  'erasable-from-any-page': {
    flags: { 'a narrow path': cookieOf('matomo', { path: '/blog' }) },
    passes: {
      'the whole site': cookieOf('matomo', { path: '/' }),
      'an essential one': cookieOf('portal', { path: '/compte' }),
    },
  },
  'transfer-of-a-service': {
    flags: { 'a company of India': change('youtube', { provider: { name: 'Zoho', country: 'IN' } }) },
    passes: {
      'one of the United States, declared': change('youtube', { provider: { name: 'Google LLC', country: 'US' } }),
      'one of Norway': change('youtube', { provider: { name: 'Nord', country: 'NO' } }),
      'no policy': (config) => {
        service(config, 'youtube').provider.country = 'IN';
        delete config.policy;
      },
    },
  },
  'transfer-of-a-vendor': {
    flags: {
      'none declared': (config) => {
        config.policy.transfers = [];
        delete processing(config, 'audience').transfers;
      },
    },
    passes: {
      'a tool that sends nothing on': (config) => {
        config.services = config.services.filter(({ id }) => id !== 'youtube');
        config.policy.transfers = [];
        delete processing(config, 'audience').transfers;
      },
    },
  },
});
