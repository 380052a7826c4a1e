import type { Config } from '../config/types.js';

/**
 * The content security policy of level `strict`: what the page may load, given
 * what is granted. It restricts origins only: the site's own inline code,
 * `eval`, and what it makes itself (`data:`, `blob:`) stay as they are. A host
 * is allowed with every port: without one a policy means the standard port.
 *
 * @param granted ids of the services that may run
 * @returns the value of a `Content-Security-Policy` header, or of its `<meta>`
 */
export function contentPolicy({ services }: Config, granted: ReadonlySet<string>): string {
  const hosts = services.flatMap(({ id, hosts = [] }) => (granted.has(id) ? hosts.map((host) => `${host}:*`) : []));
  return ["default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:", ...new Set(hosts)].join(' ');
}

/** Puts the policy into the page, for what comes after. It cannot be lifted again: whoever grants more has to reload. */
export function addPolicy(config: Config, granted: ReadonlySet<string>): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = contentPolicy(config, granted);
  document.head.prepend(meta);
}
