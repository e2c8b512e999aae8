/** A draft beside the live version of its item: what is different, and what would become of its answers. */
import type { Knex } from 'knex';
import { findLiveItem } from '../../catalog/item-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import { mayRequest } from '../../catalog/may-request';
import { describeViewerDifference } from '../../catalog/viewer-difference';
import { carryAnswers } from '../../forms/composites/carry-answers';
import type { CarriedAnswers } from '../../forms/composites/carry-answers';
import { initialAnswers } from '../../forms/initial-answers';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { personFactsOf } from '../../people/person';
import type { Viewer } from '../../people/viewer';
import type { WorkContext } from '../../people/work-context';
import type { LocalizedText } from '../../rules/conditions/condition';
import { demandOwn, formOfDraft, openDraft } from './draft';
import type { Draft } from './draft';
import { findDraft } from './draft-store.server';
import { keptAnswers, tellKept } from './set-aside';
import type { KeptAnswer, SetAsideAnswer } from './set-aside';

/** The live version, as this viewer would fill it in, with the answers of a draft. */
export interface NextForm {
  readonly version: ItemVersion;
  readonly older: SpecialisedForm;
  readonly newer: SpecialisedForm;
  readonly carried: CarriedAnswers;
  readonly aside: readonly KeptAnswer[];
}

/**
 * Null where there is nothing to go on with: no newer version, none that this viewer may request, or a draft that
 * changes the answers of a request, which keeps its version.
 */
export async function nextFormOf(db: Knex, viewer: Viewer, draft: Draft): Promise<NextForm | null> {
  const live = await findLiveItem(db, draft.itemKey);
  const requester = personFactsOf(viewer);
  if (draft.requestId !== null || !live || live.id === draft.versionId) return null;
  if (!mayRequest(live.item, requester)) return null;
  const of = (itemVersionId: string) => formOfDraft(db, viewer, { itemKey: draft.itemKey, itemVersionId });
  const [{ form: older }, { form: newer }] = await Promise.all([of(draft.versionId), of(live.id)]);
  const { answers, aside } = carryAnswers(older.fields, newer.fields, draft.answers);
  const first = Object.entries(initialAnswers(live.item.form, newer, requester));
  // Questions that were asked before and left empty stay empty.
  const added = first.filter(([key]) => !older.fields.some((field) => field.key === key));
  return {
    version: live,
    older,
    newer,
    carried: { answers: { ...Object.fromEntries(added), ...answers }, aside },
    aside: keptAnswers(older.fields, aside),
  };
}

export interface NewVersionAccount {
  readonly draft: Draft;
  readonly title: LocalizedText;
  /** Id of the version that the draft would go on with: sent back on going on. */
  readonly version: string;
  /** In sentences; empty where this viewer would see no difference. */
  readonly differences: readonly string[];
  /** Answers that the new form cannot take. */
  readonly aside: readonly SetAsideAnswer[];
}

/** Null where the draft has nothing newer to go on with. @throws E-104 for a draft that is not this viewer's */
export async function readNewVersion(
  context: WorkContext,
  viewer: Viewer,
  draftId: string,
): Promise<NewVersionAccount | null> {
  const { knex } = context.database;
  const draft = openDraft(context.seal, demandOwn(viewer, 'draft.read', await findDraft(knex, draftId)));
  const next = await nextFormOf(knex, viewer, draft);
  return (
    next && {
      draft,
      title: next.version.item.document.title,
      version: next.version.id,
      differences: describeViewerDifference(next.older, next.newer, viewer.locale),
      aside: await tellKept(context, viewer, next.aside),
    }
  );
}
