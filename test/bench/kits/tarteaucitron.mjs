import { buttons, privacyPage, service, text } from './texts.mjs';
import { fileOf, versionOf } from './package-file.mjs';

/** Its README's options, with the banner at the bottom as the others' are. */
const options = {
  privacyUrl: privacyPage,
  bodyPosition: 'top',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'bottom',
  groupServices: false,
  showDetailsOnClick: true,
  serviceDefaultState: 'wait',
  showAlertSmall: false,
  cookieslist: false,
  showIcon: true,
  iconPosition: 'BottomRight',
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  handleBrowserDNTRequest: false,
  removeCredit: true,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  readmoreLink: '',
  mandatory: true,
  mandatoryCta: true,
};

const words = {
  alertBigPrivacy: text,
  acceptAll: buttons.accept,
  denyAll: buttons.refuse,
  personalize: buttons.customise,
};

/** "Create custom service" of its README. */
const customService = (src) =>
  `tarteaucitron.services.audience={key:'audience',type:'analytic',name:${JSON.stringify(service.name)},needConsent:true,cookies:[${JSON.stringify(service.cookie)}],js:function(){tarteaucitron.addScript('${src}')},fallback:function(){}};(tarteaucitron.job=tarteaucitron.job||[]).push('audience');`;

/** "How to use" of its README, with the minified files that its site hands out. */
export const tarteaucitron = {
  id: 'tarteaucitron',
  title: `tarteaucitronjs ${versionOf('tarteaucitronjs')}`,
  licence: 'MIT',
  kind: 'peer',
  files: () => ({
    'tarteaucitron.min.js': fileOf('tarteaucitronjs', 'tarteaucitron.min.js'),
    'tarteaucitron.services.min.js': fileOf('tarteaucitronjs', 'tarteaucitron.services.min.js'),
    'css/tarteaucitron.min.css': fileOf('tarteaucitronjs', 'css/tarteaucitron.min.css'),
    'lang/tarteaucitron.fr.min.js': fileOf('tarteaucitronjs', 'lang/tarteaucitron.fr.min.js'),
  }),
  inHead: (base) =>
    `<script src="${base}tarteaucitron.min.js"></script><script>var tarteaucitronCustomText=${JSON.stringify(words)};tarteaucitron.init(${JSON.stringify(options)});</script>`,
  held: (src) => `<script>${customService(src)}</script>`,
  box: '#tarteaucitronRoot',
  accept: '#tarteaucitronPersonalize2',
  refuse: '#tarteaucitronAllDenied2',
};
