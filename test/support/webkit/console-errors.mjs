/**
 * What a message of WebKit's console says as an error, in the words that the
 * tests have for every engine: `exception: …` for what nobody caught.
 *
 * @param {{ source: string, level: string, text: string, url?: string, parameters?: object[] }} message
 * @returns {string | undefined} nothing for what is no error
 */
export function errorIn({ source, level, text, url, parameters }) {
  // The browser asks for an icon by itself.
  if (level !== 'error' || url?.endsWith('/favicon.ico')) return undefined;
  if (source === 'javascript') return `exception: ${text}`;
  if (source !== 'console-api' || !parameters) return text;
  return parameters.map(({ value, description }) => String(value ?? description)).join(' ');
}
