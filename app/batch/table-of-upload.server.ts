/** The text of the table that was sent: of the file where one was chosen, else what was pasted. */
import { readFile } from 'node:fs/promises';
import { decodeTable } from '../../requests/batches/table/decode-table';
import { textOf } from '../request-body.server';
import type { UploadVisit } from '../route-handlers.server';

/** Name of the box that a table is pasted into. */
const pastedField = 'table';

/** @throws E-321 for a file of another encoding */
export async function tableOfUpload({ form, file }: Pick<UploadVisit, 'form' | 'file'>): Promise<string> {
  return file ? decodeTable(await readFile(file.path)) : textOf(form, pastedField);
}
