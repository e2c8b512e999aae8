/** The sentences of clauses: each relation where it holds and where it does not. */
import type { Phrase } from './explain-words';
import type { Relation } from '../conditions/read-clause';

export interface RelationPhrases {
  readonly holds: Phrase;
  readonly fails: Phrase;
}

export const relationPhrases: Readonly<Record<Relation, RelationPhrases>> = {
  is: {
    holds: { en: '{label} is {other}', 'zh-CN': '{label}为“{other}”' },
    fails: { en: '{label} is not {other}', 'zh-CN': '{label}不是“{other}”' },
  },
  'one-of': {
    holds: { en: '{label} is {other}', 'zh-CN': '{label}为{other}' },
    fails: { en: '{label} is not {other}', 'zh-CN': '{label}不是{other}' },
  },
  includes: {
    holds: { en: '{label} includes {other}', 'zh-CN': '{label}包含“{other}”' },
    fails: { en: '{label} does not include {other}', 'zh-CN': '{label}不包含“{other}”' },
  },
  'includes-any': {
    holds: { en: '{label} includes {other}', 'zh-CN': '{label}包含{other}' },
    fails: { en: '{label} does not include {other}', 'zh-CN': '{label}不包含{other}' },
  },
  'includes-all': {
    holds: { en: '{label} includes {other}', 'zh-CN': '{label}包含{other}' },
    fails: { en: '{label} does not include all of {other}', 'zh-CN': '{label}未全部包含{other}' },
  },
  before: {
    holds: { en: '{label} is before {other}', 'zh-CN': '{label}早于{other}' },
    fails: { en: '{label} is not before {other}', 'zh-CN': '{label}不早于{other}' },
  },
  'on-or-before': {
    holds: { en: '{label} is not after {other}', 'zh-CN': '{label}不晚于{other}' },
    fails: { en: '{label} is after {other}', 'zh-CN': '{label}晚于{other}' },
  },
  after: {
    holds: { en: '{label} is after {other}', 'zh-CN': '{label}晚于{other}' },
    fails: { en: '{label} is not after {other}', 'zh-CN': '{label}不晚于{other}' },
  },
  'on-or-after': {
    holds: { en: '{label} is not before {other}', 'zh-CN': '{label}不早于{other}' },
    fails: { en: '{label} is before {other}', 'zh-CN': '{label}早于{other}' },
  },
  less: {
    holds: { en: '{label} is less than {other}', 'zh-CN': '{label}小于{other}' },
    fails: { en: '{label} is not less than {other}', 'zh-CN': '{label}不小于{other}' },
  },
  'at-most': {
    holds: { en: '{label} is at most {other}', 'zh-CN': '{label}不超过{other}' },
    fails: { en: '{label} is more than {other}', 'zh-CN': '{label}超过{other}' },
  },
  greater: {
    holds: { en: '{label} is more than {other}', 'zh-CN': '{label}超过{other}' },
    fails: { en: '{label} is at most {other}', 'zh-CN': '{label}不超过{other}' },
  },
  'at-least': {
    holds: { en: '{label} is at least {other}', 'zh-CN': '{label}不小于{other}' },
    fails: { en: '{label} is less than {other}', 'zh-CN': '{label}小于{other}' },
  },
  'working-day': {
    holds: { en: '{label} is a working day', 'zh-CN': '{label}是工作日' },
    fails: { en: '{label} is not a working day', 'zh-CN': '{label}不是工作日' },
  },
  given: {
    holds: { en: '{label} is given', 'zh-CN': '已填写{label}' },
    fails: { en: '{label} is not given', 'zh-CN': '未填写{label}' },
  },
};

/** Two facts that are the same person or value. */
export const samePhrases: RelationPhrases = {
  holds: { en: '{label} and {other} are the same', 'zh-CN': '{label}与{other}相同' },
  fails: { en: '{label} and {other} are not the same', 'zh-CN': '{label}与{other}不同' },
};

/** The working days from one date to another, as what is compared. */
export const spanLabel: Phrase = {
  en: 'the number of working days from {from} to {to}',
  'zh-CN': '{from}至{to}的工作日天数',
};

/** A comparison that counts in a calendar which it names. */
export const inCalendar: Phrase = {
  en: '{told} (calendar {calendar})',
  'zh-CN': '{told}（日历 {calendar}）',
};

interface MovedPhrases {
  readonly later: Phrase;
  readonly earlier: Phrase;
}

/** A date so many days later or earlier; one day has words of its own. */
export const movedPhrases: Readonly<Record<'days' | 'day' | 'workingDays' | 'workingDay', MovedPhrases>> = {
  days: {
    later: { en: '{date} plus {count} days', 'zh-CN': '{date}之后第 {count} 天' },
    earlier: { en: '{date} minus {count} days', 'zh-CN': '{date}之前第 {count} 天' },
  },
  day: {
    later: { en: '{date} plus {count} day', 'zh-CN': '{date}之后第 {count} 天' },
    earlier: { en: '{date} minus {count} day', 'zh-CN': '{date}之前第 {count} 天' },
  },
  workingDays: {
    later: { en: '{date} plus {count} working days', 'zh-CN': '{date}之后第 {count} 个工作日' },
    earlier: { en: '{date} minus {count} working days', 'zh-CN': '{date}之前第 {count} 个工作日' },
  },
  workingDay: {
    later: { en: '{date} plus {count} working day', 'zh-CN': '{date}之后第 {count} 个工作日' },
    earlier: { en: '{date} minus {count} working day', 'zh-CN': '{date}之前第 {count} 个工作日' },
  },
};

export const dependsOn: Phrase = { en: 'it depends on {label}', 'zh-CN': '取决于{label}' };

export const waitsFor: Phrase = {
  en: 'it depends on {label}, which is not known yet',
  'zh-CN': '取决于{label}，目前尚不可知',
};

export const hidden: Phrase = {
  en: 'it depends on an answer that you may not see',
  'zh-CN': '取决于一项您无权查看的回答',
};
