// Stands for the audience measurement of SPI's portal, a tool that its document
// does not name: sets the demo's own cookie, and tells the demo's own server which page was seen.
(() => {
  const THIRTEEN_MONTHS = 395 * 86_400;

  // Set once, never renewed: 13 months are counted from the first visit.
  if (!document.cookie.split('; ').some((cookie) => cookie.startsWith('spi_audience_demo='))) {
    const visitor = Math.floor(Math.random() * 2 ** 31);
    document.cookie = `spi_audience_demo=${visitor}; Path=/; SameSite=Lax; Max-Age=${THIRTEEN_MONTHS}`;
  }

  new Image().src = new URL(
    `collect.gif?tool=mesure-audience&page=${location.pathname}`,
    document.currentScript.src,
  ).href;
})();
