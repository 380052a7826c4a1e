import type { ConfigProblem } from '../config-error.js';
import { consentCookieName } from '../consent-cookie.js';
import type { Config } from '../types.js';
import { fieldsOf, objectsIn, type Fields } from './fields.js';

/** The cookie that carries the choice belongs to no service, and its path is one that a page can have. */
export function* choiceCookie(config: Fields): Generator<ConfigProblem> {
  const cookie = fieldsOf(fieldsOf(config['consent'])['cookie']);
  const { path } = cookie;
  if (typeof path === 'string' && !/^[!-~]*$/.test(path))
    yield {
      pointer: '/consent/cookie/path',
      message: 'browsers compare it with the address as it is sent: write "/loca%C3%A9", not "/locaé"',
    };
  const choice = consentCookieName({ consent: { cookie } } as unknown as Config);
  for (const [s, { cookies }] of objectsIn(config['services'])) {
    for (const [c, { name }] of objectsIn(cookies)) {
      if (name === choice)
        yield {
          pointer: `/services/${String(s)}/cookies/${String(c)}/name`,
          message: `"${choice}" is the cookie that carries the choice, which the kit lists by itself: take it out here`,
        };
    }
  }
}
