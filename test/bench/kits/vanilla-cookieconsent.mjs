import { buttons, essential, purpose, text, title } from './texts.mjs';
import { fileOf, versionOf } from './package-file.mjs';

/** https://cookieconsent.orestbida.com/essential/getting-started.html, "HTML", with the files on the site itself. */
const configFile = (base) => `import '${base}cookieconsent.umd.js';
CookieConsent.run(${JSON.stringify(
  {
    categories: { necessary: { enabled: true, readOnly: true }, analytics: {} },
    // Else it hides from a browser that a program drives.
    hideFromBots: false,
    language: {
      default: 'fr',
      translations: {
        fr: {
          consentModal: {
            title,
            description: text,
            acceptAllBtn: buttons.accept,
            acceptNecessaryBtn: buttons.refuse,
            showPreferencesBtn: buttons.customise,
          },
          preferencesModal: {
            title: 'Vos choix',
            acceptAllBtn: buttons.accept,
            acceptNecessaryBtn: buttons.refuse,
            savePreferencesBtn: 'Enregistrer mes choix',
            closeIconLabel: 'Fermer',
            sections: [
              { title: essential.label, description: essential.description, linkedCategory: 'necessary' },
              { title: purpose.label, description: purpose.description, linkedCategory: 'analytics' },
            ],
          },
        },
      },
    },
  },
  undefined,
  2,
)});
`;

export const vanillaCookieConsent = {
  id: 'vanilla-cookieconsent',
  title: `vanilla-cookieconsent ${versionOf('vanilla-cookieconsent')}`,
  licence: 'MIT',
  kind: 'peer',
  files: (base) => ({
    'cookieconsent.css': fileOf('vanilla-cookieconsent', 'dist/cookieconsent.css'),
    'cookieconsent.umd.js': fileOf('vanilla-cookieconsent', 'dist/cookieconsent.umd.js'),
    'cookieconsent-config.js': configFile(base),
  }),
  inHead: (base) => `<link rel="stylesheet" href="${base}cookieconsent.css">`,
  atBodyEnd: (base) => `<script type="module" src="${base}cookieconsent-config.js"></script>`,
  held: (src) => `<script type="text/plain" data-category="analytics" src="${src}"></script>`,
  box: '#cc-main',
  accept: '#cc-main .cm [data-role="all"]',
  refuse: '#cc-main .cm [data-role="necessary"]',
};
