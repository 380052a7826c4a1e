import type { TemplateResult } from 'lit';
import type {
  Config,
  Controller,
  Language,
  PersonGroup,
  Policy,
  Processing,
  Processor,
  Transfer,
} from '../config/types.js';
import type { Pieces } from './pieces.js';

/** What the notice is drawn from: the policy, reduced to the persons that it is shown to. */
export interface PolicyView {
  config: Config;
  policy: Policy;
  language: Language;
  /** Level of the sections' headings. */
  level: number;
  processings: readonly Processing[];
  processors: readonly Processor[];
  transfers: readonly Transfer[];
  controllers: readonly Controller[];
  /** Puts a text on the clipboard and says so; absent where the browser has none. */
  copy: ((text: string) => void) | undefined;
  /** What of a long list may be drawn by now. */
  pieces: Pieces;
}

/** A part of the notice, with the id that deep links name. */
export interface PolicySection {
  id: string;
  title: string | TemplateResult;
  content: unknown;
}

/** What of a policy concerns some groups of persons; all of it when no group is named. */
export function concerning(
  policy: Policy,
  persons: readonly string[],
): Pick<PolicyView, 'controllers' | 'processings' | 'processors' | 'transfers'> {
  const all = policy.processings;
  const processings = persons.length
    ? all.filter((processing) => processing.persons.some((group: PersonGroup) => persons.includes(group)))
    : all;

  /** What a shown processing names, and what no processing names at all. */
  const named = <Named extends { id: string }>(
    entries: readonly Named[] = [],
    idsOf: (processing: Processing) => readonly (string | undefined)[] | undefined,
  ): Named[] => {
    const names = (some: readonly Processing[], id: string) => some.some((one) => idsOf(one)?.includes(id));
    return entries.filter(({ id }) => names(processings, id) || !names(all, id));
  };
  return {
    processings,
    processors: named(policy.processors, (processing) => processing.processors),
    transfers: named(policy.transfers, (processing) => processing.transfers),
    controllers: named(policy.controllers, ({ controller }) => [controller]),
  };
}
