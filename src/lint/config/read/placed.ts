import type { Config, Cookie, Processing, Service } from '../../../config/types.js';

/** Something of a config, and where it stands. */
export interface Placed<T> {
  item: T;
  /** A JSON pointer. */
  pointer: string;
}

/** The items of a list, with their pointers; none when there is no list. */
export function placed<T>(list: readonly T[] | undefined, pointer: string): Placed<T>[] {
  return (list ?? []).map((item, at) => ({ item, pointer: `${pointer}/${String(at)}` }));
}

export const servicesIn = ({ services }: Config): Placed<Service>[] => placed(services, '/services');

export const processingsIn = ({ policy }: Config): Placed<Processing>[] =>
  placed(policy?.processings, '/policy/processings');

/** The cookies that the services declare, each with its service. */
export function cookiesIn(config: Config): (Placed<Cookie> & { service: Service })[] {
  return servicesIn(config).flatMap(({ item: service, pointer }) =>
    placed(service.cookies, `${pointer}/cookies`).map((cookie) => ({ ...cookie, service })),
  );
}
