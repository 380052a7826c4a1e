import { TO_COMPLETE, service, text, type Draft } from './draft.js';
import type { Literals } from './literals.js';

const OPTIONAL = 'optional';

/** tarteaucitron: `tarteaucitron.init({ … })`, and a service for each `tarteaucitron.job.push('…')`. */
export function fromTarteaucitron({ objects, calls }: Literals): Draft | undefined {
  const jobs = calls.filter(({ callee }) => /^tarteaucitron\.job\b.*\.push$/.test(callee)).map((call) => call.text);
  const config = objects.find(({ privacyUrl, cookieName, hashtag }) => privacyUrl ?? cookieName ?? hashtag);
  if (!jobs.length && config?.['hashtag'] === undefined) return undefined;
  return {
    categories: [{ id: OPTIONAL, label: TO_COMPLETE, description: TO_COMPLETE }],
    services: [...new Set(jobs)].map((job) => service(job, OPTIONAL)),
    cookie: { name: text(config?.['cookieName']) ?? 'tarteaucitron' },
  };
}
