import { measured } from '../../sources.js';
import { inlineConfig } from '../read/inline-config.js';
import { parse } from '../../../config/parse.js';
import { ConfigError } from '../../../config/config-error.js';
import type { PageRule } from '../page-rule.js';

export const pageConfigValid: PageRule = {
  id: 'page-config-valid',
  family: 'page',
  severity: 'error',
  standing: 'law',
  demands: 'The config in the page is one.',
  sources: [
    { cite: 'src/config/parse.ts', url: 'src/config/parse.ts', confidence: 'verified' },
    measured('a wrong config holds everything'),
  ],
  *check(page) {
    const element = inlineConfig(page);
    if (!element) return;
    try {
      parse(JSON.parse(element.text));
    } catch (error) {
      const [problem] = error instanceof ConfigError ? error.problems : [];
      const what = problem ? `${problem.pointer || '/'}: ${problem.message}` : 'it is not JSON';
      yield {
        element,
        message: `everything stays held: the config in the page is wrong (${what}); check its file with loquet lint`,
      };
    }
  },
};
