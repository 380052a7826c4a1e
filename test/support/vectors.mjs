/*
 * Every way in which a page loads something from another host or sets a cookie,
 * as it stands in a page: what the gate is measured with, in each engine.
 */

/*
 * A frame that is found in the page and whose address is taken away again: in Chromium its request has left now and
 * then by that time.
 */
const races = ['iframe', 'iframe by innerHTML', 'img by innerHTML'];

/**
 * `race` says that an outcome is not the same each time. `runs` says that a script of the tracker would run, not only a request leave.
 *
 * @param tracker origin of the tracker: `/run.js` sets `window.ran`, `/module.js` is a module that does
 * @returns name → `{ head, body, later, runs }`: markup for the page, and a script for when it has loaded
 */
export function vectors(tracker) {
  const run = `${tracker}/run.js`;
  const pixel = `${tracker}/pixel.gif`;
  const frame = `${tracker}/frame.html`;
  const inline = (code) => ({ head: `<script>${code}</script>` });
  const insert = (code) => inline(`const s = document.createElement('script'); ${code}`);
  const all = {
    'script, in the head': { head: `<script src="${run}"></script>` },
    'script async': { head: `<script async src="${run}"></script>` },
    'script defer': { head: `<script defer src="${run}"></script>` },
    'script, in the body': { body: `<p>Texte</p><script src="${run}"></script>` },
    'script type=module': { head: `<script type="module" src="${tracker}/module.js"></script>` },
    'inline module, static import': { head: `<script type="module">import '${tracker}/module.js';</script>` },
    'import()': inline(`import('${tracker}/module.js').catch(() => {});`),
    'script by insertBefore (Tag Manager)': insert(
      `s.async = true; s.src = '${run}'; const f = document.getElementsByTagName('script')[0]; f.parentNode.insertBefore(s, f);`,
    ),
    'script by append, type set after src': insert(
      `s.src = '${run}'; s.type = 'text/javascript'; document.head.append(s);`,
    ),
    'script by setAttribute': insert(`s.setAttribute('SRC', '${run}'); document.head.append(s);`),
    'script of a contextual fragment': {
      later: `document.body.append(document.createRange().createContextualFragment('<script src="${run}"></' + 'script>'));`,
    },
    'script cloned from a template': {
      body: `<template id="t"><script src="${run}"></script></template>`,
      later: `document.body.append(document.getElementById('t').content.cloneNode(true));`,
    },
    'script of a frame’s realm': {
      later: `const f = document.createElement('iframe'); document.body.append(f);
        const s = f.contentDocument.createElement('script'); s.src = '${run}'; document.head.append(s);`,
    },
    'document.write of a script': inline(`document.write('<script src="${run}"></' + 'script>');`),
    iframe: { body: `<iframe src="${frame}" title="x"></iframe>` },
    'iframe by script': {
      later: `const f = document.createElement('iframe'); f.src = '${frame}'; document.body.append(f);`,
    },
    'iframe by innerHTML': {
      later: `const d = document.createElement('div'); document.body.append(d); d.innerHTML = '<iframe src="${frame}" title="x"></iframe>';`,
    },
    img: { body: `<img src="${pixel}" alt="">` },
    'img srcset': { body: `<img srcset="${pixel} 1x" alt="">` },
    'new Image().src': { later: `new Image().src = '${pixel}';` },
    'img by innerHTML': {
      later: `const d = document.createElement('div'); document.body.append(d); d.innerHTML = '<img src="${pixel}" alt="">';`,
    },
    fetch: { later: `fetch('${pixel}', { mode: 'no-cors' }).catch(() => {});` },
    'fetch of a Request': { later: `fetch(new Request('${pixel}', { mode: 'no-cors' })).catch(() => {});` },
    XMLHttpRequest: { later: `const x = new XMLHttpRequest(); x.open('GET', '${pixel}'); x.send();` },
    sendBeacon: { later: `navigator.sendBeacon('${pixel}', 'x');` },
    WebSocket: { later: `try { new WebSocket('${tracker.replace('https', 'wss')}/socket'); } catch {}` },
    EventSource: { later: `new EventSource('${tracker}/events');` },
    'link rel=preload': { head: `<link rel="preload" as="script" href="${run}">` },
    'link rel=stylesheet': { head: `<link rel="stylesheet" href="${tracker}/style.css">` },
    'link by script': {
      later: `const l = document.createElement('link'); l.rel = 'stylesheet'; l.href = '${tracker}/style.css'; document.head.append(l);`,
    },
    'CSS background': { body: `<style>#bg { background: url(${pixel}) }</style><div id="bg">x</div>` },
    'video poster': { body: `<video poster="${pixel}"></video>` },
    'object data': { body: `<object data="${frame}"></object>` },
    'fetch of a worker': {
      later: `new Worker('/worker.js?${encodeURIComponent(pixel)}');`,
    },
    'srcdoc frame with a script': {
      body: `<iframe title="x" srcdoc="&lt;script src=&quot;${run}&quot;>&lt;/script>"></iframe>`,
    },
  };
  for (const [name, vector] of Object.entries(all)) vector.race = races.includes(name);
  for (const [name, vector] of Object.entries(all))
    vector.runs = /^(script|inline module|import|document.write|srcdoc)/.test(name);
  return all;
}

/** Ways to set a cookie that a service declares (`_ga`). */
export const cookieVectors = {
  'document.cookie': `document.cookie = '_ga=1; path=/';`,
  'document.cookie, a family': `document.cookie = ' _ga_ABC=1; path=/';`,
  'document.cookie of a new Document': `new Document().cookie = '_ga=1; path=/';`,
  'cookieStore.set(name, value)': `cookieStore.set('_ga', '1');`,
  'cookieStore.set({…})': `cookieStore.set({ name: '_ga', value: '1' });`,
  'document.cookie of a frame': `const f = document.createElement('iframe'); document.body.append(f); f.contentDocument.cookie = '_ga=1; path=/';`,
  'Set-Cookie of a response': `fetch('/sets-cookie');`,
};
