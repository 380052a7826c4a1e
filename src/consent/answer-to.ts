import type { Service } from '../config/types.js';
import type { ConsentRecord } from './record.js';

/** What a record answers for a service; nothing for one that was not asked about, or left the category that it was asked for. */
export function answerTo({ id, category }: Service, record: ConsentRecord | undefined): boolean | undefined {
  return (record?.categories?.[id] ?? category) === category ? record?.choices[id] : undefined;
}
