import { checkRules, processing } from './check-rules.mjs';

const account = (changes) => (config) => void Object.assign(processing(config, 'account'), changes);
const audience = (changes) => (config) => void Object.assign(processing(config, 'audience'), changes);
const both = (fr) => ({ fr, en: 'As told in French.' });
const transfer = (changes) => (config) => void Object.assign(config.policy.transfers[0], changes);
const publicBody = (config) => void (config.landlord.legalForm = both('office public de l’habitat'));
const rights = (value, dpo) => (config) => {
  config.policy.rights = value;
  config.dpo = dpo;
};

checkRules('notice', {
  'policy-present': {
    flags: { none: (config) => void delete config.policy },
    passes: { 'an address elsewhere, too': (config) => void (config.policy.url = 'https://habitat.example/rgpd') },
  },
  'controller-reachable': {
    flags: {
      'a landlord without any': (config) => void (config.landlord = { name: 'Habitat Exemple' }),
      'another controller': (config) => void (config.policy.controllers = [{ id: 'town', name: 'Mairie' }]),
    },
    passes: { 'a form': (config) => void (config.landlord = { name: 'Habitat Exemple', contactUrl: '/contact' }) },
  },
  'officer-declared': {
    flags: { none: (config) => void delete config.dpo },
    passes: { 'a form': (config) => void (config.dpo = { url: '/dpo' }) },
  },
  'officer-reachable': {
    flags: { 'a company alone': (config) => void (config.dpo = { organisation: 'THE NEOSHIELDS' }) },
    passes: { 'by post': (config) => void (config.dpo = { address: '31000 Toulouse' }) },
  },
  'officer-own-address': {
    flags: {
      'a general mailbox': (config) => void (config.dpo.email = 'contact@habitat.example'),
      'one that takes no answer': (config) => void (config.dpo.email = 'no-reply@habitat.example'),
    },
    passes: {
      'an address with another word': (config) => void (config.dpo.email = 'donnees.contact@habitat.example'),
      none: (config) => void delete config.dpo,
    },
  },
  'legitimate-interest-told': {
    flags: {
      'not told': account({ legalBasis: 'legitimate-interest' }),
      'told beside a contract': account({ legitimateInterest: both('protéger les accès') }),
    },
    passes: { told: account({ legalBasis: 'legitimate-interest', legitimateInterest: both('protéger les accès') }) },
  },
  'basis-rests-on-a-text': {
    flags: {
      'nothing told': account({ legalBasis: 'public-task', legalBasisDetail: undefined }),
      'a mission in the air': account({
        legalBasis: 'public-task',
        legalBasisDetail: both('notre mission d’intérêt général'),
      }),
    },
    passes: {
      'an article': account({
        legalBasis: 'public-task',
        legalBasisDetail: both('article L. 411 du code de la construction'),
      }),
      'an order': account({ legalBasis: 'legal-obligation', legalBasisDetail: both('un arrêté') }),
      'a contract': account({ legalBasisDetail: both('votre bail') }),
    },
  },
  'basis-of-a-contract-told': {
    flags: { 'not told': account({ legalBasisDetail: undefined }) },
    passes: { consent: audience({ legalBasisDetail: undefined }) },
  },
  'recipients-named': {
    flags: {
      'trusted partners': account({ recipients: [both('nos partenaires de confiance')] }),
      'authorised providers': account({ recipients: [both('Prestataires habilités')] }),
      'third parties': account({ recipients: [both('des tiers')] }),
    },
    passes: {
      'providers of something': account({ recipients: [both('le prestataire qui imprime nos courriers')] }),
      teams: account({ recipients: [both('nos services')] }),
      'partners with a name': account({ recipients: [both('les partenaires du fichier départemental')] }),
    },
  },
  'lists-closed': {
    flags: {
      'and so on': account({ dataCategories: [both('nom, prénom, etc.')] }),
      'any other': account({ dataCategories: [both('toute autre donnée utile')] }),
      'in English': account({ recipients: [{ fr: 'nos équipes', en: 'partners such as banks' }] }),
    },
    passes: {
      'a closed list': account({ dataCategories: [both('nom, prénom et adresse')] }),
      'the same words elsewhere': account({ purpose: both('Gérer votre bail, notamment les charges.') }),
    },
  },
  'transfer-safeguard-told': {
    flags: {
      clauses: transfer({ safeguard: 'standard-clauses' }),
      'an exception': transfer({ safeguard: 'derogation' }),
    },
    passes: { 'clauses, with a copy': transfer({ safeguard: 'standard-clauses', detail: both('Copie sur demande.') }) },
  },
  'transfer-framework': {
    flags: { India: transfer({ country: 'IN' }) },
    passes: { clauses: transfer({ country: 'IN', safeguard: 'standard-clauses' }) },
  },
  'transfer-adequacy': {
    flags: {
      India: transfer({ country: 'IN', safeguard: 'adequacy' }),
      'the United States': transfer({ safeguard: 'adequacy' }),
    },
    passes: {
      Switzerland: transfer({ country: 'CH', safeguard: 'adequacy' }),
      'the United Kingdom': transfer({ country: 'GB', safeguard: 'adequacy' }),
    },
  },
  'transfer-leaves-europe': {
    flags: { Ireland: transfer({ country: 'IE' }) },
    passes: { Switzerland: transfer({ country: 'CH', safeguard: 'adequacy' }) },
  },
  'retention-told': {
    flags: { nothing: account({ retention: {} }) },
    passes: { 'an archive': account({ retention: { archive: 'P5Y' } }) },
  },
  'archive-begins': {
    flags: { 'an archive alone': account({ retention: { archive: 'P5Y' } }) },
    passes: {
      'after an event': account({ retention: { archive: 'P5Y', criteria: both('Pendant le bail.') } }),
      'after a time': account({ retention: { active: 'P1Y', archive: 'P5Y' } }),
    },
  },
  'criteria-decide': {
    flags: {
      'as long as necessary': account({ retention: { criteria: both('Aussi longtemps que nécessaire.') } }),
      'what the law says': account({ retention: { criteria: both('Durées légales applicables.') } }),
      reasonable: account({ retention: { criteria: both('Une durée raisonnable.') } }),
    },
    passes: {
      'a legal limit that is counted': account({
        retention: { criteria: both('Jusqu’à la fin du délai légal, compté à partir du paiement.') },
      }),
      'an event': account({
        retention: { criteria: both('La commission passée, la fiche est effacée dès le lendemain.') },
      }),
      'a number beside it': account({ retention: { active: 'P1Y', criteria: both('Le temps nécessaire.') } }),
    },
  },
  'source-told': {
    flags: { neither: account({ mandatory: undefined }) },
    passes: {
      'a source': account({ mandatory: undefined, source: { origin: both('votre employeur'), public: false } }),
    },
  },
  'consequence-told': {
    flags: { 'not told': account({ consequence: undefined }) },
    passes: { 'nothing that is owed': account({ mandatory: false, consequence: undefined }) },
  },
  'consent-is-free': {
    flags: { 'owed consent': audience({ mandatory: true }) },
    passes: { 'an owed contract': account({ mandatory: true }) },
  },
  'consent-of-employees': {
    flags: { employees: audience({ persons: ['employee'] }) },
    passes: { 'employees under contract': account({ persons: ['employee'] }) },
  },
  'interest-of-a-public-body': {
    flags: {
      'a housing office': (config) => {
        publicBody(config);
        account({ legalBasis: 'legitimate-interest' })(config);
      },
    },
    passes: {
      'a company': account({ legalBasis: 'legitimate-interest' }),
      'a housing office under contract': publicBody,
    },
  },
  'special-data-justified': {
    flags: {
      health: account({ legalBasisDetail: undefined, dataCategories: [both('données de santé')] }),
      disability: account({ legalBasisDetail: undefined, dataCategories: [both('situation de handicap')] }),
    },
    passes: {
      'with an exception': account({ dataCategories: [both('situation de handicap')] }),
      'with consent': audience({ dataCategories: [both('données de santé')] }),
      'another word': account({ legalBasisDetail: undefined, dataCategories: [both('syndic de copropriété')] }),
    },
  },
  'social-security-number': {
    flags: {
      'without a decree': account({
        legalBasisDetail: undefined,
        dataCategories: [both('numéro de sécurité sociale')],
      }),
    },
    passes: {
      'with one': account({ legalBasisDetail: both('décret n° 2019-341'), dataCategories: [both('NIR')] }),
      'another number': account({ legalBasisDetail: undefined, dataCategories: [both('numéro de locataire')] }),
    },
  },
  'joint-control-arranged': {
    flags: {
      'co-controllers': account({
        consequence: both('Habitat Exemple et la mairie sont co-responsables de traitement.'),
      }),
      'in English': account({ consequence: { fr: 'Deux responsables.', en: 'They are joint controllers.' } }),
    },
    passes: {
      'one controller': account({ consequence: both('Habitat Exemple est responsable de traitement.') }),
      'an arrangement': (config) => {
        config.policy.controllers = [
          { id: 'us', name: 'Habitat Exemple', email: 'a@b.example' },
          { id: 'town', name: 'Mairie', address: '31000 Toulouse' },
        ];
        config.policy.joint = {
          controllers: ['us', 'town'],
          essence: both('Les co-responsables se partagent le travail.'),
          contact: both('Nous.'),
        };
      },
    },
  },
  'rights-reachable': {
    flags: { nobody: rights(undefined, undefined), 'a note alone': rights({ note: both('Écrivez.') }, undefined) },
    passes: {
      'the officer': rights(undefined, { phone: '05 61 00 00 00' }),
      'a form': rights({ url: '/droits' }, undefined),
    },
  },
  'rights-free-of-paper': {
    flags: { 'by post': rights({ address: '31000 Toulouse' }, undefined) },
    passes: {
      'by post and mail': rights({ address: '31000 Toulouse', email: 'a@b.example' }, undefined),
      'nothing at all, which is another rule’s': rights(undefined, undefined),
    },
  },
  'automated-decision-described': {
    flags: { 'a word': (config) => void (config.policy.automatedDecisions = both('Oui.')) },
    passes: {
      described: (config) =>
        void (config.policy.automatedDecisions = both(
          'Un calcul classe les demandes selon leur ancienneté et les ressources. Il propose un ordre ; une personne décide ensuite.',
        )),
    },
  },
  'consent-explained': {
    flags: { 'no processing': audience({ legalBasis: 'contract' }) },
    passes: {
      'nothing asked': (config) => {
        audience({ legalBasis: 'contract' })(config);
        config.services = [config.services[0]];
      },
    },
  },
  'notice-linked': {
    flags: { 'no page': (config) => void delete config.policy.url },
    passes: {
      'nothing asked': (config) => {
        delete config.policy.url;
        config.services = [config.services[0]];
      },
    },
  },
});
