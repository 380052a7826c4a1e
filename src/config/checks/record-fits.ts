import type { ConfigProblem } from '../config-error.js';
import { largestRecordSize } from '../record-size.js';
import type { Config } from '../types.js';
import { objectsIn, type Fields } from './fields.js';

/** What a cookie's value may take, in bytes: browsers refuse more than 4,096 with its name and attributes. */
const LARGEST_RECORD = 3_500;

/** The cookie has room for an answer to every service. */
export function* recordFits(config: Fields): Generator<ConfigProblem> {
  const objects = (list: unknown) => objectsIn(list).map(([, item]) => item);
  const readable = {
    revision: config['revision'],
    categories: objects(config['categories']),
    services: objects(config['services']),
  };
  const size = largestRecordSize(readable as unknown as Config);
  if (size > LARGEST_RECORD)
    yield {
      pointer: '/services',
      message: `an answer to all of them takes ${String(size)} bytes in the cookie, more than ${String(LARGEST_RECORD)}: shorten the ids, or declare fewer services`,
    };
}
