/** How an outcome differs from what a case expects, in sentences of every language. */
import { localeOf, locales, type Locale, type ProductText } from '../../forms/locale';
import { dateWordsFor } from '../../rules/conditions/date-words';
import { sameValue } from '../../rules/conditions/same-value';
import { fillText } from '../../rules/conditions/fill-text';
import type { PlanJson } from '../../rules/plan';
import { NO_ZONE, type Calendars } from '../form-for';
import { casePhrases, type CasePhrase } from './case-phrases';
import type { Expectation, ExpectedApproval, ExpectedTicket } from './case-schema';
import { detailsOf, expectationOf, expectedApproval } from './expectation';

/** A value in each language. */
type Told = string | ((locale: Locale) => string);

/** None where the plan is as expected. Where answers do not stand, nothing is said of the work that they keep from being. */
export function caseDifference(
  expected: Expectation,
  plan: PlanJson,
  calendars: Calendars,
): readonly ProductText[] {
  const answers = answerDifference(expected, expectationOf(plan));
  if (plan.valid !== expected.valid) return answers;
  return [
    ...answers,
    ...ticketDifference(expected, plan, calendars),
    ...approvalDifference(expected.approvals, plan.approvals.map(expectedApproval), ''),
    ...noticeDifference(expected, plan),
    ...waitingDifference(expected, plan),
  ];
}

function answerDifference(expected: Expectation, now: Expectation): readonly ProductText[] {
  const [was, is] = [problemsIn(expected), problemsIn(now)];
  const texts: ProductText[] = [];
  if (expected.valid && !now.valid)
    texts.push(say('answersFail', { now: listOf([...is, ...(now.refused ?? [])]) }));
  else if (!expected.valid && now.valid)
    texts.push(say('answersStand', { was: listOf([...was, ...(expected.refused ?? [])]) }));
  else if (!sameSet(was, is)) texts.push(say('otherProblems', { now: listOf(is), was: listOf(was) }));
  for (const part of ['refused', 'dropped'] as const) {
    const [before, after] = [expected[part] ?? [], now[part] ?? []];
    if (expected.valid === now.valid && !sameSet(before, after))
      texts.push(say(part, { now: listOf(after), was: listOf(before) }));
  }
  return texts;
}

function problemsIn({ errors = {} }: Expectation): readonly string[] {
  return Object.entries(errors).map(([pointer, code]) => `${pointer} ${code}`.trim());
}

function ticketDifference(
  expected: Expectation,
  plan: PlanJson,
  calendars: Calendars,
): readonly ProductText[] {
  const opened = new Map(plan.tickets.map((ticket) => [ticket.key, ticket]));
  const known = new Set(expected.tickets.map(({ key }) => key));
  return [
    ...expected.tickets.flatMap((ticket) => {
      const now = opened.get(ticket.key);
      if (!now) return [say('ticketGone', { ticket: ticket.key })];
      const zone = calendars.get(now.ola.calendar)?.document.zone ?? NO_ZONE;
      return detailDifference(ticket, detailsOf(now), zone);
    }),
    ...plan.tickets.filter(({ key }) => !known.has(key)).map(({ key }) => say('ticketNew', { ticket: key })),
  ];
}

function detailDifference(
  { key: ticket, approvals, expedited, ...said }: ExpectedTicket,
  now: ReturnType<typeof detailsOf>,
  zone: string,
): readonly ProductText[] {
  const texts = (Object.keys(said) as (keyof typeof said)[]).flatMap((name) => {
    const [was, is] = [said[name], now[name]];
    if (was === undefined || (Array.isArray(was) ? sameSet(was, now.after) : was === is)) return [];
    return [say(name, { ticket, now: told(is, zone), was: told(was, zone) })];
  });
  if (expedited !== undefined && expedited !== now.expedited)
    texts.push(say(now.expedited ? 'expedited' : 'notExpedited', { ticket }));
  return [...texts, ...(approvals ? approvalDifference(approvals, now.approvals, `${ticket} › `) : [])];
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T/;

function told(value: string | readonly string[], zone: string): Told {
  if (typeof value !== 'string') return listOf(value);
  if (!INSTANT.test(value)) return value;
  return (locale) => dateWordsFor({ locale, zone, now: null }).dateTime(Date.parse(value));
}

/** @param of what stands before the name of an approval: whose it is */
function approvalDifference(
  expected: readonly ExpectedApproval[],
  asked: readonly ExpectedApproval[],
  of: string,
): readonly ProductText[] {
  const now = new Map(asked.map((each) => [each.key, each]));
  const known = new Set(expected.map(({ key }) => key));
  return [
    ...expected.flatMap((was) => {
      const approval = of + was.key;
      const is = now.get(was.key);
      if (!is) return [say('approvalGone', { approval })];
      const words = (['approvers', 'excludes'] as const).flatMap((name) => {
        const [before, after] = [was[name], is[name] ?? []];
        if (before === undefined || sameValue(before, after)) return [];
        return [say(name, { approval, now: listOf(after), was: listOf(before) })];
      });
      const isElsewhere = was.order !== undefined && was.order !== is.order;
      return isElsewhere
        ? [...words, say('order', { approval, now: String(is.order), was: String(was.order) })]
        : words;
    }),
    ...asked
      .filter(({ key }) => !known.has(key))
      .map(({ key }) => say('approvalNew', { approval: of + key })),
  ];
}

/** Nothing where the case does not tell of notices. */
function noticeDifference(
  { notices: expected }: Expectation,
  { notices = [] }: PlanJson,
): readonly ProductText[] {
  if (!expected) return [];
  const now = new Map(notices.map(({ key, to }) => [key, to]));
  const known = new Set(expected.map(({ key }) => key));
  return [
    ...expected.flatMap(({ key: notice, to: was }) => {
      const is = now.get(notice);
      if (!is) return [say('noticeGone', { notice })];
      const isSame = was === undefined || sameSet(was, is);
      return isSame ? [] : [say('noticeTo', { notice, now: listOf(is), was: listOf(was) })];
    }),
    ...notices.filter(({ key }) => !known.has(key)).map(({ key }) => say('noticeNew', { notice: key })),
  ];
}

function waitingDifference({ possible }: Expectation, plan: PlanJson): readonly ProductText[] {
  if (!possible) return [];
  const waiting = new Map(plan.possible.map(({ key, waitsFor }) => [key, waitsFor]));
  return Object.entries(possible).flatMap(([ticket, was]) => {
    const now = waiting.get(ticket) ?? [];
    return sameSet(was, now) ? [] : [say('waitsFor', { ticket, now: listOf(now), was: listOf(was) })];
  });
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each) => other.includes(each));
}

function listOf(texts: readonly string[]): Told {
  return (locale) =>
    texts.length === 0
      ? casePhrases.nothing[locale]
      : new Intl.ListFormat(locale, { type: 'conjunction' }).format(texts);
}

function say(phrase: CasePhrase, params: Readonly<Record<string, Told>>): ProductText {
  const inLocale = (locale: Locale) => {
    const values = Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value(locale),
    ]);
    return fillText(casePhrases[phrase][localeOf(locale)], Object.fromEntries(values));
  };
  const [en, zh] = locales.map(inLocale);
  return { en: en ?? '', 'zh-CN': zh ?? '' };
}
