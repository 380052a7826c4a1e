/** What the buttons of the banner and of the preferences do. */
export interface BannerActions {
  accept(this: void): void;
  refuse(this: void): void;
  customise(this: void): void;
  save(this: void): void;
  close(this: void): void;
  /** Sets a service, or every service of a category, in the draft. */
  set(this: void, id: string, on: boolean): void;
}
