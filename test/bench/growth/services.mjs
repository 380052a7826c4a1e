import { accept } from '../support/answer.mjs';
import { profiles } from '../support/profiles.mjs';
import { newVisitor } from '../support/visit.mjs';

/** What a page costs with a number of services: the first visit, the answer, the visit after. */
export async function measureServices({ browser, server, kit }) {
  const url = server.url(kit, 'portal');
  const once = async (profile, options) => {
    const visitor = await newVisitor({ browser, profile, kit });
    const found = await visitor.visit(url, { cold: true, asked: kit.kind !== 'bare', ...options });
    return { visitor, found };
  };
  const cost = await once(profiles.desktop, {});
  await cost.visitor.leave();
  const first = await once(profiles.mobile, { watched: true, act: kit.kind === 'bare' ? undefined : accept });
  await first.visitor.leave();
  const answered = await once(profiles.desktop, { watched: true, act: kit.kind === 'bare' ? undefined : accept });
  const returning = await answered.visitor.visit(url, {});
  await answered.visitor.leave();
  return {
    page: cost.found.html,
    firstTask: cost.found.task,
    heap: cost.found.heap,
    visible: first.found.visible,
    toGone: first.found.toGone,
    toRequest: first.found.toRequest,
    longestScript: first.found.longestScript,
    returningTask: returning.task,
  };
}
