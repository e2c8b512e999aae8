/** Names steps of editing that change what frames a form. */
import { words } from '../../forms/editing/operation-title';
import type { DraftText } from '../../forms/editing/form-draft';
import { filledText } from '../../forms/filled-text';
import type { ProductText } from '../../forms/locale';
import type { ItemDraftDocument } from './item-draft';
import type { FrameOperation, FulfilmentProperty, ItemProperty, WorkList } from './item-operation';
import { conditionsOf, nameOf, workOf } from './work-lists';

/** Properties as a sentence about editing names them. */
export const propertyWords: Readonly<
  Record<ItemProperty | FulfilmentProperty | 'title' | 'summary', ProductText>
> = {
  title: { en: 'the title', 'zh-CN': '标题' },
  summary: { en: 'the summary', 'zh-CN': '摘要' },
  category: { en: 'the category', 'zh-CN': '类别' },
  icon: { en: 'the icon', 'zh-CN': '图标' },
  minutes: { en: 'the minutes it takes', 'zh-CN': '所需分钟数' },
  synonyms: { en: 'the search words', 'zh-CN': '搜索词' },
  audience: { en: 'who may request it', 'zh-CN': '可申请的人员' },
  subject: { en: 'whom it is about', 'zh-CN': '申请所针对的人' },
  keyDate: { en: 'the date that queues show', 'zh-CN': '队列中显示的日期' },
  editors: { en: 'who may edit it', 'zh-CN': '可编辑的人员' },
  review: { en: 'the review by a second person', 'zh-CN': '第二人复核' },
  calendar: { en: 'the calendar', 'zh-CN': '日历' },
  showWork: { en: 'what requesters see of the work', 'zh-CN': '申请人可见的工作内容' },
  promise: { en: 'the promise', 'zh-CN': '承诺时限' },
  owners: { en: 'the owners', 'zh-CN': '负责人' },
  closing: { en: 'the rules for closing', 'zh-CN': '关闭规则' },
};

const workWords: Readonly<Record<WorkList, ProductText>> = {
  rules: { en: 'ticket rule', 'zh-CN': '任务规则' },
  tables: { en: 'decision table', 'zh-CN': '决策表' },
  approvals: { en: 'approval', 'zh-CN': '审批' },
  invariants: { en: 'invariant', 'zh-CN': '恒定条件' },
  cases: { en: 'case', 'zh-CN': '用例' },
};

const ownersRenamed: ProductText = {
  en: 'Renamed the owners {owner} to {to}',
  'zh-CN': '将负责人“{owner}”改名为“{to}”',
};

const conditionNoun: ProductText = { en: 'condition', 'zh-CN': '条件' };

const workVerbs = {
  'add-work': { en: 'Added the {noun} {name}', 'zh-CN': '添加了{noun}“{name}”' },
  'set-work': { en: 'Changed the {noun} {name}', 'zh-CN': '修改了{noun}“{name}”' },
  'remove-work': { en: 'Removed the {noun} {name}', 'zh-CN': '删除了{noun}“{name}”' },
  'move-work': { en: 'Moved the {noun} {name}', 'zh-CN': '移动了{noun}“{name}”' },
} as const satisfies Readonly<Record<string, ProductText>>;

export function frameTitle(
  before: ItemDraftDocument,
  after: ItemDraftDocument,
  operation: FrameOperation,
): ProductText {
  switch (operation.op) {
    case 'set-item-text':
      return changed(propertyWords[operation.text]);
    case 'set-item':
    case 'set-fulfilment':
      return changed(propertyWords[operation.property]);
    case 'rename-owner': {
      const { owner, to } = operation;
      return filledText(ownersRenamed, { owner, to });
    }
    case 'set-condition': {
      const { name, value, rename = name } = operation;
      const verb =
        value === null ? 'remove-work' : Object.hasOwn(conditionsOf(before), name) ? 'set-work' : 'add-work';
      return done(verb, conditionNoun, words({}, rename));
    }
    case 'replace-part':
      return {
        en: `Edited the JSON of ${operation.place || 'the item'}`,
        'zh-CN': `编辑了 ${operation.place || '服务项'} 的 JSON`,
      };
    default: {
      const { list, op } = operation;
      const name = op === 'add-work' ? addedName(before, after, list) : operation.name;
      const called = titleOfWork(before, list, name) ?? titleOfWork(after, list, name) ?? words({}, name);
      return done(op, workWords[list], called);
    }
  }
}

function done(verb: keyof typeof workVerbs, noun: ProductText, name: ProductText): ProductText {
  return filledText(workVerbs[verb], { noun, name });
}

/** What an element of the fulfilment is called: by its own words, else by its name. */
export function titleOfWork(item: ItemDraftDocument, list: WorkList, name: string): ProductText | null {
  const found = workOf(item, list).find((each) => each[nameOf(list)] === name);
  const own = found?.text ?? found?.title;
  return found ? words(own as DraftText | undefined, name) : null;
}

function addedName(before: ItemDraftDocument, after: ItemDraftDocument, list: WorkList): string {
  const key = nameOf(list);
  const old = workOf(before, list).map((each) => each[key]);
  const added = workOf(after, list).find((each) => !old.includes(each[key]));
  return String(added?.[key] ?? '');
}

function changed(what: ProductText): ProductText {
  return { en: `Changed ${what.en}`, 'zh-CN': `修改了${what['zh-CN']}` };
}
