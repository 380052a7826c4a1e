import { checkRules } from './check-rules.mjs';

const landlord = (changes) => (config) => void Object.assign(config.landlord, changes);
const without = (field) => (config) => void delete config.landlord[field];
const office = { fr: 'office public de l’habitat', en: 'public housing office' };

checkRules('legal-notice', {
  'editor-address': {
    flags: { none: without('address') },
    passes: { 'any address': landlord({ address: '3 rue X, 75001 Paris' }) },
  },
  'editor-legal-form': {
    flags: { none: without('legalForm') },
    passes: { 'a public body': landlord({ legalForm: office }) },
  },
  'editor-phone': { flags: { none: without('phone') }, passes: { 'a short number': landlord({ phone: '3900' }) } },
  'editor-registration': {
    flags: {
      'a company without': without('registration'),
      'a register without a number': landlord({ registration: 'RCS Orléans' }),
    },
    passes: {
      'a public body without': (config) => void landlord({ legalForm: office, registration: undefined })(config),
      'another register': landlord({ registration: 'SIREN 412259715' }),
    },
  },
  'editor-capital': {
    flags: { 'a company without': without('capital') },
    passes: {
      'a public body without': landlord({ legalForm: office, capital: undefined }),
      'an association without': landlord({ legalForm: 'association', capital: undefined }),
    },
  },
  'siren-valid': {
    flags: {
      'two digits swapped': landlord({ registration: 'RCS Toulouse 412 259 751' }),
      'a digit off': landlord({ registration: '412259716' }),
    },
    passes: {
      'a right one': landlord({ registration: 'RCS Saint-Quentin 585 980 022' }),
      'no number': landlord({ registration: 'RCS Orléans' }),
    },
  },
  'vat-matches-registration': {
    flags: {
      'a wrong key': landlord({ vatNumber: 'FR58412259715' }),
      'another company': landlord({ vatNumber: 'FR05585980022' }),
    },
    passes: {
      'with spaces': landlord({ vatNumber: 'FR57 412 259 715' }),
      'another country’s': landlord({ vatNumber: 'DE123456789' }),
      none: without('vatNumber'),
    },
  },
  'host-named': {
    flags: { none: without('host') },
    passes: { 'a name alone': landlord({ host: { name: 'Orange' } }) },
  },
  'host-reachable': {
    flags: {
      'a name alone': landlord({ host: { name: 'Orange' } }),
      'no telephone': landlord({ host: { name: 'Orange', address: '60204 Compiègne' } }),
    },
    passes: { 'no host, which is another rule’s': without('host') },
  },
  'publication-director': {
    flags: {
      none: without('publicationDirector'),
      'a function alone': landlord({ publicationDirector: { function: 'directeur' } }),
    },
    passes: { both: landlord({ publicationDirector: { function: 'directeur', name: 'Nom' } }) },
  },
  'accessibility-told': {
    flags: { nothing: without('accessibility'), 'no statement': landlord({ accessibility: { conformity: 'none' } }) },
    passes: { 'none, with a statement': landlord({ accessibility: { conformity: 'none', url: '/a11y' } }) },
  },
  'address-complete': {
    flags: {
      'a year for a postcode': landlord({ address: '140 rue du 11 Novembre 1918, Saint-Cyr-en-Val' }),
      'the officer’s': (config) => void (config.dpo.address = '1 place de la Mairie, Toulouse'),
    },
    passes: {
      'a town in Belgium': landlord({ address: 'Rue de la Loi 1, 1000 Bruxelles' }),
      Dublin: (config) => void (config.landlord.host.address = 'Gordon House, Barrow Street, Dublin 4, Irlande'),
      'a box and CEDEX': landlord({ address: 'BP 63102, 31131 Balma Cedex' }),
    },
  },
  'phone-complete': {
    flags: {
      'nine digits': landlord({ phone: '05 61 00 00 0' }),
      'eleven digits': (config) => void (config.dpo.phone = '05 61 00 00 000'),
    },
    passes: {
      'a country’s code': landlord({ phone: '+33 5 61 00 00 00' }),
      'a short number': landlord({ phone: '3900' }),
      dots: landlord({ phone: '05.61.00.00.00' }),
    },
  },
});
