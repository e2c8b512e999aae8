/** The chain that every request passes: headers, guards, health, files, Remix. */
import type { ServerBuild } from '@remix-run/node';
import { createRequestHandler } from '@remix-run/express';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { fault, invalid } from '../../people/refusal';
import { httpStatusOf } from '../../people/refusal-status';
import type { AppContext } from '../context.server';
import { refusalOf } from '../refusals/failure-refusal';
import { secondsToWait } from '../refusals/refusal-response.server';
import { healthRoutes, type Health } from './health';
import './load-context';
import { originGuard, ownOrigins } from './origin-guard';
import { sendProblem } from './problem-page';
import { addressOf, forwardedHeaders } from './proxies';
import { allowedMethods, bodyLimits } from './request-limits';
import { requestIdOf, requestLog, type Logger } from './request-log';
import { nonceOf, securityHeaders } from './security-headers';
import { compressedFiles, staticFiles } from './static-files';

export interface AppParts {
  readonly app: AppContext;
  readonly build: ServerBuild;
  /** Folder of the build's files for browsers. */
  readonly clientDir: string;
  readonly logger: Logger;
  readonly health: Health;
  /** The port that is listened on; known only once it is. */
  readonly port: () => number;
}

const isUpload = (path: string): boolean => /^\/drafts\/[^/]+\/files$|^\/catalog\/[^/]+\/batch$/.test(path);

export function createApp({ app, build, clientDir, logger, health, port }: AppParts): Express {
  const { config } = app;
  const server = express();
  server.disable('x-powered-by');
  server.set('trust proxy', [...config.trustedProxies]);
  server.use(requestLog(logger), securityHeaders(config.publicOrigin?.startsWith('https:') ?? false));
  server.use(originGuard(ownOrigins(config.publicOrigin, port)), allowedMethods(), bodyLimits(isUpload));
  server.use(healthRoutes(health));
  server.use(forwardedHeaders(config.publicOrigin), compressedFiles(clientDir), compression());
  server.use(staticFiles(clientDir));
  server.use(
    createRequestHandler({
      build,
      mode: 'production',
      getLoadContext: (request, response) => ({
        app: { ...app, readOnce: {} },
        nonce: nonceOf(response),
        address: addressOf(response),
        requestId: requestIdOf(response),
        logFault: (error) => {
          logger.error({ requestId: requestIdOf(response), path: request.path, err: error }, 'fault');
        },
      }),
    }),
  );
  server.use(lastResort(app, logger));
  return server;
}

/** What no route caught: a malformed URL is the client's mistake, the rest is a fault of ours. */
function lastResort({ database }: AppContext, logger: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const malformed = error instanceof URIError || (error instanceof TypeError && 'code' in error);
    if (!malformed) logger.error({ requestId: requestIdOf(response), err: error }, 'unhandled');
    const refusal = malformed ? invalid('E-902') : (refusalOf(error, database) ?? fault());
    const wait = secondsToWait(refusal);
    if (wait !== null) response.set('Retry-After', String(wait));
    sendProblem(request, response, { status: httpStatusOf[refusal.kind], code: refusal.code });
  };
}
