import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns, propertyTimeout } from '../../../rules/conditions/cases/property-runs';
import type { Json } from '../../../rules/conditions/condition';
import { truth } from '../../../rules/conditions/evaluate';
import { combinations } from '../../../rules/spaces/combinations';
import { samplePerson } from '../../../tests/builders/sample-facts';
import { domains, smallItems } from '../../../tests/builders/small-items';
import { DocumentError } from '../../document-error';
import type { ItemDocument } from '../../item-document';
import { documentFiles, loadCalendars, readDocument, shippedItems } from '../../load-items.server';
import { parseItem } from '../../parse-item';
import type { Item } from '../../parse-item';
import { planRequest } from '../../plan-request';
import type { RequestPlan } from '../../plan-request';
import type { PlanJson } from '../../../rules/plan';
import { tellChange } from './tell-change';
import { workDifference } from './work-difference';

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
type Draft = Mutable<ItemDocument>;

const calendars = loadCalendars();
const now = Date.UTC(2026, 10, 23, 9);
const departments = ['hr', 'it', 'facilities', 'finance', 'legal', 'engineering', 'sales', 'operations'];
const settings = { calendars, now, surroundings: { departments, calendars: [...calendars.keys()] } };
const answer = (field: string) => ({ var: `answers.${field}` });

function sentences(change: (document: Draft) => void, locale: 'en' | 'zh-CN' = 'en'): readonly string[] {
  const file = documentFiles(shippedItems).find((each) => each.endsWith('employee-onboarding.json')) ?? '';
  const newer = readDocument(file) as Draft;
  change(newer);
  const difference = workDifference(parseItem(readDocument(file)), parseItem(newer), settings);
  return difference.changes.map((each) => tellChange(each, newer)[locale]);
}

const ruleOf = ({ fulfilment }: Draft, id: string) => fulfilment.rules.find((rule) => rule.id === id)!;

describe('the difference of the work', () => {
  it('is nothing between an item and itself, or one that only says the same otherwise', () => {
    expect(sentences(() => undefined)).toEqual([]);
    const others = ['full-time', 'part-time', 'intern'];
    expect(
      sentences((document) => {
        ruleOf(document, 'fin.payroll').when = { in: [answer('employmentType'), others] };
      }),
    ).toEqual([]);
  });

  it('says for whom a ticket is dropped or opened', () => {
    const change = (document: Draft) => {
      ruleOf(document, 'fin.payroll').when = {
        and: [
          { '!=': [answer('employmentType'), 'contractor'] },
          {
            '!': [
              {
                and: [
                  { '==': [answer('employmentType'), 'intern'] },
                  { '==': [answer('legalEntity'), 'DE'] },
                ],
              },
            ],
          },
        ],
      };
    };
    expect(sentences(change)).toEqual([
      'If Legal entity is Meridian Germany and Kind of employment is Intern, “Payroll set-up” (fin.payroll) is no longer opened.',
    ]);
    expect(sentences(change, 'zh-CN')).toEqual([
      '若用工主体为“Meridian 德国”且用工类型为“实习”，不再开立“薪资建档”（fin.payroll）。',
    ]);
  });

  it('says what else becomes of a ticket', () => {
    const change = (document: Draft) => {
      const ticket = ruleOf(document, 'it.laptop').then[0]!.ticket!;
      ticket.department = 'facilities';
      (ticket.ola as { workingDaysBefore: unknown }).workingDaysBefore = {
        map: [answer('workMode'), { 'on-site': 2, hybrid: 4, remote: 7 }],
      };
      ruleOf(document, 'fac.desk').then[0]!.ticket!.after = ['fac.badge'];
    };
    expect(sentences(change, 'zh-CN')[1]).toBe(
      '若办公方式为“混合办公”，“笔记本电脑：…”（it.laptop）的目标由 开始日期前 2 个工作日 改为 开始日期前 4 个工作日。',
    );
    expect(sentences(change)).toEqual([
      'Wherever it is opened, “Laptop: …” (it.laptop) goes to facilities instead of it.',
      'If Work mode is Hybrid, “Laptop: …” (it.laptop) has the target 4 wd before start instead of 2 wd before start.',
      'Wherever it is opened, “Desk in …” (fac.desk) comes after fac.badge instead of nothing.',
    ]);
  });

  it('says what becomes of the priority that a rule sets', () => {
    const when = { '==': [answer('workMode'), 'remote'] };
    const text = { en: 'Remote first', 'zh-CN': '远程优先' };
    expect(
      sentences(({ fulfilment }) => {
        const then = [{ priority: { set: 'urgent', tickets: ['it.account'] } }];
        fulfilment.rules.push({ id: 'remote-first', text, when, then } as never);
      }),
    ).toEqual([
      'If Work mode is Remote, “Directory account” (it.account) has the priority urgent instead of normal.',
    ]);
  });

  it('says for whom an approval is asked, of whom, and who is told', () => {
    const text = { en: 'Welcome {answer:fullName}', 'zh-CN': '欢迎 {answer:fullName}' };
    const isIntern = { '==': [answer('employmentType'), 'intern'] };
    const change = ({ fulfilment }: Draft) => {
      fulfilment.approvals[0]!.approvers = ['manager-of:requester'];
      const approval = {
        ...{ key: 'head', title: { en: 'Take an intern on', 'zh-CN': '录用实习生' }, order: 2 },
        ...{ approvers: ['head-of:subject'], excludes: ['requester'] },
      };
      const notice = { key: 'welcome', to: ['manager-of:requester'], text };
      fulfilment.rules.push({
        id: 'interns',
        text,
        when: isIntern,
        then: [{ approval }, { notice }],
      } as never);
    };
    expect(sentences(change)).toEqual([
      'Wherever it is asked, the approval “Confirm the onboarding” (manager-confirms) is asked of manager-of:requester instead of answer:/manager.',
      'If Kind of employment is Intern, the approval “Take an intern on” (head) is asked now.',
      'If Kind of employment is Intern, the notice “Welcome …” (welcome) is sent now.',
    ]);
    expect(sentences(change, 'zh-CN').at(-1)).toBe('若用工类型为“实习”，现在会发送通知“欢迎 …”（welcome）。');
  });

  it('finds what a change of the form does to the work', () => {
    const found = sentences((document) => {
      document.form.rules.find(({ id }) => id === 'laptop')!.when = {
        and: [{ '!': [answer('ownDevice')] }, { '!=': [answer('employmentType'), 'intern'] }],
      };
    });
    expect(
      found.some((each) => each.includes('Intern') && each.includes('(it.laptop) is no longer opened')),
    ).toBe(true);
  });

  it(
    'is where the plans differ, exactly where it is said to be all',
    () => {
      fc.assert(
        fc.property(smallItems, smallItems, alsoDone, alsoDone, (one, two, alsoOne, alsoTwo) => {
          const older = parsed(withEffects(one, alsoOne));
          const { fulfilment } = (withEffects(two, alsoTwo) ?? {}) as { fulfilment: unknown };
          const newer = older && parsed({ ...older.document, fulfilment });
          if (!older || !newer) return;
          const difference = workDifference(older, newer, { ...settings, surroundings: {} });
          expect(difference.exhaustive).toBe(true);
          const told = new Map(difference.changes.map((each) => [nameOf(each), each]));
          for (const [before, after] of bothPlans(older, newer))
            for (const [kind, key] of pieces) {
              const [was, is] = [before, after].map(({ json }) => pieceIn(json, kind, key));
              const changes = [
                { change: 'opened', really: !was && is },
                { change: 'dropped', really: was && !is },
                ...priorities.flatMap((from) =>
                  priorities
                    .filter((to) => kind === 'ticket' && to !== from)
                    .map((to) => ({
                      ...{ change: 'priority', from, to },
                      really: was?.priority === from && is?.priority === to,
                    })),
                ),
              ];
              for (const { really, ...what } of changes) {
                const change = told.get(nameOf({ kind, key, from: '', to: '', ...what }));
                const said =
                  change && truth(change.condition as never, { values: { ...after.facts } }) === true;
                // What becomes of a ticket is told of where it is opened.
                if (said && (what.change !== 'priority' || (was && is))) expect(really).toBeTruthy();
                if (really) expect(change).toBeDefined();
                if (really && change?.complete) expect(said).toBe(true);
              }
            }
        }),
        { numRuns: propertyRuns(30) },
      );
    },
    propertyTimeout,
  );
});

