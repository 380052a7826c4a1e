import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading, headingLevel } from '../heading.js';
import { facts } from '../policy-facts.js';
import { erasureLimits, rightsFrom, type Right, type RightName } from '../policy-rights.js';
import type { PolicySection, PolicyView } from '../policy-view.js';
import { processingLinks } from './processings.js';

/** The rights that follow from the legal bases; objection is brought out apart (GDPR article 21(4)). */
export function rights(view: PolicyView): PolicySection {
  const all = rightsFrom(view.processings);
  const objection = all.find(({ name }) => name === 'objection');
  return {
    id: 'rights',
    title: msg('Vos droits'),
    content: html`
      ${objection ? objectionBox(view, objection) : nothing}
      ${facts(all.flatMap((right) => (right === objection ? [] : [[title(right.name), explanation(view, right)] as const])))}
    `,
  };
}

function objectionBox(view: PolicyView, { processings }: Right): TemplateResult {
  return html`
    <div class="notice" part="objection">
      ${heading(headingLevel(view.level, 1), { content: title('objection'), id: 'objection' })}
      <p>${text('objection')} <span class="law">(${article('objection')})</span></p>
      <p>${msg('Cela vaut pour :')} ${processingLinks(view, processings)}.</p>
    </div>
  `;
}

function explanation(view: PolicyView, { name, processings }: Right): TemplateResult {
  const limits = name === 'erasure' ? erasureLimits(view.processings) : [];
  return html`
    <p>${text(name)} <span class="law">(${article(name)})</span></p>
    ${processings.length ? html`<p>${msg('Pour :')} ${processingLinks(view, processings)}.</p>` : nothing}
    ${
      limits.length
        ? html`<p>
            ${msg('Ne peuvent pas être effacées les données encore nécessaires à une obligation légale ou à une mission d’intérêt public :')}
            ${processingLinks(view, limits)}.
          </p>`
        : nothing
    }
  `;
}

function title(name: RightName): string {
  return {
    access: msg('Accès'),
    directives: msg('Après votre mort'),
    erasure: msg('Effacement'),
    objection: msg('Vous pouvez vous opposer'),
    portability: msg('Portabilité'),
    rectification: msg('Rectification'),
    restriction: msg('Limitation'),
    withdrawal: msg('Retrait du consentement'),
  }[name];
}

function text(name: RightName): string {
  return {
    access: msg('Savoir si des données qui vous concernent sont utilisées, et en recevoir une copie.'),
    directives: msg('Dire ce que vos données doivent devenir après votre mort.'),
    erasure: msg('Faire effacer vos données, par exemple quand elles ne sont plus nécessaires.'),
    objection: msg(
      'Pour des raisons qui tiennent à votre situation, vous pouvez à tout moment vous opposer à l’utilisation de vos données. Elle s’arrête alors, sauf si un motif légitime et impérieux l’emporte, ou si les données servent à faire valoir un droit en justice.',
    ),
    portability: msg(
      'Recevoir les données que vous avez fournies, sous une forme qu’un autre service peut relire, ou les lui faire envoyer si c’est techniquement possible.',
    ),
    rectification: msg('Faire corriger des données fausses et compléter des données incomplètes.'),
    restriction: msg(
      'Faire garder vos données sans qu’elles soient utilisées, par exemple le temps de vérifier si elles sont exactes.',
    ),
    withdrawal: msg('Retirer votre consentement à tout moment. Ce qui a été fait avant reste valable.'),
  }[name];
}

function article(name: RightName): string {
  return {
    access: msg('RGPD, article 15'),
    directives: msg('loi n° 78-17 du 6 janvier 1978, article 85'),
    erasure: msg('RGPD, article 17'),
    objection: msg('RGPD, article 21'),
    portability: msg('RGPD, article 20'),
    rectification: msg('RGPD, article 16'),
    restriction: msg('RGPD, article 18'),
    withdrawal: msg('RGPD, article 7.3'),
  }[name];
}
