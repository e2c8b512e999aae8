/** Files in a submission: every one that the answers name must have been uploaded for that field of that draft. */
import type { Knex } from 'knex';
import { answerProblem } from '../../forms/answer-problem';
import { answerFields } from '../../forms/composites/answer-fields';
import { keysOf } from '../../forms/field-path';
import { fileTypes } from '../../forms/field-types/file-check';
import { allFields } from '../../forms/form-tree';
import { pointerOf } from '../../rules/conditions/json-pointer';
import { describeProblem } from '../../forms/describe-problem';
import type { Viewer } from '../../people/viewer';
import type { RequestPlan } from '../../catalog/plan-request';
import type { AnswerError } from '../../rules/plan';
import { attachmentsOfDraft, attachmentsOfRequest } from '../attachments/attachment-store.server';
import type { Attachment } from '../attachments/attachment-store.server';

export interface TakenFiles {
  /** They go with the request. */
  readonly used: readonly Attachment[];
  /** Uploaded, and replaced or hidden again before submitting. */
  readonly unused: readonly Attachment[];
  readonly errors: readonly AnswerError[];
}

/** Where files of a submission may be found. */
export interface FilesOf {
  /** Null for a submission without a draft, for which nothing can have been uploaded. */
  readonly draftId: string | null;
  /** The request whose answers are changed; its own files stay with it, whether they are answers still or not. */
  readonly requestId?: string;
}

export async function takeAttachments(
  db: Knex,
  { form, facts }: Pick<RequestPlan, 'form' | 'facts'>,
  { draftId, requestId }: FilesOf,
  { locale, zone }: Pick<Viewer, 'locale' | 'zone'>,
): Promise<TakenFiles> {
  const hasFiles = allFields(form.fields).some(({ field }) => fileTypes.has(field.schema['x-type']));
  if (!hasFiles) return { used: [], unused: [], errors: [] };
  const uploaded = draftId === null ? [] : await attachmentsOfDraft(db, draftId);
  const kept = requestId === undefined ? [] : await attachmentsOfRequest(db, requestId);
  const known = [...uploaded, ...kept];
  const used: Attachment[] = [];
  const errors: AnswerError[] = [];
  const wrongFile = (place: string): AnswerError =>
    describeProblem(answerProblem(pointerOf(keysOf(place)), { clause: 'wrong-kind' }), form, {
      locale,
      zone,
      now: facts.now,
    });
  for (const { field, path, place, value } of answerFields(form.fields, facts.answers)) {
    if (!fileTypes.has(field.schema['x-type'])) continue;
    const references = [value ?? []].flat();
    const found = references.flatMap(
      (reference) => known.find((each) => each.field === path && isReferenceTo(each, reference)) ?? [],
    );
    if (found.length === references.length) used.push(...found);
    else errors.push(wrongFile(place));
  }
  return { used, unused: uploaded.filter((file) => !used.includes(file)), errors };
}

/** Everything that the answer says of the file must be what was found when it was uploaded. */
function isReferenceTo(file: Attachment, reference: unknown): boolean {
  if (typeof reference !== 'object' || reference === null) return false;
  const { id, name, type, size } = reference as Record<string, unknown>;
  return id === file.id && name === file.name && type === file.contentType && size === file.size;
}
