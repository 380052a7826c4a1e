import { fieldsOf, objectsIn, textsIn, type Fields } from '../config/checks/fields.js';
import { nearest } from '../config/checks/nearest.js';
import { placesIn } from '../config/checks/walk.js';
import type { ConfigProblem } from '../config/config-error.js';
import { mergedService } from './merged-service.js';
import { pointerInSource } from './pointer-in-source.js';
import { vendorService } from './vendor-service.js';
import type { CatalogueVendor } from './vendor.js';

/** What a source file stands for. */
export interface ResolvedSource {
  /** The config, still to be parsed; only as good as `problems` is empty. */
  value: unknown;
  /** What is wrong with the source itself, with pointers into the source. */
  problems: ConfigProblem[];
  /** Where the source says what stands at a pointer of `value`. */
  pointerInSource: (pointer: string) => string;
}

/**
 * Puts the catalogue's services into a source: each field that the source gives
 * takes the place of the catalogue's, cookies one by one.
 *
 * @param source what is written in a `*.loquet.jsonc`, found harmless by `plain-json.ts`
 */
export function resolveSource(source: unknown, vendors: readonly CatalogueVendor[]): ResolvedSource {
  const fields = fieldsOf(source);
  const listed = fields['services'];
  const problems = [...misplacedUses(source)];
  if (!Array.isArray(listed)) return { value: source, problems, pointerInSource: (pointer) => pointer };
  const { name } = fieldsOf(fields['landlord']);
  const landlord = typeof name === 'string' ? name : '';
  const services = objectsIn(listed).map(([at, service]) => {
    if (!Object.hasOwn(service, 'use')) return listed[at] as unknown;
    const vendor = vendors.find(({ id }) => id === service['use']);
    const wrong = vendor ? strangersIn(service, vendor) : [unknownVendor(service['use'], vendors)];
    for (const { pointer, message } of wrong) problems.push({ pointer: `/services/${String(at)}${pointer}`, message });
    return vendor ? resolvedService(vendor, service, landlord) : service;
  });
  const value = { ...fields, services };
  return { value, problems, pointerInSource: (pointer) => pointerInSource(pointer, { source, resolved: value }) };
}

function resolvedService(vendor: CatalogueVendor, changes: Fields, landlord: string): Fields {
  const without = textsIn(changes['without']).map(([, name]) => name);
  return mergedService(vendorService(vendor, { exempt: changes['exempt'] !== undefined, without, landlord }), changes);
}

/** `"use"` anywhere but in a service. */
function* misplacedUses(source: unknown): Generator<ConfigProblem> {
  for (const { pointer, field } of placesIn(source)) {
    if (field === 'use' && !/^\/services\/\d+\/use$/.test(pointer))
      yield { pointer, message: '"use" belongs in a service: take it out' };
  }
}

function unknownVendor(use: unknown, vendors: readonly CatalogueVendor[]): ConfigProblem {
  if (typeof use !== 'string')
    return { pointer: '/use', message: 'should be the id of a service of the catalogue, such as "matomo"' };
  const meant = nearest(
    use,
    vendors.map(({ id }) => id),
  );
  const mend = meant ? `did you mean "${meant}"?` : 'see docs/catalogue.md, or describe the service without "use"';
  return { pointer: '/use', message: `the catalogue has no "${use}": ${mend}` };
}

/** What `without` takes out has to be there. */
function* strangersIn({ without }: Fields, { id, cookies, storage = [] }: CatalogueVendor): Generator<ConfigProblem> {
  if (without === undefined) return;
  if (!Array.isArray(without) || textsIn(without).length !== without.length) {
    yield { pointer: '/without', message: 'should be a list of names of cookies or storage' };
    return;
  }
  const known = [...cookies.map(({ name }) => name), ...storage];
  for (const [at, name] of textsIn(without)) {
    if (known.includes(name)) continue;
    const meant = nearest(name, known);
    const mend = meant ? `did you mean "${meant}"?` : `it has ${known.join(', ') || 'none'}`;
    yield { pointer: `/without/${String(at)}`, message: `"${id}" of the catalogue has no "${name}": ${mend}` };
  }
}
