import type { PolicySection, PolicyView } from '../policy-view.js';
import { cookies } from './cookies.js';
import { dpo } from './dpo.js';
import { exercise } from './exercise.js';
import { history } from './history.js';
import { processings } from './processings.js';
import { processors } from './processors.js';
import { responsible } from './responsible.js';
import { rights } from './rights.js';
import { automatedDecisions, furtherSections, security } from './texts.js';
import { transfers } from './transfers.js';

/** The sections of the full notice, in the order in which they are read. */
export function allSections(view: PolicyView): PolicySection[] {
  return [
    responsible(view),
    dpo(view),
    processings(view),
    rights(view),
    exercise(view),
    processors(view),
    transfers(view),
    security(view),
    automatedDecisions(view),
    cookies(view),
    ...furtherSections(view),
    history(view),
  ].filter((section) => section !== undefined);
}
