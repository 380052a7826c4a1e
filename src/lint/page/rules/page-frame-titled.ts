import type { PageRule } from '../page-rule.js';

export const pageFrameTitled: PageRule = {
  id: 'page-frame-titled',
  family: 'page',
  severity: 'warning',
  standing: 'law',
  demands: 'A frame has a title: its placeholder shows it.',
  sources: [
    {
      cite: 'RGAA 4.1.2, 2.1',
      url: 'https://accessibilite.numerique.gouv.fr/methode/criteres-et-tests/#2.1',
      confidence: 'remembered',
    },
  ],
  *check({ elements }) {
    for (const element of elements) {
      if (
        element.name === 'iframe' &&
        element.attributes.has('data-consent') &&
        !element.attributes.get('title')?.trim()
      )
        yield {
          element,
          message:
            'visitors are asked to accept a frame that they are told nothing about: add a title, such as "Visite du quartier"',
        };
    }
  },
};
