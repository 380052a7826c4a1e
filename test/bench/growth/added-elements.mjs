import { inPage } from '../support/in-page.mjs';
import { profiles } from '../support/profiles.mjs';
import { newVisitor } from '../support/visit.mjs';

/** How many elements are added, after the page is at rest. */
export const amounts = [10, 100, 1_000, 5_000];

/**
 * Milliseconds of CPU that adding elements takes, by their number: as an
 * application does it, card by card, forty elements to a task.
 *
 * @param {{ answer?: Function, refusal: object[] }} visitor what was answered before: nothing, or cookies
 */
export async function measureAddedElements({ browser, server, kit, cookies }) {
  const visitor = await newVisitor({ browser, profile: profiles.desktop, kit });
  if (cookies) await visitor.become(cookies);
  const found = {};
  for (const amount of amounts) {
    const act = async (session) => {
      await inPage(session, addElements, { amount: 40 });
      const before = await task(session);
      await inPage(session, addElements, { amount });
      return { spent: (await task(session)) - before };
    };
    found[amount] = (
      await visitor.visit(server.url(kit, 'portal'), { act, asked: !cookies && kit.kind !== 'bare' })
    ).spent;
  }
  await visitor.leave();
  return found;
}

async function task(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
}

/** Adds cards of five elements, two in one of them that fetch, and lets the page take a breath after each forty. */
async function addElements({ amount }) {
  const list = document.createElement('div');
  // Out of sight: what is measured is the adding, not the painting.
  list.hidden = true;
  document.body.append(list);
  const add = (parent, name) => parent.appendChild(document.createElement(name));
  for (let at = 0; at < amount; at += 5) {
    const card = add(list, 'article');
    add(card, 'h3').textContent = `Demande ${at}`;
    add(add(card, 'p'), 'a').href = `/demandes/${at}`;
    add(card, 'span').textContent = 'En cours';
    if (at % 40 === 35) await new Promise((resolve) => setTimeout(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
}
