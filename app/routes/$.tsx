/** Every address that nothing else answers: not found, in the visitor's language and frame. */
import { notFound } from '../../people/refusal';
import { forAnyone, forAnyonesForm } from '../route-handlers.server';

export const loader = forAnyone((): never => {
  throw notFound();
});

export const action = forAnyonesForm((): never => {
  throw notFound();
});

export default function Nothing() {
  return null;
}
