import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../cli-error.js';
import { sha256, type Proof } from './proof.js';

/** Where a proof is, and what there is to say of it. */
export interface KeptProof {
  path: string;
  remark: string;
}

/**
 * Writes a proof, `<revision>.json`. One that says the same stays as it is, with
 * its date. Another of the same revision stays, too, and the new one gets a name
 * of its own: a kit that is newer changes what visitors load, and no answer lapses.
 */
export async function keepProof(folder: string, proof: Proof): Promise<KeptProof> {
  const first = join(folder, `${proof.revision}.json`);
  const earlier = await read(first);
  if (earlier === undefined) return written(first, proof, 'what visitors are asked with, for your records');
  if (same(earlier, proof)) return { path: first, remark: 'unchanged since it was written' };
  const path = join(folder, `${proof.revision}-${sha256(statement(proof)).slice(0, 8)}.json`);
  if (same(await read(path), proof)) return { path, remark: 'unchanged since it was written' };
  return written(
    path,
    proof,
    `${first} proves another bundle of this revision (${difference(earlier, proof)}): both are kept`,
  );
}

async function written(path: string, proof: Proof, remark: string): Promise<KeptProof> {
  try {
    await mkdir(join(path, '..'), { recursive: true });
    // Never over a file that has come since.
    await writeFile(path, `${JSON.stringify(proof, null, 2)}\n`, { flag: 'wx' });
  } catch (error) {
    throw new CliError('usage', `the proof cannot be written: ${(error as Error).message}`);
  }
  return { path, remark };
}

async function read(path: string): Promise<unknown> {
  let text;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new CliError('usage', `${path} cannot be read: ${(error as Error).message}`);
  }
  try {
    return JSON.parse(text);
  } catch {
    // Whatever it is, it is no proof of this bundle, and it is not ours to write over.
    return null;
  }
}

/** What a proof says, but for the day on which it says so. */
const statement = (proof: object) => JSON.stringify({ ...proof, date: undefined });

const same = (one: unknown, other: Proof) =>
  typeof one === 'object' && one !== null && statement(one) === statement(other);

function difference(earlier: unknown, proof: Proof): string {
  if (typeof earlier !== 'object' || earlier === null || !('proof' in earlier)) return 'or is no proof';
  const fields = Object.keys(proof).filter(
    (field) =>
      field !== 'date' &&
      JSON.stringify((earlier as Record<string, unknown>)[field]) !== JSON.stringify(proof[field as keyof Proof]),
  );
  return `other ${fields.join(', ')}`;
}
