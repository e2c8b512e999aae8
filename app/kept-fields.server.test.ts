import { describe, expect, it } from 'vitest';
import { keptFields } from './kept-fields.server';

describe('the fields of a form that came too late', () => {
  it('come back as they were, names that stand twice too', () => {
    const fields = [
      ['many', 'a'],
      ['many', 'b'],
      ['note', 'typed <text>'],
    ];
    expect(keptFields(JSON.stringify(fields))).toEqual(fields);
  });

  it('never bring the old session’s token along', () => {
    expect(
      keptFields(
        JSON.stringify([
          ['_csrf', 'old'],
          ['a', '1'],
        ]),
      ),
    ).toEqual([['a', '1']]);
  });

  it.each([undefined, null, '', 'no json', '{}', '[1]', '[["a"]]', '[["a",1]]', '[[["deep"]]]'])(
    'are none where there is nonsense: %s',
    (text) => {
      expect(keptFields(text)).toEqual([]);
    },
  );
});
