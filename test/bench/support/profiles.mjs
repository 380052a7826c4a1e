/**
 * Two ways to look at a page: a desktop on the machine's own network, and a
 * phone on DevTools' "Slow 4G" with a processor slowed down four times.
 */
export const profiles = {
  desktop: {
    context: { viewport: { width: 1280, height: 800 }, locale: 'fr-FR' },
    /** How long a page is left to itself after its load, in milliseconds, before it is looked at. */
    rest: 200,
  },
  mobile: {
    context: {
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
      isMobile: true,
      hasTouch: true,
      locale: 'fr-FR',
    },
    network: {
      offline: false,
      latency: 562.5,
      downloadThroughput: (1_600_000 / 8) * 0.9,
      uploadThroughput: (750_000 / 8) * 0.9,
    },
    slowdown: 4,
    rest: 250,
  },
};
