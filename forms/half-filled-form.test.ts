import { describe, expect, it } from 'vitest';
import { is, resolved as resolve } from './test-data/resolved';
import type { SmallForm } from './test-data/small-form';

const text = { 'x-type': 'short-text' };
const yesNo = { 'x-type': 'yes-no' };
const choice = { 'x-type': 'choice', enum: ['a', 'b', 'c'] };
const on = { var: 'answers.on' };

describe('a half-filled form', () => {
  const form: SmallForm = {
    fields: { mode: choice, office: choice, desk: text, own: yesNo, laptop: choice },
    required: ['mode', 'office', 'laptop'],
    rules: [
      { id: 'office', when: { '!=': [{ var: 'answers.mode' }, 'c'] }, show: ['office'] },
      { id: 'desk', when: is('office', 'a'), show: ['desk'] },
      { id: 'own', when: is('mode', 'b'), show: ['own'] },
      { id: 'laptop', when: { '!': [{ var: 'answers.own' }] }, show: ['laptop'] },
      { id: 'offer', when: is('mode', 'a'), offer: { laptop: ['a'] } },
      { id: 'offer-all', when: true, offer: { laptop: ['b'] } },
    ],
  };

  it('does not know what hangs on an answer that is required and missing', () => {
    const resolved = resolve(form, {});
    expect(resolved.fields.office?.visible).toBe('unknown');
    expect(resolved.fields.laptop?.visible).toBe('unknown');
    expect(resolved.steps).toEqual(['only']);
    expect([...resolved.pending].sort()).toEqual([
      'answers.desk',
      'answers.laptop',
      'answers.mode',
      'answers.office',
      'answers.own',
    ]);
  });

  it('does not show what may have to be hidden', () => {
    const hiding: SmallForm = {
      fields: { mode: choice, detail: text },
      required: ['mode'],
      rules: [{ id: 'r', when: is('mode', 'a'), hide: ['detail'] }],
    };
    expect(resolve(hiding, {}).fields.detail?.visible).toBe('unknown');
    expect(resolve(hiding, { mode: 'b' }).fields.detail?.visible).toBe(true);
    expect(resolve(hiding, { mode: 'a' }).fields.detail?.visible).toBe(false);
  });

  it('leaves aside, and does not drop, what it does not know to be shown', () => {
    const resolved = resolve(form, { office: 'a', desk: '12' });
    expect(resolved.answers).toEqual({});
    expect(resolved.dropped).toEqual([]);
  });

  it('knows all once the answer is there', () => {
    const resolved = resolve(form, { mode: 'b', office: 'b', laptop: 'b' });
    expect(resolved.pending.size).toBe(0);
    expect(resolved.fields.laptop?.visible).toBe(true);
    expect(resolved.fields.desk?.visible).toBe(false);
    expect(resolved.answers).toEqual({ mode: 'b', office: 'b', own: false, laptop: 'b' });
  });

  it('tells options that are not offered from those that are not decided yet', () => {
    const undecided: SmallForm = {
      fields: { mode: choice, laptop: choice },
      required: ['mode'],
      rules: form.rules?.slice(4) ?? [],
    };
    expect(resolve(undecided, {}).fields.laptop).toMatchObject({ offered: ['b'], undecided: ['a'] });
    expect(resolve(undecided, { mode: 'b' }).fields.laptop).toMatchObject({ offered: ['b'], undecided: [] });
  });

  it('takes an optional answer that is missing for missing', () => {
    const optional = resolve({ ...form, required: [] }, {});
    expect(optional.pending.size).toBe(0);
    expect(optional.fields.office?.visible).toBe(true);
  });

  it('concludes nothing from a value of the wrong kind', () => {
    const resolved = resolve(form, { mode: 5 });
    expect(resolved.pending.has('answers.mode')).toBe(true);
    expect(resolved.fields.office?.visible).toBe('unknown');
    const days = resolve(
      {
        fields: { day: { 'x-type': 'date' }, later: text },
        rules: [
          {
            id: 'r',
            when: { 'fw.before': [{ 'fw.addDays': [{ var: 'answers.day' }, 1] }, '2027-01-01'] },
            show: ['later'],
          },
        ],
      },
      { day: ['x'] },
    );
    expect(days.fields.later?.visible).toBe('unknown');
  });

  it('requires one of two fields when both are missing, and neither when one is there', () => {
    const either: SmallForm = {
      fields: { phone: text, email: text },
      rules: [
        { id: '1', when: { '!': [{ var: 'answers.phone' }] }, require: ['email'] },
        { id: '2', when: { '!': [{ var: 'answers.email' }] }, require: ['phone'] },
      ],
    };
    const none = resolve(either, {});
    expect([none.fields.phone?.required, none.fields.email?.required]).toEqual([true, true]);
    expect([...none.pending]).toEqual(['answers.phone', 'answers.email']);
    const one = resolve(either, { phone: '1' });
    expect([one.fields.phone?.required, one.fields.email?.required]).toEqual([true, false]);
    expect(one.pending.size).toBe(0);
  });

  it('waits for a field that rules require, where that does not go in a circle', () => {
    const chain: SmallForm = {
      fields: { on: yesNo, a: text, b: text },
      rules: [
        { id: '1', when: on, require: ['a'] },
        { id: '2', when: is('a', 'x'), show: ['b'] },
      ],
    };
    expect(resolve(chain, { on: true }).fields.b?.visible).toBe('unknown');
    expect(resolve(chain, {}).fields.b?.visible).toBe(false);
  });
});
