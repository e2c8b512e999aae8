/** What the designer's lists, of items and of blocks, have alike in their data. */
import type { Viewer } from '../../../people/viewer';
import { mayMakeItems } from '../../../catalog/publishing/new-item';
import { listPutAwayItems } from '../../../catalog/publishing/put-away-items';
import type { PutAwayItem } from '../../../catalog/publishing/put-away-items';
import type { WorkContext } from '../../../people/work-context';
import type { Locale } from '../../texts/locales';
import { serverTexts } from '../../texts/server-texts.server';

export interface ListFrame {
  readonly title: string;
  readonly mayCreate: boolean;
  readonly putAway: readonly PutAwayItem[];
}

/** @param of the texts of the list */
export async function listFrame(
  context: WorkContext,
  viewer: Viewer,
  locale: Locale,
  of: 'designer' | 'blocks',
): Promise<ListFrame> {
  return {
    title: serverTexts(locale).t(`${of}:list.title`),
    mayCreate: mayMakeItems(viewer),
    putAway: await listPutAwayItems(context, viewer, of === 'blocks'),
  };
}
