/** A case that is tried: who asks and what they answer, and what the server makes of the draft for it. */
import { useEffect, useRef, useState } from 'react';
import type { PreviewedDraft } from '../../../catalog/publishing/preview-draft';
import type { PreviewCase } from '../../../catalog/publishing/draft-preview';
import { csrfHeaderName } from '../../csrf-names';
import { useShell } from '../../ui/shell/shell-data';
import { useItemDraft } from '../item-draft/item-draft-context';

/** Milliseconds after the last change. */
const PAUSE = 300;

export interface PreviewState {
  readonly told: PreviewedDraft | null;
  readonly failed: boolean;
}

/** Asked anew after every change of the case, and of the draft once it is saved. */
export function usePreview(asked: PreviewCase): PreviewState {
  const { item, draft, saveState } = useItemDraft();
  const { csrf } = useShell();
  const [state, setState] = useState<PreviewState>({ told: null, failed: false });
  const first = useRef(true);
  const saved = saveState.kind === 'saved';
  useEffect(() => {
    if (!saved) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(
      () => {
        first.current = false;
        tryCase(item, asked, csrf, controller.signal).then(
          (told) => {
            setState({ told, failed: false });
          },
          () => {
            if (!controller.signal.aborted) setState((before) => ({ ...before, failed: true }));
          },
        );
      },
      first.current ? 0 : PAUSE,
    );
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [item, draft.revision, saved, asked, csrf]);
  return state;
}

async function tryCase(
  item: string,
  asked: PreviewCase,
  csrf: string,
  signal: AbortSignal,
): Promise<PreviewedDraft> {
  const response = await fetch(`/design/${item}/try`, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', [csrfHeaderName]: csrf },
    body: JSON.stringify(asked),
    signal,
  });
  if (!response.ok) throw new Error(`The preview was refused: ${response.status}`);
  return (await response.json()) as PreviewedDraft;
}
