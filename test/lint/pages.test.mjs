// What `loquet lint --html` says of a page: what each rule must flag, and what it must not.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lintPage, loadCatalogue, pageRules } from 'loquet/lint';
import { vendors, wholeConfig } from './whole-config.mjs';

const loader = '<script src="/loquet/loquet-exemple.js"></script>';
const wayBack = '<button type="button" data-consent-action="open">Gérer mes cookies</button>';
const page = ({ before = '', tag = loader, head = '', body = wayBack } = {}) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8">${before}\n${tag}\n${head}<title>Page</title></head>\n<body>\n${body}\n</body></html>`;
const inHead = (head) => page({ head });
const inBody = (body) => page({ body: body + wayBack });
const json = (text, id = 'config') => `<script type="application/json" id="${id}">${text}</script>`;
const withConfig = (above, more = '') =>
  page({ before: above, tag: '<script src="/loquet/loquet.js" data-config="#config"></script>', head: more });

const held = '<script type="text/plain" data-consent="matomo" src="https://stats.habitat.example/matomo.js"></script>';
const video = (attributes) => `<iframe ${attributes} title="Visite"></iframe>`;

/** What `loquet bundle` prints in front of its tag; test/cli/bundle.test.mjs holds the two together. */
const hint = (more = '') =>
  `<script>try{navigator.globalPrivacyControl||document.cookie.includes("eu-consent=")||import("/loquet/loquet-ui-0123abcd.js").catch(()=>{})${more}}catch{}</script>`;

