import { describe, expect, it } from 'vitest';
import { fieldTypes } from '../field-types/field-types';
import type { FieldTypeName } from '../field-types/field-types';
import type { FieldType } from '../field-types/field-type';
import type { FieldSchema } from '../form-document';
import { locales } from '../locale';
import { parseForm } from '../parse-form';
import { smallDocument } from '../test-data/small-form';
import { palette, paletteOf } from './palette';

/** They come with imported forms, and are not made by hand. */
const importsAlone = new Set(['json', 'constant', 'tuple']);

const entryOf = (name: FieldTypeName) => paletteOf(name)!;

describe('the palette', () => {
  it('has every type that can be made by hand, in the order of the table of types', () => {
    expect(palette).toEqual(Object.keys(fieldTypes).filter((name) => !importsAlone.has(name)));
  });

  it('has no two of one name', () => {
    for (const locale of locales) {
      const titles = palette.map((name) => entryOf(name).title[locale]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});

describe.each(palette)('%s', (name) => {
  const entry = entryOf(name);
  const type: FieldType = fieldTypes[name];

  it('begins with what the parser takes', () => {
    const field = { 'x-type': name, ...entry.start.schema } as Omit<FieldSchema, 'type'>;
    const document = smallDocument({ fields: { field } });
    expect(() => parseForm(document)).not.toThrow();
    expect(Object.keys(entry.start.options ?? {})).toEqual(
      type.options?.({ ...field, type: type.jsonType }) ?? [],
    );
  });

  it('lets keywords be set that the type has, each once', () => {
    const places = entry.properties.map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
    for (const place of places) {
      const [, keyword = ''] = place.split('/');
      expect([...Object.keys(type.keywords), 'x-widget', 'x-preset']).toContain(keyword);
    }
  });

  it('offers the widgets that there are', () => {
    const widget = entry.properties.find(({ place }) => place === '/x-widget');
    const words = widget?.editor.kind === 'one-of' ? widget.editor.words.map(({ value }) => value) : null;
    expect(words ?? [...type.widgets]).toEqual([...type.widgets]);
  });
});
