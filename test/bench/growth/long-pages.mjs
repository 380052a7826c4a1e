import { profiles } from '../support/profiles.mjs';
import { newVisitor } from '../support/visit.mjs';
import { inPage, untilInPage } from '../support/in-page.mjs';

/** The whole of a table, or of a policy, on the screen: how long its longest task is, on a desktop and on a phone. */
export async function measureLongPage({ browser, server, kit, page, cookies }) {
  const found = {};
  for (const [name, profile] of Object.entries(profiles)) {
    const visitor = await newVisitor({ browser, profile, kit });
    await visitor.become(cookies);
    const act = async (session) => {
      await untilInPage(session, isDrawn, page);
      return inPage(session, tasksOf);
    };
    const { longest, longTasks, elements, drawn } = await visitor.visit(server.url(kit, page), { act });
    found[name] = { longest, longTasks, elements, drawn };
    await visitor.leave();
  }
  return found;
}

/** Whether the element has come to rest: the same number of elements, some tenths of a second apart. */
async function isDrawn(page) {
  const count = () =>
    document.querySelector(page === 'table' ? 'cookie-table' : 'privacy-policy')?.shadowRoot?.querySelectorAll('*')
      .length ?? 0;
  const before = count();
  await new Promise((resolve) => setTimeout(resolve, 300));
  return before > 500 && count() === before;
}

function tasksOf() {
  const observer = new PerformanceObserver(() => undefined);
  observer.observe({ type: 'longtask', buffered: true });
  const tasks = observer.takeRecords();
  const roots = [...document.querySelectorAll('cookie-table, privacy-policy')].map(({ shadowRoot }) => shadowRoot);
  return {
    longest: Math.max(0, ...tasks.map(({ duration }) => duration)),
    longTasks: tasks.length,
    elements: roots.reduce((sum, root) => sum + root.querySelectorAll('*').length, 0),
    drawn: Math.max(0, ...tasks.map(({ startTime, duration }) => startTime + duration)),
  };
}
