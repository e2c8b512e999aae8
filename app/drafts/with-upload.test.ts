import { describe, expect, it } from 'vitest';
import { smallForm } from '../../forms/test-data/small-form';
import { withUpload } from './with-upload';

const accept = { 'x-accept': ['application/pdf'] };
const fields = [
  ...smallForm({
    fields: { one: { 'x-type': 'file', ...accept }, many: { 'x-type': 'files', ...accept } },
  }).fields.values(),
];

describe('an answer with an upload', () => {
  it('is the file, or one more of several', () => {
    expect(withUpload(fields, 'one', { id: 'a' }, { id: 'b' })).toEqual({ id: 'b' });
    expect(withUpload(fields, 'many', undefined, { id: 'b' })).toEqual([{ id: 'b' }]);
    expect(withUpload(fields, 'many', [{ id: 'a' }], { id: 'b' })).toEqual([{ id: 'a' }, { id: 'b' }]);
  });
});
