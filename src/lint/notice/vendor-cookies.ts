/** What is known of cookies that vendors' tags set: enough to notice what a list leaves out. */
interface VendorCookie {
  name: RegExp;
  vendor: string;
  /** Months, as the vendor sets it up. */
  months: number;
}

const known: readonly VendorCookie[] = [
  { name: /^_ga(_.*|\*)?$/, vendor: 'Google Analytics', months: 24 },
  { name: /^_gid$|^_gat/, vendor: 'Google Analytics', months: 0 },
  { name: /^_{1,2}utma$|^_{1,2}utmv$/, vendor: 'Google Analytics', months: 24 },
  { name: /^_{1,2}utm[bct]$/, vendor: 'Google Analytics', months: 0 },
  { name: /^_{1,2}utmz$/, vendor: 'Google Analytics', months: 6 },
  { name: /^_pk_id/, vendor: 'Matomo', months: 13 },
  { name: /^_pk_ses/, vendor: 'Matomo', months: 0 },
  { name: /^_fbp$|^fr$/, vendor: 'Meta', months: 3 },
  { name: /^_clck$/, vendor: 'Microsoft Clarity', months: 12 },
  { name: /^_hj/, vendor: 'Hotjar', months: 12 },
  { name: /^NID$/, vendor: 'Google', months: 6 },
  { name: /^IDE$/, vendor: 'Google Ads', months: 13 },
  { name: /^VISITOR_INFO1_LIVE$/, vendor: 'YouTube', months: 6 },
];

export function vendorCookie(name: string): VendorCookie | undefined {
  return known.find((cookie) => cookie.name.test(name));
}

/** What a tag always sets together: where the first is listed, one of the others belongs. */
export const companions: readonly { of: RegExp; with: RegExp; what: string }[] = [
  { of: /^_ga$/, with: /^_ga[_*]|^_gid$|^_gat/, what: '_ga_<id> (Google Analytics 4)' },
  { of: /^_pk_id/, with: /^_pk_ses/, what: '_pk_ses' },
];

/** Tools that measure audiences, by name. */
export const audienceTools =
  /google analytics|\bmatomo\b|\bpiwik\b|\bpiano\b|at internet|\bxiti\b|eulerian|plausible|\bclarity\b|hotjar|contentsquare|wysistat|adobe analytics|\babla\b|fathom|umami|retency|etracker|beyable|smart ?tag/;
