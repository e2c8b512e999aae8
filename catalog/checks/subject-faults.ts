/** Mistakes in the fields that name persons: the subject of the request, and approvers. */
import { parseApproverWord } from '../../rules/approver-word';
import type { ItemDocument } from '../item-document';
import { itemFault, type DocumentFault } from '../document-error';
import { approvalsOf } from './document-walk';

export function subjectFaults(document: ItemDocument): readonly DocumentFault[] {
  const { subject } = document;
  const ofApprovers = approvalsOf(document).flatMap(({ place, value }) =>
    value.approvers.flatMap((word, at) =>
      personFaults(document, fieldOfWord(word), `${place}/approvers/${at}`),
    ),
  );
  if (subject === 'requester') return ofApprovers;
  const ofSubject =
    'person' in subject
      ? personFaults(document, fieldAt(subject.person), '/subject/person')
      : [
          ...fieldFaults(document, fieldAt(subject.name), '/subject/name'),
          ...fieldFaults(document, fieldAt(subject.department), '/subject/department'),
        ];
  return [...ofSubject, ...ofApprovers];
}

/** The key of the field that a pointer into the answers names. */
function fieldAt(pointer: string): string {
  return pointer.slice(1);
}

/** The person field that an approver word reads, if it reads one. */
function fieldOfWord(text: string): string | undefined {
  const word = parseApproverWord(text);
  if (word?.kind === 'answer') return word.field;
  return word?.kind === 'manager-of' && word.of.person === 'answer' ? word.of.field : undefined;
}

function personFaults(
  document: ItemDocument,
  field: string | undefined,
  place: string,
): readonly DocumentFault[] {
  if (field === undefined) return [];
  const faults = fieldFaults(document, field, place);
  if (faults.length > 0 || document.form.schema.properties[field]?.['x-type'] === 'person') return faults;
  return [itemFault(place, 'not-a-person', { field })];
}

function fieldFaults({ form }: ItemDocument, field: string, place: string): readonly DocumentFault[] {
  return Object.hasOwn(form.schema.properties, field) ? [] : [itemFault(place, 'no-such-field', { field })];
}
