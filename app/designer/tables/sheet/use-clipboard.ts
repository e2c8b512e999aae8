/** Cells of a spreadsheet through the clipboard: copied and cut as lines of cells parted by tabs, pasted from any such. */
import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { guardCell, unguardCell } from '../../../../requests/batches/table/formula-guard';
import { useToast } from '../../../ui/toast';
import { readRecords, writeRecords } from '../model/separated-text';
import type { Sheet } from './use-sheet';

/** While a cell is typed into, the clipboard is that of its text box. */
export function useClipboard(sheet: Sheet, grid: RefObject<HTMLElement>): void {
  const { t } = useTranslation('tables');
  const toast = useToast();
  const current = useRef({ sheet, t, toast });
  useEffect(() => {
    current.current = { sheet, t, toast };
  });
  useEffect(() => {
    const here = (): Sheet | null => {
      const { sheet: now } = current.current;
      return !now.typing && grid.current?.contains(document.activeElement) ? now : null;
    };
    const onCopy = (event: ClipboardEvent): void => {
      const now = here();
      if (!now) return;
      event.preventDefault();
      const texts = now.texts().map((cells) => cells.map(guardCell));
      event.clipboardData?.setData('text/plain', writeRecords(texts, '\t'));
      if (event.type === 'cut') now.clear();
    };
    const onPaste = (event: ClipboardEvent): void => {
      const now = here();
      const records = readRecords(event.clipboardData?.getData('text/plain') ?? '', '\t');
      if (!now || !records) return;
      event.preventDefault();
      const problem = now.put(
        ...spread(
          records.map((cells) => cells.map(unguardCell)),
          now,
        ),
      );
      if (problem !== '') current.current.toast({ text: current.current.t('pasted', { why: problem }) });
    };
    document.addEventListener('copy', onCopy);
    document.addEventListener('cut', onCopy);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('cut', onCopy);
      document.removeEventListener('paste', onPaste);
    };
  }, [grid]);
}

/** One cell goes into all that are chosen; more begin at the first of them. */
function spread(
  records: readonly (readonly string[])[],
  { range: { top, left, bottom, right } }: Sheet,
): Parameters<Sheet['put']> {
  const spot = { row: top, column: left };
  const [[only] = []] = records;
  if (records.length !== 1 || records[0]?.length !== 1 || only === undefined) return [spot, records];
  const line = Array.from({ length: right - left + 1 }, () => only);
  return [spot, Array.from({ length: bottom - top + 1 }, () => line)];
}
