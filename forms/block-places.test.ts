import { describe, expect, it } from 'vitest';
import { placesInForm } from './block-places';

const written = {
  schema: {
    properties: {
      site: { 'x-type': 'choice' },
      contact: { 'x-type': 'block', 'x-block': 'contact', 'x-block-version': 1 },
    },
    required: [],
  },
  rules: [{ id: 'own' }],
};
const place = placesInForm(written, ['own', 'contact:phone']);

describe('a place in an expanded form', () => {
  it.each([
    '/schema/properties/contact/properties/phone/maxLength',
    '/texts/contact.phone/label',
    '/access/fields/contact.phone/read',
    '/layout/inside/contact/rows/0',
    '/rules/1/when',
  ])('%s is the block’s', (inside) => {
    expect(place(inside)).toBe('/schema/properties/contact');
  });

  it.each([
    '/schema/properties/site',
    '/schema/properties/contact',
    '/texts/contact/label',
    '/rules/0/show/0',
    '/layout/steps/0',
  ])('%s stays what it is', (own) => {
    expect(place(own)).toBe(own);
  });
});
