import type { Queue, Signal } from './signal.js';

type Command = readonly unknown[];

declare global {
  interface Window {
    /** Commands for Matomo. */
    _paq?: Queue<Command>;
  }
}

/**
 * Matomo. `consent`: it sends nothing until the visitor agrees. `opt-out`, the
 * exempt set-up: it measures until the visitor objects, with a cookie of 393 days,
 * the fewest that 13 months have; Matomo counts them from the first visit on.
 *
 * What happened while it was refused is never sent. In a queue that waits for
 * Matomo it is dropped, but for the last page view: the page on which the visitor
 * agrees. A running Matomo would keep it and send it with the next consent, so
 * that one that is refused hears nothing more: it is silent until the next page.
 *
 * `disableCookies` and `requireConsent` stop and erase what `forgetConsentGiven`
 * and `optUserOut` do, yet leave no cookie `mtm_consent_removed`, and are
 * deaf to a `mtm_consent` of another tool: the record alone decides.
 *
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export const signal: Signal = ({ consent, 'opt-out': measured }, first) => {
  const queue = (window._paq ??= []);
  const commands: Command[] = consent
    ? [['requireConsent'], ['setConsentGiven']]
    : [measured ? ['setVisitorCookieTimeout', 393 * 86_400] : ['requireConsent']];
  if (queue.splice) {
    const waiting = queue.splice(0);
    const view = waiting.map(([name]) => name).lastIndexOf('trackPageView');
    commands.push(
      ...waiting.filter(
        ([name], index) => first || index === view || !/^track|requireConsent|setConsentGiven/.test(name as string),
      ),
    );
  } else if (!consent && !measured) {
    queue.push(['disableCookies']);
    window._paq = [];
  }
  queue.push(...commands);
};
