import { describe, expect, it } from 'vitest';
import { specialiseForm } from '../specialise-form';
import { personWith } from '../test-data/persons';
import { smallForm } from '../test-data/small-form';
import { answeredFiles } from './answered-files';

const file = { 'x-type': 'file', 'x-accept': ['image/png'] };
const { fields } = specialiseForm(
  smallForm({
    fields: {
      photo: file,
      devices: {
        'x-type': 'list',
        items: { 'x-type': 'group', properties: { kind: { 'x-type': 'short-text' }, photo: file } },
      },
    },
  } as never),
  personWith(),
  { fallback: 'UTC' },
);
const upload = (id: string) => ({ id, name: `${id}.png`, type: 'image/png', size: 2_000 });
const filesOf = (key: string, value: never) =>
  answeredFiles(
    fields.find((field) => field.key === key)!,
    value,
  );

describe('the files of an answer', () => {
  it('are the answer itself', () => {
    expect(filesOf('photo', upload('a') as never)).toEqual({
      list: [{ id: 'a', text: 'a.png (2 kB)' }],
      alone: true,
    });
  });

  it('are those in its rows, beside what else they say', () => {
    const rows = [{ kind: 'x', photo: upload('a') }, { kind: 'y' }, { photo: upload('b') }];
    const { list, alone } = filesOf('devices', rows as never);
    expect([list.map(({ id }) => id), alone]).toEqual([['a', 'b'], false]);
  });

  it('are none where nothing is answered, or something else than an upload', () => {
    expect(filesOf('photo', undefined as never).list).toEqual([]);
    expect(filesOf('photo', 'a.png' as never).list).toEqual([]);
  });
});
