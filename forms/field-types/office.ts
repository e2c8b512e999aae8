/** An office of the organisation: the key of the calendar that it works by. */
import { directoryChoice } from './directory-choice';
import type { FieldType } from './field-type';

export const office: FieldType = {
  ...directoryChoice,
  widgets: ['office'],
  directory: 'offices',
  expects: { en: 'an office', 'zh-CN': '办公地点' },
  ask: { en: 'Choose an office.', 'zh-CN': '请选择办公地点。' },
};
