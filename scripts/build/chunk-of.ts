import type { Rolldown } from 'vite';

/**
 * `@lit/localize` exports all that it has from one module. What is left of that
 * for a page in French are `msg`, which gives back what it is given, and what
 * waits for another language: the rest goes with `src/locales/translations.ts`.
 */
const isNeeded = (id: string) => !/@lit\/localize\/init\/(runtime|transform)\.js$/.test(id);

/**
 * Puts whatever the ui entry imports statically into the entry's own chunk, also
 * what later chunks share with it: left to itself the bundler makes a further
 * chunk of that, and a further request before the banner. Of the rest it puts
 * what the preferences share with the policy into one chunk, and with the cookie
 * table into another, instead of four.
 */
export function chunkOf(id: string, graph: Rolldown.ChunkingContext): string | null {
  const isReachedFrom = (entry: string) => {
    const reached = new Set<string>();
    const visit = (module: string) => {
      if (reached.has(module)) return;
      reached.add(module);
      graph.getModuleInfo(module)?.importedIds.filter(isNeeded).forEach(visit);
    };
    visit(`${process.cwd()}/src/${entry}.ts`);
    return reached.has(id);
  };
  if (isReachedFrom('loader/on-demand')) return 'ui';
  if (!isReachedFrom('elements/banner/preferences')) return null;
  if (isReachedFrom('elements/privacy-policy')) return 'words';
  return isReachedFrom('elements/cookie-table') ? 'choice-switch' : null;
}
