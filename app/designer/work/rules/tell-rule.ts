/** A ticket rule in words: when it holds and from when until when, what it opens, and whether it stops the others. */
import type { TFunction } from 'i18next';
import type { WorkDraft } from '../../../../catalog/editing/item-draft';
import { isObject } from '../../../../forms/document-shape';
import { tellChosen } from '../../../../catalog/editing/targets/tell-target';
import { draftText } from '../../../../forms/editing/draft-text';
import { textIn } from '../../../../forms/locale';
import type { Json } from '../../../../rules/conditions/condition';
import { listOf } from '../../../../rules/explain/explain-words';
import { tellCondition } from '../../../../rules/explain/tell-condition';
import type { ToldSentence } from '../../sentence-list/rule-sentence';
import { tellApprover } from '../model/approver-choices';
import { effectsOf, namesIn, readEffect } from '../model/rule-effects';
import { tellTicket, ticketName } from '../told/tell-ticket';
import type { WorkWords } from '../work-words';

/** "When Work mode is Remote, from 1 January 2027: IT: Ship the laptop, due 3 working days before start." */
export function tellRule(rule: WorkDraft, words: WorkWords, t: TFunction<'work'>): ToldSentence {
  const { when = true, text } = rule;
  const effects = effectsOf(rule).map((effect) => tellEffect(effect, words, t));
  const stops = rule.stop === true ? [t('told.stop')] : [];
  const said = [...effects, ...stops];
  return {
    when: tellWhen(when, words, t, daysOf(rule, t)),
    then: `${said.length === 0 ? t('told.nothing') : said.join(t('told.joint'))}${t('told.end')}`,
    because: textIn(draftText(text), words.locale),
  };
}

/** When something holds. @param days from when until when it counts, in words */
export function tellWhen(condition: Json, words: WorkWords, t: TFunction<'work'>, days = ''): string {
  return condition === true
    ? t('told.whenAlways', { days })
    : t('told.when', { condition: tellCondition(condition, words), days });
}

function daysOf({ from, until }: WorkDraft, t: TFunction<'work'>): string {
  const days = { from: String(from ?? ''), until: String(until ?? '') };
  if (from !== undefined && until !== undefined) return t('told.fromUntil', days);
  if (from !== undefined) return t('told.from', days);
  return until === undefined ? '' : t('told.until', days);
}

function tellEffect(effect: Json, words: WorkWords, t: TFunction<'work'>): string {
  const read = readEffect(effect);
  if (!read) return t('told.other', { name: isObject(effect) ? (Object.keys(effect)[0] ?? '') : '' });
  const { kind, value } = read;
  const text = (property: string): string => {
    const own = value[property];
    return textIn(draftText(own), words.locale);
  };
  const persons = (property: string): string =>
    listOf(
      namesIn(value[property]).map((word) => tellApprover(word, words)),
      property === 'to' ? 'conjunction' : 'disjunction',
      words.locale,
    );
  switch (kind) {
    case 'ticket':
      return tellTicket(value, words);
    case 'approval':
      return t('told.approval', { title: text('title'), approvers: persons('approvers') });
    case 'notice':
      return t('told.notice', { persons: persons('to'), text: text('text') });
    case 'priority': {
      const tickets = namesIn(value.tickets).map((key) => ticketName(key, words));
      return t('told.priority', {
        priority: tellChosen(value.set, words, words.priorityName),
        tickets: tickets.length === 0 ? t('told.allTickets') : listOf(tickets, 'conjunction', words.locale),
      });
    }
  }
}
