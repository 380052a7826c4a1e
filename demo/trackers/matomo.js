// Stands for Matomo in the situations: obeys the commands of its queue that the page uses, sets its two cookies, and
// tells the demo's own server which page was seen. No other server is asked.
(() => {
  const address = document.currentScript.src;
  let timeout = 393 * 86_400;
  let waits = false;

  const commands = {
    setVisitorCookieTimeout: (seconds) => (timeout = seconds),
    requireConsent: () => (waits = true),
    setConsentGiven: () => (waits = false),
    disableCookies: () => (waits = true),
    trackPageView() {
      if (waits) return;
      document.cookie = `_pk_id.1.demo=1; Path=/; SameSite=Lax; Max-Age=${timeout}`;
      document.cookie = '_pk_ses.1.demo=1; Path=/; SameSite=Lax; Max-Age=1800';
      document.documentElement.dataset.mesure = 'on';
      new Image().src = new URL(`collect.gif?tool=matomo&page=${location.pathname}`, address).href;
    },
  };
  const run = ([name, ...given]) => commands[name]?.(...given);

  // Like Matomo: what waits runs in its order, what comes later at once.
  const waiting = window._paq ?? [];
  window._paq = { push: run };
  waiting.forEach(run);
})();
