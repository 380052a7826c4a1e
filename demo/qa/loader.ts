import { base } from '../../src/loader/base.js';
import { documentJar } from '../../src/cookies/document-jar.js';
import { createConsent } from '../../src/loader/page.js';
import { EventLog } from './event-log.js';
import { announcePrivacyControl, clockOf, jarOf } from './ports.js';
import { readState, takeLinkedState } from './session.js';

/*
 * `loquet-qa.js`, in front of the kit's own tag on a test site. Left alone it only
 * listens: the page runs the loader that visitors get. Once the panel has moved the
 * clock or forced something, it starts consent itself, with those ports, and the tag
 * after it finds it started. Never on a live site: a link to it can carry an answer.
 */
const script = document.currentScript;
takeLinkedState();
const state = readState();
const now = clockOf(state);
const source = script?.dataset['config'];
window.loquetQa = { state, now, source, jar: documentJar, log: new EventLog(now) };

if (state.force === 'gpc') announcePrivacyControl();
if (state.force || state.offset)
  createConsent({
    config: state.force === 'no-config' ? `${base}no-such-config.json` : source,
    banner: script?.dataset['banner'] === 'none' ? 'none' : 'auto',
    clock: now,
    jar: jarOf(state, now),
  });

void import(/* @vite-ignore */ `${base}../assets/qa-panel.js`);
