import { describe, expect, it } from 'vitest';
import { emptyItem } from '../../../catalog/editing/new-item-document';
import { placeLink } from './place-link';

const empty = emptyItem('move', { en: 'Move' });
const document = {
  ...empty,
  fulfilment: { ...empty.fulfilment, rules: [{ id: 'it.laptop' }], tables: [{ id: 'kit' }] },
};

describe('the link to a place of the item', () => {
  it.each([
    ['/form/schema/properties/city/maxLength', 'build#field%3Acity'],
    ['/form/schema/properties/address/properties/city', 'build#field%3Aaddress.city'],
    ['/form/schema/properties/devices/items/properties/kind/enum', 'build#field%3Adevices.*.kind'],
    ['/form/schema/properties/pay/properties', 'build#field%3Apay'],
    ['/form/texts/address.city/label', 'build#field%3Aaddress.city'],
    ['/form/layout/steps/0/title', 'build#step%3Adetails'],
    ['/form/layout/steps/7/title', 'build'],
    ['/form/rules/3/when', 'rules'],
    ['/form', 'build'],
    ['/fulfilment/rules/0', 'tickets#ticket-rule%3Ait.laptop'],
    ['/fulfilment/rules/7', 'tickets'],
    ['/fulfilment/conditions/away', 'tickets#condition%3Aaway'],
    ['/fulfilment/tables/0/rows/3/when/1', 'tables#table%3Akit'],
    ['/fulfilment/tables/7', 'tables'],
    ['/fulfilment/calendar', 'tickets'],
    ['/fulfilment/promise/workingDays', 'tickets#work-request'],
    ['/title', 'settings'],
  ])('%s is edited at %s', (place, to) => {
    expect(placeLink('move', document, place)).toBe(`/design/move/${to}`);
  });
});
