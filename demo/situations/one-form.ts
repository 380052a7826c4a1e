/* What the pages do whose whole content is one form: count what is sent, and replace a part as JSF does. */

let sent = 0;
document.querySelector('form')?.addEventListener('submit', (event) => {
  event.preventDefault();
  sent += 1;
  const count = document.querySelector('#envois');
  if (count) count.textContent = String(sent);
});

document.querySelector('#partielle')?.addEventListener('click', () => {
  const frame = document.createElement('iframe');
  Object.assign(frame.dataset, { consent: 'video', src: '../trackers/video.html' });
  Object.assign(frame, { title: 'Visite filmée de la résidence', width: '560', height: '315' });
  document.getElementById('formulaire:zone')?.replaceChildren(frame);
});
