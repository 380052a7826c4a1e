import { category, checkRules, service } from './check-rules.mjs';

const delays = (askAgainAfter) => (config) => void (config.consent.askAgainAfter = askAgainAfter);
const cookie = (changes) => (config) => void Object.assign(config.consent.cookie, changes);
const consent = (changes) => (config) => void Object.assign(config.consent, changes);
const noOptionalService = (config) => void (config.services = [service(config, 'portal')]);
const noService = (askAgainAfter) => (config) => {
  noOptionalService(config);
  config.consent.askAgainAfter = askAgainAfter;
};
const label = (id, fr) => (config) => void (category(config, id).label.fr = fr);
const description = (id, fr) => (config) => void (category(config, id).description.fr = fr);

checkRules('choice', {
  'delay-within-400-days': {
    flags: {
      'two years': delays({ accepted: 'P2Y', refused: 'P6M' }),
      'no time at all': delays({ accepted: 'P6M', refused: 'PT0S' }),
    },
    passes: { '13 months': delays({ accepted: 'P13M', refused: 'P1M' }) },
  },
  'choice-cookie-apart': {
    flags: {
      'the choice among a service’s cookies': (config) =>
        void (service(config, 'portal').cookies[0].name = 'eu-consent'),
    },
    passes: { 'another name': cookie({ name: 'choix' }) },
  },
  'record-fits-cookie': {
    flags: {
      'two hundred services': (config) => {
        const model = service(config, 'matomo');
        for (let n = 0; n < 200; n++) config.services.push({ ...model, id: `a-service-with-a-rather-long-name-${n}` });
      },
    },
    passes: {
      'twenty services': (config) => {
        const model = service(config, 'matomo');
        for (let n = 0; n < 20; n++) config.services.push({ ...model, id: `service-${n}` });
      },
    },
  },
  'delays-written': {
    flags: { 'neither delay': delays(undefined), 'one delay': delays({ refused: 'P6M' }) },
    passes: { 'neither, where nothing is asked': noService(undefined) },
  },
  'refusal-kept-six-months': {
    flags: {
      'one month': delays({ accepted: 'P6M', refused: 'P1M' }),
      'five months': delays({ accepted: 'P6M', refused: 'P5M' }),
    },
    passes: {
      'one year': delays({ accepted: 'P6M', refused: 'P1Y' }),
      'one month, where nothing is asked': noService({ refused: 'P1M' }),
    },
  },
  'acceptance-kept-six-months': {
    flags: {
      '13 months': delays({ accepted: 'P13M', refused: 'P6M' }),
      '7 months': delays({ accepted: 'P7M', refused: 'P6M' }),
    },
    passes: { 'three months': delays({ accepted: 'P3M', refused: 'P6M' }) },
  },
  'answers-kept-alike': {
    flags: {
      '13 months against one': delays({ accepted: 'P13M', refused: 'P1M' }),
      'the kit’s defaults': delays(undefined),
    },
    passes: {
      'twice as long': delays({ accepted: 'P12M', refused: 'P6M' }),
      'a refusal kept longer': delays({ accepted: 'P1M', refused: 'P1Y' }),
    },
  },
  'refusal-not-below-a-month': {
    flags: {
      'a week': delays({ accepted: 'P6M', refused: 'P1W' }),
      'a day': delays({ accepted: 'P6M', refused: 'P1D' }),
    },
    passes: {
      'one month': delays({ accepted: 'P6M', refused: 'P1M' }),
      '30 days': delays({ accepted: 'P6M', refused: 'P30D' }),
    },
  },
  'acceptance-not-above-13-months': {
    flags: {
      '400 days': delays({ accepted: 'P400D', refused: 'P6M' }),
      'a partial one': delays({ accepted: 'P6M', refused: 'P6M', partial: 'P399D' }),
    },
    passes: { '13 months': delays({ accepted: 'P13M', refused: 'P6M' }) },
  },
  'partial-between': {
    flags: {
      'longer than both': delays({ accepted: 'P6M', refused: 'P3M', partial: 'P1Y' }),
      'shorter than both': delays({ accepted: 'P6M', refused: 'P3M', partial: 'P1M' }),
    },
    passes: { 'between them': delays({ accepted: 'P6M', refused: 'P1M', partial: 'P3M' }) },
  },
  'reload-on-withdrawal': {
    flags: { false: consent({ reloadOnWithdrawal: false }) },
    passes: { true: consent({ reloadOnWithdrawal: true }) },
  },
  'gate-known': {
    flags: { tagged: consent({ gate: 'tagged' }) },
    passes: {
      strict: consent({ gate: 'strict' }),
      'tagged, where nothing is asked': (config) => {
        noOptionalService(config);
        config.consent.gate = 'tagged';
      },
    },
  },
  'strict-from-the-server': {
    flags: { strict: consent({ gate: 'strict' }) },
    passes: { known: consent({ gate: 'known' }) },
  },
  'strict-knows-hosts': {
    flags: {
      'a video without hosts': (config) => {
        config.consent.gate = 'strict';
        delete service(config, 'youtube').hosts;
      },
    },
    passes: {
      'the same at level known': (config) => void delete service(config, 'youtube').hosts,
      strict: consent({ gate: 'strict' }),
    },
  },
  'choice-cookie-name': {
    flags: { 'a name of one’s own': cookie({ name: 'cookie_consent' }) },
    passes: { 'the recommended name': cookie({ name: 'eu-consent' }) },
  },
  'consent-cookie-path': {
    flags: { 'one part of the site': cookie({ path: '/espace-locataire' }) },
    passes: { 'the whole site': cookie({ path: '/' }) },
  },
  'consent-cookie-domain': {
    flags: {
      'another’s domain': cookie({ domain: 'autre.example' }),
      'the end of a word': cookie({ domain: 'tat.example' }),
    },
    passes: {
      'the site’s own': cookie({ domain: 'habitat.example' }),
      'with a dot before it': cookie({ domain: '.habitat.example' }),
    },
  },
  'renewed-by-the-server': {
    flags: { 'no endpoint': (config) => void delete config.consent.cookie.renewUrl },
    passes: {
      'none, where nothing is asked': (config) => {
        noOptionalService(config);
        delete config.consent.cookie;
      },
    },
  },
  'category-asks-for-something': {
    flags: {
      'an empty category': (config) =>
        void config.categories.push({
          id: 'social',
          label: 'Réseaux sociaux',
          description: 'Partager une page avec vos contacts.',
        }),
    },
    passes: {
      'an empty category that is essential': (config) =>
        void (config.services = config.services.filter(({ id }) => id !== 'portal')),
    },
  },
  'optional-is-not-necessary': {
    flags: {
      'cookies called necessary': label('analytics', 'Cookies nécessaires'),
      'called essential': label('media', 'Contenus essentiels'),
    },
    passes: {
      'what they are for': label('analytics', 'Statistiques de visite'),
      'the essential category itself': label('essential', 'Cookies nécessaires'),
    },
  },
  'necessary-is-not-optional': {
    flags: {
      'audience measurement': label('essential', 'Fonctionnement et mesure d’audience'),
      advertising: label('essential', 'Publicité'),
    },
    passes: {
      'what the site needs': label('essential', 'Connexion et sécurité'),
      'the same where it is asked': label('analytics', 'Statistiques'),
    },
  },
  'category-explained': {
    flags: {
      'one word': description('analytics', 'Statistiques.'),
      'the title again': description('analytics', 'Mesure d’audience'),
    },
    passes: { 'a line': description('media', 'Lire des vidéos sans quitter la page.') },
  },
  'category-title-short': {
    flags: { 'a sentence': label('analytics', 'Les cookies qui nous servent à mesurer la fréquentation du site') },
    passes: { 'four words': label('analytics', 'Statistiques de visite anonymes') },
  },
  'one-purpose-a-category': {
    flags: { 'measuring and videos': (config) => void (service(config, 'youtube').category = 'analytics') },
    passes: {
      'two measuring tools': (config) =>
        void config.services.push({ ...service(config, 'matomo'), id: 'hotjar', name: 'Hotjar' }),
      'an essential category': (config) => void (service(config, 'youtube').category = 'essential'),
    },
  },
});
