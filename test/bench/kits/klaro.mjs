import { buttons, privacyPage, purpose, service, text, title } from './texts.mjs';
import { fileOf, versionOf } from './package-file.mjs';

const config = {
  version: 1,
  elementID: 'klaro',
  acceptAll: true,
  lang: 'fr',
  showNoticeTitle: true,
  translations: {
    fr: {
      privacyPolicyUrl: privacyPage,
      consentNotice: { title, description: text, learnMore: buttons.customise },
      acceptAll: buttons.accept,
      decline: buttons.refuse,
      ok: buttons.accept,
      purposes: { analytics: { title: purpose.label, description: purpose.description } },
    },
  },
  services: [
    {
      name: 'audience',
      title: service.name,
      description: service.purpose,
      purposes: ['analytics'],
      cookies: [service.cookie],
    },
  ],
};

/** Its README, "Getting started", with the files on the site itself. */
export const klaro = {
  id: 'klaro',
  title: `klaro ${versionOf('klaro')}`,
  licence: 'BSD-3-Clause',
  kind: 'peer',
  files: () => ({
    'config.js': `var klaroConfig = ${JSON.stringify(config)};`,
    'klaro.js': fileOf('klaro', 'dist/klaro.js'),
  }),
  inHead: (base) =>
    `<script defer type="text/javascript" src="${base}config.js"></script><script defer type="text/javascript" src="${base}klaro.js"></script>`,
  held: (src) =>
    `<script type="text/plain" data-type="text/javascript" data-name="audience" data-src="${src}"></script>`,
  box: '#klaro',
  accept: '#klaro .cookie-notice .cm-btn-success',
  refuse: '#klaro .cookie-notice .cm-btn-danger',
};
