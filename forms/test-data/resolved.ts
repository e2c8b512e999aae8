/** Resolves small forms for tests. */
import type { PersonFacts } from '../../rules/facts';
import { resolveForm } from '../resolve-form';
import type { ResolvedForm } from '../resolved-form';
import { specialiseForm } from '../specialise-form';
import type { ZoneSource } from '../specialised-form';
import { NOW, personWith } from './persons';
import { smallForm } from './small-form';
import type { SmallForm } from './small-form';

export interface Circumstances {
  readonly zones?: ZoneSource;
  readonly subject?: PersonFacts | null;
  readonly now?: number;
}

/** The form as it stands for an employee who gave these answers. */
export function resolved(
  form: SmallForm,
  answers: Readonly<Record<string, unknown>>,
  { zones = { fallback: 'UTC' }, subject = null, now = NOW }: Circumstances = {},
): ResolvedForm {
  return resolveForm(specialiseForm(smallForm(form), personWith(), zones), { answers, subject, now });
}

/** A condition: the answer to a field is that value. */
export function is(key: string, value: unknown) {
  return { '==': [{ var: `answers.${key}` }, value] };
}
