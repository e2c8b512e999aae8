/** The load generator, a process of its own: sends submissions over a few connections and says what came back. */
import http from 'node:http';

/** A form as the check page would send it. */
export interface SentForm {
  readonly path: string;
  readonly cookie: string;
  readonly body: string;
}

export interface Load {
  readonly url: string;
  readonly connections: number;
  readonly forms: readonly SentForm[];
}

export interface Answer {
  readonly status: number;
  readonly location: string;
  /** From sending to the end of the answer. */
  readonly ms: number;
}

export interface LoadResult {
  /** In the order of the forms. */
  readonly answers: readonly Answer[];
  readonly elapsedMs: number;
}

async function run({ url, connections, forms }: Load): Promise<LoadResult> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const answers: Answer[] = [];
  let next = 0;
  const began = performance.now();
  const client = async (): Promise<void> => {
    for (let index = next++; ; index = next++) {
      const form = forms[index];
      if (!form) return;
      answers[index] = await send(agent, url, form);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  const elapsedMs = performance.now() - began;
  agent.destroy();
  return { answers, elapsedMs };
}

function send(agent: http.Agent, origin: string, { path, cookie, body }: SentForm): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const headers = {
      Cookie: cookie,
      Origin: origin,
      Accept: 'text/html',
      'Content-Type': 'application/x-www-form-urlencoded',
      'Content-Length': Buffer.byteLength(body),
    };
    const request = http.request(origin + path, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, location: headers.location ?? '', ms: performance.now() - began });
      });
    });
    request.once('error', reject);
    request.end(body);
  });
}

process.on('message', (load: Load) => {
  run(load).then(
    (result) => process.send?.(result),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
