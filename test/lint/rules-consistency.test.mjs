import { checkRules, processing, service } from './check-rules.mjs';

const cookiePurpose =
  (fr, en = 'Something else.') =>
  (config) =>
    void (service(config, 'matomo').cookies[0].purpose = { fr, en });
const criteria =
  (fr, more = {}) =>
  (config) =>
    void (processing(config, 'account').retention = { ...more, criteria: { fr, en: 'As told.' } });
const section = (fr) => (config) =>
  void (config.policy.sections = [
    { id: 'more', title: { fr: 'Encore', en: 'More' }, paragraphs: [{ fr, en: 'As told.' }] },
  ]);
const recipient = (fr) => (config) => void processing(config, 'account').recipients.push({ fr, en: 'somebody' });
const french = (config) => void (config.languages = ['fr']);

checkRules('consistency', {
  'plain-words': {
    flags: {
      'a word of JavaScript': (config) => void (config.categories[0].label.constructor = 'x'),
      'a control character': (config) => void (config.landlord.name = 'Habitat\u0007'),
    },
    passes: { 'a line of its own': section('Une phrase ordinaire.') },
  },
  'language-code': {
    flags: { 'a language by its name': (config) => void (config.categories[0].label.english = 'Working') },
    passes: { 'a code with a region': (config) => void (config.categories[0].label['pt-BR'] = 'Funcionamento') },
  },
  'safe-addresses': {
    flags: {
      'a script for a link': section('Lisez [ceci](javascript:void).'),
      'a path that leaves the site': (config) => void (config.policy.url = '/\\evil.example'),
    },
    passes: {
      'links of every kind': section(
        'Écrivez à [nous](mailto:a@b.example), ou voyez [la page](/page) et [le site](https://b.example).',
      ),
    },
  },
  'ids-unique': {
    flags: { 'a service called like a category': (config) => void (service(config, 'matomo').id = 'media') },
    passes: { 'a processing called like a service': (config) => void (processing(config, 'account').id = 'matomo') },
  },
  'service-category': {
    flags: { 'an unknown one': (config) => void (service(config, 'matomo').category = 'statistics') },
    passes: { 'another one': (config) => void (service(config, 'matomo').category = 'media') },
  },
  'dates-exist': {
    flags: { '30 February': (config) => void (config.revision = '2026-02-30') },
    passes: { 'a second version': (config) => void (config.revision = '2026-02-28.2') },
  },
  'references-exist': {
    flags: { 'an unknown processor': (config) => void processing(config, 'account').processors.push('nobody') },
    passes: { 'no processor': (config) => void delete processing(config, 'account').processors },
  },
  'lifetime-as-told': {
    flags: {
      'a year for six months': cookiePurpose('Reconnaît une visite répétée pendant un an.'),
      figures: cookiePurpose('Gardé 13 mois.'),
      'in English only': cookiePurpose('Reconnaît une visite répétée.', 'Kept for two years.'),
      'a session cookie with a duration': (config) =>
        void (service(config, 'portal').cookies[0].purpose = 'Garde la session 30 minutes.'),
    },
    passes: {
      'the same in other words': cookiePurpose('Reconnaît une visite répétée pendant six mois.'),
      'the same in days': cookiePurpose('Gardé 180 jours.'),
      'a number of something else': cookiePurpose('Compte 3 rubriques et les pages de chacune.'),
    },
  },
  'choice-as-told': {
    flags: {
      'another duration': section('Votre choix est conservé pendant 13 mois.'),
      'the banner': section('Le bandeau réapparaît au bout d’un mois.'),
    },
    passes: {
      'the same': section('Votre choix est conservé six mois.'),
      'a duration of something else': section('Vos pièces sont conservées trois ans. Votre choix vous appartient.'),
    },
  },
  'retention-as-set': {
    flags: { 'more than the number': criteria('Pendant trois ans.', { active: 'P1Y' }) },
    passes: {
      'less, for some': criteria('Plus tôt, 3 mois après la fin du bail.', { active: 'P1Y' }),
      'words alone': criteria('Pendant trois ans.'),
      'both together': criteria('Six ans en tout.', { active: 'P1Y', archive: 'P5Y' }),
    },
  },
  'buttons-as-named': {
    flags: {
      'another word for refusing': section('Cliquez sur « S’opposer » pour refuser.'),
      'a way of saying accept': section('Le bouton « J’accepte les cookies » vaut accord.'),
    },
    passes: {
      'the kit’s own': section('Cliquez sur « Tout refuser » ou sur « Gérer mes cookies ».'),
      'a button of the site': section('Cliquez sur « Mon profil ».'),
      'quoted, no button': section('La loi dit « accepter ».'),
    },
  },
  'labels-distinct': {
    flags: {
      'two processings': (config) => void (processing(config, 'audience').title = 'Votre compte'),
      'two services': (config) => void (service(config, 'youtube').name = 'MATOMO'),
    },
    passes: { 'a service like a category': (config) => void (service(config, 'youtube').name = 'Vidéos') },
  },
  'ids-distinct': {
    flags: {
      'an s': (config) => void (service(config, 'matomo').id = 'medias'),
      'a hyphen': (config) => void (service(config, 'matomo').id = 'you-tube'),
    },
    passes: { 'another word': (config) => void (service(config, 'matomo').id = 'matomo-2') },
  },
  'cookie-declared-once': {
    flags: { twice: (config) => void service(config, 'matomo').cookies.push(service(config, 'matomo').cookies[0]) },
    passes: {
      'on two paths': (config) =>
        void service(config, 'matomo').cookies.push({ ...service(config, 'matomo').cookies[0], path: '/blog' }),
    },
  },
  'banner-in-every-language': {
    flags: {
      'a title in French only': (config) => void (config.categories[1].label = 'Statistiques'),
      'an empty one': (config) => void (service(config, 'matomo').purpose.en = ' '),
    },
    passes: {
      'a site in French': (config) => {
        french(config);
        config.categories[1].label = 'Statistiques';
      },
      'the name of a tool': (config) => void (service(config, 'portal').name = 'Portail'),
    },
  },
  'texts-in-every-language': {
    flags: {
      'a basis in French only': (config) => void (processing(config, 'account').legalBasisDetail = 'votre bail'),
    },
    passes: {
      'a site in French': (config) => {
        french(config);
        processing(config, 'account').legalBasisDetail = 'votre bail';
      },
      'a title, which is another rule’s': (config) => void (config.categories[1].label = 'Statistiques'),
    },
  },
  'language-offered': {
    flags: { 'English on a French site': french },
    passes: { 'French on an English site': (config) => void (config.languages = ['en']) },
  },
  translated: {
    flags: {
      'the French again': (config) =>
        void (service(config, 'matomo').purpose.en = 'Compte les visites de chaque page.'),
    },
    passes: {
      'a word that is the same': (config) =>
        void (processing(config, 'account').title = { fr: 'Maintenance', en: 'Maintenance' }),
    },
  },
  'recipient-declared': {
    flags: {
      'a company': recipient('Orange, qui développe le portail'),
      'two words': recipient('Docu Poste, notre imprimeur'),
    },
    passes: {
      'one that is declared': recipient('Google, qui fournit les vidéos'),
      'the landlord': recipient('Habitat Exemple, qui gère le bail'),
      'no name': recipient('La banque, qui traite le paiement'),
      'a body in lower case': recipient('l’organisme qui verse l’aide'),
    },
  },
  'processor-among-recipients': {
    flags: { 'one that is left out': (config) => void processing(config, 'account').recipients.pop() },
    passes: { 'a shorter name': (config) => void (config.policy.processors[0].name = 'Aareon France SAS') },
  },
  'processor-takes-part': {
    flags: {
      'one that does nothing': (config) =>
        void config.policy.processors.push({ id: 'idle', name: 'Idle', role: 'Rien.' }),
    },
    passes: { 'no policy': (config) => void delete config.policy },
  },
  'controller-decides': {
    flags: {
      'one that decides nothing': (config) =>
        void (config.policy.controllers = [{ id: 'town', name: 'Mairie', address: '31000 Toulouse' }]),
    },
    passes: {
      'one of a processing': (config) => {
        config.policy.controllers = [{ id: 'town', name: 'Mairie', address: '31000 Toulouse' }];
        processing(config, 'account').controller = 'town';
      },
      'the landlord': (config) =>
        void (config.policy.controllers = [{ id: 'us', name: 'Habitat Exemple', email: 'a@b.example' }]),
      'one of the joint ones': (config) => {
        config.policy.controllers = [
          { id: 'us', name: 'Habitat Exemple', email: 'a@b.example' },
          { id: 'town', name: 'Mairie', address: '31000 Toulouse' },
        ];
        config.policy.joint = {
          controllers: ['us', 'town'],
          essence: { fr: 'Qui fait quoi.', en: 'Who does what.' },
          contact: { fr: 'Nous.', en: 'Us.' },
        };
      },
    },
  },
  'transfer-happens': {
    flags: { 'one of no processing': (config) => void delete processing(config, 'audience').transfers },
    passes: {
      'none at all': (config) => {
        delete processing(config, 'audience').transfers;
        config.policy.transfers = [];
      },
    },
  },
  'one-company-one-name': {
    flags: { 'Ltd and Limited': (config) => void (config.policy.processors[1].name = 'Google Ireland Ltd') },
    passes: {
      'two companies of a group': (config) => void (config.policy.processors[1].name = 'Google Cloud EMEA Limited'),
    },
  },
  'one-address': {
    flags: {
      'two streets': (config) =>
        void (config.policy.controllers = [
          { id: 'us', name: 'Habitat Exemple', address: '2 rue d’en face, 31000 Toulouse' },
        ]),
    },
    passes: {
      'another’s address': (config) =>
        void (config.policy.controllers = [{ id: 'town', name: 'Mairie', address: '2 rue d’en face, 31000 Toulouse' }]),
      'the same, with commas': (config) =>
        void (config.policy.controllers = [
          { id: 'us', name: 'Habitat Exemple', address: '1, place de la Mairie 31000 Toulouse' },
        ]),
    },
  },
  'secure-addresses': {
    flags: { 'a website': (config) => void (config.landlord.website = 'http://www.habitat.example/') },
    passes: { 'a path': (config) => void (config.landlord.website = '/') },
  },
  'provider-in-the-policy': {
    flags: { 'one that is not there': (config) => void (service(config, 'youtube').provider.name = 'Dailymotion SA') },
    passes: {
      'a recipient': (config) => void (config.policy.processors[1].name = 'Autre'),
      'an essential tool': (config) => void (service(config, 'portal').provider.name = 'Orange'),
      'no policy': (config) => void delete config.policy,
    },
  },
  'revision-and-policy': {
    flags: { 'an older notice': (config) => void (config.policy.updated = '2026-10-01') },
    passes: { 'a second version of the day': (config) => void (config.revision = '2026-11-01.2') },
  },
  'dates-have-come': {
    flags: { 'next year': (config) => void (config.revision = '2027-01-01') },
    passes: { today: (config) => void (config.policy.updated = '2026-11-27') },
  },
});