const table = {
  'page-loader-present': {
    flags: {
      'no loader': page({ tag: '' }),
      'a loader that is held': page({ tag: '<script type="text/plain" src="/loquet/loquet.js"></script>' }),
    },
    passes: {
      'inline, as bundle prints it': page({
        tag: '<script>document.currentScript.loquetConfig={};(()=>{})()</script>',
      }),
      'with its config': page({ tag: '<script src="/x.js" data-config="/c.json"></script>' }),
    },
  },
  'page-loader-first': {
    flags: {
      'a script before it': page({ before: '<script src="/app.js"></script>' }),
      'code before it': page({ before: '<script>start()</script>' }),
      'the line that bundle prints, with something more in it': page({ before: hint(';start()') }),
      'the line that bundle prints, of another address': page({ before: hint().replace('loquet-ui', 'tracker') }),
      'another site’s style before it': page({ before: '<link rel="stylesheet" href="https://cdn.example/a.css">' }),
    },
    passes: {
      'JSON and the site’s own style before it': page({ before: `${json('{}')}<link rel="stylesheet" href="/a.css">` }),
      'what is tagged before it': page({ before: held }),
      'the line that bundle prints': page({ before: hint() }),
    },
  },
  'page-loader-in-head': {
    flags: { 'in the body': page({ tag: '', body: loader + wayBack }) },
    passes: { 'no loader, which is another rule’s': page({ tag: '' }) },
  },
  'page-loader-classic': {
    flags: {
      deferred: page({ tag: '<script defer src="/loquet/loquet.js"></script>' }),
      'a module': page({ tag: '<script type="module" src="/loquet/loquet.js"></script>' }),
    },
    passes: { asynchronous: page({ tag: '<script async src="/loquet/loquet.js"></script>' }) },
  },
  'page-loader-async': {
    flags: {
      'an untagged frame': page({
        tag: '<script async src="/loquet/loquet.js"></script>',
        body: video('src="https://www.youtube.com/embed/x"'),
      }),
    },
    passes: {
      'everything tagged': page({ tag: '<script async src="/loquet/loquet.js"></script>', head: held }),
      'the same frame, a loader that blocks': inBody(video('src="https://www.youtube.com/embed/x"')),
    },
  },
  'page-loader-once': {
    flags: { twice: inHead(loader) },
    passes: { 'a chunk of the kit beside it': inHead('<script src="/app/loquetwo.js"></script>') },
  },
  'page-config-found': {
    flags: {
      'no such id': withConfig(''),
      'below the loader': withConfig('', json('{}')),
      'a script that runs': withConfig('<script id="config">{}</script>'),
    },
    passes: {
      above: withConfig(json('{}')),
      'an address': page({ tag: '<script src="/loquet/loquet.js" data-config="/c.json"></script>' }),
    },
  },
  'page-config-valid': {
    flags: {
      'not JSON': withConfig(json('{,}')),
      'a wrong field': withConfig(json(JSON.stringify({ ...wholeConfig(), colour: 'red' }))),
    },
    passes: { 'a right one': withConfig(json(JSON.stringify(wholeConfig()))), 'none in the page': page() },
  },
  'page-tracker-tagged': {
    flags: {
      'a script of a service': inHead('<script src="https://stats.habitat.example/matomo.js"></script>'),
      'a frame without its protocol': inBody(video('src="//www.youtube.com/embed/x"')),
      'a pixel of a tracker that the config does not know': inBody(
        '<img src="https://script.hotjar.com/p.gif" alt="">',
      ),
      'a picture in one of several sizes': inBody('<img srcset="/a.jpg 1x, https://i.youtube.com/b.jpg 2x" alt="">'),
      'a video in a template': inBody('<template><iframe src="https://www.youtube.com/embed/x"></iframe></template>'),
    },
    passes: {
      'what is tagged': inHead(held),
      'a link for reading': inBody('<a href="https://www.youtube.com/@habitat">Nos vidéos</a>'),
      'a payment page': inBody(video('src="https://secure.payzen.eu/"')),
      'an address that only holds the name': inBody('<img src="/www.youtube.com.png" alt="">'),
    },
  },
  'page-inline-tracker-tagged': {
    flags: {
      'a snippet of Matomo': inHead(`<script>var _paq = []; _paq.push(['trackPageView']);</script>`),
      'a service’s host': inHead(`<script>var u = "//stats.habitat.example/"; load(u + 'matomo.js');</script>`),
      gtag: inHead(`<script>gtag('config', 'G-1');</script>`),
    },
    passes: {
      'the same, tagged': inHead(
        `<script type="text/plain" data-consent="matomo">_paq.push(['trackPageView']);</script>`,
      ),
      'code that waits by itself': inHead(
        `<script>window._paq = window._paq || []; _paq.push(['requireConsent']);</script>`,
      ),
      'the loader itself': page({
        tag: '<script>document.currentScript.loquetConfig={"hosts":["*.youtube.com"]};</script>',
      }),
      data: inHead(json('{"sameAs":"https://www.youtube.com/@habitat"}', 'data')),
      'another host that ends alike': inHead(`<script>load('https://notyoutube.com.example/')</script>`),
    },
  },
  'page-no-hint': {
    flags: {
      preconnect: inHead('<link rel="preconnect" href="https://www.youtube.com">'),
      preload: inHead('<link rel="preload" as="script" href="https://stats.habitat.example/matomo.js">'),
      'a name to look up': inHead('<link rel="dns-prefetch" href="//script.hotjar.com">'),
    },
    passes: {
      'the site’s own': inHead('<link rel="preload" as="font" href="/f.woff2">'),
      'what is tagged': inHead(
        '<link rel="preload" data-consent="matomo" data-href="https://stats.habitat.example/m.js">',
      ),
    },
  },
  'page-no-tracker-without-script': {
    flags: {
      'a pixel': inBody('<noscript><img src="https://stats.habitat.example/matomo.php?rec=1" alt=""></noscript>'),
      'in the head': inHead('<noscript><link rel="stylesheet" href="https://www.youtube.com/x.css"></noscript>'),
    },
    passes: {
      'a sentence': inBody('<noscript>Activez JavaScript.</noscript>'),
      'the site’s own picture': inBody('<noscript><img src="/a.jpg" alt=""></noscript>'),
    },
  },
  'page-tag-known': {
    flags: {
      'a slip': inBody(video('data-consent="youtub" data-src="https://www.youtube.com/embed/x"')),
      'on a button': inBody(
        '<button type="button" data-consent-action="accept" data-consent-for="videos">Oui</button>',
      ),
    },
    passes: {
      'a service': inHead(held),
      'a category': inBody(video('data-consent="media" data-src="https://www.youtube.com/embed/x"')),
    },
  },
  'page-held-not-live': {
    flags: {
      'a script that runs': inHead(
        '<script data-consent="matomo" src="https://stats.habitat.example/matomo.js"></script>',
      ),
      'a frame that loads': inBody(video('data-consent="youtube" src="https://www.youtube.com/embed/x"')),
      'a picture that loads': inBody(
        '<img data-consent="youtube" data-src="/a" srcset="https://www.youtube.com/a 1x" alt="">',
      ),
    },
    passes: {
      'a script that waits': inHead(held),
      'a frame that waits': inBody(video('data-consent="youtube" data-src="https://www.youtube.com/embed/x"')),
    },
  },
  'page-held-has-address': {
    flags: {
      'a frame without': inBody(video('data-consent="youtube"')),
      'an empty script': inHead('<script type="text/plain" data-consent="matomo"></script>'),
    },
    passes: {
      'code inside': inHead('<script type="text/plain" data-consent="matomo">start()</script>'),
      'a frame that loads, which is another rule’s': inBody(
        video('data-consent="youtube" src="https://www.youtube.com/embed/x"'),
      ),
    },
  },
  'page-held-kind': {
    flags: {
      'a section': inBody('<div data-consent="youtube">…</div>'),
      'a video': inBody('<video data-consent="youtube" data-src="/x"></video>'),
    },
    passes: {
      'a link': inHead('<link data-consent="youtube" rel="stylesheet" data-href="https://www.youtube.com/x.css">'),
    },
  },
  'page-frame-titled': {
    flags: {
      'no title': inBody('<iframe data-consent="youtube" data-src="https://www.youtube.com/embed/x"></iframe>'),
    },
    passes: { 'a frame that is not held': inBody('<iframe src="/plan.html"></iframe>') },
  },
  'page-way-back': {
    flags: {
      none: page({ body: '<p>…</p>' }),
      'a link to a place of the page': page({ body: '<a href="#cookies">Cookies</a><h2 id="cookies">Cookies</h2>' }),
    },
    passes: {
      'a link': page({ body: '<a href="#" data-consent-action="open">Cookies</a>' }),
      'no loader, which is another rule’s': page({ tag: '', body: '' }),
    },
  },
  'page-action-known': {
    flags: { 'another word': inBody('<button type="button" data-consent-action="reject">Non</button>') },
    passes: {
      'each of the four': inBody(
        ['open', 'accept', 'refuse', 'withdraw']
          .map((action) => `<button data-consent-action="${action}">x</button>`)
          .join(''),
      ),
    },
  },
  'page-action-reachable': {
    flags: {
      'a span': inBody('<span data-consent-action="open">Cookies</span>'),
      'a link without address': inBody('<a data-consent-action="open">Cookies</a>'),
    },
    passes: {
      'a link': inBody('<a href="#cookies" data-consent-action="open">Cookies</a>'),
      'a role and a place in the order': inBody(
        '<div role="button" tabindex="0" data-consent-action="open">Cookies</div>',
      ),
    },
  },
  'page-one-consent-tool': {
    flags: { tarteaucitron: inHead('<script src="/tarteaucitron/tarteaucitron.js"></script>') },
    passes: { 'the kit alone': page(), 'a page about it': inBody('<a href="/tarteaucitron.html">recette</a>') },
  },
};

