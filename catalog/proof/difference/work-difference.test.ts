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
    const found = sentences((document) => {
      const ticket = ruleOf(document, 'it.laptop').then[0]!.ticket!;
      ticket.department = 'facilities';
      (ticket.ola as { workingDaysBefore: unknown }).workingDaysBefore = {
        map: [answer('workMode'), { 'on-site': 2, hybrid: 4, remote: 7 }],
      };
      ruleOf(document, 'fac.desk').then[0]!.ticket!.after = ['fac.badge'];
    });
    expect(found).toEqual([
      'Wherever it is opened, “Laptop: …” (it.laptop) goes to facilities instead of it.',
      'If Work mode is Hybrid, “Laptop: …” (it.laptop) has the target 4 wd before start instead of 2 wd before start.',
      'Wherever it is opened, “Desk in …” (fac.desk) comes after fac.badge instead of nothing.',
    ]);
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
        fc.property(smallItems, smallItems, (one, two) => {
          const older = parsed(one);
          const { fulfilment } = (two ?? {}) as { fulfilment: unknown };
          const newer = older && parsed({ ...older.document, fulfilment });
          if (!older || !newer) return;
          const difference = workDifference(older, newer, { ...settings, surroundings: {} });
          expect(difference.exhaustive).toBe(true);
          const told = new Map(difference.changes.map((each) => [`${each.ticket} ${each.change}`, each]));
          for (const [before, after] of bothPlans(older, newer))
            for (const key of ['k1', 'k2', 'k3', 'k4', 'kit']) {
              const [was, is] = [before, after].map(({ json }) =>
                json.tickets.find((each) => each.key === key),
              );
              const kinds = { opened: !was && is, dropped: was && !is };
              for (const [kind, really] of Object.entries(kinds)) {
                const change = told.get(`${key} ${kind}`);
                const said =
                  change && truth(change.condition as never, { values: { ...after.facts } }) === true;
                if (said) expect(really).toBeTruthy();
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
