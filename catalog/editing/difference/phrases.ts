/** The sentences in which differences are told. */
import type { ProductText } from '../../../forms/locale';

export const phrases = {
  plain: { en: '{now}', 'zh-CN': '{now}' },
  none: { en: 'nothing', 'zh-CN': '无' },
  noLonger: { en: 'No longer: {was}', 'zh-CN': '不再：{was}' },
  nowInstead: { en: 'Now: {now} (before: {was})', 'zh-CN': '现在：{now}（此前：{was}）' },
  jsonChanged: { en: 'Changed: the JSON at {place}', 'zh-CN': '已修改：{place} 处的 JSON' },

  stepAdded: { en: 'New step: {step}', 'zh-CN': '新步骤：“{step}”' },
  stepRemoved: { en: 'Removed step: {step}', 'zh-CN': '删除的步骤：“{step}”' },
  stepChanged: { en: 'Step {step} is called {now}', 'zh-CN': '步骤“{step}”改名为“{now}”' },
  sectionsChanged: { en: 'Sections of the step {step} changed', 'zh-CN': '步骤“{step}”的分区有改动' },
  stepsMoved: { en: 'The steps stand in another order', 'zh-CN': '步骤顺序已调整' },

  fieldAdded: { en: 'New field: {field} ({type})', 'zh-CN': '新字段：“{field}”（{type}）' },
  fieldRemoved: { en: 'Removed field: {field}', 'zh-CN': '删除的字段：“{field}”' },
  labelChanged: { en: '{was} is called {now}', 'zh-CN': '“{was}”改名为“{now}”' },
  textsChanged: { en: '{field}: help or example changed', 'zh-CN': '“{field}”的帮助或示例有改动' },
  fieldMoved: { en: '{field} stands in the step {step}', 'zh-CN': '“{field}”移到步骤“{step}”' },
  fieldMovedWithin: {
    en: '{field} stands elsewhere in the step {step}',
    'zh-CN': '“{field}”在步骤“{step}”中的位置有变',
  },
  insideMoved: { en: 'The fields in {field} stand in another order', 'zh-CN': '“{field}”内的字段顺序已调整' },
  nowRequired: { en: 'Required: {field}', 'zh-CN': '必填：{field}' },
  nowOptional: { en: 'No longer required: {field}', 'zh-CN': '不再必填：{field}' },
  optionAdded: { en: '{field}: new option {option}', 'zh-CN': '“{field}”新增选项“{option}”' },
  optionRemoved: { en: '{field}: option {option} removed', 'zh-CN': '“{field}”删除了选项“{option}”' },
  optionReworded: {
    en: '{field}: option {was} is called {now}',
    'zh-CN': '“{field}”的选项“{was}”改名为“{now}”',
  },
  optionsMoved: { en: '{field}: options in another order', 'zh-CN': '“{field}”的选项顺序已调整' },
  typeChanged: { en: '{field} is of another kind: {type}', 'zh-CN': '“{field}”改为另一类型：{type}' },
  blockVersion: {
    en: '{field}: version {now} of the block, was {was}',
    'zh-CN': '“{field}”：区块第 {now} 版，此前为第 {was} 版',
  },
  keywordChanged: {
    en: '{field}: {keyword} is {now}, was {was}',
    'zh-CN': '“{field}”的 {keyword} 由 {was} 改为 {now}',
  },

  ruleChanged: { en: 'Changed wording of a rule: {now}', 'zh-CN': '规则说明有改动：{now}' },
  rulesMoved: { en: 'The form rules stand in another order', 'zh-CN': '表单规则顺序已调整' },
  accessChanged: { en: 'Who sees {field} changed', 'zh-CN': '“{field}”的可见范围有改动' },
  readersChanged: { en: 'Read by {now}, was {was}', 'zh-CN': '读取范围由 {was} 改为 {now}' },

  textChanged: { en: '{what}: {now}, was {was}', 'zh-CN': '{what}由“{was}”改为“{now}”' },
  propertyChanged: { en: '{what}: {now}, was {was}', 'zh-CN': '{what}由 {was} 改为 {now}' },
  partChanged: { en: '{what} changed', 'zh-CN': '{what}有改动' },

  workAdded: { en: 'New: {work}, {condition}', 'zh-CN': '新增：{work}，{condition}' },
  workRemoved: { en: 'Removed: {work}', 'zh-CN': '删除：{work}' },
  workChanged: { en: '{work}: {what} changed', 'zh-CN': '{work}：{what}有改动' },
  conditionChanged: { en: '{work}: {now} (before: {was})', 'zh-CN': '{work}：{now}（此前：{was}）' },
  workMoved: { en: '{what} in another order', 'zh-CN': '{what}的顺序已调整' },
  when: { en: 'when {condition}', 'zh-CN': '当{condition}时' },
  always: { en: 'always', 'zh-CN': '始终' },
} as const satisfies Readonly<Record<string, ProductText>>;
