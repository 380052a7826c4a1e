/*
 * Of targets that are not met: the measured reason, and what was tried. Said in
 * the table only while it is so.
 */
export const remarks = {
  'returning-bytes':
    'the gate of level `known` is most of it; what only follows an answer, a leak’s report and the check of the config are chunks of their own already',
  'first-bytes':
    'the elements’ chunk: Lit, the preferences with their switches, and styles that hold on a hostile page; language, table, policy and journal are chunks of their own already',
  'long-tasks':
    'the first drawing of the banner; what `Intl` took of it is gone, the colours that the browser derives (relative colours in the style sheet) are the largest single part left',
  heap: 'code that has run, which the minimal banner has no counterpart of: the gate’s patches, the record, the actions; styles and templates are few',
};
