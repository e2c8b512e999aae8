/** What can be done on the Versions tab: restore, retire, call back what is scheduled, put the draft away and take it out. */
import { redirect } from '@remix-run/node';
import { discardItemDraft, restoreDiscardedDraft } from '../../../catalog/publishing/discard-draft';
import { restoreVersion } from '../../../catalog/publishing/restore-version';
import { retireItem } from '../../../catalog/publishing/retire-item';
import { cancelScheduled } from '../../../catalog/publishing/scheduled';
import { invalid } from '../../../people/refusal';
import { textOf } from '../../request-body.server';
import type { FormVisit } from '../../route-handlers.server';
import { PUT_AWAY } from '../list/put-away-intents';
import type { VersionDeed } from './version-deeds';

/** @returns where to go on, with what was done for the page to say */
export async function actOnVersions(visit: FormVisit): Promise<Response> {
  const deed = await done(visit);
  // There is no item any more that the tab could be of.
  if (deed === 'item' || deed === 'block') return redirect(`${lists[deed]}?did=${PUT_AWAY}`);
  return redirect(`/design/${visit.params.item ?? ''}/versions?did=${deed}`);
}

const lists = { item: '/design', block: '/design/blocks' } as const;

async function done({ app, viewer, params, form }: FormVisit): Promise<VersionDeed | keyof typeof lists> {
  const key = params.item ?? '';
  const note = textOf(form, 'reason').trim();
  switch (textOf(form, 'intent')) {
    case 'restore': {
      const version = Number(textOf(form, 'version'));
      const { published } = await restoreVersion(app, viewer, key, { version, note });
      return published === null ? 'drafted' : 'restored';
    }
    case 'retire':
      if (note === '') throw invalid('E-504');
      await retireItem(app, viewer, key, { note });
      return 'retired';
    case 'call-back':
      await cancelScheduled(app, viewer, key);
      return 'called-back';
    case 'discard':
      return (
        (await discardItemDraft(app, viewer, key, { revision: Number(textOf(form, 'revision')) })) ??
        'discarded'
      );
    case 'take-out':
      await restoreDiscardedDraft(app, viewer, key);
      return 'taken-out';
    default:
      throw invalid('E-902');
  }
}
