/** A resolved form that keeps what it was resolved by, so that its answers are judged without looking anything up. */
import type { Resolution } from './resolution';
import type { ResolvedForm } from './resolved-form';

export class JudgeableForm implements ResolvedForm {
  readonly fields;
  readonly answers;
  readonly dropped;
  readonly pending;
  readonly unknown;
  readonly steps;
  readonly messages;
  readonly today;
  /** No part of the result: not compared, not written out. */
  readonly #resolution: Resolution;

  constructor(resolution: Resolution, form: ResolvedForm) {
    this.fields = form.fields;
    this.answers = form.answers;
    this.dropped = form.dropped;
    this.pending = form.pending;
    this.unknown = form.unknown;
    this.steps = form.steps;
    this.messages = form.messages;
    this.today = form.today;
    this.#resolution = resolution;
  }

  /** @throws TypeError for an object that `resolveForm` did not make */
  static resolutionOf(form: ResolvedForm): Resolution {
    if (form instanceof JudgeableForm) return form.#resolution;
    throw new TypeError('Only what resolveForm made can be judged, not a copy of it.');
  }
}
