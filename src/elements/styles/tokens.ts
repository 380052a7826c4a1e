import { css, type CSSResult } from 'lit';
import { contrastPair, ink, readable, tint, grey } from './derived-colors.js';

const accent: CSSResult = css`var(--_loquet-accent)`;
const surface: CSSResult = css`var(--_loquet-surface)`;
const pair: CSSResult = css`var(--_loquet-pair)`;

const derived: CSSResult = css`
  :host {
    --_loquet-surface: var(--loquet-color-surface, Canvas);
    --_loquet-accent: var(--loquet-color-accent, light-dark(#1c4f8c, #9ec5f8));
    --_loquet-accent-text: var(--loquet-color-accent-text, ${readable(accent)});
    --_loquet-pair: ${contrastPair(accent, surface)};
    --_loquet-link: var(--loquet-color-link, ${ink(pair, 5)});
    --_loquet-text: var(--loquet-color-text, ${grey(surface, 14)});
    --_loquet-muted: var(--loquet-color-muted, ${grey(surface, 6)});
    --_loquet-border: var(--loquet-color-border, ${grey(surface, 4)});
    --_loquet-line: var(--loquet-color-line, ${grey(surface, 1.8)});
    --_loquet-tint: var(--loquet-color-tint, ${tint(surface)});
  }
`;

/**
 * What every element of the kit reads its look from. A site sets the public
 * `--loquet-*` properties anywhere above; the private `--_*` ones hold what
 * follows from them, so that a site's value always wins over ours.
 *
 * Two colours are enough, an accent and a surface: the others are computed from
 * them, with contrasts that hold for any two (`derived-colors.ts`). Colours
 * follow the page's `color-scheme`, not the visitor's preference alone: a site
 * that is only light keeps a light notice, one that declares
 * `color-scheme: light dark` gets both. Browsers that cannot compute colours
 * (before 2025) stay light, with the palette written down here.
 *
 * @cssproperty {<color>} [--loquet-color-accent=light-dark(#1c4f8c, #9ec5f8)] - the site's own colour: of the buttons, and from it of links, edges and the focus ring. Any opaque colour
 * @cssproperty {<color>} [--loquet-color-surface=Canvas] - the background, from which the colours of texts, lines and edges follow. Any opaque colour
 * @cssproperty {<color>} [--loquet-color-accent-text=black or white, whichever can be read] - texts upon the accent
 * @cssproperty {<color>} [--loquet-color-link=the accent, brought to contrast 5 with the surface] - links, outlined buttons and edges of buttons
 * @cssproperty {<color>} [--loquet-color-text=a grey of contrast 14 with the surface] - texts
 * @cssproperty {<color>} [--loquet-color-line=a grey of contrast 1.8 with the surface] - lines that part content
 * @cssproperty {<color>} [--loquet-color-tint=hardly different from the surface] - background of what stands apart
 * @cssproperty {<color>} [--loquet-color-focus=the links' colour] - the focus ring
 * @cssproperty {<length>} [--loquet-border-width=1px] - width of edges
 * @cssproperty {<length>} [--loquet-radius=0.375em] - radius of corners
 */
export const tokens: CSSResult = css`
  :host {
    --_loquet-surface: var(--loquet-color-surface, #fff);
    --_loquet-accent: var(--loquet-color-accent, #1c4f8c);
    --_loquet-accent-text: var(--loquet-color-accent-text, #fff);
    --_loquet-link: var(--loquet-color-link, var(--_loquet-accent));
    --_loquet-text: var(--loquet-color-text, #1f2430);
    --_loquet-muted: var(--loquet-color-muted, #565e6c);
    --_loquet-border: var(--loquet-color-border, #737b89);
    --_loquet-line: var(--loquet-color-line, #bcc0c7);
    --_loquet-tint: var(--loquet-color-tint, var(--_loquet-surface));
    --_loquet-focus: var(--loquet-color-focus, var(--_loquet-link));
    --_edge: var(--loquet-border-width, 1px);
    --_radius: var(--loquet-radius, 0.375em);
    --_space: var(--loquet-space, 1em);
    --_elevation: var(--loquet-elevation, 0 0 2em rgb(0 0 0 / 14%));

    font: inherit;
    display: block !important;
    visibility: visible !important;
  }

  @supports (color: color(from light-dark(red, Canvas) xyz-d65 x y z / alpha)) {
    ${derived}
  }

  :host(:not([dir='rtl'])) {
    direction: ltr;
  }
  :host([hidden]) {
    display: none !important;
  }
`;
