/** Begins and ends listening: with words for what stops the start, and without cutting off what is under way. */
import type { Server } from 'node:http';
import { StartProblem } from './start-problem';

export interface Place {
  readonly host: string;
  readonly port: number;
}

/** @throws StartProblem that says what to do about a taken or forbidden port */
export function listen(server: Server, { host, port }: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new StartProblem(listenProblem(error, host, port)));
    });
    server.listen(port, nameless(host), resolve);
  });
}

function listenProblem(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken. Stop what uses it, or choose another: PORT=${port + 1}.`;
  if (error.code === 'EACCES')
    return `Port ${port} may not be used by this user: choose one above 1023 with PORT.`;
  return `Listening on ${host}:${port} failed: ${error.message}. Check HOST and PORT.`;
}

/** Ends listening; what is under way is answered for at most `graceMs`, then cut off. */
export function drain(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      server.closeAllConnections();
    }, graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

/** `[::1]` is how it stands in an address; it is listened on without the brackets. */
const nameless = (host: string): string => host.replace(/^\[|\]$/g, '');