const pieces = [
  ...['k1', 'k2', 'k3', 'k4', 'kit'].map((key) => ['ticket', key] as const),
  ...(['approval', 'notice'] as const).map((kind) => [kind, 'also'] as const),
];
const priorities = ['normal', 'high'];

function nameOf({ kind, key, change, from, to }: Record<'kind' | 'key' | 'change' | 'from' | 'to', string>) {
  return [kind, key, change, from, to].join(' ');
}

function pieceIn({ tickets, approvals, notices = [] }: PlanJson, kind: string, wanted: string) {
  const list: readonly { readonly key: string; readonly priority?: string }[] =
    kind === 'ticket' ? tickets : kind === 'approval' ? approvals : notices;
  return list.find(({ key }) => key === wanted);
}

const words = { en: 'also', 'zh-CN': '另' };
/** What some rules do besides opening their ticket, by the number of the rule. */
const alsoDone = fc.array(
  fc.constantFrom<object | null>(
    null,
    { approval: { key: 'also', title: words, order: 1, approvers: ['role:admin'] } },
    { notice: { key: 'also', to: ['manager-of:requester'], text: words } },
    { priority: { set: 'high' } },
    { priority: { set: 'high', tickets: ['k1'] } },
  ),
  { maxLength: 5 },
);

function withEffects(item: unknown, effects: readonly (object | null)[]): unknown {
  const { fulfilment, ...rest } = structuredClone(item) as { fulfilment: { rules: { then: object[] }[] } };
  for (const [at, { then }] of fulfilment.rules.entries()) then.push(...[effects[at] ?? []].flat());
  return { ...rest, fulfilment };
}

/** The plans of all answers that both versions take. */
function bothPlans(older: Item, newer: Item): readonly (readonly [RequestPlan, RequestPlan])[] {
  const fields = Object.keys(domains);
  const input = { requester: samplePerson({ zone: 'UTC' }), now, persons: new Map(), locale: 'en' };
  const all = combinations<Json | undefined>(fields.length, (prefix) => [
    ...(domains[fields[prefix.length] ?? ''] ?? []),
    undefined,
  ]);
  return [...all].flatMap((values) => {
    const given = fields.flatMap((field, at) => (values[at] === undefined ? [] : [[field, values[at]]]));
    const answers = Object.fromEntries(given) as Record<string, Json>;
    const [one, two] = [older, newer].map((item) =>
      planRequest({ item, version: 0 }, { ...input, answers }, { calendars, mode: 'submit' }),
    );
    return one?.admitted && two?.admitted && one.json.valid && two.json.valid ? [[one, two] as const] : [];
  });
}

function parsed(document: unknown): Item | null {
  try {
    return parseItem(document);
  } catch (error) {
    if (error instanceof DocumentError) return null;
    throw error;
  }
}
