import { msg } from '@lit/localize';
import { isEssential } from '../config/services.js';
import type { Config, Service } from '../config/types.js';

/** What the visitor's choice means for a service. */
export type ServiceStatus = 'always' | 'exempt' | 'off' | 'on';

/** The status of a service, given whether it may run. */
export function serviceStatus(config: Config, service: Service, granted: boolean): ServiceStatus {
  if (isEssential(config, service)) return 'always';
  if (!granted) return 'off';
  return service.exempt ? 'exempt' : 'on';
}

/** A status in words. */
export function statusInWords(status: ServiceStatus): string {
  return {
    always: msg('toujours actif'),
    exempt: msg('activé (sans consentement)'),
    off: msg('désactivé'),
    on: msg('activé'),
  }[status];
}
