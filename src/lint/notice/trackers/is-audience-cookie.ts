import { fold } from '../../text/fold.js';
import type { DeclaredCookie } from '../cookies.js';
import { vendorCookie } from '../vendor-cookies.js';

/** Whether a listed cookie measures an audience, by its name or by what is said of it. */
export function isAudienceCookie({ name, cells }: DeclaredCookie): boolean {
  const vendor = vendorCookie(name)?.vendor ?? '';
  if (/Analytics|Matomo|Clarity|Hotjar/.test(vendor)) return true;
  const told = [cells.purpose, cells.description, cells.category].map((cell) => fold(cell?.text ?? '').plain).join(' ');
  return (
    /audience|statisti|analy(?:se|ti)|visiteurs uniques|frequentation/.test(told) &&
    !/consentement|accept|refus|autoris/.test(told)
  );
}
