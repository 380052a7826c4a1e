/*
 * Of targets that are not met: the measured reason, and what was tried. Said in
 * the table only while it is so.
 */
export const remarks = {
  'returning-bytes':
    'the gate of level `known` is most of it, then the check of the config’s shape, which a returning visitor’s page needs too; what only follows an answer, and a leak’s report, are chunks of their own already',
  'first-bytes':
    'the elements’ chunk: Lit, the texts, and styles that hold on a hostile page; preferences, languages, table, policy and journal are chunks of their own already',
  'long-tasks':
    'the elements’ chunk is compiled and run, and the banner drawn, in one task; what `Intl` and the derived colours took of it is gone',
  heap: 'code that has run, which the minimal banner has no counterpart of: the gate’s patches, the record, the actions; styles and templates are few',
};
