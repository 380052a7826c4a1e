// « Ce qui se passe sur cette page »: what Loquet knows, what the page may run
// and what it set, in words. It only reads, but for the button that forgets the answer.

const words = {
  fr: {
    noLoader: 'Le script de Loquet n’est pas chargé : rien de facultatif ne s’exécute.',
    failed: 'La configuration ne peut pas être lue : rien de facultatif ne s’exécute.',
    nothingAsked: 'Aucune : rien n’est demandé.',
    noAnswer: 'Aucune pour le moment.',
    how: { 'accept-all': 'Tout accepté', 'refuse-all': 'Tout refusé', custom: 'Choix personnalisé' },
    answered: (how, when, again) => `${how}, le ${when}. La question revient le ${again}.`,
    none: 'Aucun.',
    ran: 'S’est exécutée sur cette page.',
    held: 'Retenue : elle ne s’est pas exécutée.',
  },
  en: {
    noLoader: 'Loquet’s script is not loaded: nothing optional runs.',
    failed: 'The configuration cannot be read: nothing optional runs.',
    nothingAsked: 'None: nothing is asked.',
    noAnswer: 'None so far.',
    how: { 'accept-all': 'Everything accepted', 'refuse-all': 'Everything refused', custom: 'Your own choice' },
    answered: (how, when, again) => `${how}, on ${when}. The question comes back on ${again}.`,
    none: 'None.',
    ran: 'Ran on this page.',
    held: 'Held: it did not run.',
  },
};

const root = document.documentElement;
const language = root.lang === 'en' ? 'en' : 'fr';
const said = words[language];
/** Days before months, on both. */
const locale = { en: 'en-GB', fr: 'fr-FR' }[language];
const panel = document.getElementById('etat');
const forget = panel.querySelector('[data-forget]');
let failed = false;

function show() {
  write('answer', answer());
  write('granted', list(grantedServices()));
  write('cookies', list(cookieNames()));
  write('analytics', root.dataset.analytics === 'on' ? said.ran : said.held);
  if (forget) forget.hidden = !window.loquet?.record;
}

function write(name, text) {
  const place = panel.querySelector(`[data-state="${name}"]`);
  if (place) place.textContent = text;
}

function answer() {
  const { loquet } = window;
  if (!loquet) return said.noLoader;
  if (failed) return said.failed;
  const { config, record, askAgainAt } = loquet;
  if (config && !config.services.some((service) => isOptional(config, service))) return said.nothingAsked;
  if (!record) return said.noAnswer;
  return said.answered(said.how[record.how], moment(new Date(record.at)), day(askAgainAt));
}

function isOptional({ categories }, { category }) {
  return !categories.some(({ id, required }) => id === category && required);
}

function grantedServices() {
  const { loquet } = window;
  const services = loquet?.config?.services ?? [];
  return services.filter(({ id }) => loquet.isGranted(id)).map(({ name }) => name[language] ?? name.fr ?? name);
}

function cookieNames() {
  return document.cookie
    .split('; ')
    .filter(Boolean)
    .map((cookie) => cookie.split('=')[0]);
}

function list(names) {
  return names.length ? `${names.join(', ')}.` : said.none;
}

function moment(date) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}

function day(date) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(date);
}

document.addEventListener('consent-ready', show);
document.addEventListener('consent-change', show);
document.addEventListener('consent-error', ({ detail }) => {
  failed ||= detail.kind === 'config';
  show();
});
// A released script runs after the event that announces its release.
new MutationObserver(show).observe(root, { attributeFilter: ['data-analytics'] });
// Not in every browser: there the cookies are those of the last event.
window.cookieStore?.addEventListener('change', show);

forget?.addEventListener('click', () => {
  document.cookie = `${window.loquet.cookieName}=; Path=/; Max-Age=0`;
  location.reload();
});

show();
