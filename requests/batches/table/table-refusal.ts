/** Why a table is refused as a whole, with the place as a spreadsheet counts it. */
import { invalid, type Refusal } from '../../../people/refusal';

/** Rows of one table, its header not counted. */
export const MOST_ROWS = 1_000;

export const unknownEncoding = (): Refusal => invalid('E-321');
export const columnTwice = (column: string, place: number): Refusal => invalid('E-322', { column, place });
export const unknownColumn = (column: string, place: number): Refusal => invalid('E-323', { column, place });
/** @param line of the text, from 1 */
export const notATable = (line: number): Refusal => invalid('E-324', { line });
export const tooManyRows = (): Refusal => invalid('E-325', { limit: MOST_ROWS });
