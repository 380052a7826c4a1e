import { spawn } from 'node:child_process';

/**
 * Starts a program that ends with this one, and with it whatever it started itself.
 *
 * @param {string} command
 * @param {string[]} words
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startProcess(command, words, options = {}) {
  // Its own group: a browser is several processes.
  const child = spawn(command, words, { stdio: 'ignore', ...options, detached: true });
  const stop = () => {
    process.removeListener('exit', stop);
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.once('exit', stop);
  return { child, stop };
}
