/** What the designer's lists, of items and of blocks, have alike in their data. */
import type { Viewer } from '../../../people/viewer';
import { mayMakeItems } from '../../../catalog/publishing/new-item';
import type { Locale } from '../../texts/locales';
import { serverTexts } from '../../texts/server-texts.server';

export interface ListFrame {
  readonly title: string;
  readonly mayCreate: boolean;
}

/** @param of the texts of the list */
export function listFrame(viewer: Viewer, locale: Locale, of: 'designer' | 'blocks'): ListFrame {
  return { title: serverTexts(locale).t(`${of}:list.title`), mayCreate: mayMakeItems(viewer) };
}
