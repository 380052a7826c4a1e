// Stands for a container of Google Tag Manager in the situations: it has one tag for Google Analytics and one for
// Google Ads, and each runs as Consent Mode says. No server of Google's is asked.
(() => {
  const consent = {};
  const obey = () => {
    if (consent.analytics_storage === 'granted')
      document.cookie = '_ga=GA1.1.1.1; Path=/; SameSite=Lax; Max-Age=34128000';
    if (consent.ad_storage === 'granted') document.cookie = '_gcl_au=1.1.1; Path=/; SameSite=Lax; Max-Age=7776000';
    document.documentElement.dataset.consent = Object.entries(consent)
      .map(([type, answer]) => `${type} ${answer}`)
      .join(', ');
  };
  // A command is an `arguments` object; what else lies in the layer is for the triggers.
  const read = ({ 0: command, 2: types }) => {
    if (command !== 'consent') return;
    Object.assign(consent, types);
    obey();
  };

  const layer = (window.dataLayer ??= []);
  layer.forEach(read);
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    entries.forEach(read);
    return push(...entries);
  };
})();
