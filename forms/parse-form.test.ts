import { describe, expect, it } from 'vitest';
import { AuthorError } from './author-error';
import type { AuthorFault } from './author-error';
import type { FormDocument } from './form-document';
import { parseForm } from './parse-form';
import { edited } from './test-data/edited';
import { smallDocument } from './test-data/small-form';
import type { SmallForm } from './test-data/small-form';
import trip from './test-data/trip.json';

function faultsOf(document: unknown): readonly AuthorFault[] {
  try {
    parseForm(document);
  } catch (error) {
    if (error instanceof AuthorError) return error.faults;
    throw error;
  }
  return [];
}

/** The message of the first fault of the trip form with some edits. */
function firstMessage(edits: Readonly<Record<string, unknown>>): string | undefined {
  return faultsOf(edited(trip, edits))[0]?.message.en;
}

/** The places of the faults of a small form. */
function places(form: SmallForm): readonly string[] {
  return faultsOf(smallDocument(form)).map(({ place }) => place);
}

const both = { en: 'Text', 'zh-CN': '文字' };
const text = { 'x-type': 'short-text' };
const choice = { 'x-type': 'choice', enum: ['a', 'b'] };

describe('parseForm', () => {
  it('takes a whole form and lists its fields in the order of the page', () => {
    const model = parseForm(trip);
    expect([...model.fields.keys()]).toEqual(trip.layout.steps.flatMap(({ rows }) => rows.flat()));
    expect(model.fields.get('kind')).toMatchObject({
      required: true,
      texts: { label: { en: 'Kind of trip' } },
    });
    expect(model.fields.get('remark')?.required).toBe(false);
  });

  it('changes nothing in the document', () => {
    const document = structuredClone(trip) as unknown as FormDocument;
    expect(parseForm(document).document).toEqual(trip);
  });

  it('names code, place, message and remedy, in both languages', () => {
    expect(() => parseForm(edited(trip, { '/texts/remark': undefined }))).toThrow(AuthorError);
    try {
      parseForm(edited(trip, { '/texts/remark': undefined }));
    } catch (error) {
      expect(error).toMatchObject({
        code: 'E-401',
        place: '/texts',
        message:
          'E-401 at “/texts”: The field “remark” has no texts. Add at least its label in every language.',
        remedy: 'Add at least its label in every language.',
      });
      expect((error as AuthorError).describe('zh-CN')).toEqual({
        message: '字段“remark”没有文字。',
        remedy: '请至少添加各语言的标签。',
      });
    }
  });

  it('lists all faults at once, not only the first', () => {
    const faults = faultsOf(
      edited(trip, {
        '/texts/remark': undefined,
        '/rules/0/show': ['nowhere'],
        '/layout/steps/0/rows/-': ['kind'],
      }),
    );
    expect(faults.map(({ place }) => place)).toEqual([
      '/texts',
      '/layout/steps/0/rows/5/0',
      '/rules/0/show/0',
    ]);
  });

  it.each<[string, string, unknown, string]>([
    [
      'a keyword that is not on the list',
      '/schema/properties/kind/$ref',
      '#/x',
      '/schema/properties/kind/$ref',
    ],
    ['a keyword of another type', '/schema/properties/kind/maxItems', 2, '/schema/properties/kind/maxItems'],
    ['a keyword of the whole schema', '/schema/$id', 'x*/y', '/schema/$id'],
    [
      'an unknown type of field',
      '/schema/properties/kind/x-type',
      'toString',
      '/schema/properties/kind/x-type',
    ],
    [
      'a JSON type that is not the type’s',
      '/schema/properties/kind/type',
      'number',
      '/schema/properties/kind/type',
    ],
    [
      'a widget that cannot draw it',
      '/schema/properties/purpose/x-widget',
      'radio',
      '/schema/properties/purpose/x-widget',
    ],
    ['a choice without options', '/schema/properties/kind/enum', undefined, '/schema/properties/kind'],
    ['an option twice', '/schema/properties/kind/enum/-', 'abroad', '/schema/properties/kind/enum'],
    [
      'a default that is no answer',
      '/schema/properties/kind/default',
      'moon',
      '/schema/properties/kind/default',
    ],
    ['a required field that is not there', '/schema/required/-', 'moon', '/schema/required/7'],
    ['bounds that cross', '/schema/properties/purpose/minLength', 81, '/schema/properties/purpose/minLength'],
    [
      'a length beyond the type’s',
      '/schema/properties/purpose/maxLength',
      9999,
      '/schema/properties/purpose/maxLength',
    ],
    [
      'a currency that is none',
      '/schema/properties/budget/properties/currency/enum/-',
      'EURO',
      '/schema/properties/budget/properties/currency',
    ],
    ['an option without a label', '/texts/kind/options/abroad', undefined, '/texts/kind/options'],
    ['a label without an option', '/texts/kind/options/moon', both, '/texts/kind/options/moon'],
    ['texts of no field', '/texts/moon', { label: both }, '/texts/moon'],
    ['a text in one language', '/texts/kind/label/zh-CN', undefined, '/texts/kind/label'],
    ['an empty text', '/texts/kind/label/en', '', '/texts/kind/label/en'],
    ['a field in no step', '/layout/steps/1/rows/1', undefined, '/layout'],
    ['a row that names nothing', '/layout/steps/1/rows/-', ['moon'], '/layout/steps/1/rows/2/0'],
    ['a step id twice', '/layout/steps/1/id', 'trip', '/layout/steps/1/id'],
    ['a rule id twice', '/rules/1/id', 'abroad-needs-visa-question', '/rules/1/id'],
    ['a rule without effect', '/rules/0/show', undefined, '/rules/0'],
    ['a rule about nothing', '/rules/0/hide', ['moon'], '/rules/0/hide/0'],
    ['an offer of what is no option', '/rules/2/offer/destination', ['Moon'], '/rules/2/offer/destination'],
    ['an offer where nothing is chosen', '/rules/2/offer/purpose', ['x'], '/rules/2/offer/purpose'],
    ['a rule that sets what is no answer', '/rules/4/set/destination', 'Moon', '/rules/4/set/destination'],
    [
      'a condition that does not compile',
      '/rules/0/when',
      { '==': [{ nonsense: [] }, 1] },
      '/rules/0/when/==',
    ],
    ['a condition about no field', '/rules/0/when', { var: 'answers.moon' }, '/rules/0/when'],
    ['a condition about the clock', '/rules/0/when', { var: 'now' }, '/rules/0/when'],
    ['a condition about everything', '/rules/0/when', { var: '' }, '/rules/0/when'],
    ['a condition about all answers', '/rules/0/when', { '!!': [{ var: 'answers' }] }, '/rules/0/when'],
    [
      'a condition that computes what it reads',
      '/rules/0/when',
      { var: { cat: ['answers.', 'kind'] } },
      '/rules/0/when',
    ],
    [
      'a condition that names answers past var',
      '/rules/0/when',
      { missing: ['answers.kind'] },
      '/rules/0/when',
    ],
    [
      'a bound about no field',
      '/schema/properties/from/x-not-before',
      { var: 'answers.moon' },
      '/schema/properties/from/x-not-before',
    ],
    [
      'a preset about answers',
      '/schema/properties/traveller/x-preset/value',
      { var: 'answers.kind' },
      '/schema/properties/traveller/x-preset/value',
    ],
    [
      'a word for people that is none',
      '/schema/properties/traveller/x-people',
      'friends',
      '/schema/properties/traveller/x-people',
    ],
    [
      'people by the answers',
      '/schema/properties/traveller/x-people',
      { var: 'answers.kind' },
      '/schema/properties/traveller/x-people',
    ],
    ['access to no field', '/access/fields/moon', {}, '/access/fields/moon'],
    [
      'asking by the answers',
      '/access/fields/salaryBand/ask',
      { var: 'answers.kind' },
      '/access/fields/salaryBand/ask',
    ],
    [
      'asking by the subject',
      '/access/fields/salaryBand/ask',
      { var: 'subject.roles' },
      '/access/fields/salaryBand/ask',
    ],
  ])('refuses %s', (_, pointer, value, place) => {
    const faults = faultsOf(edited(trip, { [pointer]: value }));
    expect(faults.map((fault) => fault.place.startsWith(place))).toContain(true);
    for (const { code, message, remedy } of faults) {
      expect(code).toBe('E-401');
      expect(message['zh-CN'] && remedy.en).toBeTruthy();
    }
  });

  it('says what is wrong with a pattern, in both languages', () => {
    const [fault] = faultsOf(smallDocument({ fields: { a: { ...text, pattern: '^(?=a)' } } }));
    expect(fault).toMatchObject({ place: '/schema/properties/a/pattern' });
    expect(fault?.message.en).toContain('Look-around');
    expect(fault?.message['zh-CN']).toContain('环视');
  });

  describe('circular rules', () => {
    const isA = (key: string) => ({ '==': [{ var: `answers.${key}` }, 'a'] });

    it('refuses fields that show each other, and names the circle', () => {
      const [fault] = faultsOf(
        smallDocument({
          fields: { a: choice, b: choice, c: choice },
          rules: [
            { id: 'r1', when: isA('b'), show: ['a'] },
            { id: 'r2', when: isA('c'), clear: ['b'] },
            { id: 'r3', when: isA('a'), set: { c: 'b' } },
          ],
        }),
      );
      expect(fault).toMatchObject({ code: 'E-405', place: '/rules' });
      expect(fault?.message.en).toBe('The rules turn in a circle: a → b → c → a.');
    });

    it('refuses a field that hides itself, and one whose value is set from itself', () => {
      expect(
        faultsOf(
          smallDocument({ fields: { a: choice }, rules: [{ id: 'r', when: isA('a'), hide: ['a'] }] }),
        )[0]?.code,
      ).toBe('E-405');
      const set = { a: { cat: [{ var: 'answers.a' }, '!'] } };
      expect(
        faultsOf(smallDocument({ fields: { a: text }, rules: [{ id: 'r', when: true, set }] }))[0]?.code,
      ).toBe('E-405');
    });

    it('takes fields of which one or the other is required: that decides no value', () => {
      expect(
        places({
          fields: { a: text, b: text },
          rules: [
            { id: 'r1', when: { '!': [{ var: 'answers.a' }] }, require: ['b'] },
            { id: 'r2', when: { '!': [{ var: 'answers.b' }] }, require: ['a'] },
          ],
        }),
      ).toEqual([]);
    });

    it('refuses an answer that decides the zone of today and hangs on today', () => {
      const document = smallDocument({
        fields: { day: { 'x-type': 'date' }, site: choice },
        rules: [{ id: 'r', when: { 'fw.before': [{ var: 'today' }, '2027-01-01'] }, show: ['site'] }],
      });
      expect(() => parseForm(document)).not.toThrow();
      expect(() => parseForm(document, { var: 'answers.site' })).toThrow(/E-405/);
    });
  });

  describe('hostile documents', () => {
    it.each([null, 5, 'form', [], {}, { schema: [] }, { schema: { properties: 5 } }])(
      'refuses %j',
      (document) => {
        expect(faultsOf(document).length).toBeGreaterThan(0);
      },
    );

    it('refuses keys that reach the prototype, wherever they stand', () => {
      const properties = JSON.parse('{"__proto__":{"x-type":"short-text","type":"string"}}') as object;
      expect(faultsOf(edited(trip, { '/schema/properties': properties }))[0]?.message.en).toContain(
        '__proto__',
      );
      expect(faultsOf(edited(trip, { '/rules/0/when': { prototype: 1 } }))).toHaveLength(1);
      expect(places({ fields: { constructor: text } })).toHaveLength(1);
      expect(places({ fields: { hasOwnProperty: text } })).toEqual(['/schema/properties/hasOwnProperty']);
    });

    it.each(['', '0', '12', 'x-own', 'a\nb', 'toString', 'a'.repeat(101)])('refuses the key %j', (key) => {
      expect(places({ fields: { [key]: text } })[0]).toMatch(/^\/schema\/properties\//);
    });

    it('refuses size, depth and number before it looks at anything else', () => {
      const many = Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`f${at}`, text]));
      expect(faultsOf(smallDocument({ fields: many }))[0]?.message.en).toContain('more than 300 fields');
      let deep: unknown = 1;
      for (let level = 0; level < 24; level += 1) deep = { not: deep };
      expect(firstMessage({ '/schema/properties/kind': deep })).toContain('24 levels');
      for (let level = 0; level < 100_000; level += 1) deep = [deep];
      // What is 100,000 levels deep cannot be copied; it is put in by hand.
      expect(faultsOf({ ...trip, rules: deep })[0]?.message.en).toContain('levels deep');
      expect(firstMessage({ '/texts/kind/label/en': 'x'.repeat(300_000) })).toContain(
        'larger than 262144 bytes',
      );
    });

    it('refuses a condition that costs too much', () => {
      let deep: unknown = { var: 'answers.kind' };
      for (let level = 0; level < 40; level += 1) deep = { '!': [deep] };
      expect(faultsOf(edited(trip, { '/rules/0/when': deep }))[0]?.place).toMatch(/^\/rules\/0\/when/);
    });

    it('takes 300 fields', () => {
      const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}`, text]));
      expect(places({ fields: many })).toEqual([]);
    });
  });
});
