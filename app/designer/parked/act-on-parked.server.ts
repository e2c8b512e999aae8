/** Turns a form of the page of parked requests into one act of the domain. */
import { invalid } from '../../../people/refusal';
import { cancelParked } from '../../../requests/parking/cancel-parked';
import { resumeRequest } from '../../../requests/parking/resume-request';
import type { ResumeOutcome } from '../../../requests/parking/resume-request';
import { textOf } from '../../request-body.server';
import type { FormVisit } from '../../route-handlers.server';
import type { ParkedDeed } from './parked-deed';

/** A request that did not begin, and why. */
export interface StillParked {
  readonly number: number;
  readonly itemVersion: number;
  readonly outcome: Exclude<ResumeOutcome, { outcome: 'resumed' }>;
}

/** @throws Refusal of the domain, E-902 for a form that is not of this page */
export async function actOnParked({ app, viewer, form }: FormVisit): Promise<ParkedDeed | StillParked> {
  const requestId = textOf(form, 'request');
  const version = numberIn(form, 'version');
  switch (textOf(form, 'intent')) {
    case 'resume': {
      const itemVersion = numberIn(form, 'itemVersion');
      const outcome = await resumeRequest(app, viewer, requestId, { version, itemVersion });
      if (outcome.outcome === 'resumed') return 'resumed';
      return { number: numberIn(form, 'number'), itemVersion, outcome };
    }
    case 'cancel':
      await cancelParked(app, viewer, requestId, { version, reason: textOf(form, 'reason') });
      return 'cancelled';
    default:
      throw invalid('E-902');
  }
}

function numberIn(form: FormData, name: string): number {
  return Number(textOf(form, name) || Number.NaN);
}
