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
  caseAdded: { en: 'New case: {work}', 'zh-CN': '新增用例：{work}' },
  tableAdded: {
    en: 'New decision table: {work}, rows: {count}',
    'zh-CN': '新增决策表：{work}，共 {count} 行',
  },
  stops: {
    en: '{work}: no rule after it is looked at where it holds',
    'zh-CN': '{work}：成立时不再检查其后的规则',
  },
  stopsNot: { en: '{work}: rules after it are looked at too', 'zh-CN': '{work}：继续检查其后的规则' },
  from: {
    with: { en: '{work}: counts from {day}', 'zh-CN': '{work}：自 {day} 起生效' },
    without: { en: '{work}: counts without a first day', 'zh-CN': '{work}：不再限定开始日期' },
  },
  until: {
    with: { en: '{work}: counts until {day}', 'zh-CN': '{work}：有效期至 {day}' },
    without: { en: '{work}: counts without a last day', 'zh-CN': '{work}：不再限定结束日期' },
  },

  hitChanged: { en: '{work}: {now} (before: {was})', 'zh-CN': '{work}：{now}（此前：{was}）' },
  columnAdded: { en: '{work}: new column {column}', 'zh-CN': '{work}：新增列“{column}”' },
  columnRemoved: { en: '{work}: column {column} removed', 'zh-CN': '{work}：删除了列“{column}”' },
  columnCalled: { en: '{work}: column {was} is called {now}', 'zh-CN': '{work}：列“{was}”改名为“{now}”' },
  columnsMoved: { en: '{work}: columns in another order', 'zh-CN': '{work}：列的顺序已调整' },
  rowAdded: { en: '{work}: new row, {now}', 'zh-CN': '{work}：新增一行，{now}' },
  rowRemoved: { en: '{work}: row removed, {was}', 'zh-CN': '{work}：删除了一行，{was}' },
  rowChanged: { en: '{work}: row {now} (before: {was})', 'zh-CN': '{work}：行：{now}（此前：{was}）' },
  rowsMoved: { en: '{work}: rows in another order', 'zh-CN': '{work}：行的顺序已调整' },
  rowsReworded: { en: '{work}: words of columns or rows changed', 'zh-CN': '{work}：列或行的文字有改动' },
  row: { en: '{condition}: {effects}', 'zh-CN': '{condition}：{effects}' },
  rowSets: { en: '{column} {now}', 'zh-CN': '{column}为 {now}' },
  opensNothing: { en: 'opens nothing', 'zh-CN': '不产生任何任务' },
  opensAsIs: { en: 'as the table says', 'zh-CN': '按决策表执行' },

  namedAdded: { en: 'New condition {name}: {now}', 'zh-CN': '新增条件“{name}”：{now}' },
  namedRemoved: { en: 'Removed condition {name}: {was}', 'zh-CN': '删除条件“{name}”：{was}' },
  namedChanged: {
    en: 'Condition {name}: {now} (before: {was})',
    'zh-CN': '条件“{name}”：{now}（此前：{was}）',
  },
  namedMoved: { en: 'Named conditions in another order', 'zh-CN': '命名条件的顺序已调整' },

  when: { en: 'when {condition}', 'zh-CN': '当{condition}时' },
  always: { en: 'always', 'zh-CN': '始终' },
} as const satisfies Readonly<
  Record<string, ProductText | Readonly<Record<'with' | 'without', ProductText>>>
>;
