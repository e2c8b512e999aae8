/** Serves the build's files for browsers. Their names hold their hash, so that they may be kept for good. */
import path from 'node:path';
import express, { type RequestHandler } from 'express';

const YEAR = 31_536_000;

/** @param clientDir `build/client` */
export function staticFiles(clientDir: string): RequestHandler {
  return express.static(clientDir, {
    index: false,
    redirect: false,
    cacheControl: false,
    setHeaders(response, file) {
      const hashed = file.startsWith(path.join(clientDir, 'assets') + path.sep);
      response.set('Cache-Control', hashed ? `public, max-age=${YEAR}, immutable` : 'public, max-age=3600');
      response.removeHeader('Vary');
    },
  });
}
