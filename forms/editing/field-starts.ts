/** What a new field of each type begins with: the words of its type, and the keywords without which it means nothing. */
import { fieldTypes, isFieldType } from '../field-types/field-types';
import type { ProductText } from '../locale';
import { editRefused } from './edit-refused';
import type { FieldDraft, JsonObject } from './form-draft';

interface FieldStart {
  /** The type in words: in the palette, and as the label that a new field has until its author writes one. */
  readonly title: ProductText;
  readonly start: JsonObject;
}

const twoOptions = ['option-1', 'option-2'];
const megabyte = 1024 * 1024;

const starts: Readonly<Record<string, FieldStart>> = {
  'short-text': { title: { en: 'Short text', 'zh-CN': '单行文本' }, start: { maxLength: 200 } },
  'long-text': { title: { en: 'Long text', 'zh-CN': '多行文本' }, start: { maxLength: 2000 } },
  email: { title: { en: 'E-mail address', 'zh-CN': '邮箱地址' }, start: { format: 'email', maxLength: 254 } },
  choice: { title: { en: 'One choice', 'zh-CN': '单选' }, start: { enum: twoOptions } },
  choices: {
    title: { en: 'Several choices', 'zh-CN': '多选' },
    start: { uniqueItems: true, items: { type: 'string', enum: twoOptions } },
  },
  'yes-no': { title: { en: 'Yes or no', 'zh-CN': '是或否' }, start: {} },
  date: { title: { en: 'Date', 'zh-CN': '日期' }, start: { format: 'date' } },
  person: { title: { en: 'Person', 'zh-CN': '人员' }, start: { 'x-people': 'anyone' } },
  money: {
    title: { en: 'Amount of money', 'zh-CN': '金额' },
    start: { properties: { amount: { type: 'number', minimum: 0 } } },
  },
  'text-list': {
    title: { en: 'List of names', 'zh-CN': '名称列表' },
    start: { maxItems: 10, uniqueItems: true, items: { type: 'string', minLength: 1, maxLength: 120 } },
  },
  file: {
    title: { en: 'File', 'zh-CN': '文件' },
    start: { 'x-accept': ['application/pdf', 'image/png', 'image/jpeg'], 'x-max-bytes': 5 * megabyte },
  },
};

/** @throws EditRefused no-such-type */
export function fieldStart(type: string): { readonly title: ProductText; readonly field: FieldDraft } {
  if (!isFieldType(type)) {
    throw editRefused('no-such-type', { type, known: Object.keys(fieldTypes).join(', ') });
  }
  const { title, start } = starts[type] ?? { title: { en: type, 'zh-CN': type }, start: {} };
  return { title, field: { 'x-type': type, type: fieldTypes[type].jsonType ?? 'string', ...start } };
}
