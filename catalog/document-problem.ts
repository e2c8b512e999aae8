/** The words of every mistake in a catalog document that no parser of a part of it tells. */
import type { ProductText } from '../forms/locale';

interface ProblemWords {
  /** `{name}` stands for a parameter of the fault. */
  readonly message: ProductText;
  readonly remedy: ProductText;
}

export const documentProblems = {
  shape: {
    message: {
      en: 'The document is not as the format says: {detail}.',
      'zh-CN': '文档不符合格式：{detail}。',
    },
    remedy: {
      en: 'Compare the place with catalog/README.md.',
      'zh-CN': '请对照 catalog/README.md 修改此处。',
    },
  },
  'condition-budget': {
    message: { en: 'The condition costs more than {limit}.', 'zh-CN': '条件的开销超过上限 {limit}。' },
    remedy: { en: 'Make it shorter.', 'zh-CN': '请精简条件。' },
  },
  'no-such-field': {
    message: { en: 'There is no field “{field}”.', 'zh-CN': '没有字段“{field}”。' },
    remedy: { en: 'Name a field of the form, or remove this.', 'zh-CN': '请写入表单中的字段，或删除此处。' },
  },
  'not-a-person': {
    message: {
      en: 'The field “{field}” is not answered with a person.',
      'zh-CN': '字段“{field}”不是人员字段。',
    },
    remedy: { en: 'Name a field of the type person.', 'zh-CN': '请使用人员类型的字段。' },
  },
  'reads-elsewhere': {
    message: {
      en: 'The condition reads “{path}”, which it cannot know here.',
      'zh-CN': '条件读取了此处无法得知的“{path}”。',
    },
    remedy: { en: 'Read only: {known}.', 'zh-CN': '只能读取：{known}。' },
  },
  'no-such-department': {
    message: { en: 'There is no department “{department}”.', 'zh-CN': '没有部门“{department}”。' },
    remedy: { en: 'Use one of: {known}.', 'zh-CN': '请使用以下之一：{known}。' },
  },
  'no-such-calendar': {
    message: { en: 'There is no calendar “{calendar}”.', 'zh-CN': '没有日历“{calendar}”。' },
    remedy: { en: 'Use one of: {known}.', 'zh-CN': '请使用以下之一：{known}。' },
  },
  'no-such-role': {
    message: { en: 'There is no role “{role}”.', 'zh-CN': '没有角色“{role}”。' },
    remedy: { en: 'Use one of: {known}.', 'zh-CN': '请使用以下之一：{known}。' },
  },
  'no-such-reader': {
    message: {
      en: '“{word}” names nobody who could read an answer.',
      'zh-CN': '“{word}”不代表任何可读取答案的人。',
    },
    remedy: {
      en: 'Use role:…, department:…, assignee:ticket or approver:ticket.',
      'zh-CN': '请使用 role:…、department:…、assignee:任务 或 approver:任务。',
    },
  },
  'no-such-work': {
    message: {
      en: 'No ticket and no approval has the key “{key}”.',
      'zh-CN': '没有键为“{key}”的任务或审批。',
    },
    remedy: { en: 'Name the key of a ticket or an approval.', 'zh-CN': '请写入任务或审批的键。' },
  },
  'block-layout': {
    message: {
      en: 'A block has one step without sections: it stands as a group in the steps of others.',
      'zh-CN': '区块只能有一个不分区的步骤：它会作为字段组放入其他表单的步骤。',
    },
    remedy: {
      en: 'Move its fields into one step, and remove the others.',
      'zh-CN': '请将字段移到一个步骤中，并删除其他步骤。',
    },
  },
  'block-in-block': {
    message: { en: 'A block holds no other blocks.', 'zh-CN': '区块中不能再包含区块。' },
    remedy: { en: 'Put both blocks into the form.', 'zh-CN': '请将两个区块分别放入表单。' },
  },
  'block-work': {
    message: { en: 'A block opens no work.', 'zh-CN': '区块不产生任务。' },
    remedy: {
      en: 'Write the rule into the items that use the block.',
      'zh-CN': '请将规则写入使用该区块的服务。',
    },
  },
  'no-such-zone': {
    message: { en: 'There is no time zone “{zone}”.', 'zh-CN': '没有时区“{zone}”。' },
    remedy: {
      en: 'Write an IANA name, such as Europe/Berlin.',
      'zh-CN': '请写入 IANA 名称，例如 Europe/Berlin。',
    },
  },
  'same-id': {
    message: { en: 'The id “{id}” is used twice.', 'zh-CN': '标识“{id}”被使用了两次。' },
    remedy: { en: 'Give each its own id.', 'zh-CN': '请使用不同的标识。' },
  },
  'classified-title': {
    message: {
      en: 'The title tells “{field}”, which not everybody who sees a title may read.',
      'zh-CN': '标题包含“{field}”，而并非所有能看到标题的人都可读取该字段。',
    },
    remedy: { en: 'Leave the field out of the title.', 'zh-CN': '请从标题中去掉该字段。' },
  },
  'unreadable-shown': {
    message: {
      en: '“{field}” is shown to {reader}, who may not read it.',
      'zh-CN': '“{field}”会显示给无权读取它的{reader}。',
    },
    remedy: {
      en: 'Take the field out of what is shown there, or let the reader in: in the access of the field, or of the whole form in the settings.',
      'zh-CN':
        '请从该处显示的内容中去掉该字段，或在字段的访问权限中、在设置的整个表单的访问权限中加入该读者。',
    },
  },
} as const satisfies Record<string, ProblemWords>;

export type DocumentProblem = keyof typeof documentProblems;
