import { msg } from '@lit/localize';
import type { Lifetime } from '../config/types.js';
import { durationInWords } from './duration-words.js';

/** How long something lives, in words. */
export function lifetimeInWords(lifetime: Lifetime, language: string): string {
  return lifetime === 'session' ? msg('jusqu’à la fermeture du navigateur') : durationInWords(lifetime, language);
}
