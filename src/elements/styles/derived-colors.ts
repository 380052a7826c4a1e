import { css, type CSSResult } from 'lit';

/*
 * Colours that keep a contrast with another one, computed by the browser
 * (CSS Color 5, relative colours). All is done in `xyz-d65`, where `y` is the
 * relative luminance that WCAG 2 counts contrasts with, (Y1 + 0.05) / (Y2 + 0.05),
 * and where mixing with black or white leaves no colour out of gamut.
 *
 * Each function writes CSS: done here and not in the style sheet, the text is
 * multiplied on the device instead of in what is downloaded.
 */

/** The luminance that has the same contrast with black and with white, 4.58. */
const MIDDLE = 0.179;

/** 1 where a luminance asks for black upon it, 0 where it asks for white. */
const isLight = (luminance: CSSResult): CSSResult => css`clamp(0, (${luminance} - ${MIDDLE}) * 1e5, 1)`;

/** A colour times `kept`, plus so much white. */
function mixed(color: CSSResult, kept: CSSResult, white: CSSResult): CSSResult {
  return css`color(from ${color} xyz-d65 calc(x * ${kept} + 0.9505 * ${white}) calc(y * ${kept} + ${white}) calc(z * ${kept} + 1.089 * ${white}) / 1)`;
}

/** A grey of a luminance, from 0 to 1, which may be a formula of the colour's `y`. */
const greyOf = (luminance: CSSResult, of: CSSResult): CSSResult =>
  css`color(from ${of} xyz-d65 calc(0.9505 * ${luminance}) ${luminance} calc(1.089 * ${luminance}) / 1)`;

/** Black or white, whichever can be read upon a colour: 4.58 or more. */
export function readable(on: CSSResult): CSSResult {
  return greyOf(css`clamp(0, (${MIDDLE} - y) * 1e5, 1)`, on);
}

/** A grey of a contrast with a colour, darker than a light one and lighter than a dark one; of 4.58 or more where there is no room for as much. */
export function grey(on: CSSResult, contrast: number): CSSResult {
  const luminance = css`clamp(0, (y + 0.05) * (${contrast} - ${contrast - 1 / contrast} * ${isLight(css`y`)}) - 0.05, 1)`;
  return greyOf(luminance, on);
}

/**
 * A colour hardly apart from another (1.08), on which what was to be read
 * upon that can be read still: near the middle, where that is scarce, the same.
 */
export function tint(of: CSSResult): CSSResult {
  const light = isLight(css`y`);
  const dimmed = css`max((y + 0.05) / 1.08 - 0.05, min(y, 0.2)) / max(y, 1e-5)`;
  const lit = css`(1 - ${light}) * (min((y + 0.05) * 1.08 - 0.05, max(y, 0.16)) - y)`;
  return mixed(of, css`(${light} * ${dimmed} + 1 - ${light})`, css`(${lit})`);
}

/**
 * Two colours in one, for `ink`: a relative colour knows one origin only. The
 * mix of the first with a transparent black whose opacity is the second's luminance
 * has an opacity from which both can be had back. The first is cut to sRGB, as a
 * display without more colours would do later on and make it lighter than was counted.
 */
export function contrastPair(color: CSSResult, surface: CSSResult): CSSResult {
  return css`color-mix(in xyz-d65, color(from ${color} srgb clamp(0, r, 1) clamp(0, g, 1) clamp(0, b, 1)), color(from ${surface} xyz-d65 0 0 0 / y))`;
}

/** The first colour of a pair, darkened or lightened as much as a contrast with the second asks for, and no more. */
export function ink(pair: CSSResult, contrast: number): CSSResult {
  const surface = css`(2 * alpha - 1)`;
  const own = css`2 * alpha * y`;
  // More than there is of either upon a surface of the other kind: what it then limits is left as it is.
  const unlessLight = css`9 * ${isLight(surface)}`;
  const most = css`max(0, (2 * alpha - 0.95) / ${contrast} + 8.95 - ${unlessLight})`;
  const least = css`min(1, (2 * alpha - 0.95) * ${contrast} - 0.05) - ${unlessLight}`;
  const kept = css`min(1, ${most} / max(${own}, 1e-5))`;
  const lit = css`max(0, (${least} - ${own}) / max(1 - ${own}, 1e-5))`;
  const channel = (name: CSSResult, white: number) =>
    css`calc(2 * alpha * ${name} * ${kept} + (${white} - 2 * alpha * ${name}) * ${lit})`;
  return css`color(from ${pair} xyz-d65 ${channel(css`x`, 0.9505)} ${channel(css`y`, 1)} ${channel(css`z`, 1.089)} / 1)`;
}
