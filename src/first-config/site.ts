import type { Catalogue } from '../catalogue/catalogue.js';
import type { CatalogueVendor, VendorTransfer } from '../catalogue/vendor.js';
import { vendorTransfer } from '../catalogue/vendor-transfer.js';
import { processingsOfCategories, processingsOfSites } from './processing-texts.js';
import { itemsOf, pairsOf, type Answers } from './question.js';

/** A tool that the landlord's site uses. */
export interface SiteTool {
  vendor: CatalogueVendor;
  /** The category that it belongs to on this site. */
  category: string;
  /** Its host, when the landlord said one. */
  host?: string;
  exempt: boolean;
}

/** The tools named in the answers, in the order of the catalogue's categories. */
export function toolsOf({ services, hosts, exempt }: Answers, { vendors, categories }: Catalogue): SiteTool[] {
  const order = categories.map(({ id }) => id as string);
  return itemsOf(services)
    .flatMap((id) => {
      const vendor = vendors.find((one) => one.id === id);
      const host = pairsOf(hosts).get(id);
      const isExempt = itemsOf(exempt).includes(id);
      const category = isExempt ? 'measurement' : vendor?.category;
      return vendor && category ? [{ vendor, category, exempt: isExempt, ...(host ? { host } : {}) }] : [];
    })
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category));
}

/** The processings that the notice has to tell of: what visitors agree to, and what else the site does. */
export function processingIdsOf(answers: Answers, catalogue: Catalogue): string[] {
  const tools = toolsOf(answers, catalogue);
  const ids = [
    ...tools.map(({ category }) => category).filter((id) => id in processingsOfCategories),
    ...(tools.some(({ vendor }) => vendor.kind === 'payment') ? ['payment'] : []),
    ...itemsOf(answers['processings']).filter((id) => Object.hasOwn(processingsOfSites, id)),
  ];
  return [...new Set(ids)];
}

/** A recipient outside Europe, and the tools that send it data. */
export interface SiteTransfer extends VendorTransfer {
  id: string;
  tools: SiteTool[];
}

export function transfersOf(answers: Answers, catalogue: Catalogue): SiteTransfer[] {
  const found = new Map<string, SiteTransfer>();
  for (const tool of toolsOf(answers, catalogue)) {
    const transfer = vendorTransfer(tool.vendor);
    if (!transfer) continue;
    const id = slug(transfer.recipient);
    const known = found.get(id) ?? { ...transfer, id, tools: [] };
    found.set(id, { ...known, tools: [...known.tools, tool] });
  }
  return [...found.values()];
}

/** A name as an identifier or a file's name: `Clésence` is `clesence`. */
export function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 40);
}
