/** The time, as a port: no part of the kit reads the machine's clock by itself. */
export type Clock = () => Date;

/** Where a cookie is written. */
export interface CookiePlace {
  domain?: string | undefined;
  path?: string | undefined;
}

/** First-party cookies, as a port. Nothing here throws: a browser that refuses cookies has none. */
export interface CookieJar {
  /** The values of every cookie of that name: a host and its parent domain may each have set one. */
  read(name: string): string[];
  /** Writes a cookie and reads it back. `false` when the browser did not keep it. */
  write(name: string, value: string, expires: Date, place: CookiePlace): boolean;
}
