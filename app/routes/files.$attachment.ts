/** Hands out an uploaded file: to be saved, never to be shown as a page of the portal. */
import { createReadStream } from 'node:fs';
import { createReadableStreamFromReadable } from '@remix-run/node';
import { readAttachment } from '../../requests/attachments/read-attachment.server';
import { forViewer } from '../route-handlers.server';

export const loader = forViewer(async ({ app, viewer, params }) => {
  const file = await readAttachment(app, viewer, params.attachment ?? '');
  return new Response(createReadableStreamFromReadable(createReadStream(file.path)), {
    headers: {
      'Content-Type': file.contentType,
      'Content-Length': String(file.size),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
    },
  });
});
