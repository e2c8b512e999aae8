import { describe, expect, it } from 'vitest';
import { resolveForm } from '../../forms/resolve-form';
import type { FormDocument } from '../../forms/form-document';
import { withoutCases } from '../cases/test-data/without-cases';
import { documentFiles, loadCalendars, readDocument, shippedItems } from '../load-items.server';
import type { ItemDocument } from '../item-document';
import type { ItemDraftDocument } from '../editing/item-draft';
import { formFor } from '../form-for';
import { parseItem } from '../parse-item';
import type { RequestPlan } from '../plan-request';
import { checkItem } from './check-item';
import { planWitness } from './plan-witness';
import type { Finding, Witness } from './check-item';

const NOW = Date.UTC(2026, 10, 23, 9);
const calendars = loadCalendars();
const surroundings = {
  now: NOW,
  departments: ['hr', 'it', 'facilities', 'finance', 'legal', 'engineering', 'sales', 'operations'],
  calendars: [...calendars.keys()],
  calendarDocuments: [...calendars.values()].map(({ document }) => document),
};

type Mutable<T> = { -readonly [K in keyof T]: Mutable<T[K]> };
type Draft = Mutable<ItemDocument>;

function shipped(name: string): Draft {
  const file = documentFiles(shippedItems).find((each) => each.endsWith(`${name}.json`))!;
  return readDocument(file) as Draft;
}

function check(document: Draft, live?: FormDocument): readonly Finding[] {
  return checkItem(document as unknown as ItemDraftDocument, { ...surroundings, live }).findings;
}

/** The onboarding item with a fault. */
function onboardingWith(plant: (document: Draft) => void): Draft {
  const document = withoutCases(shipped('employee-onboarding'));
  plant(document);
  return document;
}

function only(document: Draft, live?: FormDocument): Finding {
  const findings = check(document, live);
  expect(findings.map(({ id }) => id)).toHaveLength(1);
  return findings[0]!;
}

/** What the preview shows for a witness. */
function preview(document: Draft, witness: Witness | undefined) {
  const { requester, answers, now } = witness!;
  const item = parseItem(document);
  const plan = planWitness(item, witness!, calendars);
  expect(plan.admitted).toBe(true);
  const form = formFor(item, requester, calendars);
  return { ...(plan as RequestPlan), resolved: resolveForm(form, { answers, subject: null, now }) };
}

