import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const obsoleteTool = phraseRule({
  id: 'obsolete-tool',
  family: 'texts',
  severity: 'info',
  standing: 'advice',
  demands: 'Tools that are advised still exist.',
  sources: [gdpr('art. 12(1)')],
  says: 'this tool or signal is no longer kept up. Leave it out.',
  any: [
    /do ?not ?track ?me|do not track|\bdnt\b|youronlinechoices|cookies? flash|flash cookies?|(?:adobe )?flash player|silverlight|abine/,
  ],
  unless: /obsolete|n'est plus|no longer/,
});
