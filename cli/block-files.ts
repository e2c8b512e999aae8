/** The blocks that a document in a file may use: those that ship, and those in a folder `blocks` beside it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DocumentError } from '../catalog/document-error';
import { documentFiles, loadBlock, loadBlocks } from '../catalog/load-items.server';
import type { BlockDocument } from '../forms/expand-blocks';
import { UntrustedJsonError } from '../forms/untrusted-json';

/** Blocks with mistakes are left out: linting them says what is wrong. @param file - for standard input */
export function blocksAround(file: string): readonly BlockDocument[] {
  const folder = path.dirname(path.resolve(file));
  const folders =
    file === '-' ? [] : [path.join(folder, 'blocks'), path.join(path.dirname(folder), 'blocks')];
  return [
    ...folders.filter((each) => existsSync(each)).flatMap((each) => documentFiles(each).flatMap(blockIn)),
    ...loadBlocks().map(({ block }) => block),
  ];
}

function blockIn(file: string): readonly BlockDocument[] {
  try {
    return [loadBlock(file).block];
  } catch (error) {
    if (error instanceof DocumentError || error instanceof UntrustedJsonError) return [];
    throw error;
  }
}
