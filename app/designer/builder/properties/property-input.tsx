/** One property of a field, edited as its palette entry says; nothing here knows any type. */
import type { ReactElement } from 'react';
import type { PropertyEditor, FieldProperty } from '../../../../forms/palette/palette-entry';
import type { Json } from '../../../../rules/conditions/condition';
import { useLocalized } from '../../../ui/localized';
import { CodesInput } from './codes-input';
import { DateBoundInput } from './date-bound-input';
import { LocalizedKeyword, LocalizedPartsKeyword } from './localized-keyword';
import { OptionsEditor } from './options-editor';
import { NumberKeyword, TextKeyword } from './text-keywords';
import { OneOf, OneValue, SomeOf } from './word-inputs';

export interface KeywordInputProps<Kind extends PropertyEditor['kind'] = PropertyEditor['kind']> {
  readonly id: string;
  /** The field's path. */
  readonly path: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly editor: Extract<PropertyEditor, { readonly kind: Kind }>;
  readonly value: unknown;
  /** Null takes the keyword away. */
  readonly onCommit: (value: Json) => void;
}

export interface PropertyInputProps {
  readonly path: string;
  readonly property: FieldProperty;
  readonly value: unknown;
  readonly onCommit: (value: Json) => void;
}

export function PropertyInput({ path, property, value, onCommit }: PropertyInputProps): ReactElement {
  const localized = useLocalized();
  const { place, label, help, editor } = property;
  const given = {
    id: `property${place.replaceAll('/', '-')}`,
    path,
    label: localized(label),
    hint: help && localized(help),
    value,
    onCommit,
  };
  switch (editor.kind) {
    case 'integer':
    case 'number':
    case 'megabytes':
      return <NumberKeyword {...given} editor={editor} />;
    case 'text':
    case 'pattern':
      return <TextKeyword {...given} editor={editor} />;
    case 'localized':
      return <LocalizedKeyword {...given} editor={editor} />;
    case 'localized-parts':
      return <LocalizedPartsKeyword {...given} editor={editor} />;
    case 'options':
      return <OptionsEditor path={path} />;
    case 'one-of':
      return <OneOf {...given} editor={editor} />;
    case 'one-value':
      return <OneValue {...given} editor={editor} />;
    case 'some-of':
      return <SomeOf {...given} editor={editor} />;
    case 'codes':
      return <CodesInput {...given} editor={editor} />;
    case 'date-bound':
      return <DateBoundInput {...given} editor={editor} />;
  }
}
