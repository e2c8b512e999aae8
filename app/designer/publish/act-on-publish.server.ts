/** What can be done on the page for publishing: publish, ask for a review, decide about one, take over what is live. */
import { redirect } from '@remix-run/node';
import { publishDraft } from '../../../catalog/publishing/publish-draft';
import { requestReview, reviewDraft } from '../../../catalog/publishing/review-draft';
import { takeOverLive } from '../../../catalog/publishing/take-over-live';
import type { MergeConflict } from '../../../forms/editing/merge-json';
import { instantOf } from '../../../forms/zoned-time';
import { invalid } from '../../../people/refusal';
import { textOf } from '../../request-body.server';
import type { FormVisit } from '../../route-handlers.server';
import { choicesIn } from '../frame/conflict-choices';

/** Where taking over meets places that both changed. */
export interface OpenConflicts {
  readonly conflicts: readonly MergeConflict[];
}

/** @returns where to go on, or the conflicts that have to be decided first */
export async function actOnPublish(visit: FormVisit): Promise<Response | OpenConflicts> {
  const { app, viewer, params, form } = visit;
  const key = params.item ?? '';
  const revision = Number(textOf(form, 'revision'));
  const note = textOf(form, 'note').trim();
  switch (textOf(form, 'intent')) {
    case 'publish': {
      const accepted = form.getAll('accepted').filter((id) => typeof id === 'string');
      const at = textOf(form, 'way') === 'later' ? timeIn(visit) : undefined;
      const { version, state } = await publishDraft(app, viewer, key, { revision, note, at, accepted });
      return redirect(`/design/${key}/versions?did=${state}&version=${version}`);
    }
    case 'ask-review':
      await requestReview(app, viewer, key, { revision, note });
      return redirect(`/design/${key}/publish?did=asked`);
    case 'approve':
    case 'return': {
      const decision = textOf(form, 'intent') === 'approve' ? 'approve' : 'return';
      await reviewDraft(app, viewer, key, { revision, decision, note });
      return redirect(`/design/${key}/publish?did=${decision}`);
    }
    case 'take-over': {
      const taken = await takeOverLive(app, viewer, key, {
        revision,
        resolve: { revision, choices: choicesIn(form) },
      });
      if (!taken.saved && 'conflicts' in taken) return { conflicts: taken.conflicts };
      return redirect(`/design/${key}/publish?did=taken`);
    }
    default:
      throw invalid('E-902');
  }
}

/** A time on the viewer's own clock. @throws E-902 for none */
function timeIn({ form, viewer }: FormVisit): number {
  const at = instantOf(textOf(form, 'at').slice(0, 16), viewer.zone);
  if (at === null) throw invalid('E-902');
  return at;
}
