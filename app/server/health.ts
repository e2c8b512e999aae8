/** `/livez`: the process answers. `/readyz`: it can serve; 503 before start is complete and from the stop signal on. */
import { Router } from 'express';

export interface Health {
  /** Rejects or answers false where requests could not be served. */
  readonly ready: () => Promise<boolean>;
}

export function healthRoutes({ ready }: Health): Router {
  const router = Router();
  router.get('/livez', (_request, response) => {
    response.type('text').send('ok\n');
  });
  router.get('/readyz', (_request, response) => {
    // The reason is in the log; here it would tell strangers about the installation.
    const answer = (isReady: boolean): void => {
      response
        .status(isReady ? 200 : 503)
        .type('text')
        .send(isReady ? 'ready\n' : 'not ready\n');
    };
    ready().then(answer, () => {
      answer(false);
    });
  });
  return router;
}
