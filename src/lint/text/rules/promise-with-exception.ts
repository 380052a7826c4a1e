import { gdpr } from '../../sources.js';
import { phraseRule } from '../phrase-rule.js';

export const promiseWithException = phraseRule({
  id: 'promise-with-exception',
  family: 'notice',
  severity: 'warning',
  standing: 'law',
  demands: 'A promise not to share data has no open exception.',
  sources: [gdpr('art. 5(1)(a)'), gdpr('art. 13(1)(e)')],
  says: 'the exception empties the promise. Say to whom data go, and why.',
  fr: [
    /\b(?:ne|n')\b.{0,30}(?:vend|lou|ced|communiqu|partag|transm|fourni|divulgu)\w{0,6}\b.{0,180}(?:\bsauf|\bhormis|a l'exception|excepte|\bsinon)\b.{0,60}(?:condition|politique|cas\b|hypothese|circonstance|prevu|decrit|necess|autorisation)/,
  ],
  en: [
    /\bnot\b.{0,20}(?:sell|rent|share|disclose|provide)\b.{0,120}(?:except|unless|other than)\b.{0,60}(?:described|provided|policy|circumstances|conditions|necessary)/,
  ],
});
