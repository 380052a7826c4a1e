import type { Block } from '../block.js';
import { columnTitle } from '../column.js';
import { lifetimeAtEnd } from '../../text/lifetime.js';
import type { Line } from './line.js';
import { tableOf } from './table-of.js';
import { cellOf, type FoundTable } from './found-table.js';

const status = /(?:d[ée]s)?activ[ée]e?s?\s*$|(?:always |toujours )?(?:in)?acti(?:ve|fs?)\s*$/i;

/** How the description of a cookie begins: where the name before it ends. */
const description =
  /(?<=[\w.*\])-])\s?(?=(?:Utilis|Support|Rappel|Cookies?\b|Ce |Cet |Permet|Comme |Il |Elle |Autoris|Emp[êe]ch|Identifi|Relev|G[ée]r|Gestion|Mesur|Suivi|Stock|Enregistr|Conserv|M[ée]moris|Contient|D[ée]pos|Assur|Sauvegard|D[ée]termin|Distingu|Us[ed]|This |Stor|Set |Remember|Keep|Contains ))|(?<=[a-z\d])\s(?=[_a-z])/;

/** A row a line, its cells stuck together: “Nom du cookieDescriptionDuréeStatut”. */
export function readGluedTable(lines: Line[], index: number): FoundTable | undefined {
  const head = lines[index];
  const titles = head && splitTitles(head);
  if (!titles || titles.length < 3) return undefined;
  const rows = [titles];
  let next = index + 1;
  for (let line = lines[next]; line?.text.trim(); line = lines[++next]) rows.push(splitCells(line, titles));
  const table = rows.length > 1 ? tableOf(rows) : undefined;
  return table && { table, titles: [], next };
}

/** The titles of the columns, if a line is made of nothing else. */
function splitTitles({ text, start }: Line): Block[] | undefined {
  const cells: Block[] = [];
  for (let at = 0; at < text.length;) {
    const title = columnTitle.exec(text.slice(at))?.[0];
    if (!title) return undefined;
    cells.push(cellOf(title, start + at));
    at += title.length;
  }
  return cells;
}

function splitCells({ text, start }: Line, titles: Block[]): Block[] {
  let rest = text;
  const ends = new Map<number, Block>();
  // From the right: what a status and a lifetime look like is known.
  for (let column = titles.length - 1; column > 1; column--) {
    const title = titles[column]?.text ?? '';
    const pattern = /^\s*(?:statut|[ée]tat|status)/i.test(title)
      ? status
      : /^\s*dur|^\s*expir|life/i.test(title)
        ? lifetimeAtEnd
        : undefined;
    const found = pattern?.exec(rest);
    if (found) ends.set(column, cellOf(found[0], start + found.index));
    rest = found ? rest.slice(0, found.index) : rest;
  }
  const cut = description.exec(rest.slice(0, 80))?.index ?? rest.search(/(?<=\S)(?:\s|(?<=[a-z\d])(?=[A-ZÉ]))|$/);
  return titles.map((_, column) => {
    if (column === 0) return cellOf(rest.slice(0, cut), start);
    if (column === 1) return cellOf(rest.slice(cut), start + cut);
    return ends.get(column) ?? cellOf('', start + rest.length);
  });
}
