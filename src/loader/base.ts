/** The loader's own element; `bundle` leaves the config on it, so that nothing else is global. `null` in a module. */
export const script = document.currentScript as (HTMLScriptElement & { loquetConfig?: object }) | null;

/**
 * The address next to which the kit's other files lie: the folder of the
 * loader, or the `data-base` of a script without address. Read while the
 * script runs: `document.currentScript` is `null` in any callback.
 */
export const base: string = new URL(script?.dataset['base'] ?? '.', script?.src || document.baseURI).href;
