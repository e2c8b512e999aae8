/** The log: one line a request, without queries, cookies or bodies, for those may hold what people typed. */
import { randomUUID } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import { destination, pino, type Logger } from 'pino';

export type { Logger };

/** Keys whose values never reach the log, wherever in an object they stand. */
const secretKeys = [
  'password',
  'token',
  'cookie',
  'authorization',
  'csrfToken',
  '_csrf',
  'answers',
  'secret',
];

export function createLogger(level: string): Logger {
  const paths = secretKeys.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);
  // Lines are written beside the work, not before it goes on; what is left is written when the process ends.
  return pino({ level, redact: { paths, censor: '[redacted]' } }, destination({ sync: false }));
}

/** Names the request in the log and on an error page. */
export function requestIdOf(response: Response): string {
  const id: unknown = response.locals.requestId;
  return typeof id === 'string' ? id : '';
}

export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const requestId = randomUUID();
    response.locals.requestId = requestId;
    response.set('X-Request-Id', requestId);
    response.on('close', () => {
      logger.info(
        {
          requestId,
          method: request.method,
          path: request.path,
          status: response.statusCode,
          ms: Math.round(performance.now() - started),
          aborted: !response.writableFinished || undefined,
        },
        'request',
      );
    });
    next();
  };
}
