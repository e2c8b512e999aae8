/** The steps of a form as places to go: those on which something is shown, and the check at the end. */
import { textIn } from '../../forms/locale';
import type { SpecialisedForm } from '../../forms/specialised-form';
import { CHECK } from './step-fields';
import type { StepLink } from './stepper';

/**
 * @param shown ids of the steps on which something is shown
 * @param current id of the step that is open; it keeps its place even while it shows nothing
 */
export function stepLinks(
  form: SpecialisedForm,
  shown: readonly string[],
  current: string,
  { locale, check }: { locale: string; check: string },
): readonly StepLink[] {
  const steps = form.steps.filter(({ id }) => shown.includes(id) || id === current);
  const at = current === CHECK ? steps.length : steps.findIndex(({ id }) => id === current);
  const stateOf = (index: number): StepLink['state'] =>
    index === at ? 'current' : index < at ? 'done' : 'ahead';
  return [
    ...steps.map(({ id, title }, index) => ({ id, title: textIn(title, locale), state: stateOf(index) })),
    { id: CHECK, title: check, state: stateOf(steps.length) },
  ];
}
