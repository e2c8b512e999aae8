import { describe, expect, it } from 'vitest';
import { describeProblem } from './describe-problem';
import { parseForm } from './parse-form';
import { resolveForm } from './resolve-form';
import { specialiseForm } from './specialise-form';
import { edited } from './test-data/edited';
import { NOW, personWith } from './test-data/persons';
import trip from './test-data/trip.json';
import { validateAnswers } from './validate-answers';

const finance = personWith({ roles: ['employee', 'finance', 'hiring-manager'], manages: ['ME-7'] });
const form = specialiseForm(parseForm(trip), finance, { fallback: 'Europe/Berlin' });
const valid = {
  traveller: 'ME-7',
  purpose: 'Customer visit',
  kind: 'abroad',
  destination: 'Munich',
  phone: '+49 30 1234567',
  from: '2026-12-01',
  until: '2026-12-05',
  budget: { amount: 1200.5, currency: 'EUR' },
  services: ['hotel', 'guide'],
};

function problemsOf(change: Record<string, unknown>, subject = personWith()) {
  const resolved = resolveForm(form, { answers: { ...valid, ...change }, subject, now: NOW });
  return validateAnswers(form, resolved);
}

function messages(change: Record<string, unknown>, locale: string): readonly string[] {
  return problemsOf(change).map(
    (problem) => describeProblem(problem, form, { locale, zone: 'Europe/Berlin', now: NOW }).message,
  );
}

describe('validateAnswers', () => {
  it('finds nothing wrong with valid answers', () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string, string]>([
    ['a missing answer', { purpose: null }, '/purpose', 'E-301'],
    ['a blank answer', { purpose: '  ' }, '/purpose', 'E-301'],
    ['an answer that a rule requires', { visa: true }, '/visaReason', 'E-301'],
    ['an unknown field', { moon: 1 }, '/moon', 'E-302'],
    ['an option that is not offered now', { destination: 'Beijing' }, '/destination', 'E-303'],
    ['an option that there is not', { salaryBand: 'band9' }, '/salaryBand', 'E-303'],
    ['options of which one is not offered', { services: ['hotel', 'lounge'] }, '/services', 'E-303'],
    ['a number for a text', { purpose: 5 }, '/purpose', 'E-304'],
    ['a text for a yes/no', { visa: 'yes' }, '/visa', 'E-304'],
    ['a text for a list', { companions: 'Bo' }, '/companions', 'E-304'],
    ['no date', { from: '2026-02-30' }, '/from', 'E-304'],
    ['no e-mail address', { email: 'a@b' }, '/email', 'E-304'],
    ['a phone number that does not match', { phone: 'call me' }, '/phone', 'E-304'],
    ['a date before the first', { from: '2026-11-22' }, '/from', 'E-305'],
    ['a date after the last', { until: '2027-01-01' }, '/until', 'E-305'],
    ['a short text', { purpose: 'ab' }, '/purpose', 'E-306'],
    ['too many entries', { companions: ['a', 'b', 'c', 'd', 'e'] }, '/companions', 'E-306'],
    ['an amount below the least', { budget: { amount: -1, currency: 'EUR' } }, '/budget', 'E-306'],
    ['an entry twice', { companions: ['Bo', 'Bo'] }, '/companions', 'E-307'],
    ['a blank entry', { companions: ['Bo', ''] }, '/companions', 'E-307'],
    ['an option twice', { services: ['hotel', 'hotel'] }, '/services', 'E-307'],
    ['a blank option', { services: ['hotel', ''] }, '/services', 'E-307'],
    [
      'a file of another kind',
      { ticket: { id: '1', name: 'a', type: 'text/html', size: 1 } },
      '/ticket',
      'E-308',
    ],
    ['a person who cannot be chosen', { traveller: 'ME-9' }, '/traveller', 'E-309'],
  ])('finds %s', (_, change, field, code) => {
    expect(problemsOf(change).map((problem) => ({ field: problem.field, code: problem.code }))).toEqual([
      { field, code },
    ]);
  });

  it('takes the requester themselves for an eligible person', () => {
    expect(problemsOf({ traveller: 'ME-1' })).toEqual([]);
  });

  it('judges nothing that the answers hide', () => {
    expect(problemsOf({ visa: false, visaReason: 'x' })).toEqual([]);
  });

  it('says one thing about a missing answer and nothing about what hangs on it', () => {
    const problems = problemsOf({ kind: null, destination: 'Beijing', services: ['guide'] });
    expect(problems.map(({ field, code }) => ({ field, code }))).toEqual([{ field: '/kind', code: 'E-301' }]);
  });

  it('says that nothing is offered where nothing is', () => {
    const none = parseForm(
      edited(trip, {
        '/rules/2/offer': undefined,
        '/rules/2/show': ['visa'],
        '/rules/3/offer': undefined,
        '/rules/3/show': ['visa'],
      }),
    );
    const bare = specialiseForm(none, finance, { fallback: 'UTC' });
    const resolved = resolveForm(bare, { answers: valid, subject: null, now: NOW });
    expect(validateAnswers(bare, resolved)).toMatchObject([
      { field: '/destination', clause: 'nothing-offered' },
    ]);
  });

  it('follows the page', () => {
    const order = problemsOf({ purpose: null, budget: null, from: null, moon: 1 }).map(({ field }) => field);
    expect(order).toEqual(['/purpose', '/from', '/budget', '/moon']);
  });

  it('makes optional what the subject makes optional', () => {
    expect(problemsOf({ budget: null }, personWith({ department: 'sales' }))).toEqual([]);
  });
});

