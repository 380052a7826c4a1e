/** The time, as a port: no part of the kit reads the machine's clock by itself. */
export type Clock = () => Date;

/** First-party cookies, as a port. Nothing here throws: a browser that refuses cookies has none. */
export interface CookieJar {
  /** Name and value of every cookie that this page sees. A host and its parent domain may each have set one of a name. */
  all(): [name: string, value: string][];
  /** Sets one cookie, as `document.cookie = text` does: `name=value; Path=/`. */
  set(text: string): void;
}