describe('the checks of an item', () => {
  for (const name of ['employee-onboarding', 'area-access', 'report-problem']) {
    it(`find nothing in ${name}`, () => {
      const { findings, covered } = checkItem(shipped(name) as unknown as ItemDraftDocument, surroundings);
      expect(findings).toEqual([]);
      expect(covered.length).toBeGreaterThan(2);
    });
  }

  it('say the same again, and what they have covered in both languages', () => {
    const first = checkItem(shipped('employee-onboarding') as unknown as ItemDraftDocument, surroundings);
    const planted = onboardingWith(
      ({ form }) => void (form.rules.find(({ id }) => id === 'office')!.when = false),
    );
    expect(check(planted)).toEqual(check(planted));
    expect(first.covered.every(({ en, 'zh-CN': zh }) => en !== '' && zh !== '')).toBe(true);
  });

  it('find a field that nobody is ever asked', () => {
    const document = onboardingWith(({ form }) => {
      form.rules.push({
        id: 'hide-reason',
        when: { in: [{ var: 'answers.department' }, ['engineering', 'finance']] },
        hide: ['privilegedReason'],
      });
    });
    const found = check(document);
    const unreachable = found.find(({ check: name }) => name === 'unreachable-field');
    expect(unreachable?.field).toBe('privilegedReason');
    const { problems, resolved } = preview(document, unreachable!.witness);
    expect(problems).toEqual([]);
    expect(resolved.fields.privilegedReason?.visible).not.toBe(true);
  });

  it('find an option that no rule offers', () => {
    const document = onboardingWith(({ form }) => {
      form.rules.find(({ id }) => id === 'laptops-for-engineering')!.offer = { laptop: ['standard'] };
    });
    const found = only(document);
    expect(found).toMatchObject({ check: 'unreachable-option', field: 'laptop', level: 'warning' });
    const { resolved, problems } = preview(document, found.witness);
    expect(problems).toEqual([]);
    expect(resolved.fields.laptop?.visible).toBe(true);
    expect(resolved.fields.laptop?.offered).not.toContain('developer');
  });

  it('find a form rule that refers to nothing', () => {
    const document = onboardingWith(({ form }) => {
      form.rules.find(({ id }) => id === 'office')!.when = { '!=': [{ var: 'answers.workModes' }, 'remote'] };
    });
    expect(only(document)).toMatchObject({ check: 'refers-to-nothing', place: '/form/rules/2/when' });
    const lost = onboardingWith(({ form }) => void form.rules[2]!.show!.push('desk'));
    expect(only(lost)).toMatchObject({ check: 'refers-to-nothing', place: '/form/rules/2/show/1' });
  });

  it('find a work rule that refers to nothing', () => {
    const document = onboardingWith(({ fulfilment }) => {
      fulfilment.rules[0]!.when = { '==': [{ var: 'answers.kind' }, 'intern'] };
    });
    expect(only(document)).toMatchObject({ check: 'refers-to-nothing', place: '/fulfilment/rules/0/when' });
  });

  it('find a comparison with an option that there is not', () => {
    const document = onboardingWith(({ form }) => {
      form.rules.find(({ id }) => id === 'home-address-hybrid')!.when = {
        in: [{ var: 'answers.workMode' }, ['hybrid', 'hybird']],
      };
    });
    expect(only(document)).toMatchObject({ check: 'compares-with-nothing', field: 'workMode' });
  });

  it('find a rule that can never hold', () => {
    const document = onboardingWith(({ form }) => {
      form.rules.find(({ id }) => id === 'salary-of-contractor')!.when = {
        and: [
          { '==': [{ var: 'answers.employmentType' }, 'intern'] },
          { '==': [{ var: 'answers.privilegedAccess' }, true] },
        ],
      };
    });
    const found = only(document);
    expect(found).toMatchObject({ check: 'never-holds', place: '/form/rules/1/when' });
    expect(preview(document, found.witness).problems).toEqual([]);
  });

  it('find a work rule that can never hold', () => {
    const document = onboardingWith(({ fulfilment }) => {
      fulfilment.rules.find(({ id }) => id === 'it.privileged-access')!.when = {
        and: [{ var: 'answers.privilegedAccess' }, { '==': [{ var: 'answers.department' }, 'sales'] }],
      };
    });
    // An invariant of the item breaks too.
    expect(check(document)).toContainEqual(expect.objectContaining({ check: 'never-holds' }));
  });

  it('find a field that is shown and hidden at once', () => {
    const document = onboardingWith(({ form }) => {
      form.rules.push({
        id: 'hide-in-sales',
        when: { '==': [{ var: 'answers.department' }, 'sales'] },
        hide: ['contractEndDate'],
      });
    });
    const found = check(document).find(({ check: name }) => name === 'show-and-hide');
    expect(found).toMatchObject({
      check: 'show-and-hide',
      field: 'contractEndDate',
      place: '/form/rules/20',
    });
    const { resolved } = preview(document, found?.witness);
    expect(resolved.answers).toMatchObject({ department: 'sales' });
    expect(['intern', 'contractor']).toContain(resolved.answers.employmentType);
    expect(resolved.fields.contractEndDate?.visible).toBe(false);
  });

  it('find what is required while it is hidden', () => {
    const document = onboardingWith(({ form }) => {
      form.rules.push({
        id: 'need-zone',
        when: { '==': [{ var: 'answers.workMode' }, 'remote'] },
        require: ['rdZone'],
      });
    });
    const found = only(document);
    expect(found).toMatchObject({ check: 'required-but-hidden', field: 'rdZone' });
    const { resolved } = preview(document, found.witness);
    expect(resolved.answers.workMode).toBe('remote');
    expect(resolved.fields.rdZone?.visible).toBe(false);
  });

  it('find what has to be answered and is read-only', () => {
    const document = onboardingWith(({ form }) => {
      form.rules.push({
        id: 'lock-title',
        when: { '==': [{ var: 'answers.jobLevel' }, 'M4'] },
        readOnly: ['jobTitle'],
      });
    });
    const found = only(document);
    expect(found).toMatchObject({ check: 'read-only-without-value', field: 'jobTitle', level: 'error' });
    const { resolved, problems } = preview(document, found.witness);
    expect(resolved.fields.jobTitle).toMatchObject({ readOnly: true, required: true });
    expect(problems.map(({ field }) => field)).toEqual(['/jobTitle']);
  });

  it('find options that can become empty', () => {
    const document = onboardingWith(({ form }) => {
      form.rules = form.rules.filter(({ id }) => id !== 'offices-in-germany');
    });
    const findings = check(document);
    const found = findings.find(({ check: name }) => name === 'options-empty');
    expect(found).toMatchObject({ field: 'office', level: 'error' });
    const { resolved } = preview(document, found!.witness);
    expect(resolved.answers.legalEntity).toBe('DE');
    expect(resolved.fields.office).toMatchObject({ visible: true, required: true, offered: [] });
    expect(findings.filter((each) => each !== found).map(({ check: name }) => name)).toEqual([
      'unreachable-option',
      'unreachable-option',
    ]);
  });

  it('find rules that go in a circle', () => {
    const document = onboardingWith(({ form }) => {
      form.rules.push({
        id: 'back',
        when: { '==': [{ var: 'answers.privilegedReason' }, 'x'] },
        show: ['privilegedAccess'],
      });
    });
    expect(only(document)).toMatchObject({ check: 'circular-rules', level: 'error' });
  });

  it('find a text that is missing, and what else there is to find', () => {
    const document = onboardingWith(({ form }) => {
      (form.texts.office!.label as Record<string, string>)['zh-CN'] = ' ';
      form.rules.find(({ id }) => id === 'laptops-for-engineering')!.offer = { laptop: ['standard'] };
    });
    expect(check(document).map(({ check: name, place }) => [name, place])).toEqual([
      ['missing-translation', '/form/texts/office/label'],
      ['unreachable-option', '/form/schema/properties/laptop'],
    ]);
  });

  it('find a key that asks for something else than in the live version', () => {
    const live = shipped('employee-onboarding').form as FormDocument;
    const document = onboardingWith(({ form }) => {
      form.schema.properties.jobTitle = { 'x-type': 'long-text', type: 'string', maxLength: 120 };
    });
    expect(only(document, live)).toMatchObject({ check: 'changed-type', field: 'jobTitle' });
    expect(check(document)).toEqual([]);
    expect(check(shipped('employee-onboarding'), live)).toEqual([]);
  });

  it('find personal data without purpose or retention', () => {
    const document = onboardingWith(({ form }) => {
      delete (form.schema.properties.homeAddress as Record<string, unknown>)['x-retention'];
      delete (form.schema.properties.personalEmail as Record<string, unknown>)['x-purpose'];
    });
    expect(check(document).map(({ check: name, field }) => [name, field])).toEqual([
      ['personal-without-purpose', 'personalEmail'],
      ['personal-without-purpose', 'homeAddress'],
    ]);
  });

  it('find work that needs an answer which may be missing', () => {
    const document = onboardingWith(({ form }) => {
      form.schema.required = form.schema.required.filter((key) => key !== 'startDate');
    });
    const found = check(document).filter(({ check: name }) => name === 'work-needs-answer');
    expect(found.length).toBeGreaterThan(0);
    const { fault, resolved } = preview(document, found[0]!.witness);
    expect(fault).not.toBeNull();
    expect(resolved.answers.startDate).toBeUndefined();
  });

  it('find a table that lacks an option', () => {
    const document = onboardingWith(({ form }) => {
      form.schema.properties.workMode!.enum!.push('field');
      form.texts.workMode!.options!.field = { en: 'In the field', 'zh-CN': '外勤' };
    });
    const found = check(document).find(({ check: name }) => name === 'work-needs-answer');
    expect(found?.place).toContain('workingDaysBefore');
    expect(preview(document, found?.witness).resolved.answers.workMode).toBe('field');
  });

  it('find a title that names an answer which may be missing', () => {
    const document = onboardingWith(({ fulfilment }) => {
      fulfilment.rules.find(({ id }) => id === 'fac.desk')!.when = true;
    });
    const found = check(document).find(({ check: name }) => name === 'title-needs-answer');
    expect(found?.field).toBe('office');
    const { json, resolved } = preview(document, found?.witness);
    expect(json.tickets.map(({ key }) => key)).toContain('fac.desk');
    expect(resolved.answers.office).toBeUndefined();
  });

  it('find fields that are gone in cells of tables, and in named conditions, used or not', () => {
    const gone = { '==': [{ var: 'answers.gone' }, 'x'] };
    const withTable = (conditions: object, cell: unknown) =>
      onboardingWith(({ fulfilment }) => {
        const text = { en: 'Table', 'zh-CN': '决策表' };
        const inputs = [{ title: text, value: { var: 'answers.laptop' } }];
        const rows = [{ id: 'one', when: [cell], then: null }];
        const table = { id: 'kit', text, hit: 'first', inputs, outputs: [], then: [], rows };
        Object.assign(fulfilment, { conditions, tables: [table] });
      });
    const places = (document: Parameters<typeof check>[0]) =>
      check(document)
        .filter(({ check: name }) => name === 'document' || name === 'refers-to-nothing')
        .map(({ place }) => place);
    const inCell = '/fulfilment/tables/0/rows/0/when';
    expect(places(withTable({}, { condition: gone }))).toContain(inCell);
    expect(places(withTable({ isGone: gone }, { condition: { 'fw.is': 'isGone' } }))).toContain(inCell);
    expect(places(withTable({ isGone: gone, other: { '!': [{ 'fw.is': 'isGone' }] } }, null))).toEqual([
      '/fulfilment/conditions/other',
    ]);
  });

  it('find what is over the limits', () => {
    const document = onboardingWith(({ form }) => {
      for (let at = 0; at < 300; at += 1)
        form.schema.properties[`f${at}`] = { 'x-type': 'yes-no', type: 'boolean' };
    });
    expect(only(document)).toMatchObject({ check: 'limit-exceeded', level: 'error' });
  });

  it('tell every other fault of the document with its place', () => {
    const document = onboardingWith(
      ({ fulfilment }) => void fulfilment.rules[0]!.then[0]!.ticket?.after?.push('x'),
    );
    const broken = onboardingWith(
      ({ fulfilment }) => void Object.assign(fulfilment.rules[0]!.then[0]!.ticket!, { after: ['nothing'] }),
    );
    expect(check(document)).toEqual([]);
    expect(only(broken)).toMatchObject({ check: 'document', level: 'error' });
  });
});
