import type { Catalogue } from '../catalogue/catalogue.js';
import type { Bilingual } from '../catalogue/vendor.js';
import type { Policy, Processing, Processor, Text, Transfer } from '../config/types.js';
import { legalBasisOf } from './legal-basis.js';
import { processingsOfCategories, processingsOfSites } from './processing-texts.js';
import { pairsOf, textOf, type Answers } from './question.js';
import { processingIdsOf, toolsOf, transfersOf, type SiteTool, type SiteTransfer } from './site.js';

/** What the answers are written into. */
export interface Writing {
  catalogue: Catalogue;
  /** The day of writing. */
  today: string;
  /** A text in the languages of the site. */
  say: (text: Bilingual) => Text;
}

/** The privacy notice. */
export function policyOf(answers: Answers, writing: Writing): Policy {
  const { catalogue, today, say } = writing;
  const url = answers['notice-url'];
  const processors = hostOf(answers, say);
  return {
    updated: today,
    ...(url ? { url } : {}),
    processings: processingIdsOf(answers, catalogue).map((id) => processingOf(id, answers, writing)),
    ...(processors.length ? { processors } : {}),
    transfers: transfersOf(answers, catalogue).map((transfer) => transferOf(transfer, answers)),
    automatedDecisions: answers['automated'] === 'none' ? false : textOf(answers, 'automated'),
  };
}

/** The host handles the data of what the site itself does. */
function hostOf({ host, landlord, ...answers }: Answers, say: Writing['say']): Processor[] {
  const takesPart = Object.keys(processingsOfSites).some((id) => pairsOf(answers['retention']).has(id));
  if (!host || host === landlord || !takesPart) return [];
  return [{ id: 'host', name: host, role: say({ fr: 'Héberge le site.', en: 'Hosts the website.' }) }];
}

function processingOf(id: string, answers: Answers, { catalogue, say }: Writing): Processing {
  const own = processingsOfSites[id];
  const texts = own ?? processingsOfCategories[id];
  if (!texts) throw new Error(`there is no processing "${id}"`);
  const tools = toolsOf(answers, catalogue).filter(({ category, vendor }) =>
    id === 'payment' ? vendor.kind === 'payment' : category === id,
  );
  const [processor] = own ? hostOf(answers, say) : [];
  const transfers = transfersOf(answers, catalogue).filter((transfer) =>
    transfer.tools.some((tool) => isIn(tool, tools)),
  );
  const { title, persons, purpose, mandatory, consequence } = texts;
  return {
    id,
    title: say(title),
    ...(processor ? { processors: [processor.id] } : {}),
    persons,
    purpose: say(purpose),
    ...legalBasisOf(texts, answers, say),
    dataCategories: texts.dataCategories.map(say),
    mandatory,
    consequence: say(consequence),
    recipients: recipientsOf(tools, processor).map(say),
    ...(transfers.length ? { transfers: transfers.map((transfer) => transfer.id) } : {}),
    retention: { active: pairsOf(answers['retention']).get(id) ?? '' },
  };
}

const isIn = ({ vendor }: SiteTool, tools: readonly SiteTool[]) => tools.some((tool) => tool.vendor.id === vendor.id);

function recipientsOf(tools: readonly SiteTool[], processor: Processor | undefined): Bilingual[] {
  return [
    { fr: 'nos équipes qui s’en occupent', en: 'our teams in charge of it' },
    ...(processor
      ? [{ fr: `${processor.name}, qui héberge le site`, en: `${processor.name}, who hosts the website` }]
      : []),
    ...tools.flatMap(({ vendor: { provider, name } }) =>
      provider ? [{ fr: `${provider.name}, pour ${name}`, en: `${provider.name}, for ${name}` }] : [],
    ),
  ];
}

function transferOf({ id, recipient, country }: SiteTransfer, answers: Answers): Transfer {
  const safeguard = pairsOf(answers['transfers']).get(id) as Transfer['safeguard'];
  return {
    id,
    recipient,
    country,
    safeguard,
    ...(/adequacy|framework/.test(safeguard) ? {} : { detail: textOf(answers, 'safeguard-detail') }),
  };
}
