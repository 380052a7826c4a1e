import { createHash } from 'node:crypto';
import type { Config, Language, Waiver } from '../../config/types.js';
import kitTexts from '../../locales/generated/banner-texts.json' with { type: 'json' };
import { configAsCarried } from '../carry-config.js';
import type { Kit } from '../kit.js';
import { landlordTexts } from './landlord-texts.js';

/** A file of a bundle, by its name and its content. */
export interface HashedFile {
  file: string;
  sha256: string;
}

/** What visitors were shown in one language. */
interface ShownTexts {
  /** Of the compact JSON of `{ "kit": …, "landlord": … }` as they stand here. */
  sha256: string;
  /** The kit's own texts, `{0}` where something is filled in. */
  kit: Record<string, string>;
  /** The landlord's. */
  landlord: object;
}

/**
 * What a controller keeps, or has timestamped, to show with what visitors were
 * asked (délibération 2020-092, article 4): documented in docs/proof.md.
 */
export interface Proof {
  /** Version of this form. */
  proof: 1;
  kit: { name: 'loquet'; version: string };
  /** Revision of the config. */
  revision: string;
  /** When the bundle was made, UTC. */
  date: string;
  /** What the page loads: the config and the loader in one. */
  script: HashedFile;
  /** The loader in it, as the kit ships it. */
  loader: HashedFile;
  /** What the loader may fetch, file name → sha256. */
  chunks: Record<string, string>;
  /** The config in it, as compact JSON; and the file that it was made of. */
  config: { sha256: string; source: HashedFile };
  texts: Partial<Record<Language, ShownTexts>>;
  /** What the linter says and the landlord has decided to live with, when there is such a thing. */
  waivers?: Waiver[];
}

/** What a proof is made of. */
export interface Bundle {
  config: Config;
  /** The file that the config was read from: its name and its text. */
  source: { file: string; text: string };
  kit: Kit;
  script: { file: string; text: string };
  /** The kit's version. */
  version: string;
  date: Date;
}

export function proofOf({ config, source, kit, script, version, date }: Bundle): Proof {
  const hashed = ({ file, text }: { file: string; text: string }): HashedFile => ({ file, sha256: sha256(text) });
  const { revision, languages = ['fr'], waivers } = config;
  return {
    proof: 1,
    kit: { name: 'loquet', version },
    revision,
    date: date.toISOString().replace(/\.\d+/, ''),
    script: hashed(script),
    loader: hashed({ file: kit.loaderFile, text: kit.loader }),
    chunks: Object.fromEntries([...kit.chunks].sort().map(([file, text]) => [file, sha256(text)])),
    config: { sha256: sha256(JSON.stringify(configAsCarried(config))), source: hashed(source) },
    texts: Object.fromEntries(languages.map((language) => [language, shownTexts(config, language)])),
    ...(waivers?.length ? { waivers } : {}),
  };
}

function shownTexts(config: Config, language: Language): ShownTexts {
  const shown = { kit: kitTexts[language], landlord: landlordTexts(config, language) };
  return { sha256: sha256(JSON.stringify(shown)), ...shown };
}

/** In hexadecimal, as `sha256sum` prints it. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
