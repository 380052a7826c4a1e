/** Room for a table on a narrow screen, within reach of the keyboard. */
export function scrolling(table) {
  return `<div class="tables" tabindex="0">${table}</div>`;
}
