import { css } from 'lit';

/**
 * What every element of the kit reads its look from. A site sets the public
 * `--loquet-*` properties anywhere above; the private `--_*` ones hold what
 * follows from them, so that a site's value always wins over ours.
 *
 * Colours follow the page's `color-scheme`, not the visitor's preference alone:
 * a site that is only light keeps a light notice, one that declares
 * `color-scheme: light dark` gets both. Browsers without `light-dark()` stay light.
 */
export const tokens = css`
  :host {
    --_text: var(--loquet-color-text, #1f2430);
    --_muted: var(--loquet-color-muted, #565e6c);
    --_surface: var(--loquet-color-surface, #fff);
    --_accent: var(--loquet-color-accent, #1c4f8c);
    --_accent-text: var(--loquet-color-accent-text, #fff);
    --_border: var(--loquet-color-border, #737b89);
    --_line: var(--_border);
    --_tint: var(--_surface);
    --_focus: var(--loquet-color-focus, var(--_accent));
    --_radius: var(--loquet-radius, 0.375em);
    --_space: var(--loquet-space, 1em);

    font: inherit;
    display: block !important;
    visibility: visible !important;
  }

  @supports (color: light-dark(white, black)) {
    :host {
      --_text: var(--loquet-color-text, light-dark(#1f2430, #e8ebf0));
      --_muted: var(--loquet-color-muted, light-dark(#565e6c, #aab2bf));
      --_surface: var(--loquet-color-surface, Canvas);
      --_accent: var(--loquet-color-accent, light-dark(#1c4f8c, #9ec5f8));
      --_accent-text: var(--loquet-color-accent-text, light-dark(#fff, #0c1a2c));
      --_border: var(--loquet-color-border, light-dark(#737b89, #8791a0));
    }
  }

  /* Lines that part content need less contrast than the edges of controls. */
  @supports (color: color-mix(in srgb, red, blue)) {
    :host {
      --_line: color-mix(in srgb, var(--_border) 45%, var(--_surface));
      --_tint: color-mix(in srgb, var(--_text) 5%, var(--_surface));
    }
  }

  :host([hidden]) {
    display: none !important;
  }
`;
