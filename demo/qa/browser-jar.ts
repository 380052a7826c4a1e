import { documentJar } from '../../src/cookies/document-jar.js';

/** The browser’s own cookies, as the script in the head found them before the gate stood in front of any. */
export const browserJar = window.loquetQa?.jar ?? documentJar;
