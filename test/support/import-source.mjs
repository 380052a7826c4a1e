import { runnerImport } from 'vite';

/** Imports a module of the sources, which are TypeScript, without a build. */
export async function importSource(path) {
  const { module } = await runnerImport(`./${path}`, { configFile: false, logLevel: 'error' });
  return module;
}
