const query = '?blank-page';

/** The address of an empty page at the same host and path, which no log shows: a place to see a site's cookies from. */
export function blankPageAt(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname + query;
}

/** Whether that page is what is asked for. */
export function isBlankPage({ search }) {
  return search === query;
}
