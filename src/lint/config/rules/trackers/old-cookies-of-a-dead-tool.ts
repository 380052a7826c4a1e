import { developersGuide } from '../../../sources.js';
import { servicesIn } from '../../read/placed.js';
import type { ConfigRule } from '../../config-rule.js';

export const oldCookiesOfADeadTool: ConfigRule = {
  id: 'old-cookies-of-a-dead-tool',
  family: 'trackers',
  severity: 'info',
  standing: 'advice',
  demands: 'Cookies of a tool that has ended are declared for as long as old ones may lie on devices, no longer.',
  sources: [developersGuide('fiche 16')],
  *check(config) {
    for (const { item: service, pointer } of servicesIn(config)) {
      const old = service.cookies.filter(({ name }) => /^__utm[abctvz]$/.test(name));
      if (old.length)
        yield {
          pointer: `${pointer}/cookies`,
          message: `${old.map(({ name }) => name).join(', ')} are of ga.js, which has counted nothing since 2023: take the script off the site; keep the names until the last of these cookies has expired, so that they are erased`,
        };
    }
  },
};
