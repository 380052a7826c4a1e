import { buttons, privacyPage, text } from './texts.mjs';
import { fileOf, versionOf } from './package-file.mjs';

/*
 * No longer maintained, and it holds nothing: the site's own code inserts the
 * script when it is told of the answer, here as its documentation's opt-in
 * example does. It stands in the table as the smallest that is still met.
 */
const code = (src) => `window.addEventListener('load', function () {
  function run() { var s = document.createElement('script'); s.src = '${src}'; document.head.append(s); }
  window.cookieconsent.initialise(Object.assign(${JSON.stringify({
    type: 'opt-in',
    palette: { popup: { background: '#ffffff', text: '#1f2430' }, button: { background: '#1c4f8c', text: '#ffffff' } },
    revokable: false,
    content: { message: text, allow: buttons.accept, deny: buttons.refuse, link: 'En savoir plus', href: privacyPage },
  })}, {
    onInitialise: function () { if (this.hasConsented()) run(); },
    onStatusChange: function () { if (this.hasConsented()) run(); },
  }));
});`;

export const osano = {
  id: 'cookieconsent',
  title: `cookieconsent ${versionOf('cookieconsent')} (Osano; abandoned, holds nothing)`,
  licence: 'MIT',
  kind: 'gone',
  files: () => ({
    'cookieconsent.min.css': fileOf('cookieconsent', 'build/cookieconsent.min.css'),
    'cookieconsent.min.js': fileOf('cookieconsent', 'build/cookieconsent.min.js'),
  }),
  inHead: (base) => `<link rel="stylesheet" href="${base}cookieconsent.min.css">`,
  held: (src, base) =>
    `<script src="${base}cookieconsent.min.js" data-cfasync="false"></script><script>${code(src)}</script>`,
  box: '.cc-window',
  accept: '.cc-window .cc-allow',
  refuse: '.cc-window .cc-deny',
};
