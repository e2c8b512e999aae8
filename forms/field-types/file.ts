/** An uploaded file, by reference: `{ "id", "name", "type", "size" }`. The upload itself was judged by its content. */
import { isObject } from '../document-shape';
import { fileChecker, fileInWords, fileKeywords, fileSchema, postedFiles } from './file-check';
import type { FieldType } from './field-type';

export const file: FieldType = {
  jsonType: 'object',
  widgets: ['file'],
  keywords: fileKeywords,
  needs: ['x-accept'],
  expects: { en: 'an uploaded file', 'zh-CN': '已上传的文件' },
  ask: { en: 'Attach a file.', 'zh-CN': '请上传文件。' },
  isEmpty: (value) => value === null || (isObject(value) && Object.keys(value).length === 0),
  checker: (schema) => fileChecker(schema),
  answerSchema: (schema) => fileSchema(schema),
  readPosted: (posted) => {
    const files = postedFiles(posted);
    return files === undefined ? undefined : (files[0] ?? null);
  },
  format: (value) => fileInWords(value),
};
