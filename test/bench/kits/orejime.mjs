import { buttons, essential, privacyPage, purpose, service, text, title } from './texts.mjs';
import { fileOf, versionOf } from './package-file.mjs';

const config = {
  privacyPolicyUrl: privacyPage,
  purposes: [
    {
      id: 'essential',
      title: essential.label,
      description: essential.description,
      cookies: ['session'],
      isMandatory: true,
    },
    { id: 'analytics', title: purpose.label, description: purpose.description, cookies: [service.cookie] },
  ],
  translations: {
    banner: {
      title,
      description: text,
      accept: buttons.accept,
      decline: buttons.refuse,
      configure: buttons.customise,
    },
  },
};

/** Its README, "Content Delivery Network" and "Configuration", with the files on the site itself. */
export const orejime = {
  id: 'orejime',
  title: `orejime ${versionOf('orejime')}`,
  licence: 'BSD-3-Clause',
  kind: 'peer',
  files: () => ({
    'orejime-standard-fr.js': fileOf('orejime', 'dist/orejime-standard-fr.js'),
    'orejime-standard.css': fileOf('orejime', 'dist/orejime-standard.css'),
  }),
  inHead: (base) => `<link href="${base}orejime-standard.css" rel="stylesheet">`,
  // It does not say where: at the end nothing of the page waits for it.
  atBodyEnd: (base) =>
    `<script>window.orejimeConfig = ${JSON.stringify(config)};</script><script src="${base}orejime-standard-fr.js"></script>`,
  held: (src) => `<template data-purpose="analytics"><script src="${src}"></script></template>`,
  box: '.orejime-Env',
  accept: '.orejime-Banner-saveButton, .orejime-Banner .orejime-Button--save',
  refuse: '.orejime-Banner-declineButton, .orejime-Banner .orejime-Button--decline',
};
