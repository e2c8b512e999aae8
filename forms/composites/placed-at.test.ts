import { describe, expect, it } from 'vitest';
import { smallForm } from '../test-data/small-form';
import { placedAt } from './placed-at';

const text = { 'x-type': 'short-text' };
const { fields } = smallForm({
  fields: {
    office: text,
    address: { 'x-type': 'group', properties: { city: text } },
    devices: { 'x-type': 'list', items: { 'x-type': 'group', properties: { kind: text } } },
    size: { 'x-type': 'tuple', prefixItems: [{ 'x-type': 'yes-no' }], items: text },
  } as never,
});
const at = (place: string) => {
  const found = placedAt(fields.values(), place);
  return found && [found.path, found.field.schema['x-type']];
};

describe('the field at a place', () => {
  it('is found wherever the answer lies', () => {
    expect(at('office')).toEqual(['office', 'short-text']);
    expect(at('address.city')).toEqual(['address.city', 'short-text']);
    expect(at('devices.3.kind')).toEqual(['devices.*.kind', 'short-text']);
    expect(at('devices.0')).toEqual(['devices.*', 'group']);
    expect(at('size.0')).toEqual(['size.0', 'yes-no']);
    expect(at('size.1')).toEqual(['size.*', 'short-text']);
  });

  it('is none where no answer can lie', () => {
    for (const place of [
      '',
      'nowhere',
      'office.city',
      'address.street',
      'devices.*.kind',
      'devices.x',
      'address.0',
    ])
      expect(at(place)).toBeUndefined();
  });
});
