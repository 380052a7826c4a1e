import { matchesName } from '../config/name-pattern.js';
import { reportError } from '../store/announce.js';
import type { ConsentStore } from '../store/consent-store.js';

/** Says that a policy of the site blocks what the visitor granted. What it blocks besides is the site's own affair. */
export function explainViolation(store: ConsentStore, event: SecurityPolicyViolationEvent): void {
  const { blockedURI, disposition, effectiveDirective } = event;
  // Of what stands in the page it says only what kind it is: `inline`, `eval`.
  if (disposition !== 'enforce' || !/^\w+:\/\//.test(blockedURI)) return;
  const { hostname } = new URL(blockedURI);
  const service = store.config?.services.find(
    ({ id, hosts = [] }) => store.isGranted(id) && hosts.some((declared) => matchesName(declared, hostname)),
  );
  if (service)
    reportError(
      'policy',
      `the content security policy of this page blocks ${hostname}, which "${service.id}" needs and the visitor granted: add it to ${effectiveDirective}`,
    );
}
