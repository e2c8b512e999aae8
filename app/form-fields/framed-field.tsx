/** A field as it stands on a page: its control in its frame, with what rules say beside it. */
import { textIn } from '../../forms/locale';
import { describedBy, FieldFrame } from '../ui/field-frame';
import { useLocale } from '../ui/use-locale';
import { useAnswersPage, type LiveField } from './answers-context';
import { controlOf } from './control-of';
import { hintOf } from './rjsf/field-hint';
import { SaidNotes } from './said-notes';
import type { Json } from '../../rules/conditions/condition';
import type { ReactNode } from 'react';

interface Placed {
  /** Id of the control. */
  readonly id: string;
  /** Place of the answer; the name under which it is posted. */
  readonly place: string;
  readonly live: LiveField;
  readonly errors: readonly string[] | undefined;
}

export function FieldInFrame({
  id,
  place,
  live,
  errors,
  children,
}: Placed & { readonly children: ReactNode }) {
  const { left } = useAnswersPage();
  const locale = useLocale();
  const { field, required, because, said } = live;
  const type = field.schema['x-type'];
  const { group, frame } = controlOf(type);
  if (frame === 'none') return children;
  return (
    <FieldFrame
      id={id}
      label={textIn(field.texts.label, locale)}
      // Nobody has to give what counts as answered: a yes/no is No, a constant what it is, and an empty list is one.
      required={required || answeredAnyway.has(type)}
      group={group(field)}
      hint={frame === 'without-hint' ? undefined : hintOf(field, locale)}
      because={because}
      errors={errors && [...errors]}
      onLeave={() => {
        left(place);
      }}
    >
      {children}
      <SaidNotes id={id} said={said} />
    </FieldFrame>
  );
}

const answeredAnyway: ReadonlySet<string> = new Set(['yes-no', 'constant']);

export function ControlOfField({
  id,
  place,
  live,
  errors,
  value,
}: Placed & { readonly value: Json | undefined }) {
  const { change } = useAnswersPage();
  const locale = useLocale();
  const { field, because, said, path, ...state } = live;
  const { Control } = controlOf(field.schema['x-type']);
  const described = describedBy(id, { hint: hintOf(field, locale), because, errors: errors && [...errors] });
  return (
    <Control
      id={id}
      name={place}
      path={path}
      field={field}
      value={value}
      {...state}
      invalid={errors !== undefined && errors.length > 0}
      describedBy={said.length > 0 ? [described, `${id}-said`].filter(Boolean).join(' ') : described}
      onChange={(next) => {
        change(place, next);
      }}
    />
  );
}
