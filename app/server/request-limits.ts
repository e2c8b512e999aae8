/** Refuses requests by their head, before anything is read: strange methods, bodies of unknown or too great length. */
import type { RequestHandler } from 'express';
import { sendProblem } from './problem-page';

const methods = new Set(['GET', 'HEAD', 'POST']);

/** A form or the answers of a draft. */
export const FORM_BYTES = 512 * 1024;
/** One file of 5 MB and the form around it. */
export const UPLOAD_BYTES = 5 * 1024 * 1024 + 64 * 1024;

export function allowedMethods(): RequestHandler {
  return (request, response, next) => {
    if (methods.has(request.method)) {
      next();
      return;
    }
    response.set('Allow', [...methods].join(', '));
    sendProblem(request, response, { status: 405, code: 'E-902' });
  };
}

/**
 * The length must be said beforehand: Node then reads no more than that, and an overlong body is refused unread.
 * Browsers and HTTP libraries say it for every form and file.
 */
export function bodyLimits(isUpload: (path: string) => boolean): RequestHandler {
  return (request, response, next) => {
    const length = request.get('content-length');
    const limit = isUpload(request.path) ? UPLOAD_BYTES : FORM_BYTES;
    if (request.get('transfer-encoding') !== undefined) {
      response.set('Connection', 'close');
      sendProblem(request, response, { status: 400, code: 'E-902' });
    } else if (length !== undefined && Number(length) > limit) {
      sendProblem(request, response, { status: 413, code: 'E-901' });
    } else next();
  };
}
