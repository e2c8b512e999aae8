/** Hands out a version of an item, or its draft, as a file for git. */
import { exportItem } from '../../catalog/publishing/item-file';
import { versionWord } from '../../catalog/publishing/list-versions';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params, request }) => {
  const which = versionWord(new URL(request.url).searchParams.get('version') ?? 'draft');
  const { name, text } = await exportItem(app, viewer, params.item ?? '', which);
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    },
  });
});
