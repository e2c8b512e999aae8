/** Items as files for git: out in their canonical form, in as a step of the draft, after a dry run. */
import { recordAudit } from '../../people/audit-store.server';
import { demand } from '../../people/permissions';
import { conflict, invalid } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { EditRefused } from '../../forms/editing/edit-refused';
import { localeOf, type Locale } from '../../forms/locale';
import { blockFileText, isBlockFile, itemOfFile } from '../blocks/block-file';
import { isBlock } from '../blocks/block-item';
import { canonicalJson } from '../canonical-json';
import { stepBetween } from '../editing/apply-operations';
import { describeDifference } from '../editing/difference/describe-difference';
import type { DifferenceLine } from '../editing/difference/difference-line';
import { readItemDraft } from '../editing/item-draft';
import type { ItemDraftDocument } from '../editing/item-draft';
import { emptyItem } from '../editing/new-item-document';
import { itemSchema } from '../item-document';
import type { ItemDocument } from '../item-document';
import { readUntrustedJson } from '../../forms/untrusted-json';
import { checkDocument } from './check-draft';
import type { Finding } from './checks';
import type { ItemDraft } from './item-draft-view';
import { viewOfDraft } from './item-draft-view';
import { lockSituation, readSituation } from './item-situation';
import { shownDraft } from './draft-start';
import { readVersion } from './list-versions';
import type { VersionWord } from './list-versions';
import { newItem } from './new-item';
import { beginDraft } from './begin-draft';
import { saveStep } from './save-step';
import { findItem } from './version-store.server';
import { findOpenDraft } from './item-draft-store.server';

/** What a file may hold at most: a form, and as much again around it. */
const LARGEST_FILE = 512 * 1024;

/** Exporting, importing and exporting again gives the same bytes. @throws E-104 */
export async function exportItem(
  context: WorkContext,
  viewer: Viewer,
  key: string,
  which: VersionWord,
): Promise<{ readonly name: string; readonly text: string }> {
  const { document, version } = await readVersion(context, viewer, key, which);
  const name = `${key}.json`;
  if (!isBlock(document)) return { name, text: canonicalJson(document, itemSchema) };
  const { versions } = await readSituation(context.database.knex, viewer, 'item.edit', key);
  const next = (versions[0]?.version ?? 0) + 1;
  return { name, text: blockFileText(document as ItemDocument, version ?? next) };
}

export interface Import {
  readonly text: string;
  /** Only tells what would change. */
  readonly dryRun: boolean;
  /** The revision that the dry run was shown for; null for an item that there was not. */
  readonly revision?: number | null | undefined;
}

export interface Imported {
  readonly key: string;
  /** There is no item of that key yet. */
  readonly isNew: boolean;
  /** What changes, in sentences. */
  readonly lines: readonly DifferenceLine[];
  /** What would hold its publishing back. */
  readonly findings: readonly Finding[];
  /** The draft that it went into; null after a dry run. */
  readonly draft: ItemDraft | null;
  /** The revision that this was compared with; null for a new item. */
  readonly revision: number | null;
}

/**
 * The key of the document says which item it is: an item that is there is updated, never copied.
 *
 * @throws E-104; E-101 for a new item; E-205 for a block in the place of an item; E-401 for what is no item; E-201 where the draft moved on since the dry run; E-901, E-902
 */
export async function importItem(context: WorkContext, viewer: Viewer, order: Import): Promise<Imported> {
  const document = readFile(order.text, localeOf(viewer.locale));
  const { key } = document;
  const { knex } = context.database;
  const isNew = !(await findItem(knex, key)) && !(await findOpenDraft(knex, key));
  if (isNew) demand(viewer, 'item.create');
  const before = isNew ? null : await shownDraft(knex, await readSituation(knex, viewer, 'item.edit', key));
  if (before && isBlock(before.document) !== isBlock(document)) throw conflict('E-205');
  const revision = before?.revision ?? null;
  const { findings } = await checkDocument(context, knex, document);
  const lines = describeDifference(before?.document ?? emptyItem(key, {}), document, viewer.locale);
  if (order.dryRun) return { key, isNew, lines, findings, draft: null, revision };
  if (order.revision !== undefined && order.revision !== revision) throw conflict('E-201');
  if (isNew) await newItem(context, viewer, { key, title: document.title });
  const draft = await putInDraft(context, viewer, document);
  return { key, isNew, lines, findings, draft, revision: draft.revision };
}

/** One step, that can be undone. */
async function putInDraft(
  context: WorkContext,
  viewer: Viewer,
  document: ItemDraftDocument,
): Promise<ItemDraft> {
  const { key } = document;
  return context.database.transaction(async (trx) => {
    const situation = await lockSituation(trx, viewer, 'item.edit', key);
    const draft = situation.draft ?? (await beginDraft(context, trx, viewer, situation));
    const title = { en: `Imported ${key}.json`, 'zh-CN': `导入了 ${key}.json` };
    const saved = await saveStep(context, trx, viewer, draft, stepBetween(draft.document, document, title));
    const at = await context.database.now();
    const data = { item: key, draft: draft.id, revision: saved.revision };
    await recordAudit(trx, { type: 'item-imported', actorId: viewer.id, at, data });
    return viewOfDraft(trx, viewer, { ...situation, draft: saved });
  });
}

/** @throws E-401, E-901, E-902 */
function readFile(text: string, locale: Locale): ItemDraftDocument {
  const value = readUntrustedJson(text, { maxBytes: LARGEST_FILE, maxDepth: 96 });
  try {
    return readItemDraft(isBlockFile(value) ? itemOfFile(value) : value);
  } catch (error) {
    if (error instanceof EditRefused) throw invalid('E-401', { fault: error.refusal.message[locale] });
    throw error;
  }
}
