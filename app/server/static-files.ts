/** Serves the build's files for browsers. The names of its assets hold their hash, so that they may be kept for good. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import express, { type RequestHandler } from 'express';
import { encodings } from '../bundle/precompress';

const YEAR = 31_536_000;
const FOR_GOOD = `public, max-age=${YEAR}, immutable`;
const ASSETS = '/assets/';

/**
 * Serves assets that were compressed when they were built, as they are; every other request goes on. To stand
 * before whatever compresses answers on their way.
 *
 * @param clientDir `build/client`, read once
 */
export function compressedFiles(clientDir: string): RequestHandler {
  const folder = path.join(clientDir, 'assets');
  const names = new Set(existsSync(folder) ? readdirSync(folder) : []);
  return (request, response, next) => {
    const name = request.path.startsWith(ASSETS) ? request.path.slice(ASSETS.length) : '';
    const made = encodings.filter(({ ending }) => names.has(name + ending));
    if (made.length === 0 || !['GET', 'HEAD'].includes(request.method)) {
      next();
      return;
    }
    const chosen = made.find(({ name: encoding }) => request.acceptsEncodings(encoding) !== false);
    response.type(path.extname(name)).vary('Accept-Encoding').set('Cache-Control', FOR_GOOD);
    if (chosen) response.set('Content-Encoding', chosen.name);
    response.sendFile(name + (chosen?.ending ?? ''), { root: folder, cacheControl: false }, (error) => {
      if (!error || response.headersSent) return;
      for (const header of ['Content-Type', 'Content-Encoding', 'Cache-Control'])
        response.removeHeader(header);
      next();
    });
  };
}

/** @param clientDir `build/client` */
export function staticFiles(clientDir: string): RequestHandler {
  return express.static(clientDir, {
    index: false,
    redirect: false,
    cacheControl: false,
    setHeaders(response, file) {
      const hashed = file.startsWith(path.join(clientDir, 'assets') + path.sep);
      response.set('Cache-Control', hashed ? FOR_GOOD : 'public, max-age=3600');
      response.removeHeader('Vary');
    },
  });
}
