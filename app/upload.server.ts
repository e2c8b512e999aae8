/** Reads a form with a file in it: the file streams to the disk, and stops there at its limit. */
import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { unstable_parseMultipartFormData as parseMultipart, type UploadHandlerPart } from '@remix-run/node';
import { invalid, isRefusal, Refusal } from '../people/refusal';
import { LARGEST_UPLOAD } from '../requests/attachments/store-attachment.server';

/** In bytes, of all text fields together: a pasted table of a thousand rows is one. */
const MOST_TEXT = 1024 * 1024;

export interface ReceivedFile {
  /** As the sender's device named it. */
  readonly name: string;
  /** Path of a temporary file; whoever takes it removes it. */
  readonly path: string;
}

export interface Upload {
  /** The text fields. */
  readonly form: FormData;
  /** The first file that was chosen; null where none was. */
  readonly file: ReceivedFile | null;
}

/**
 * @param folder where the temporary file lies
 * @throws E-901 for a file or texts that are too large, E-902 for what is no multipart form; no file is left then
 */
export async function readUpload(request: Request, folder: string): Promise<Upload> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const reading = { file: null as ReceivedFile | null, textLeft: MOST_TEXT };
  const stop = new AbortController();
  let writing: Promise<void> = Promise.resolve();
  const take = async ({ filename, data }: UploadHandlerPart): Promise<string | null> => {
    if (filename === undefined) return takeText(reading, data);
    if (filename === '' || reading.file !== null) return drain(data);
    reading.file = { name: filename, path: path.join(folder, randomUUID()) };
    const target = createWriteStream(reading.file.path, { mode: 0o600 });
    writing = pipeline(limited(data), target, { signal: stop.signal });
    await writing;
    return null;
  };
  try {
    const form = await parseMultipart(request, take);
    return { form, file: reading.file };
  } catch (error) {
    // A body that breaks off fails while its file is still being made: removed before that, it would come back.
    stop.abort();
    await writing.catch(() => undefined);
    if (reading.file) await rm(reading.file.path, { force: true });
    throw isRefusal(error) ? error : invalid('E-902');
  }
}

async function takeText(reading: { textLeft: number }, data: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of data) {
    reading.textLeft -= chunk.length;
    if (reading.textLeft < 0) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

async function* limited(data: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  for await (const chunk of data) {
    size += chunk.length;
    if (size > LARGEST_UPLOAD) throw tooLarge();
    yield chunk;
  }
}

async function drain(data: AsyncIterable<Uint8Array>): Promise<null> {
  const parts = data[Symbol.asyncIterator]();
  while (!(await parts.next()).done);
  return null;
}

function tooLarge(): Refusal {
  return new Refusal('too-large', 'E-901');
}
