import { profiles } from '../support/profiles.mjs';
import { newVisitor } from '../support/visit.mjs';

/** How many elements the site's own page is given beside those of the portal. */
export const lengths = [0, 1_000, 3_000];

/** A kit on a page that is so many elements longer before a banner can come. */
export const onLongerPage = (kit, length) => ({
  ...kit,
  id: `${kit.id}-longer-${String(length)}`,
  firstInHead: (base, host) =>
    `${kit.firstInHead?.(base, host) ?? ''}<script>(${lengthen})(${String(length)})</script>`,
});

/**
 * Milliseconds of CPU for styles and layout on a phone, until the banner stands:
 * the question must not make the browser style the page around it anew.
 */
export async function measureHostPage({ browser, server, kit }) {
  const visitor = await newVisitor({ browser, profile: profiles.mobile, kit });
  const { layout } = await visitor.visit(server.url(kit, 'portal'), { asked: kit.kind !== 'bare' });
  await visitor.leave();
  return { layout };
}

/** Runs in the page: paragraphs of two elements each, once the document is parsed. */
function lengthen(length) {
  document.addEventListener('DOMContentLoaded', () => {
    for (let at = 0; at < length; at += 2) {
      const paragraph = document.createElement('p');
      paragraph.className = `kind-${at % 7}`;
      paragraph.append('Une ligne de plus, ', document.createElement('b'));
      document.body.append(paragraph);
    }
  });
}
