import { basename } from 'node:path';
import { CliError } from './cli-error.js';

/**
 * Words by which the cookie lists of content blockers (EasyList Cookie, uBlock
 * Origin, AdGuard) know addresses. A file that is blocked holds everything for ever.
 */
const blocked = /cookie|consent|banner|bandeau|\b(?:cmp|cnil|gdpr|rgpd)\b/i;

/** What the bundle is called, `loquet-<name>.js`: as told, or as the config's file. */
export function bundleName(given: string | undefined, configPath: string): string {
  const name = given ?? basename(configPath).replace(/(?:\.loquet\.jsonc|\.[^.]+)$/, '');
  const mend = given === undefined ? 'name the bundle with --name' : 'choose another --name';
  if (!/^[a-z0-9-]+$/.test(name))
    throw new CliError('usage', `"${name}" cannot be part of an address (a to z, 0 to 9 and "-" can): ${mend}`);
  if (blocked.test(name))
    throw new CliError('usage', `content blockers look for "${wordOf(name)}" in a file's name: ${mend}`);
  return name;
}

/** The address of the folder that the kit is served from, with its final slash. */
export function baseAddress(given: string): string {
  // What needs no escaping in an attribute. A relative address would differ from page to page.
  if (!/^(?:https?:\/\/[^/]|\/(?!\/))[^\s"'<>&?#\\]*$/.test(given))
    throw new CliError('usage', `--base should be a path such as /loquet/, or an https address, not "${given}"`);
  if (blocked.test(given))
    throw new CliError('usage', `content blockers look for "${wordOf(given)}" in an address: choose another --base`);
  return given.replace(/\/*$/, '/');
}

const wordOf = (text: string) => blocked.exec(text)?.[0] ?? '';
