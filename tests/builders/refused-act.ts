/** An act that came too late, with what had been typed. */
import type { RefusedAct } from '../../app/refusals/refused-act';

export const refusedAct = (typed: RefusedAct['typed']): RefusedAct => ({
  code: 'E-201',
  title: 'Changed',
  cause: '',
  remedy: '',
  attempt: 'a',
  typed,
});
