/** A draft as its owner sees it, with the form that it is filled in under. */
import type { Knex } from 'knex';
import { liveCalendars } from '../../catalog/calendar-store.server';
import type { LiveCalendars } from '../../catalog/calendar-store.server';
import { formFor } from '../../catalog/form-for';
import { findLiveItem, loadItemVersion } from '../../catalog/item-store.server';
import type { ItemVersion } from '../../catalog/item-store.server';
import type { SpecialisedForm } from '../../forms/specialised-form';
import type { Department } from '../../people/directory-store.server';
import { can } from '../../people/permissions';
import { personFactsOf } from '../../people/person';
import { notFound } from '../../people/refusal';
import type { Viewer } from '../../people/viewer';
import type { Seal } from '../../people/work-context';
import type { Answers } from '../../rules/facts';
import { answersOfDraft, openAnswers } from '../answers-at-rest';
import { askedDepartments } from '../asked-departments';
import type { StoredDraft } from './draft-store.server';

export interface Draft {
  readonly id: string;
  readonly itemKey: string;
  /** Of the version that it was begun under: it is finished under the same, whatever is published meanwhile. */
  readonly versionId: string;
  /** The request whose answers it changes; null where it is to become a request itself. */
  readonly requestId: string | null;
  readonly answers: Answers;
  /** Id of the step that was open last. */
  readonly step: string | null;
  /** Goes up with every saving; a copy with an older one is not saved over a newer one. */
  readonly revision: number;
  /** Makes submitting it twice one request. */
  readonly idempotencyKey: string;
  /** Milliseconds UTC. */
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A draft with everything that its form is shown from. `version` and `form` stay on the server. */
export interface OpenDraft {
  readonly draft: Draft;
  readonly version: ItemVersion;
  readonly form: SpecialisedForm;
  /** What the form was made with, for whoever plans the draft next. */
  readonly calendars: LiveCalendars;
  /** Undefined where the form asks for none. */
  readonly departments: readonly Department[] | undefined;
  /** A newer version of the item is live (E-204, as a notice). */
  readonly stale: boolean;
  /** The item was retired: the draft can be read and written, not submitted (E-507). */
  readonly retired: boolean;
}

export function openDraft(seal: Seal, stored: StoredDraft): Draft {
  const {
    id,
    itemKey,
    itemVersionId,
    requestId,
    answers,
    step,
    revision,
    idempotencyKey,
    createdAt,
    updatedAt,
  } = stored;
  return {
    id,
    itemKey,
    versionId: itemVersionId,
    requestId,
    answers: openAnswers(seal, answers, answersOfDraft(id)),
    step,
    revision,
    idempotencyKey,
    createdAt,
    updatedAt,
  };
}

/** @throws E-104 for a draft that does not exist or is somebody else's */
export function demandOwn(
  viewer: Viewer,
  action: 'draft.read' | 'draft.write' | 'draft.discard' | 'draft.submit',
  stored: StoredDraft | null,
): StoredDraft {
  if (!stored || !can(viewer, action, stored)) throw notFound();
  return stored;
}

/** The version that a draft is pinned to, its form for this viewer, whether a newer one is live or none is any more. */
export async function formOfDraft(
  db: Knex,
  viewer: Viewer,
  stored: Pick<StoredDraft, 'itemKey' | 'itemVersionId'>,
): Promise<Omit<OpenDraft, 'draft'>> {
  const [version, live, calendars] = await Promise.all([
    loadItemVersion(db, stored.itemVersionId),
    findLiveItem(db, stored.itemKey),
    liveCalendars(db),
  ]);
  const departments = await askedDepartments(db, version.item);
  const form = formFor(version.item, personFactsOf(viewer), calendars.calendars, departments);
  const stale = live !== null && live.id !== version.id;
  return { version, form, calendars, departments, stale, retired: live === null };
}
