import type { ConfigProblem } from '../config-error.js';
import { fieldsOf, objectsIn, type Fields } from './fields.js';

/** A browser refuses a cookie called `__Host-…` that is not set for one host and all of its paths (RFC 6265bis, 4.1.3.2). */
export function* hostCookies(config: Fields): Generator<ConfigProblem> {
  yield* contradictionsIn('/consent/cookie', fieldsOf(fieldsOf(config['consent'])['cookie']));
  for (const [s, { cookies }] of objectsIn(config['services'])) {
    for (const [c, cookie] of objectsIn(cookies))
      yield* contradictionsIn(`/services/${String(s)}/cookies/${String(c)}`, cookie);
  }
}

function* contradictionsIn(pointer: string, { name, domain, path = '/' }: Fields): Generator<ConfigProblem> {
  if (typeof name !== 'string' || !/^__host-/i.test(name)) return;
  if (domain !== undefined)
    yield {
      pointer: `${pointer}/domain`,
      message: `a cookie called __Host-… has no domain: take it out, or call the cookie otherwise`,
    };
  if (path !== '/')
    yield {
      pointer: `${pointer}/path`,
      message: `a cookie called __Host-… has the path "/": take this one out, or call the cookie otherwise`,
    };
}
