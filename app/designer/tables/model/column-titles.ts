/** What new columns of a decision table are called, in every language: they stand in the document. */
import type { ItemDraftDocument } from '../../../../catalog/editing/item-draft';
import { findField } from '../../../../forms/editing/field-place';
import type { DraftText } from '../../../../forms/editing/form-draft';
import { labelOf } from '../../../../forms/editing/operation-title';
import type { ProductText } from '../../../../forms/locale';
import { factLabels } from '../../../../rules/explain/fact-labels';
import { partOfOutput } from './new-columns';
import type { OutputPart } from './new-columns';
import type { TableNames } from './table-from-rule';

const outputTitles: Readonly<Record<OutputPart, ProductText>> = {
  workingHours: { en: 'Working hours', 'zh-CN': '工作小时' },
  workingDays: { en: 'Working days', 'zh-CN': '工作日' },
  workingDaysBefore: { en: 'Working days before', 'zh-CN': '提前工作日' },
  workingDaysAfter: { en: 'Working days after', 'zh-CN': '之后工作日' },
  department: { en: 'Department', 'zh-CN': '部门' },
  priority: { en: 'Priority', 'zh-CN': '优先级' },
  'title-en': { en: 'Title (English)', 'zh-CN': '标题（英文）' },
  'title-zh': { en: 'Title (Chinese)', 'zh-CN': '标题（中文）' },
};

const conditionTitle: ProductText = { en: 'Condition', 'zh-CN': '条件' };

export function tableNames(item: ItemDraftDocument): TableNames {
  return {
    ofFact: (path) => factTitle(item, path),
    ofOutput: (pointer) => outputTitle(pointer),
    ofCondition: conditionTitle,
  };
}

/** An answer by its label; a part of one by the label of the whole. */
export function factTitle({ form }: ItemDraftDocument, path: string): DraftText {
  const [root, ...keys] = path.split('.');
  if (root !== 'answers') return Object.hasOwn(factLabels, path) ? { ...factLabels[path] } : both(path);
  const field = keys
    .map((_, at) => keys.slice(0, keys.length - at).join('.'))
    .find((each) => findField(form, each));
  return labelOf(form, field ?? keys.join('.'));
}

export function outputTitle(pointer: string): DraftText {
  const part = partOfOutput(pointer);
  return part ? outputTitles[part] : both(pointer);
}

function both(text: string): ProductText {
  return { en: text, 'zh-CN': text };
}
