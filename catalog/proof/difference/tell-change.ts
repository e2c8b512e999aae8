/** Changes of the work in sentences: for whom a ticket, an approval or a notice comes, goes, or becomes another. */
import type { FormDraft } from '../../../forms/editing/form-draft';
import type { Locale, ProductText } from '../../../forms/locale';
import { locales, textIn } from '../../../forms/locale';
import { fillText } from '../../../rules/conditions/fill-text';
import { tellCondition } from '../../../rules/explain/tell-condition';
import { draftWords } from '../../editing/difference/draft-words';
import { tellShortTarget } from '../../editing/targets/tell-short-target';
import type { ItemDocument } from '../../item-document';
import type { WorkChange } from './work-difference';
import type { Aspect, WorkKind } from './work-view';

const everywhere: ProductText = { en: 'In every case', 'zh-CN': '在所有情形下' };
const wherever: Readonly<Record<WorkKind, ProductText>> = {
  ticket: { en: 'Wherever it is opened', 'zh-CN': '凡开立之处' },
  approval: { en: 'Wherever it is asked', 'zh-CN': '凡需审批之处' },
  notice: { en: 'Wherever it is sent', 'zh-CN': '凡发送之处' },
};
const where: ProductText = { en: 'If {condition}', 'zh-CN': '若{condition}' };
const amongOthers: ProductText = {
  en: 'Among others if {condition}',
  'zh-CN': '在包括以下情形的部分情形下（{condition}）',
};
const inSome: ProductText = { en: 'In some cases', 'zh-CN': '在部分情形下' };
const nothing: ProductText = { en: 'nothing', 'zh-CN': '无' };

/** What the sentences are about. */
const pieces: Readonly<Record<WorkKind, ProductText>> = {
  ticket: { en: '“{title}” ({key})', 'zh-CN': '“{title}”（{key}）' },
  approval: { en: 'the approval “{title}” ({key})', 'zh-CN': '审批“{title}”（{key}）' },
  notice: { en: 'the notice “{title}” ({key})', 'zh-CN': '通知“{title}”（{key}）' },
};

const comes: Readonly<Record<WorkKind, Readonly<Record<'opened' | 'dropped', ProductText>>>> = {
  ticket: {
    opened: { en: '{where}, {piece} is opened now.', 'zh-CN': '{where}，现在会开立{piece}。' },
    dropped: { en: '{where}, {piece} is no longer opened.', 'zh-CN': '{where}，不再开立{piece}。' },
  },
  approval: {
    opened: { en: '{where}, {piece} is asked now.', 'zh-CN': '{where}，现在需要{piece}。' },
    dropped: { en: '{where}, {piece} is no longer asked.', 'zh-CN': '{where}，不再需要{piece}。' },
  },
  notice: {
    opened: { en: '{where}, {piece} is sent now.', 'zh-CN': '{where}，现在会发送{piece}。' },
    dropped: { en: '{where}, {piece} is no longer sent.', 'zh-CN': '{where}，不再发送{piece}。' },
  },
};

const becomes: Readonly<Record<Aspect, ProductText>> = {
  department: {
    en: '{where}, {piece} goes to {to} instead of {from}.',
    'zh-CN': '{where}，{piece}由 {to} 处理，不再由 {from} 处理。',
  },
  target: {
    en: '{where}, {piece} has the target {to} instead of {from}.',
    'zh-CN': '{where}，{piece}的目标由 {from} 改为 {to}。',
  },
  priority: {
    en: '{where}, {piece} has the priority {to} instead of {from}.',
    'zh-CN': '{where}，{piece}的优先级由 {from} 改为 {to}。',
  },
  after: {
    en: '{where}, {piece} comes after {to} instead of {from}.',
    'zh-CN': '{where}，{piece}的前置任务由 {from} 改为 {to}。',
  },
  approvals: {
    en: '{where}, {piece} needs other approvals: {to} instead of {from}.',
    'zh-CN': '{where}，{piece}的审批由 {from} 改为 {to}。',
  },
  order: {
    en: '{where}, {piece} is number {to} in order instead of {from}.',
    'zh-CN': '{where}，{piece}的顺序由 {from} 改为 {to}。',
  },
  approvers: {
    en: '{where}, {piece} is asked of {to} instead of {from}.',
    'zh-CN': '{where}，{piece}的审批人由 {from} 改为 {to}。',
  },
  excludes: {
    en: '{where}, {piece} rules out {to} instead of {from}.',
    'zh-CN': '{where}，{piece}排除的人由 {from} 改为 {to}。',
  },
  to: {
    en: '{where}, {piece} goes to {to} instead of {from}.',
    'zh-CN': '{where}，{piece}的接收人由 {from} 改为 {to}。',
  },
  text: { en: '{where}, {piece} says something else now.', 'zh-CN': '{where}，{piece}的内容有变。' },
};

/** What a title has in it of the answers. */
const SLOT = /\{[^}]*\}/g;

/** @param document whose labels are used: the newer one */
export function tellChange(change: WorkChange, { form }: Pick<ItemDocument, 'form'>): ProductText {
  const told = locales.map((locale) => [locale, tellIn(locale, change, form)]);
  return Object.fromEntries(told) as unknown as ProductText;
}

function tellIn(locale: Locale, told: WorkChange, form: ItemDocument['form']): string {
  const { kind, key, title, change, from, to } = told;
  const phrase = change === 'opened' || change === 'dropped' ? comes[kind][change] : becomes[change];
  return fillText(phrase[locale], {
    where: tellWhere(locale, told, form),
    piece: fillText(pieces[kind][locale], {
      title: textIn(title as ProductText, locale).replace(SLOT, '…'),
      key,
    }),
    from: tellState(change, from, locale),
    to: tellState(change, to, locale),
  });
}

function tellState(change: WorkChange['change'], state: string, locale: Locale): string {
  if (state === '') return nothing[locale];
  return change === 'target' ? tellShortTarget(state, locale) : state;
}

function tellWhere(
  locale: Locale,
  { kind, change, condition, complete }: WorkChange,
  form: ItemDocument['form'],
): string {
  const isOther = change !== 'opened' && change !== 'dropped';
  if (condition === true) return (complete ? (isOther ? wherever[kind] : everywhere) : inSome)[locale];
  const phrase = complete ? where : amongOthers;
  return fillText(phrase[locale], {
    condition: tellCondition(condition, draftWords(form as unknown as FormDraft, locale)),
  });
}