const config = wholeConfig();
const lint = (html, rule) =>
  lintPage(html, { vendors, ...(rule.id === 'page-config-valid' ? {} : { config }) }, [rule]);

it('every rule about pages has its two lists, and every list its rule', () => {
  assert.deepEqual(Object.keys(table).sort(), pageRules.map(({ id }) => id).sort());
  for (const [id, { flags, passes }] of Object.entries(table))
    assert.ok(Object.keys(flags).length && Object.keys(passes).length, id);
});

it('says nothing of a page that is right', () => {
  const right = page({
    head: held,
    body: video('data-consent="youtube" data-src="https://www.youtube.com/embed/x"') + wayBack,
  });
  assert.deepEqual(lintPage(right, { config, vendors }), []);
});

for (const rule of pageRules) {
  describe(rule.id, () => {
    for (const [name, html] of Object.entries(table[rule.id]?.flags ?? {})) {
      it(`flags ${name}`, () => {
        const findings = lint(html, rule);
        assert.ok(findings.length);
        for (const finding of findings) assert.equal(finding.rule, rule.id);
      });
    }
    for (const [name, html] of Object.entries(table[rule.id]?.passes ?? {})) {
      it(`does not flag ${name}`, () => {
        assert.deepEqual(lint(html, rule), []);
      });
    }
  });
}

