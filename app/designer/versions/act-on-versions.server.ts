/** What can be done on the Versions tab: restore, retire, call back what is scheduled, put the draft away and take it out. */
import { discardItemDraft, restoreDiscardedDraft } from '../../../catalog/publishing/discard-draft';
import { restoreVersion } from '../../../catalog/publishing/restore-version';
import { retireItem } from '../../../catalog/publishing/retire-item';
import { cancelScheduled } from '../../../catalog/publishing/scheduled';
import { invalid } from '../../../people/refusal';
import { textOf } from '../../request-body.server';
import type { FormVisit } from '../../route-handlers.server';
import type { VersionDeed } from './version-deeds';

/** @returns what was done, for the page to say */
export async function actOnVersions({ app, viewer, params, form }: FormVisit): Promise<VersionDeed> {
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
      await discardItemDraft(app, viewer, key, { revision: Number(textOf(form, 'revision')) });
      return 'discarded';
    case 'take-out':
      await restoreDiscardedDraft(app, viewer, key);
      return 'taken-out';
    default:
      throw invalid('E-902');
  }
}
