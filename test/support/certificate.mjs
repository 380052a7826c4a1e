import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'node_modules/.cache/loquet-test-certificate';

/**
 * Paths of a key and a certificate for `localhost` and the names under it, made
 * once: only https takes `Secure` cookies in every browser.
 */
export function certificate() {
  const key = join(folder, 'key.pem');
  const cert = join(folder, 'cert.pem');
  if (!existsSync(cert)) makeCertificate(key, cert);
  return { key, cert };
}

function makeCertificate(key, cert) {
  // Under another name until it is whole: two runners may start together.
  const fresh = `${cert}.${String(process.pid)}`;
  const names = 'subjectAltName=DNS:localhost,DNS:*.localhost,DNS:*.loquet.localhost,IP:127.0.0.1';
  const how = ['-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '365', '-subj', '/CN=localhost', '-addext', names];
  mkdirSync(folder, { recursive: true });
  execFileSync('openssl', ['req', ...how, '-keyout', `${fresh}.key`, '-out', fresh], { stdio: 'ignore' });
  renameSync(`${fresh}.key`, key);
  renameSync(fresh, cert);
}