describe('what a page loads is called by its name', async () => {
  const { vendors } = await loadCatalogue();
  const said = (head, services = []) => {
    const declared = { ...config, services: [...config.services, ...services] };
    return lintPage(inHead(head), { config: declared, vendors })
      .filter(({ rule }) => /^page-(inline-)?tracker-tagged$/.test(rule))
      .map(({ message }) =>
        /(?:contacts|loads|starts) (.+?)(?: before any answer)?: (.+), and write/.exec(message)?.slice(1),
      );
  };
  const gtag = (id) => `<script src="https://www.googletagmanager.com/gtag/js${id}"></script>`;
  const undeclared = 'declare it in the config, and tag it with data-consent';
  const tagged = (id) => `tag it with data-consent="${id}"`;
  const service = (id, hosts) => ({ ...config.services[1], id, name: id, hosts, cookies: [] });
  const shared = ['*.googletagmanager.com'];
  const analytics = service('google-analytics', [...shared, '*.google-analytics.com']);
  const ads = service('google-ads', shared);
  const container = `<script>(function(w,d,s,l,i){var j=d.createElement(s);j.src='https://www.googletagmanager.com/gtm.js?id='+i;})(window,document,'script','dataLayer','GTM-K1');</script>`;

  for (const [name, head, services, expected] of [
    ['Google Analytics', gtag('?id=G-1'), [], ['Google Analytics 4', undeclared]],
    ['Google Ads', gtag('?id=AW-1'), [], ['Google Ads', undeclared]],
    ['a tag manager', container, [], ['Google Tag Manager', undeclared]],
    ['no identifier', gtag(''), [], ['Google Ads, Google Analytics 4 or Google Tag Manager', undeclared]],
    ['a snippet', `<script>gtag('config', 'AW-1')</script>`, [], ['Google Ads', undeclared]],
    [
      'a snippet of nobody',
      `<script>gtag('config', id)</script>`,
      [],
      ['a tracker', 'tag it with data-consent and the service’s id'],
    ],
    ['two of a config', gtag('?id=AW-1'), [analytics, ads], ['the service "google-ads"', tagged('google-ads')]],
    ['another than the config’s', gtag('?id=AW-1'), [analytics], ['Google Ads', undeclared]],
    [
      'one of two that the config has',
      gtag('?id=GT-1'),
      [analytics, ads],
      ['the service "google-analytics" or the service "google-ads"', tagged('google-analytics" or "google-ads')],
    ],
    [
      'one that the config calls otherwise',
      gtag('?id=G-1'),
      [service('audience', shared)],
      ['the service "audience"', tagged('audience')],
    ],
  ])
    it(name, () => assert.deepEqual(said(head, services), [expected]));
});

describe('lintPage', () => {
  it('gives the place of the tag', () => {
    const html = page({
      tag: '',
      body: `${wayBack}\n  <iframe src="https://www.youtube.com/embed/x" title="x"></iframe>`,
    });
    const [finding] = lintPage(html, { config, vendors }).filter(({ rule }) => rule === 'page-tracker-tagged');
    assert.equal(finding.range.start.line, html.split('\n').findIndex((line) => line.includes('<iframe')) + 1);
    assert.equal(finding.range.start.column, 3);
  });

  it('takes the config that is in the page when it is given none', () => {
    const html = withConfig(
      json(JSON.stringify(config)),
      '<script src="https://stats.habitat.example/matomo.js"></script>',
    );
    const rules = lintPage(html, { vendors: [] }).map(({ rule }) => rule);
    assert.ok(rules.includes('page-tracker-tagged'), rules.join());
  });

  it('names a rule that breaks down, and lets the others speak', () => {
    const broken = {
      ...pageRules[0],
      id: 'broken',
      check() {
        throw new Error('no');
      },
    };
    const findings = lintPage(page({ tag: '' }), {}, [
      broken,
      pageRules.find(({ id }) => id === 'page-loader-present'),
    ]);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['rule-failed', 'page-loader-present'],
    );
    assert.match(findings[0].message, /"broken" broke down on this page \(no\)/);
  });
});
