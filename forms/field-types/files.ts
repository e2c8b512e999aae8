/** Several uploaded files, by reference, each at most once. */
import type { Json } from '../../rules/conditions/condition';
import type { Finding } from '../answer-problem';
import type { FieldSchema } from '../form-document';
import {
  fileChecker,
  fileInWords,
  fileKeywords,
  fileSchema,
  isFileReference,
  postedFiles,
} from './file-check';
import { isEmptyList, listDefinitionFaults, listInWords } from './list-check';
import { given } from './text-check';
import type { FieldType } from './field-type';

const DEFAULT_MOST = 5;
/** A draft keeps no more than twenty. */
const MOST = 20;

export const files: FieldType = {
  jsonType: 'array',
  widgets: ['files'],
  keywords: { ...fileKeywords, minItems: { maximum: MOST }, maxItems: { minimum: 1, maximum: MOST } },
  needs: ['x-accept'],
  expects: { en: 'uploaded files', 'zh-CN': '已上传的文件' },
  ask: { en: 'Attach at least one file.', 'zh-CN': '请至少上传一个文件。' },
  definitionFaults: (schema, place) => listDefinitionFaults({ maxItems: DEFAULT_MOST, ...schema }, place),
  isEmpty: isEmptyList,
  checker: (schema) => {
    const checkFile = fileChecker(schema);
    return (value) => findingsOf(value, schema, checkFile);
  },
  answerSchema: (schema) => ({
    type: 'array',
    items: fileSchema(schema),
    maxItems: DEFAULT_MOST,
    ...given(schema, 'minItems', 'maxItems'),
  }),
  readPosted: postedFiles,
  format: (value, _field, { locale }) =>
    isList(value) ? listInWords(value.map(fileInWords), locale) : JSON.stringify(value),
};

/** How many files a field takes. */
export function mostFiles({ maxItems = DEFAULT_MOST }: FieldSchema): number {
  return maxItems;
}

function findingsOf(
  value: Json,
  schema: FieldSchema,
  checkFile: (file: Json) => readonly Finding[],
): readonly Finding[] {
  if (!isList(value)) return [{ clause: 'wrong-kind' }];
  const [actual, least, most] = [value.length, schema.minItems ?? 0, mostFiles(schema)];
  if (actual > most) return [{ clause: 'too-many', params: { limit: most, actual } }];
  if (actual < least) return [{ clause: 'too-few', params: { limit: least, actual } }];
  const bad = value.map(checkFile).find(({ length }) => length > 0);
  if (bad) return bad;
  const ids = value.filter(isFileReference).map(({ id }) => id);
  const twice = value.filter(isFileReference).find(({ id }, at) => ids.indexOf(id) < at);
  return twice ? [{ clause: 'duplicate', params: { item: twice.name } }] : [];
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
