import type { Config } from '../config/types.js';

/**
 * The text of one classic script that holds a config and the loader. The config
 * lies on the script's own element, where the loader looks for it, so that
 * nothing else is global.
 *
 * The text is ASCII: a page that is not in UTF-8 would otherwise garble the
 * accents of a script that its server sends without a charset.
 */
export function carryConfig(config: Config, loader: string): string {
  return ascii(`document.currentScript.loquetConfig=${literal(config)};${loader.trimEnd()}`);
}

/** What of a config a page carries. */
export function configAsCarried(config: Config): Config {
  const carried = { ...config };
  delete carried.$schema;
  // A matter between the landlord and the linter.
  delete carried.waivers;
  return carried;
}

/** A JavaScript expression that is safe between script tags, and equals what JSON.parse would give. */
function literal(config: Config): string {
  return (
    JSON.stringify(configAsCarried(config))
      .replaceAll('<', '\\u003c')
      // In JavaScript, unlike JSON, that name would set the prototype. Only a name has `{` or `,` right before
      // its quote: inside a text there is a backslash.
      .replace(/(?<=[{,])"__proto__":/g, '["__proto__"]:')
  );
}

/** Code and texts alike: every character beyond ASCII as `\uXXXX`, U+2028 and U+2029 among them. */
const ascii = (code: string) =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
