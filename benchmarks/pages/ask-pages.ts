/** The load generator, a process of its own: asks for one page over a few connections for a while. */
import http from 'node:http';

export interface Asking {
  readonly url: string;
  /** Empty for a page that anybody may see. */
  readonly cookie: string;
  readonly connections: number;
  /** Milliseconds after which no further page is asked for. */
  readonly forMs: number;
}

export interface Asked {
  /** Milliseconds from asking to the end of each answer. */
  readonly answers: readonly number[];
  readonly elapsedMs: number;
}

async function run({ url, cookie, connections, forMs }: Asking): Promise<Asked> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const answers: number[] = [];
  const began = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - began < forMs) answers.push(await ask(agent, url, cookie));
  };
  await Promise.all(Array.from({ length: connections }, client));
  const elapsedMs = performance.now() - began;
  agent.destroy();
  return { answers, elapsedMs };
}

function ask(agent: http.Agent, url: string, cookie: string): Promise<number> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { Accept: 'text/html', ...(cookie === '' ? {} : { Cookie: cookie }) };
    const request = http.get(url, { agent, headers }, (response) => {
      response.resume();
      response.once('end', () => {
        if (response.statusCode === 200) resolve(performance.now() - began);
        else reject(new Error(`${url}: ${String(response.statusCode)}`));
      });
    });
    request.once('error', reject);
  });
}

process.on('message', (asking: Asking) => {
  run(asking).then(
    (asked) => process.send?.(asked),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
