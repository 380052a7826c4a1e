import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/*
 * Trackers as their vendors publish them on npm, under the host names that they
 * have on real sites, and as their documentation has them started. (`require.resolve`
 * of a package finds its main file; what the script tag loads lies beside it.)
 */

const posthogKey = 'phc_loquetTest';

/**
 * A tracker:
 *
 * - `service`: what a landlord's config says of it.
 * - `responses`: what the vendor's hosts answer, as `startServer` takes it.
 * - `markup`: tagged, as our README says; `later`: an event of the visitor's after that.
 * - `hits`: log entries by which an event is known to have left; `collector` is what they are answered.
 * - `keeps`: whether it leaves anything on the device.
 */
export const realTrackers = [
  tracker('PostHog', {
    file: join(dirname(require.resolve('posthog-js')), 'array.js'),
    scriptUrl: 'https://eu-assets.i.posthog.com/static/array.js',
    hosts: ['*.posthog.com'],
    cookies: ['ph_*'],
    storage: ['local:ph_*', 'session:ph_*', 'local:__ph_*', 'session:__ph_*'],
    before: `
      window.posthog = [];
      posthog._i = [['${posthogKey}', {
        api_host: 'https://eu.i.posthog.com', persistence: 'localStorage+cookie', request_batching: false,
        disable_compression: true, opt_out_useragent_filter: true,
      }, 'posthog']];
      posthog.__SV = 1;`,
    later: `posthog.capture('rent paid');`,
    hits: ['eu.i.posthog.com/e/', 'eu.i.posthog.com/flags/'],
    keeps: true,
  }),
  tracker('Snowplow', {
    file: join(dirname(require.resolve('@snowplow/browser-tracker')), 'index.umd.min.js'),
    scriptUrl: 'https://cdn.stats.example/tracker.js',
    hosts: ['cdn.stats.example', 'collector.stats.example'],
    cookies: ['_sp_id.*', '_sp_ses.*'],
    storage: ['local:snowplowOutQueue_*'],
    after: `
      snowplowBrowserTracking.newTracker('sp', 'https://collector.stats.example', { appId: 'portal' });
      snowplowBrowserTracking.enableActivityTracking({ minimumVisitLength: 1, heartbeatDelay: 1 });
      snowplowBrowserTracking.trackPageView();`,
    later: `snowplowBrowserTracking.trackSelfDescribingEvent({ event: { schema: 'iglu:x/y/jsonschema/1-0-0', data: {} } });`,
    hits: ['collector.stats.example/com.snowplowanalytics.snowplow/tp2'],
    keeps: true,
  }),
  tracker('Piano Analytics', {
    file: join(dirname(require.resolve('piano-analytics-js')), '../browser/piano-analytics.js'),
    scriptUrl: 'https://tag.aticdn.net/piano-analytics.js',
    hosts: ['tag.aticdn.net', '*.pa-cd.com'],
    cookies: ['_pcid', '_pctx', '_pprv', 'pa_*', 'atuserid'],
    storage: ['local:pa_*', 'local:_pc*'],
    before: `window._pac = { site: 123456789, collectDomain: 'https://logs.pa-cd.com' };`,
    after: `
      pa.setConfigurations({ site: 123456789, collectDomain: 'https://logs.pa-cd.com' });
      pa.sendEvent('page.display', { page: 'home' });`,
    later: `pa.sendEvent('click.action', { click: 'pay' });`,
    hits: ['logs.pa-cd.com/event'],
    keeps: true,
  }),
  tracker('Clarity', {
    file: join(dirname(require.resolve('clarity-js')), 'clarity.min.js'),
    scriptUrl: 'https://www.clarity.ms/s/clarity.js',
    hosts: ['*.clarity.ms'],
    cookies: ['_clck', '_clsk', '_cltk'],
    storage: ['session:_cltk', 'session:_clck', 'session:_clsk'],
    after: `clarity('start', { projectId: 'loquettest', upload: 'https://k.clarity.ms/collect', track: true, delay: 50 });`,
    later: `clarity('event', 'rent', 'paid'); clarity('upgrade', 'rent');`,
    hits: ['k.clarity.ms/collect'],
    keeps: true,
  }),
  tracker('Plausible', {
    file: require.resolve('@plausible-analytics/tracker'),
    module: true,
    scriptUrl: 'https://plausible.io/js/plausible.js',
    hosts: ['plausible.io'],
    cookies: [],
    after: `
      import { init, track } from 'https://plausible.io/js/plausible.js';
      window.track = track;
      init({ domain: 'habitat.example', captureOnLocalhost: true });`,
    later: `track('Rent paid', {});`,
    hits: ['plausible.io/api/event'],
    keeps: false,
  }),
];

/** As a collector answers a page of another origin, whose cookies come with the request. */
function collector({ headers }) {
  return {
    type: 'application/json',
    headers: {
      'access-control-allow-origin': headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    },
    body: '{}',
  };
}

function tracker(name, { hosts, cookies, storage, before, after, module, scriptUrl, file, hits, ...rest }) {
  const id = name.toLowerCase().replace(' ', '-');
  const held = `type="text/plain" data-consent="${id}"${module ? ' data-type="module"' : ''}`;
  const inline = (code) => (code ? `<script ${held}>${code}</script>` : '');
  const external = module ? '' : `<script ${held} src="${scriptUrl}"></script>`;
  return {
    name,
    hits,
    ...rest,
    responses: {
      [scriptUrl.replace('https://', '')]: { type: 'text/javascript', body: readFileSync(file) },
      ...Object.fromEntries(hits.map((hit) => [hit, collector])),
    },
    markup: inline(before) + external + inline(after),
    service: {
      id,
      category: 'analytics',
      name,
      provider: { name },
      purpose: 'Compter les visites.',
      hosts,
      cookies: cookies.map((cookie) => ({ name: cookie, purpose: 'Compter les visites.', lifetime: 'P13M' })),
      ...(storage && { storage }),
    },
  };
}
