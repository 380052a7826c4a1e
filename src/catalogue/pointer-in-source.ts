import { fieldsOf, objectsIn, type Fields } from '../config/checks/fields.js';
import { pointerStep, stepsOf } from '../config/checks/pointer.js';

/**
 * Where a source says what stands at a pointer of the config that was made of
 * it: the same place, or the `use` by which the catalogue says it.
 */
export function pointerInSource(pointer: string, { source, resolved }: { source: unknown; resolved: unknown }): string {
  const [list, at, ...rest] = stepsOf(pointer);
  const service = list === 'services' ? itemAt(fieldsOf(source)['services'], at) : undefined;
  if (!service || !Object.hasOwn(service, 'use')) return pointer;
  const steps = stepsInService(service, rest, itemAt(fieldsOf(resolved)['services'], at));
  return ['', 'services', at ?? '', ...(steps ?? ['use'])].map((step) => (step ? pointerStep(step) : step)).join('/');
}

/** The steps inside a service of the source, none when the source does not say it. */
function stepsInService(service: Fields, steps: readonly string[], resolved: Fields | undefined): string[] | undefined {
  const [field, at, ...rest] = steps;
  if (field === undefined) return [];
  if (!Object.hasOwn(service, field)) return undefined;
  if (field !== 'cookies' || at === undefined) return leadsSomewhere(service, steps) ? [...steps] : [field];
  const name = itemAt(resolved?.['cookies'], at)?.['name'];
  const given = objectsIn(service['cookies']).find(([, cookie]) => cookie['name'] === name);
  if (!given) return undefined;
  const [index, cookie] = given;
  return [field, String(index), ...(leadsSomewhere(cookie, rest) ? rest : [])];
}

function leadsSomewhere(value: unknown, steps: readonly string[]): boolean {
  const [step, ...rest] = steps;
  if (step === undefined) return true;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
  return leadsSomewhere((value as Fields)[step], rest);
}

const itemAt = (list: unknown, at: string | undefined): Fields | undefined =>
  objectsIn(list).find(([index]) => String(index) === at)?.[1];
