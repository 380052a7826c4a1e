import { cpus, loadavg, totalmem } from 'node:os';

/** What the figures were taken on. */
export function machine() {
  const [{ model = 'unknown' } = {}] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${String(cpus().length)} × ${model.trim()}, ${String(memory)} GiB, Node ${process.versions.node}, ${process.platform}`;
}

/** How much this machine had to do in the last minute, in processes. */
export const load = () => loadavg()[0];
