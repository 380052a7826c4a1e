/* What a portal's own script does at its start: it wires what the page has. */
document.querySelectorAll('.card h3').forEach((title, at) => {
  title.id = `demande-${at}`;
  title.parentElement.setAttribute('aria-labelledby', title.id);
});
document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
