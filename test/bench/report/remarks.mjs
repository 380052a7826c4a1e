/** Why the returning visitor's page costs what it costs. */
const startOfPage =
  'what stands in the page is compiled anew with each page, function by function as each is first called, while the peers’ files come compiled from the cache; the rest is one reading and one writing of the cookie, and what is held by level `known`. Compile hints and functions in parentheses changed nothing; what did is in the notes';

/** Why the banner is on the screen when it is. */
const drawing =
  'the banner’s file is asked for by a line before the loader, and is a round trip away: the floor’s banner is in the page; then Lit draws ten times the nodes of the fastest peer, with styles that hold on a hostile page. Drawing it without Lit, or putting it into each page, would make the visitors who answered pay';

/*
 * Of targets that are not met: the measured reason, and what was tried. Said in
 * the table only while it is so.
 */
export const remarks = {
  'returning-bytes':
    'the gate of level `known` is most of it, then the check of the config’s shape, which a returning visitor’s page needs too; what only follows an answer, and a leak’s report, are chunks of their own already',
  'returning-cpu-peers': startOfPage,
  'returning-cpu-floor': startOfPage,
  'first-bytes':
    'the elements’ chunk: Lit, the texts, and styles that hold on a hostile page; preferences, languages, table, policy and journal are chunks of their own already',
  'visible-peers': drawing,
  'visible-peers-mobile': drawing,
  'visible-floor': drawing,
  'visible-floor-mobile': drawing,
  'largest-login': drawing,
  'largest-login-mobile': drawing,
  'long-tasks':
    'the elements’ chunk is run and the banner drawn in one task; compiling is out of it, and so is what `Intl`, the derived colours and untimely layouts took. A task of its own for the drawing made the longest one hardly shorter, and the banner no sooner',
  gone: 'the cookie is written and read back before the answer takes effect, so that what is released rests on what was kept; the journal, the other tabs and the confirmation’s date come after',
  released:
    'the cookie is written and read back before the answer takes effect, so that what is released rests on what was kept',
  heap: 'code that has run, which the minimal banner has no counterpart of: the gate’s patches, the record, the actions; styles and templates are few',
};
