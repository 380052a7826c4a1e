/*
 * Of targets that are not met: the measured reason, and what was tried. Said in
 * the table only while it is so.
 */
export const remarks = {};
