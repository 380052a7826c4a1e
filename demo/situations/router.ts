/* A router as small as one can be: the address says which view is shown. */

const place = document.querySelector('#vue');

function show(): void {
  const name = location.hash.slice(2) || 'loyer';
  const view = [...document.querySelectorAll<HTMLTemplateElement>('template[data-view]')].find(
    (template) => template.dataset['view'] === name,
  );
  if (view) place?.replaceChildren(view.content.cloneNode(true));
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.views a'))
    if (link.hash === `#/${name}`) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
}

addEventListener('hashchange', show);
show();

export {};
