import { msg } from '@lit/localize';
import { changesList } from '../changes-list.js';
import type { PolicySection, PolicyView } from '../policy-view.js';

/** What changed in the notice, and when. */
export function history({ policy: { changes }, language }: PolicyView): PolicySection | undefined {
  if (!changes?.length) return undefined;
  return { id: 'changes', title: msg('Ce qui a changé'), content: changesList(changes, language) };
}
