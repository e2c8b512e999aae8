/** E-3xx: an answer cannot stand. The form says more, beside the field; see forms/answer-problem.ts. */
import type { ErrorCodes } from './error-code';

export const answerCodes = {
  'E-301': {
    kind: 'invalid',
    en: {
      title: 'An answer is missing.',
      cause: 'The field must be answered for what was chosen elsewhere in the form.',
      remedy: 'Answer it.',
    },
    'zh-CN': {
      title: '缺少必填内容。',
      cause: '根据表单中的其他选择，此字段为必填。',
      remedy: '请填写此字段。',
    },
  },
  'E-302': {
    kind: 'invalid',
    en: {
      title: 'The form has no such field.',
      cause: 'A value was sent under a name that the form does not know. Nothing was stored.',
      remedy: 'Leave it out, or check the spelling of the field.',
    },
    'zh-CN': {
      title: '表单中没有此字段。',
      cause: '提交的内容中包含表单未定义的字段名。未保存任何内容。',
      remedy: '请去掉该字段，或核对字段名的拼写。',
    },
  },
  'E-303': {
    kind: 'invalid',
    en: {
      title: 'This choice is not offered.',
      cause: 'The value is not among the options, or no longer is, given the other answers.',
      remedy: 'Choose one of the options shown.',
    },
    'zh-CN': {
      title: '此选项不可选。',
      cause: '该值不在可选项中，或因其他答案的变化已不可选。',
      remedy: '请从显示的选项中选择。',
    },
  },
  'E-304': {
    kind: 'invalid',
    en: {
      title: 'The answer has the wrong form.',
      cause: 'For example text where a date belongs, or an e-mail address without a domain.',
      remedy: 'Correct it as the note beside the field says.',
    },
    'zh-CN': {
      title: '答案格式不正确。',
      cause: '例如在日期字段中填写了文字，或邮箱地址缺少域名。',
      remedy: '请按字段旁的提示更正。',
    },
  },
  'E-305': {
    kind: 'invalid',
    en: {
      title: 'The date is out of range.',
      cause: 'It lies before or after the dates that are possible here.',
      remedy: 'Choose a date within the range shown.',
    },
    'zh-CN': {
      title: '日期超出范围。',
      cause: '该日期早于或晚于此处允许的日期。',
      remedy: '请选择所示范围内的日期。',
    },
  },
  'E-306': {
    kind: 'invalid',
    en: {
      title: 'Too little or too much.',
      cause:
        'The text is too short or too long, the number too low or too high, or too few or too many are chosen.',
      remedy: 'Keep within the limits shown beside the field.',
    },
    'zh-CN': {
      title: '内容过少或过多。',
      cause: '文字过短或过长、数值过低或过高，或选择的数量过少或过多。',
      remedy: '请遵守字段旁所示的限制。',
    },
  },
  'E-307': {
    kind: 'invalid',
    en: {
      title: 'The list has a repeated or empty entry.',
      cause: 'Every entry of the list must be filled in and different from the others.',
      remedy: 'Remove the repeated or empty entry.',
    },
    'zh-CN': {
      title: '列表中有重复或空白的条目。',
      cause: '列表中的每个条目都必须填写，且互不相同。',
      remedy: '请删除重复或空白的条目。',
    },
  },
  'E-308': {
    kind: 'invalid',
    en: {
      title: 'This file cannot be taken.',
      cause: 'Its content is not of a kind that the field takes, or it is too large.',
      remedy: 'Choose a PNG or JPEG picture or a PDF of at most 5 MB.',
    },
    'zh-CN': {
      title: '无法接受此文件。',
      cause: '文件内容不是该字段接受的类型，或文件过大。',
      remedy: '请选择不超过 5 MB 的 PNG、JPEG 图片或 PDF 文件。',
    },
  },
  'E-309': {
    kind: 'invalid',
    en: {
      title: 'This person cannot be chosen here.',
      cause:
        'Nobody has this employee number, or the person is not among those whom you may name in this field.',
      remedy: 'Choose a person from the list that the field offers.',
    },
    'zh-CN': {
      title: '此处不能选择该人员。',
      cause: '没有此工号的人员，或该人员不在您可选择的范围内。',
      remedy: '请从该字段提供的列表中选择人员。',
    },
  },
  'E-310': {
    kind: 'invalid',
    en: {
      title: 'A rule of the form speaks against these answers.',
      cause: 'The answers together are not allowed; the message says why.',
      remedy: 'Change the answer that the message stands beside, or those that it depends on.',
    },
    'zh-CN': {
      title: '表单规则不允许这些答案。',
      cause: '这些答案不能同时成立，原因见提示。',
      remedy: '请修改提示所在的答案，或它所依赖的答案。',
    },
  },
  'E-311': {
    kind: 'invalid',
    en: {
      title: 'This answer cannot come with a link.',
      cause:
        'Confidential answers, consents and files are given in the form itself. The link’s was left out.',
      remedy: 'Answer it in the form.',
    },
    'zh-CN': {
      title: '此答案不能通过链接带入。',
      cause: '保密内容、同意声明和文件须在表单中填写。链接中的内容未采用。',
      remedy: '请在表单中填写。',
    },
  },
  'E-312': {
    kind: 'invalid',
    en: {
      title: 'This is not asked with these answers.',
      cause:
        'The other answers that came with the link, or their absence, hide the question. The answer was left out.',
      remedy: 'Answer it in the form if it is asked there.',
    },
    'zh-CN': {
      title: '根据现有答案，无需回答此问题。',
      cause: '由于链接中的其他答案（或缺少答案），此问题不会显示。该答案未采用。',
      remedy: '如表单中显示此问题，请在表单中填写。',
    },
  },
  'E-321': {
    kind: 'invalid',
    en: {
      title: 'The encoding of the table cannot be read.',
      cause: 'It is not UTF-8, and not UTF-16 with a byte order mark; or it is a workbook and no text.',
      remedy: 'Save it as “CSV UTF-8”, or copy the cells and paste them.',
    },
    'zh-CN': {
      title: '无法识别表格的编码。',
      cause: '文件不是 UTF-8 编码，也不是带字节顺序标记的 UTF-16；或者是工作簿而非文本。',
      remedy: '请另存为“CSV UTF-8”，或复制单元格后粘贴。',
    },
  },
  'E-322': {
    kind: 'invalid',
    en: {
      title: 'A column stands twice in the table.',
      cause: 'Column {place} (“{column}”) is for a question that another column answers already.',
      remedy: 'Remove one of the two columns.',
    },
    'zh-CN': {
      title: '表格中有重复的列。',
      cause: '第 {place} 列（“{column}”）对应的问题已有其他列填写。',
      remedy: '请删除其中一列。',
    },
  },
  'E-323': {
    kind: 'invalid',
    en: {
      title: 'A column of the table is not known.',
      cause:
        'Column {place} (“{column}”) is neither the key nor the label of a question that a table can answer.',
      remedy: 'Take the names of the columns from the template, or remove the column.',
    },
    'zh-CN': {
      title: '表格中有无法识别的列。',
      cause: '第 {place} 列（“{column}”）不是可用表格填写的问题的键名或名称。',
      remedy: '请使用模板中的列名，或删除该列。',
    },
  },
  'E-324': {
    kind: 'invalid',
    en: {
      title: 'This is not a table that can be read.',
      cause:
        'In line {line} the names of the columns or the rows are missing, a quote is not closed, or there are more cells than columns.',
      remedy: 'Correct the line. The first row names the columns, every other row is one request.',
    },
    'zh-CN': {
      title: '无法读取此表格。',
      cause: '第 {line} 行缺少列名或数据、引号未闭合，或单元格多于列数。',
      remedy: '请更正该行。第一行为列名，其余每行为一份申请。',
    },
  },
  'E-325': {
    kind: 'invalid',
    en: {
      title: 'The table has too many rows.',
      cause: 'At most {limit} requests are made from one table. Nothing was stored.',
      remedy: 'Split the table.',
    },
    'zh-CN': {
      title: '表格行数过多。',
      cause: '一个表格最多可提交 {limit} 份申请。未保存任何内容。',
      remedy: '请拆分表格。',
    },
  },
} as const satisfies ErrorCodes;