describe('describeProblem', () => {
  it('names field, rule and remedy in English', () => {
    expect(messages({ purpose: null }, 'en')).toEqual(['“Purpose” is required. Enter it.']);
    expect(messages({ from: '2026-11-22' }, 'en')).toEqual([
      '“From” must not be before Mon 23 Nov. Choose that day or a later one.',
    ]);
    expect(messages({ destination: 'Beijing' }, 'en')).toEqual([
      '“Destination”: “Beijing” is not offered for these answers. Choose from: “Munich” or “Austin”.',
    ]);
    expect(messages({ purpose: 'ab' }, 'en')).toEqual([
      '“Purpose” needs at least 3 characters and has 2. Say a little more.',
    ]);
    expect(messages({ phone: 'call me' }, 'en')).toEqual([
      '“Phone” is not written as it must be. Write it like +49 30 1234567.',
    ]);
    expect(messages({ budget: { amount: 1.234, currency: 'EUR' } }, 'en')).toEqual([
      '“Budget”: an amount in EUR has at most 2 decimals. Round it.',
    ]);
    expect(messages({ budget: { amount: 1.5, currency: 'JPY' } }, 'en')).toEqual([
      '“Budget”: an amount in JPY has no decimals. Round it.',
    ]);
    expect(messages({ budget: { amount: 1, currency: '' } }, 'en')).toEqual([
      '“Budget”: the currency is missing. Choose one from the list.',
    ]);
    expect(messages({ services: ['hotel', 'hotel'] }, 'en')).toEqual([
      '“Services” names “Hotel” twice. Keep it once.',
    ]);
    expect(messages({ moon: 1 }, 'en')).toEqual(['The form has no field “moon”. Remove it.']);
  });

  it('names field, rule and remedy in Chinese', () => {
    expect(messages({ purpose: null }, 'zh-CN')).toEqual(['“目的”为必填项。请填写。']);
    expect(messages({ from: '2026-11-22' }, 'zh-CN')).toEqual([
      '“开始日期”不能早于11月23日 周一。请选择该日或之后的日期。',
    ]);
    expect(messages({ destination: 'Beijing' }, 'zh-Hans')).toEqual([
      '“目的地”：根据现有答案，不提供“北京”。请从以下选项中选择：“慕尼黑”或“奥斯汀”。',
    ]);
    expect(messages({ visa: 'x' }, 'zh-CN')).toEqual([
      '“需要签证”应为是或否，但给出的是其他内容。请选择“是”或“否”。',
    ]);
    expect(messages({ traveller: 'ME-9' }, 'zh-CN')).toEqual([
      '“出差人”：您不能选择此人。请从可选人员中选择。',
    ]);
  });

  it('shows what was typed as it was typed: markup and message syntax mean nothing', () => {
    const item = "<b>{x}</b> '#' {n, plural, one {#}}";
    expect(messages({ companions: [item, item] }, 'en')).toEqual([
      `“Companions” names “${item}” twice. Keep it once.`,
    ]);
    expect(messages({ '<img>': 1 }, 'en')).toEqual(['The form has no field “<img>”. Remove it.']);
  });

  it('gives pointer and code beside the message', () => {
    const [problem] = problemsOf({ purpose: null });
    expect(describeProblem(problem!, form, { locale: 'en', zone: 'Europe/Berlin', now: NOW })).toEqual({
      field: '/purpose',
      code: 'E-301',
      message: '“Purpose” is required. Enter it.',
    });
  });
});
