/** Keys that ask for something else than in the version that is live. */
import { fieldTypeOf } from '../field-types/field-types';
import type { FormDocument } from '../form-document';
import { textIn } from '../locale';
import { ownEntry } from '../own-entry';
import { documentFields } from '../parsing/document-fields';
import type { DocumentField } from '../parsing/document-fields';
import { finding } from './finding';
import type { Finding } from './finding';

export function typeFindings(form: FormDocument, live: FormDocument): readonly Finding[] {
  const before = documentFields(live);
  return [...documentFields(form)].flatMap(([path, field]) => {
    const old = before.get(path);
    if (!old || old.schema['x-type'] === field.schema['x-type']) return [];
    const { label = {} } = ownEntry(form.texts, path) ?? {};
    const params = {
      field: { en: textIn(label, 'en') || path, 'zh-CN': textIn(label, 'zh-CN') || path },
      key: path,
      before: kindOf(old),
      now: kindOf(field),
    };
    return [finding('changed-type', `${field.place}/x-type`, { field: path, params })];
  });
}

function kindOf({ schema }: DocumentField) {
  return fieldTypeOf(schema['x-type']).expects;
}
