/** Foreign forms in which null, the empty text or nothing at all stands beside something else. */
import type { ForeignForm } from '../foreign-form';

const pair = { p: { type: 'string' }, q: { type: 'string' } };

export const nullForms: Readonly<Record<string, ForeignForm>> = {
  'null beside alternatives': {
    schema: {
      type: 'object',
      properties: {
        tool: {
          anyOf: [
            {
              oneOf: [
                { type: 'string', enum: ['cargo'], description: 'Use cargo' },
                { type: 'string', enum: ['nextest'] },
              ],
            },
            { type: 'null' },
          ],
        },
        size: { anyOf: [{ anyOf: [{ type: 'string' }, { type: 'number' }] }, { type: 'null' }] },
        mode: { oneOf: [{ type: 'null' }, { enum: ['a', null] }] },
        way: {
          anyOf: [
            {
              oneOf: [
                { type: 'object', properties: { kind: { const: 'a' } }, required: ['kind'] },
                {
                  type: 'object',
                  properties: { kind: { const: 'b' }, x: { type: 'integer' } },
                  required: ['kind'],
                },
              ],
            },
            { type: 'null' },
          ],
        },
      },
    },
  },
  'conditions of what may be null': {
    schema: {
      type: 'object',
      properties: {
        either: {
          anyOf: [
            { type: 'object', properties: pair, anyOf: [{ required: ['p'] }, { required: ['q'] }] },
            { type: 'null' },
          ],
        },
        outer: {
          type: ['object', 'null'],
          properties: {
            inner: { type: ['object', 'null'], properties: pair, not: { required: ['p', 'q'] } },
          },
          if: { required: ['inner'], properties: { inner: { required: ['p'] } } },
          then: { required: ['more'] },
        },
      },
    },
  },
  'alternatives of rows': {
    schema: {
      type: 'array',
      items: {
        type: ['object', 'null'],
        properties: { ...pair, off: { type: 'boolean' } },
        oneOf: [
          { type: 'object', required: ['p'] },
          { type: 'object', properties: { off: { const: false } }, required: ['off'] },
          { type: 'null' },
        ],
      },
    },
  },
  'the empty text is not nothing': {
    schema: {
      type: 'object',
      properties: pair,
      oneOf: [{ properties: { p: { const: 'a' } } }, { properties: { p: { const: '' } }, required: ['p'] }],
    },
  },
  'an option that is null': {
    schema: {
      type: 'object',
      properties: { p: { oneOf: [{ type: 'null' }, { const: 1 }] }, q: { type: 'string' } },
      if: { required: ['q'] },
      then: { properties: { p: { type: 'number' } } },
    },
  },
  'an entry of two kinds that a condition reads': {
    schema: {
      type: 'object',
      properties: {
        p: { type: 'boolean' },
        r: {
          type: ['object', 'null'],
          properties: pair,
          oneOf: [{ required: ['p'] }, { not: { required: ['q'] } }],
        },
      },
      if: { required: ['p'] },
      else: { properties: { r: { type: 'null' } } },
    },
  },
};
