/** The uploads that an answer names: its own, and those of the fields in it. */
import type { Json } from '../../rules/conditions/condition';
import type { FormField } from '../field-types/field-type';
import { fileInWords, fileTypes, isFileReference } from '../field-types/file-check';
import { answerFields } from './answer-fields';

export interface AnsweredFiles {
  readonly list: readonly { readonly id: string; readonly text: string }[];
  /** The answer is these files, and says nothing else. */
  readonly alone: boolean;
}

export function answeredFiles(field: FormField, value: Json | undefined): AnsweredFiles {
  const alone = fileTypes.has(field.schema['x-type']);
  if (value === undefined) return { list: [], alone };
  const list = answerFields([field], { [field.key]: value })
    .filter((each) => fileTypes.has(each.field.schema['x-type']))
    .flatMap((each) => [each.value ?? []].flat())
    .filter(isFileReference)
    .map((file) => ({ id: file.id, text: fileInWords(file) }));
  return { list, alone };
}
