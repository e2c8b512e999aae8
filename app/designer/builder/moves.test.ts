import { describe, expect, it } from 'vitest';
import { editForm } from '../../../forms/editing/edit-form';
import type { FormDraft } from '../../../forms/editing/form-draft';
import { canvasTree, nodesInOrder, parentNodeId } from './canvas-tree';
import { moveOperation, spotAfter } from './moves';
import type { Way } from './moves';

const text = { 'x-type': 'short-text', type: 'string' };
const words = { en: 'Words', 'zh-CN': '文字' };
const form = {
  schema: {
    properties: {
      a: text,
      b: text,
      c: text,
      d: text,
      place: { 'x-type': 'group', type: 'object', properties: { street: text, city: text } },
      devices: {
        'x-type': 'list',
        type: 'array',
        items: { 'x-type': 'group', type: 'object', properties: { kind: text } },
      },
    },
    required: [],
  },
  layout: {
    steps: [
      { id: 'one', title: words, rows: [['a', 'b'], ['c']] },
      {
        id: 'two',
        title: words,
        rows: [],
        sections: [
          { id: 'first', columns: 1, rows: [['d']] },
          { id: 'second', columns: 1, rows: [['place'], ['devices']] },
        ],
      },
    ],
  },
  texts: {},
  rules: [],
  access: { read: [], fields: {} },
} as unknown as FormDraft;

const nodeOf = (id: string, from: FormDraft = form) => {
  const node = nodesInOrder(canvasTree(from)).find((each) => each.id === id);
  if (!node) throw new Error(`No node ${id}`);
  return node;
};
const rowsOf = (from: FormDraft): string =>
  from.layout.steps
    .map(({ id, rows = [], sections = [] }) =>
      [`${id}:${said(rows)}`, ...sections.map((section) => `${section.id}:${said(section.rows ?? [])}`)].join(
        ' ',
      ),
    )
    .join(' | ');
const said = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join('+')).join(',');
const moved = (id: string, way: Way): string => {
  const operation = moveOperation(form, nodeOf(id), way);
  return operation ? rowsOf(editForm(form, operation)) : 'stays';
};

describe('the canvas', () => {
  it('goes through steps, sections, fields and the fields inside those', () => {
    expect(nodesInOrder(canvasTree(form)).map(({ id }) => id)).toEqual([
      'step:one',
      'field:a',
      'field:b',
      'field:c',
      'step:two',
      'section:two/first',
      'field:d',
      'section:two/second',
      'field:place',
      'field:place.street',
      'field:place.city',
      'field:devices',
      'field:devices.*.kind',
    ]);
  });

  it.each([
    ['step:one', null],
    ['field:a', 'step:one'],
    ['field:d', 'section:two/first'],
    ['field:place.city', 'field:place'],
    ['field:devices.*.kind', 'field:devices'],
  ])('%s stands in %s', (id, parent) => {
    expect(parentNodeId(nodeOf(id))).toBe(parent);
  });
});

describe('moving', () => {
  it.each<[string, Way, string]>([
    ['field:c', 'up', 'one:c,a+b | two: first:d second:place,devices'],
    ['field:a', 'up', 'one:a,b,c | two: first:d second:place,devices'],
    ['field:a', 'down', 'one:b,a,c | two: first:d second:place,devices'],
    ['field:c', 'down', 'one:a+b | two: first:c,d second:place,devices'],
    ['field:d', 'up', 'one:a+b,c,d | two: first: second:place,devices'],
    ['field:d', 'down', 'one:a+b,c | two: first: second:d,place,devices'],
    ['field:c', 'beside', 'one:a+b+c | two: first:d second:place,devices'],
    ['field:b', 'apart', 'one:a,b,c | two: first:d second:place,devices'],
    ['field:c', 'apart', 'stays'],
    ['field:a', 'beside', 'stays'],
    ['field:devices', 'down', 'stays'],
    ['step:one', 'down', 'two: first:d second:place,devices | one:a+b,c'],
    ['step:one', 'up', 'stays'],
    ['step:one', 'beside', 'stays'],
    ['section:two/second', 'up', 'one:a+b,c | two: second:place,devices first:d'],
    ['section:two/first', 'up', 'one:a+b,c first:d | two: second:place,devices'],
    ['section:two/second', 'down', 'stays'],
  ])('%s %s gives %s', (id, way, rows) => {
    expect(moved(id, way)).toBe(rows);
  });

  it('changes the order inside a group, and stops at its ends', () => {
    const operation = moveOperation(form, nodeOf('field:place.city'), 'up');
    expect(operation).toEqual({ op: 'move-field', field: 'place.city', to: { inside: 'place', at: 0 } });
    expect(moveOperation(form, nodeOf('field:place.city'), 'down')).toBeNull();
  });
});

describe('a new field', () => {
  it.each([
    ['step:one', { step: 'one' }],
    ['section:two/first', { step: 'two', section: 'first' }],
    ['field:a', { step: 'one', section: undefined, row: 1 }],
    ['field:place', { inside: 'place' }],
    ['field:place.street', { inside: 'place', at: 1 }],
    ['field:devices', { inside: 'devices.*' }],
  ])('goes after or into %s', (id, spot) => {
    expect(spotAfter(form, nodeOf(id))).toEqual(spot);
  });

  it('goes to the last step where nothing is chosen', () => {
    expect(spotAfter(form, undefined)).toEqual({ step: 'two' });
  });
});
