import { accept, refuse } from './answer.mjs';
import { profiles } from './profiles.mjs';
import { newVisitor } from './visit.mjs';

/*
 * What is measured of each kit, by the name that the results carry. On the
 * portal page: `first` (watched by the probe, and answered), `cost` (a first
 * visit that nothing watches), `accepted` and `refused`, each `cold` and `warm`.
 * On the log-in page: `login`. Of the kit's further forms, what differs by form.
 */

/**
 * One round of one kit: every scenario once, or, unless it is a `whole` one,
 * every scenario that does not wait for a slow network in vain.
 *
 * @returns scenario → what was measured
 */
export async function playRound({ browser, server, kit, refusal, whole }) {
  const results = {};
  for (const [name, profile] of Object.entries(profiles)) {
    const measured = {
      ...(await firstVisits({ browser, server, kit, profile })),
      ...(await returning({ browser, server, kit, profile, refusal, whole })),
    };
    for (const [scenario, values] of Object.entries(measured)) results[`${name} ${scenario}`] = values;
  }
  return results;
}

/** What the rounds rest on: the cookies of a visitor who has refused, and how many nodes the page has as it is served. */
export async function prepareKit({ browser, server, kit }) {
  const visitor = await newVisitor({ browser, profile: profiles.desktop, kit });
  const url = server.url(kit, 'portal');
  const { nodes } = await visitor.visit(url, { scriptless: true });
  if (kit.kind !== 'bare') await visitor.visit(url, { watched: true, asked: true, act: refuse });
  const refusal = await visitor.cookies();
  await visitor.leave();
  return { refusal, servedNodes: nodes };
}

async function firstVisits({ browser, server, kit, profile }) {
  const asked = kit.kind !== 'bare';
  const once = async (page, options) => {
    const visitor = await newVisitor({ browser, profile, kit });
    const measured = await visitor.visit(server.url(kit, page), { asked, cold: true, ...options });
    await visitor.leave();
    return measured;
  };
  return {
    ...(profile.network ? {} : { cost: await once('portal', {}) }),
    ...(kit.kind === 'form' ? {} : { login: await once('login', { watched: true }) }),
  };
}

/** A first visit with an answer, and the visits after it, by one visitor. */
async function returning({ browser, server, kit, profile, refusal, whole }) {
  const visitor = await newVisitor({ browser, profile, kit });
  const url = server.url(kit, 'portal');
  const asked = kit.kind !== 'bare';
  const measured = {
    first: await visitor.visit(url, { watched: true, cold: true, asked, act: asked ? accept : undefined }),
    'accepted cold': await visitor.visit(url, { cold: true }),
  };
  if (whole || !profile.network) measured['accepted warm'] = await visitor.visit(url, {});
  if (kit.kind !== 'form' && (whole || !profile.network)) {
    await visitor.become(refusal);
    measured['refused warm'] = await visitor.visit(url, {});
    measured['refused cold'] = await visitor.visit(url, { cold: true });
  }
  await visitor.leave();
  return measured;
}
