/** Titles, descriptions and defaults of a field in its plain schema. */
import { textIn } from '../../locale';
import type { FieldTexts } from '../../form-document';
import type { Json } from '../../../rules/conditions/condition';
import { ownEntry } from '../foreign-names';
import { compact, isJsonObject } from '../json-value';
import type { JsonObject } from '../json-value';
import type { ExportField } from './field-table';

export function wordsOf({ schema }: ExportField, texts: FieldTexts | undefined, locale: string): JsonObject {
  const kept = ownEntry(schema, 'x-kept') as Json | undefined;
  const unfit = ownEntry(schema, 'x-default') as Json | undefined;
  return compact({
    title: texts && textIn(texts.label, locale),
    description: texts?.help && textIn(texts.help, locale),
    default: (schema.default as Json | undefined) ?? unfit,
    ...(isJsonObject(kept) ? kept : {}),
  });
}
