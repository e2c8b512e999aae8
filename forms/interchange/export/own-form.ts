/** Recognises our own exports: the document that they carry, if they still say what it says. */
import { canonicalText } from '../../canonical-text';
import type { Json } from '../../../rules/conditions/condition';
import { AuthorError } from '../../author-error';
import type { FormDocument } from '../../form-document';
import { parseForm } from '../../parse-form';
import type { ForeignForm } from '../foreign-form';
import { isJsonObject } from '../json-value';
import { exportForm, OWN } from './export-form';

/** Undefined for what is no export of ours, or has been changed since: then what it says in plain words counts. */
export function ownFormIn({ schema, uiSchema }: ForeignForm): FormDocument | undefined {
  const document = carried(schema);
  if (!document) return undefined;
  const again = exportForm(document);
  const same =
    canonicalText(again.schema) === canonicalText(schema as Json) &&
    canonicalText(again.uiSchema) === canonicalText((uiSchema ?? {}) as Json);
  return same ? document : undefined;
}

/** The document that a form carries, whether or not it still fits. */
export function carried(schema: unknown): FormDocument | undefined {
  const own = isJsonObject(schema) ? schema[OWN] : undefined;
  if (!isJsonObject(own) || own.document === undefined) return undefined;
  try {
    return parseForm(own.document).document;
  } catch (error) {
    if (error instanceof AuthorError) return undefined;
    throw error;
  }
}
