/** The versions of an item with who published each and why, and what differs between two of them. */
import type { Knex } from 'knex';
import { notFound } from '../../people/refusal';
import { namesOf } from '../../people/people-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { describeDifference } from '../editing/difference/describe-difference';
import type { DifferenceLine } from '../editing/difference/difference-line';
import type { PersonName } from './item-draft-view';
import { shownDraft } from './draft-start';
import { readSituation } from './item-situation';
import type { ItemSituation } from './item-situation';
import { versionDocument } from './version-store.server';
import type { StoredVersion } from './version-store.server';

export interface VersionSummary extends Pick<
  StoredVersion,
  'version' | 'state' | 'publishedAt' | 'publishAt' | 'endedAt' | 'note' | 'accepted' | 'basedOn'
> {
  /** Null for what ships with the product. */
  readonly publishedBy: PersonName | null;
  readonly reviewedBy: PersonName | null;
}

/** Newest first. @throws E-104 */
export async function listVersions(
  context: WorkContext,
  viewer: Viewer,
  key: string,
): Promise<VersionSummary[]> {
  const { knex } = context.database;
  const { versions } = await readSituation(knex, viewer, 'item.edit', key);
  const names = await namesOf(
    knex,
    versions.flatMap(({ publishedBy, reviewedBy }) => [publishedBy, reviewedBy].filter((id) => id !== null)),
  );
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? { number: '', name: '' }));
  return versions.map((each) => ({
    version: each.version,
    state: each.state,
    publishedAt: each.publishedAt,
    publishAt: each.publishAt,
    endedAt: each.endedAt,
    note: each.note,
    accepted: each.accepted,
    basedOn: each.basedOn,
    publishedBy: nameOf(each.publishedBy),
    reviewedBy: nameOf(each.reviewedBy),
  }));
}

/** A version by its number, the live one, or the draft as its editors see it. */
export type VersionWord = number | 'live' | 'draft';

/** As an address names one; what is none names no version. */
export function versionWord(text: string): VersionWord {
  return text === 'draft' || text === 'live' ? text : Number(text);
}

interface ReadVersion {
  readonly document: object;
  /** Null for the draft. */
  readonly version: number | null;
}

/** @throws E-104 */
export async function readVersion(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  which: VersionWord,
): Promise<ReadVersion> {
  const { knex } = context.database;
  return versionIn(knex, await readSituation(knex, viewer, 'item.edit', key), which);
}

export interface VersionPair {
  readonly from: VersionWord;
  readonly to: VersionWord;
}

/** What differs is asked of two versions as they stand at one moment. @throws E-104 */
export async function readVersionPair(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  { from, to }: VersionPair,
): Promise<{ readonly older: object; readonly newer: object }> {
  const { knex } = context.database;
  const situation = await readSituation(knex, viewer, 'item.edit', key);
  const { document: older } = await versionIn(knex, situation, from);
  const { document: newer } = await versionIn(knex, situation, to);
  return { older, newer };
}

/** What changed from one to the other, in sentences of the viewer's language. @throws E-104 */
export async function describeVersions(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  pair: VersionPair,
): Promise<readonly DifferenceLine[]> {
  const { older, newer } = await readVersionPair(context, viewer, key, pair);
  return describeDifference(older, newer, viewer.locale);
}

async function versionIn(db: Knex, situation: ItemSituation, which: VersionWord): Promise<ReadVersion> {
  if (which === 'draft') return { document: (await shownDraft(db, situation)).document, version: null };
  const version = versionOf(situation, which);
  return { document: await versionDocument(db, version.id), version: version.version };
}

function versionOf({ versions, live }: ItemSituation, which: number | 'live'): StoredVersion {
  const found = which === 'live' ? live : versions.find(({ version }) => version === which);
  if (!found) throw notFound();
  return found;
}
