/* Says in the page what the stand-ins of trackers leave on its root element once they run. */

const root = document.documentElement;

function show(): void {
  for (const output of document.querySelectorAll<HTMLOutputElement>('output[data-watch]')) {
    const said = root.dataset[output.dataset['watch'] ?? ''];
    if (said) output.textContent = /^(on|\d+)$/.test(said) ? 'exécutée' : said;
  }
}

new MutationObserver(show).observe(root, { attributes: true });
show();

export {};
