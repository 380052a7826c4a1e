// Stands for Google Analytics in the demo: sets the cookies that the configs
// declare, and tells the demo's own server which page was seen. No other server is asked.
(() => {
  const DAY = 86_400;
  const THIRTEEN_MONTHS = 395 * DAY;
  const now = Math.floor(Date.now() / 1000);
  const visitor = Math.floor(Math.random() * 2 ** 31);

  /** Name, value, seconds to live; without the last, until the browser is closed. */
  const current = [
    ['_ga', `GA1.1.${visitor}.${now}`, THIRTEEN_MONTHS],
    ['_ga_DEMO', `GS1.1.${now}.1`, THIRTEEN_MONTHS],
    ['_gid', `GA1.1.${visitor}.${now}`, DAY],
  ];
  /** What the tool set in its older generation, and OPH31 still names. */
  const older = [
    ['__utma', `1.${visitor}.${now}.${now}.${now}.1`, THIRTEEN_MONTHS],
    ['__utmb', `1.1.10.${now}`, 3600],
    ['__utmc', '1'],
    ['__utmt', '1', 600],
    ['__utmv', '1.locataire'],
    ['__utmz', `1.${now}.1.1.utmcsr=(direct)`, 182 * DAY],
  ];

  const cookies = 'older' in document.currentScript.dataset ? [...current, ...older] : current;
  for (const [name, value, seconds] of cookies) {
    // Set once, never renewed: 13 months are counted from the first visit.
    if (document.cookie.split('; ').some((cookie) => cookie.startsWith(`${name}=`))) continue;
    document.cookie = `${name}=${value}; Path=/; SameSite=Lax${seconds ? `; Max-Age=${seconds}` : ''}`;
  }

  new Image().src = new URL(
    `collect.gif?tool=google-analytics&page=${location.pathname}`,
    document.currentScript.src,
  ).href;
})();
