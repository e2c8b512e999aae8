/** What is replayed: the draft of an item as it was, or one of its versions. */
import type { Knex } from 'knex';
import { blocksNamed } from '../../catalog/blocks/block-store.server';
import { canonicalText } from '../../forms/canonical-text';
import { contentHash } from '../../catalog/content-hash.server';
import { DocumentError } from '../../catalog/document-error';
import { loadItemVersion } from '../../catalog/item-store.server';
import { parseItem, type Item, type Surroundings } from '../../catalog/parse-item';
import { shownDraft } from '../../catalog/publishing/draft-start';
import type { ItemSituation } from '../../catalog/publishing/item-situation';
import type { VersionWord } from '../../catalog/publishing/list-versions';
import { blockUses } from '../../forms/expand-blocks';
import { badState, notFound } from '../../people/refusal';
import type { Json } from '../../rules/conditions/condition';
import type { Replay } from './replay';

interface KeptDraft {
  readonly document: unknown;
  readonly blocks: NonNullable<Surroundings['blocks']>;
}

export type ReplayedContent = Pick<Replay, 'itemVersionId' | 'draftRevision' | 'hash'> & {
  /** JSON; null for a version, which never changes. */
  readonly draft: string | null;
};

/** @throws E-104 for a version that there is not; E-510 for a draft that has to be mended first */
export async function contentToReplay(
  db: Knex,
  situation: ItemSituation,
  which: VersionWord,
): Promise<ReplayedContent> {
  if (which === 'draft') return draftToReplay(db, situation);
  const { versions, live } = situation;
  const version = which === 'live' ? live : versions.find((each) => each.version === which);
  if (!version) throw notFound();
  return { itemVersionId: version.id, draftRevision: null, hash: contentHash(version.id), draft: null };
}

async function draftToReplay(db: Knex, situation: ItemSituation): Promise<ReplayedContent> {
  const { document, revision } = await shownDraft(db, situation);
  const named = await blocksNamed(db, blockUses(document.form));
  const kept: KeptDraft = {
    document,
    blocks: named.map(({ key, version, form }) => ({ key, version, form })),
  };
  try {
    parseItem(kept.document, { blocks: kept.blocks });
  } catch (error) {
    if (error instanceof DocumentError) throw badState('E-510');
    throw error;
  }
  const hash = contentHash(canonicalText(kept as unknown as Json));
  return { itemVersionId: null, draftRevision: revision, hash, draft: JSON.stringify(kept) };
}

/** Parsed when it is first needed; what is replayed never changes. */
const parsed = new Map<string, Item>();
const MOST_PARSED = 4;

export async function itemToReplay(
  db: Knex,
  { id, itemVersionId, draft }: Pick<Replay, 'id' | 'itemVersionId'> & Pick<ReplayedContent, 'draft'>,
): Promise<Item> {
  if (itemVersionId !== null) return (await loadItemVersion(db, itemVersionId)).item;
  const known = parsed.get(id);
  if (known) return known;
  const { document, blocks } = JSON.parse(draft ?? 'null') as KeptDraft;
  const item = parseItem(document, { blocks });
  parsed.set(id, item);
  const [oldest] = parsed.keys();
  if (parsed.size > MOST_PARSED && oldest !== undefined) parsed.delete(oldest);
  return item;
}
