// Stands for an audience measurement in the situations: sets the cookie that their config declares, and tells the
// demo's own server which page was seen. No other server is asked.
(() => {
  const THIRTEEN_MONTHS = 395 * 86_400;
  document.cookie = `mesure_demo=1; Path=/; SameSite=Lax; Max-Age=${THIRTEEN_MONTHS}`;
  document.documentElement.dataset.mesure = String(Number(document.documentElement.dataset.mesure ?? 0) + 1);
  new Image().src = new URL(`collect.gif?tool=mesure&page=${location.pathname}`, document.currentScript.src).href;
})();
