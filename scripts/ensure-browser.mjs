// Finds a Chromium for the tests and openssl for their certificate; on Debian, installs what is missing.
import { execSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-browsers.mjs';

function missingPackages() {
  const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
  return [...(findChromium() ? [] : ['chromium', 'fonts-dejavu-core']), ...(hasOpenssl ? [] : ['openssl'])];
}

function ensure() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `The tests need ${missing.join(', ')}: install a Chromium or Chrome (or set CHROMIUM_BIN to its path) and openssl.`,
    );
  }
  console.log(`Installing ${missing.join(', ')} for the tests.`);
  const options = {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  execSync('apt-get update', options);
  execSync(`apt-get install -y --no-install-recommends ${missing.join(' ')}`, options);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensure();
    console.log(`Tests run in ${String(findChromium())}.`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
