/** Checks the draft of an item against everything that is in the database. */
import type { Knex } from 'knex';
import type { FormDraft } from '../../forms/editing/form-draft';
import { blockUses } from '../../forms/expand-blocks';
import type { FormDocument } from '../../forms/form-document';
import { departments } from '../../people/directory-store.server';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import { blocksNamed } from '../blocks/block-store.server';
import { liveCalendars } from '../calendar-store.server';
import type { ItemDraftDocument } from '../editing/item-draft';
import type { CheckSurroundings } from '../checks/check-item';
import type { CheckReport } from './checks';
import { shownDraft } from './draft-start';
import { readSituation } from './item-situation';
import type { ItemSituation } from './item-situation';
import { runChecks } from './run-checks.server';
import { versionDocument } from './version-store.server';

export interface CheckedDraft extends CheckReport {
  readonly revision: number;
  /** The number of the version that is live. */
  readonly liveVersion: number | null;
}

/** @throws E-104 */
export async function checkDraft(context: WorkContext, viewer: Viewer, key: string): Promise<CheckedDraft> {
  const { knex } = context.database;
  const situation = await readSituation(knex, viewer, 'item.edit', key);
  const draft = await shownDraft(knex, situation);
  const report = await checkDocument(context, knex, draft.document, situation);
  return { ...report, revision: draft.revision, liveVersion: situation.live?.version ?? null };
}

/**
 * Checks a document against the departments and calendars that there are.
 * @param situation with the version that it would follow, where that matters
 */
export async function checkDocument(
  context: WorkContext,
  db: Knex,
  document: ItemDraftDocument,
  situation?: Pick<ItemSituation, 'live'>,
): Promise<CheckReport> {
  const live = situation?.live ? await versionDocument(db, situation.live.id) : undefined;
  const forms = live ? [document.form, live.form] : [document.form];
  return runChecks(document, { ...(await surroundingsOf(context, db, forms)), live: live?.form });
}

/**
 * What items may name, now: the departments and calendars that there are.
 * @param forms whose blocks are wanted
 */
export async function surroundingsOf(
  context: WorkContext,
  db: Knex,
  forms: readonly (FormDraft | FormDocument)[],
): Promise<CheckSurroundings> {
  const named = await blocksNamed(db, forms.flatMap(blockUses));
  const known = await departments(db);
  const calendars = [...(await liveCalendars(db)).calendars.values()];
  return {
    now: await context.database.now(),
    departments: known.map(({ key }) => key),
    calendars: calendars.map(({ document }) => document.key),
    calendarDocuments: calendars.map(({ document }) => document),
    blocks: named.map(({ key, version, form }) => ({ key, version, form })),
  };
}
