/** A field as it stands on a page: its control in its frame, with what rules say beside it. */
import { memo } from 'react';
import { childPath } from '../../forms/field-path';
import { textIn } from '../../forms/locale';
import type { Json } from '../../rules/conditions/condition';
import { describedBy, FieldFrame } from '../ui/field-frame';
import { useLocale } from '../ui/use-locale';
import { useAnswer, useErrorAt, useFormTools, useLiveField, type LiveField } from './answers-context';
import { controlOf } from './control-of';
import { onceReleased } from './once-released';
import { SaidNotes } from './said-notes';

interface Placed {
  /** Id of the control. */
  readonly id: string;
  /** Place of the answer; the name under which it is posted. */
  readonly place: string;
  readonly value: Json | undefined;
}

/** A field inside another one, which hands it its part of the answer. Nothing where the field is not shown. */
export function PlacedField({ id, place, value }: Placed) {
  const live = useLiveField(place);
  const error = useErrorAt(place);
  return live ? <FramedField id={id} place={place} live={live} error={error} value={value} /> : null;
}

/** A field of the step itself, by its key. */
export function Question({ id, name }: { readonly id: string; readonly name: string }) {
  const place = childPath('', name);
  const live = useLiveField(place);
  const error = useErrorAt(place);
  const value = useAnswer(name);
  return live ? <FramedField id={id} place={place} live={live} error={error} value={value} /> : null;
}

interface FramedFieldProps extends Placed {
  readonly live: LiveField;
  readonly error: string | undefined;
}

/** Renders again only when the field, its answer or its errors have changed: a keystroke renders one of them. */
const FramedField = memo(function FramedField({ id, place, live, error, value }: FramedFieldProps) {
  const { change, left } = useFormTools();
  const locale = useLocale();
  const { field, because, said, path, ...state } = live;
  const type = field.schema['x-type'];
  const { Control, group, frame } = controlOf(type);
  const { label, help } = field.texts;
  const hint = help && textIn(help, locale);
  const errors = error === undefined ? [] : [error];
  const described = describedBy(id, { hint, because, errors });
  const control = (
    <Control
      id={id}
      name={place}
      path={path}
      field={field}
      value={value}
      {...state}
      invalid={error !== undefined}
      describedBy={said.length > 0 ? [described, `${id}-said`].filter(Boolean).join(' ') : described}
      onChange={(next) => {
        change(place, next);
      }}
    />
  );
  if (frame === 'none') return control;
  return (
    <FieldFrame
      id={id}
      label={textIn(label, locale)}
      // Nobody has to give what counts as answered: a yes/no is No, a constant what it is, and an empty list is one.
      required={live.required || answeredAnyway.has(type)}
      group={group(field)}
      hint={frame === 'without-hint' ? undefined : hint}
      because={because}
      errors={errors}
      onLeave={() => {
        onceReleased(() => {
          left(place);
        });
      }}
    >
      {control}
      {said.length > 0 && <SaidNotes id={id} said={said} />}
    </FieldFrame>
  );
});

const answeredAnyway: ReadonlySet<string> = new Set(['yes-no', 'constant']);
