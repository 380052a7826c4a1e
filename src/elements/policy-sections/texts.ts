import { msg } from '@lit/localize';
import { html } from 'lit';
import type { PolicySection, PolicyView } from '../policy-view.js';
import { richText } from '../rich-text.js';

/** How data are protected. */
export function security({ policy, language }: PolicyView): PolicySection | undefined {
  if (policy.security === undefined) return undefined;
  return { id: 'security', title: msg('Sécurité'), content: html`<p>${richText(policy.security, language)}</p>` };
}

/** What a machine decides alone (GDPR articles 13(2)(f) and 22). */
export function automatedDecisions({ policy, language }: PolicyView): PolicySection {
  const decisions = policy.automatedDecisions;
  return {
    id: 'automated-decisions',
    title: msg('Décisions automatiques'),
    content:
      decisions === false
        ? html`<p>${msg('Aucune décision à votre sujet n’est prise par une machine seule.')}</p>`
        : html`
            <p>${richText(decisions, language)}</p>
            <p>
              ${msg('Vous pouvez demander qu’une personne revoie la décision, donner votre point de vue et contester la décision (RGPD, article 22).')}
            </p>
          `,
  };
}

/** The titled texts that the landlord adds. */
export function furtherSections({ policy, language }: PolicyView): PolicySection[] {
  return (policy.sections ?? []).map(({ id, title, paragraphs }) => ({
    id: `section-${id}`,
    title: richText(title, language),
    content: paragraphs.map((paragraph) => html`<p>${richText(paragraph, language)}</p>`),
  }));
}
