import { phraseRule } from '../phrase-rule.js';
import { passwords } from '../sources.js';

export const weakPassword = phraseRule({
  id: 'weak-password',
  family: 'texts',
  severity: 'warning',
  standing: 'good-practice',
  demands: 'A password has twelve characters, or the account is guarded otherwise.',
  sources: [passwords],
  says: 'the CNIL recommends twelve characters of four kinds, or eight with a lock after failed attempts. Say which.',
  fr: [
    /mots? de passe\b.{0,120}\b(?:[4-9]|1[01]|quatre|cinq|six|sept|huit|neuf|dix) caracteres|\b(?:[4-9]|1[01]|six|sept|huit|neuf|dix) caracteres\b.{0,80}mots? de passe/,
  ],
  en: [/passwords?\b.{0,80}\b(?:[4-9]|1[01]|six|seven|eight|nine|ten) characters/],
  unless: /bloque|blocage|verrou|tentatives|double authentification|deux facteurs|captcha|lock|attempts|two-factor/,
});
