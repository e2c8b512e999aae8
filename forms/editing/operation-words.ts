/** The words in which steps of editing are named: "Moved Work mode to step 2". */
import type { ProductText } from '../locale';
import type { FormOperation } from './form-operation';

/** `{name}`, `{other}` and `{value}` stand for what the operation names. */
export const operationWords: Readonly<Record<FormOperation['op'], ProductText>> = {
  'add-field': { en: 'Added {name}', 'zh-CN': '添加了“{name}”' },
  'remove-field': { en: 'Removed {name}', 'zh-CN': '删除了“{name}”' },
  'move-field': { en: 'Moved {name} to {other}', 'zh-CN': '将“{name}”移到{other}' },
  'rename-field': { en: 'Gave {name} the key {value}', 'zh-CN': '将“{name}”的键改为 {value}' },
  'set-field': { en: 'Changed {value} of {name}', 'zh-CN': '修改了“{name}”的 {value}' },
  'use-block': { en: 'Put a block in the place of {name}', 'zh-CN': '用区块替换了“{name}”' },
  'set-required': { en: 'Changed whether {name} is required', 'zh-CN': '修改了“{name}”是否必填' },
  'set-access': { en: 'Changed who sees {name}', 'zh-CN': '修改了“{name}”的可见范围' },
  'set-readers': { en: 'Changed who reads the answers', 'zh-CN': '修改了答案的读取范围' },
  'set-text': { en: 'Changed the words of {name}', 'zh-CN': '修改了“{name}”的文字' },
  'add-option': { en: 'Added an option to {name}', 'zh-CN': '为“{name}”添加了选项' },
  'rename-option': {
    en: 'Renamed the option {other} of {name} to {value}',
    'zh-CN': '将“{name}”的选项 {other} 改名为 {value}',
  },
  'remove-option': { en: 'Removed the option {other} of {name}', 'zh-CN': '删除了“{name}”的选项“{other}”' },
  'move-option': { en: 'Moved the option {other} of {name}', 'zh-CN': '移动了“{name}”的选项“{other}”' },
  'set-option-text': {
    en: 'Changed the words of the option {other} of {name}',
    'zh-CN': '修改了“{name}”的选项“{other}”的文字',
  },
  'add-step': { en: 'Added the step {name}', 'zh-CN': '添加了步骤“{name}”' },
  'move-step': { en: 'Moved the step {name}', 'zh-CN': '移动了步骤“{name}”' },
  'remove-step': { en: 'Removed the step {name}', 'zh-CN': '删除了步骤“{name}”' },
  'set-step-text': { en: 'Changed the words of the step {name}', 'zh-CN': '修改了步骤“{name}”的文字' },
  'add-section': { en: 'Added a section to the step {name}', 'zh-CN': '在步骤“{name}”中添加了分区' },
  'move-section': { en: 'Moved a section of the step {name}', 'zh-CN': '移动了步骤“{name}”的分区' },
  'remove-section': { en: 'Removed a section of the step {name}', 'zh-CN': '删除了步骤“{name}”的分区' },
  'set-columns': { en: 'Changed the columns in the step {name}', 'zh-CN': '修改了步骤“{name}”的列数' },
  'add-rule': { en: 'Added a rule', 'zh-CN': '添加了规则' },
  'set-rule': { en: 'Changed the rule {name}', 'zh-CN': '修改了规则“{name}”' },
  'remove-rule': { en: 'Removed the rule {name}', 'zh-CN': '删除了规则“{name}”' },
  'move-rule': { en: 'Moved the rule {name}', 'zh-CN': '移动了规则“{name}”' },
};

/** Of a block, in the place of the words about its keyword. */
export const versionTaken: ProductText = {
  en: 'Took version {value} of the block {name}',
  'zh-CN': '采用了区块“{name}”的第 {value} 版',
};
