import { gdpr } from '../../../sources.js';
import { textsIn } from '../../read/texts.js';
import type { ConfigRule } from '../../config-rule.js';

export const languageOffered: ConfigRule = {
  id: 'language-offered',
  family: 'consistency',
  severity: 'info',
  standing: 'advice',
  demands: 'A language that texts are written in is offered.',
  sources: [gdpr('art. 12(1)')],
  *check(config) {
    const languages: readonly string[] = config.languages ?? ['fr'];
    const counts = new Map<string, { count: number; pointer: string }>();
    for (const { language, pointer } of textsIn(config)) {
      if (languages.includes(language) || language === 'fr') continue;
      const known = counts.get(language) ?? { count: 0, pointer };
      counts.set(language, { ...known, count: known.count + 1 });
    }
    for (const [language, { count, pointer }] of counts)
      yield {
        pointer,
        message: `${String(count)} ${count === 1 ? 'text is' : 'texts are'} written in "${language}", which "languages" does not offer: nobody will see ${count === 1 ? 'it' : 'them'}`,
      };
  },
};
