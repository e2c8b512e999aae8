/** Previews the draft of an item for a case that the designer's scripts make up. */
import { json } from '@remix-run/node';
import { previewDraft, readPreviewCase } from '../../catalog/publishing/preview-draft';
import { forViewersJson } from '../route-handlers.server';

export const action = forViewersJson(async ({ app, viewer, params, body }) =>
  json(await previewDraft(app, viewer, params.item ?? '', readPreviewCase(body))),
);
