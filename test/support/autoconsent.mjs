import { readFileSync } from 'node:fs';

/** `dist/autoconsent.esm.js` of the package; the build for Playwright lies beside it. */
const main = import.meta.resolve('@duckduckgo/autoconsent');
const contentScript = readFileSync(new URL('autoconsent.playwright.js', main), 'utf8');

/** The rules that autoconsent is published with. */
export const stockRules = JSON.parse(readFileSync(new URL('../rules/rules.json', main), 'utf8')).autoconsent;

/** Our rule, as the package ships it. */
export const ownRule = JSON.parse(readFileSync('rules/autoconsent/loquet.json', 'utf8'));

/**
 * Puts DuckDuckGo's autoconsent into every document of a page, as its browsers
 * and extensions do: a content script in a world of its own, from the start.
 *
 * @param config what of autoconsent's config is not its default
 * @returns `messages`, what the content script told the browser so far;
 *   `until(type)`, the first message of a type, or for which a function says so;
 *   `send(message)`, what the browser tells the content script; to be awaited, since
 *   it fails when the page closes before the content script is done with it
 */
export async function installAutoconsent(page, rules, config = {}) {
  const world = 'autoconsent';
  const devtools = await page.context().newCDPSession(page);
  const messages = [];
  const waiting = [];
  let context;
  const send = (message) =>
    devtools.send('Runtime.evaluate', {
      contextId: context,
      expression: `autoconsentReceiveMessage(${JSON.stringify(message)})`,
      awaitPromise: true,
    });

  // Some stock rules look into the page's own scripts: the browser does that for them.
  const lookIntoPage = async ({ id, code }) => {
    const result = await page.evaluate(code).then(Boolean, () => false);
    // The document that asked may be gone by now, with the page or for the next one: then nobody waits for it.
    await send({ type: 'evalResp', id, result }).catch(() => {});
  };

  devtools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== 'tellBrowser') return;
    context = executionContextId;
    const message = JSON.parse(payload);
    messages.push(message);
    for (const waiter of waiting.splice(0)) waiter();
    if (message.type === 'eval') void lookIntoPage(message);
  });
  await devtools.send('Page.enable');
  await devtools.send('Runtime.enable');
  await devtools.send('Runtime.addBinding', { name: 'tellBrowser', executionContextName: world });
  const answer = { type: 'initResp', rules: { autoconsent: rules }, config };
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', {
    worldName: world,
    source: `window.autoconsentSendMessage = async (message) => tellBrowser(JSON.stringify(message));
      ${contentScript};
      autoconsentReceiveMessage(${JSON.stringify(answer)});`,
  });

  const next = () => new Promise((resolve) => waiting.push(resolve));
  const until = async (isIt) => {
    for (;;) {
      const found = messages.find(typeof isIt === 'string' ? ({ type }) => type === isIt : isIt);
      if (found) return found;
      await next();
    }
  };
  return { messages, until, send };
}
