import type { ConfigProblem } from '../config-error.js';
import { consentCookieName } from '../consent-cookie.js';
import { addDuration } from '../duration.js';
import { largestRecordSize } from '../record-size.js';
import { isGoogleAnalytics } from '../services.js';
import type { Config, Identifier } from '../types.js';

/** Browsers keep no cookie, hence no choice, for longer. */
const LONGEST_DELAY_DAYS = 400;

/** What a cookie's value may take, in bytes: browsers refuse more than 4,096 with its name. */
const LARGEST_RECORD = 3_500;

const DAY = 86_400_000;

/** The rules that a schema cannot say. Takes a config that follows the schema. */
export function* inconsistencies(config: Config): Generator<ConfigProblem> {
  yield* repeatedIds(config);
  yield* misplacedServices(config);
  yield* unusableDelays(config);
  yield* secondRecords(config);
  yield* impossibleDates(config);
  yield* brokenReferences(config);
  const size = largestRecordSize(config);
  if (size > LARGEST_RECORD)
    yield {
      pointer: '/services',
      message: `an answer to all of them takes ${String(size)} bytes in the cookie, more than ${String(LARGEST_RECORD)}: shorten the ids, or declare fewer services`,
    };
}

function* repeatedIds({ categories, services, policy }: Config): Generator<ConfigProblem> {
  const lists: [pointer: string, items: readonly { id: Identifier }[]][][] = [
    [
      ['/categories', categories],
      ['/services', services],
    ],
    [['/policy/controllers', policy?.controllers ?? []]],
    [['/policy/processors', policy?.processors ?? []]],
    [['/policy/processings', policy?.processings ?? []]],
    [['/policy/transfers', policy?.transfers ?? []]],
    [['/policy/sections', policy?.sections ?? []]],
  ];
  for (const group of lists) {
    const seen = new Map<string, string>();
    for (const [list, items] of group) {
      for (const [at, { id }] of items.entries()) {
        const pointer = `${list}/${String(at)}/id`;
        const first = seen.get(id);
        if (id in {}) yield { pointer, message: `"${id}" is a word of JavaScript's own: choose another id` };
        if (first) yield { pointer, message: `"${id}" is the id of ${first} already` };
        else seen.set(id, pointer);
      }
    }
  }
}

function* misplacedServices({ categories, services }: Config): Generator<ConfigProblem> {
  for (const [at, service] of services.entries()) {
    const pointer = `/services/${String(at)}`;
    const category = categories.find(({ id }) => id === service.category);
    if (!category) {
      yield { pointer: `${pointer}/category`, message: `no category has the id "${service.category}"` };
      continue;
    }
    if (!service.exempt) continue;
    if (category.required)
      yield {
        pointer: `${pointer}/exempt`,
        message: 'what is exempt from consent is not essential: give it a category of its own',
      };
    if (services.some((other) => other.category === service.category && !other.exempt))
      yield {
        pointer: `${pointer}/exempt`,
        message: 'its category also has services that need consent: give it one of its own',
      };
    if (isGoogleAnalytics(service))
      yield {
        pointer: `${pointer}/exempt`,
        message:
          'Google Analytics is never exempt from consent: the CNIL requires that the provider does not reuse the data',
      };
  }
}

function* unusableDelays({ consent }: Config): Generator<ConfigProblem> {
  for (const [name, delay] of Object.entries(consent?.askAgainAfter ?? {}) as [string, string][]) {
    const pointer = `/consent/askAgainAfter/${name}`;
    const days = longestDays(delay);
    if (days <= 0) yield { pointer, message: 'asks again at once: the visitor could never answer' };
    if (days > LONGEST_DELAY_DAYS)
      yield {
        pointer,
        message: `can be ${String(Math.ceil(days))} days; browsers keep no choice longer than ${String(LONGEST_DELAY_DAYS)}: P13M is the most in months`,
      };
  }
}

/** The most days that a duration lasts, whatever day of a leap cycle it starts on. */
function longestDays(duration: string): number {
  const starts = Array.from({ length: 1461 }, (_, day) => new Date(Date.UTC(2023, 0, 1 + day)));
  return Math.max(...starts.map((start) => (addDuration(start, duration).getTime() - start.getTime()) / DAY));
}

function* secondRecords(config: Config): Generator<ConfigProblem> {
  const record = consentCookieName(config);
  for (const [s, { cookies }] of config.services.entries()) {
    for (const [c, { name }] of cookies.entries()) {
      if (name === record)
        yield {
          pointer: `/services/${String(s)}/cookies/${String(c)}/name`,
          message: `"${name}" is the cookie that carries the choice: the kit lists it by itself`,
        };
    }
  }
}

function* impossibleDates({ revision, policy }: Config): Generator<ConfigProblem> {
  if (!isDate(revision.slice(0, 10))) yield { pointer: '/revision', message: 'there is no such day' };
  if (policy && !isDate(policy.updated)) yield { pointer: '/policy/updated', message: 'there is no such day' };
}

/** Date takes 30 February for 2 March: only a day that it writes back is one. */
function isDate(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function* brokenReferences({ policy }: Config): Generator<ConfigProblem> {
  if (!policy) return;
  const ids = (items: readonly { id: Identifier }[] = []) => new Set(items.map(({ id }) => id));
  const controllers = ids(policy.controllers);
  const processors = ids(policy.processors);
  const transfers = ids(policy.transfers);
  const missing = (pointer: string, id: string, what: string) => ({
    pointer,
    message: `no ${what} has the id "${id}"`,
  });

  for (const [p, processing] of policy.processings.entries()) {
    const pointer = `/policy/processings/${String(p)}`;
    if (processing.controller && !controllers.has(processing.controller))
      yield missing(`${pointer}/controller`, processing.controller, 'controller');
    for (const [at, id] of (processing.processors ?? []).entries())
      if (!processors.has(id)) yield missing(`${pointer}/processors/${String(at)}`, id, 'processor');
    for (const [at, id] of (processing.transfers ?? []).entries())
      if (!transfers.has(id)) yield missing(`${pointer}/transfers/${String(at)}`, id, 'transfer');
  }
  for (const [at, id] of (policy.joint?.controllers ?? []).entries())
    if (!controllers.has(id)) yield missing(`/policy/joint/controllers/${String(at)}`, id, 'controller');
}
