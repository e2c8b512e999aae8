import { describe, expect, it } from 'vitest';
import type { Json } from '../../rules/conditions/condition';
import { smallForm } from '../../forms/test-data/small-form';
import { withUpload } from './with-upload';

const file = { 'x-type': 'file', 'x-accept': ['image/png'] };
const files = { 'x-type': 'files', 'x-accept': ['image/png'] };
const fields = [
  ...smallForm({
    fields: {
      photo: file,
      papers: files,
      devices: { 'x-type': 'list', items: { 'x-type': 'group', properties: { photo: file, papers: files } } },
    } as never,
  }).fields.values(),
];
const [a, b] = [{ id: 'a' }, { id: 'b' }];

describe('an answer after an upload', () => {
  it('is the file, or one more of several', () => {
    expect(withUpload(fields, { photo: a }, 'photo', b)).toEqual({ photo: b });
    expect(withUpload(fields, { photo: a }, 'papers', b)).toEqual({ photo: a, papers: [b] });
    expect(withUpload(fields, { papers: [a] }, 'papers', b)).toEqual({ papers: [a, b] });
  });

  it('lies in its row', () => {
    const devices: Json = [{ papers: [a] }, {}];
    expect(withUpload(fields, { devices }, 'devices.0.papers', b)).toEqual({
      devices: [{ papers: [a, b] }, {}],
    });
    expect(withUpload(fields, { devices }, 'devices.1.photo', b)).toEqual({
      devices: [{ papers: [a] }, { photo: b }],
    });
  });
});
