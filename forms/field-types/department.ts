/** A department of the organisation, by its key. */
import { directoryChoice } from './directory-choice';
import type { FieldType } from './field-type';

export const department: FieldType = {
  ...directoryChoice,
  widgets: ['department'],
  directory: 'departments',
  expects: { en: 'a department', 'zh-CN': '部门' },
  ask: { en: 'Choose a department.', 'zh-CN': '请选择部门。' },
};
