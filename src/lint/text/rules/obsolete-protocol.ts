import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const obsoleteProtocol = phraseRule({
  id: 'obsolete-protocol',
  family: 'texts',
  severity: 'info',
  standing: 'advice',
  demands: 'Protocols are called by the name of today.',
  sources: [gdpr('art. 32')],
  says: 'SSL is broken and has been replaced. Say TLS, once you have seen that the site uses it.',
  any: [/\bssl\b(?!\/tls)|secure sockets? layers?/],
  unless: /\btls\b/,
});
