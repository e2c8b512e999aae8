/** Changes of the work in sentences: for whom which ticket is opened, dropped, or becomes another. */
import type { FormDraft } from '../../../forms/editing/form-draft';
import type { Locale, ProductText } from '../../../forms/locale';
import { locales, textIn } from '../../../forms/locale';
import { fillText } from '../../../rules/conditions/fill-text';
import { tellCondition } from '../../../rules/explain/tell-condition';
import { draftWords } from '../../editing/difference/draft-words';
import type { ItemDocument } from '../../item-document';
import type { WorkChange } from './work-difference';

const everywhere: ProductText = { en: 'In every case', 'zh-CN': '在所有情形下' };
const wherever: ProductText = { en: 'Wherever it is opened', 'zh-CN': '凡开立之处' };
const where: ProductText = { en: 'If {condition}', 'zh-CN': '若{condition}' };
const amongOthers: ProductText = {
  en: 'Among others if {condition}',
  'zh-CN': '在包括以下情形的部分情形下（{condition}）',
};
const inSome: ProductText = { en: 'In some cases', 'zh-CN': '在部分情形下' };
const nothing: ProductText = { en: 'nothing', 'zh-CN': '无' };

const changes: Readonly<Record<WorkChange['change'], ProductText>> = {
  opened: {
    en: '{where}, “{title}” ({ticket}) is opened now.',
    'zh-CN': '{where}，现在会开立“{title}”（{ticket}）。',
  },
  dropped: {
    en: '{where}, “{title}” ({ticket}) is no longer opened.',
    'zh-CN': '{where}，不再开立“{title}”（{ticket}）。',
  },
  department: {
    en: '{where}, “{title}” ({ticket}) goes to {to} instead of {from}.',
    'zh-CN': '{where}，“{title}”（{ticket}）由 {to} 处理，不再由 {from} 处理。',
  },
  target: {
    en: '{where}, “{title}” ({ticket}) has the target {to} instead of {from}.',
    'zh-CN': '{where}，“{title}”（{ticket}）的目标由 {from} 改为 {to}。',
  },
  priority: {
    en: '{where}, “{title}” ({ticket}) has the priority {to} instead of {from}.',
    'zh-CN': '{where}，“{title}”（{ticket}）的优先级由 {from} 改为 {to}。',
  },
  after: {
    en: '{where}, “{title}” ({ticket}) comes after {to} instead of {from}.',
    'zh-CN': '{where}，“{title}”（{ticket}）的前置任务由 {from} 改为 {to}。',
  },
  approvals: {
    en: '{where}, “{title}” ({ticket}) needs other approvals: {to} instead of {from}.',
    'zh-CN': '{where}，“{title}”（{ticket}）的审批由 {from} 改为 {to}。',
  },
};

/** What a title has in it of the answers. */
const SLOT = /\{[^}]*\}/g;

/** @param document whose labels are used: the newer one */
export function tellChange(change: WorkChange, { form }: Pick<ItemDocument, 'form'>): ProductText {
  const told = locales.map((locale) => [locale, tellIn(locale, change, form)]);
  return Object.fromEntries(told) as unknown as ProductText;
}

function tellIn(locale: Locale, change: WorkChange, form: ItemDocument['form']): string {
  const { title, ticket, from, to } = change;
  return fillText(changes[change.change][locale], {
    where: tellWhere(locale, change, form),
    title: textIn(title as ProductText, locale).replace(SLOT, '…'),
    ticket,
    from: from || nothing[locale],
    to: to || nothing[locale],
  });
}

function tellWhere(
  locale: Locale,
  { change, condition, complete }: WorkChange,
  form: ItemDocument['form'],
): string {
  const isOther = change !== 'opened' && change !== 'dropped';
  if (condition === true) return (complete ? (isOther ? wherever : everywhere) : inSome)[locale];
  const phrase = complete ? where : amongOthers;
  return fillText(phrase[locale], {
    condition: tellCondition(condition, draftWords(form as unknown as FormDraft, locale)),
  });
}
