import { msg, str } from '@lit/localize';
import type { LegalBasis, PersonGroup, Transfer } from '../config/types.js';

/** A legal basis in words. */
export function legalBasisInWords(basis: LegalBasis): string {
  return {
    consent: msg('Votre consentement'),
    contract: msg('Le contrat avec vous, ou sa préparation à votre demande'),
    'legal-obligation': msg('Une obligation légale'),
    'legitimate-interest': msg('Un intérêt légitime'),
    'public-task': msg('Une mission d’intérêt public'),
    'vital-interests': msg('La protection de la vie d’une personne'),
  }[basis];
}

/** The article that a legal basis stands in. */
export function legalBasisArticle(basis: LegalBasis): string {
  const point = {
    consent: 'a',
    contract: 'b',
    'legal-obligation': 'c',
    'vital-interests': 'd',
    'public-task': 'e',
    'legitimate-interest': 'f',
  }[basis];
  return msg(str`RGPD, article 6.1.${point}`);
}

/** A group of persons in words. */
export function personsInWords(group: PersonGroup): string {
  return {
    'agency-user': msg('clients de l’agence'),
    applicant: msg('demandeurs de logement'),
    contact: msg('personnes qui nous écrivent'),
    employee: msg('membres du personnel'),
    'partner-user': msg('agents de nos partenaires'),
    supplier: msg('fournisseurs'),
    tenant: msg('locataires'),
    visitor: msg('visiteurs du site'),
  }[group];
}

/** What protects data outside the European Economic Area, in words. */
export function safeguardInWords(safeguard: Transfer['safeguard']): string {
  return {
    adequacy: msg('décision d’adéquation de la Commission européenne (RGPD, article 45)'),
    'binding-corporate-rules': msg('règles d’entreprise contraignantes (RGPD, article 47)'),
    'data-privacy-framework': msg('cadre de protection des données UE–États-Unis (RGPD, article 45)'),
    derogation: msg('dérogation pour un cas particulier (RGPD, article 49)'),
    'standard-clauses': msg('clauses contractuelles types de la Commission européenne (RGPD, article 46)'),
  }[safeguard];
}
