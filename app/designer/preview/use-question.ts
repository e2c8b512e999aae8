/** A question about the saved draft that is asked of the server anew whenever it, or the draft, changes. */
import { useEffect, useRef, useState } from 'react';
import { csrfHeaderName } from '../../csrf-names';
import { useShell } from '../../ui/shell/shell-data';
import { useItemDraft } from '../item-draft/item-draft-context';

/** Milliseconds after the last change. */
const PAUSE = 300;

export interface Told<Answer> {
  readonly told: Answer | null;
  readonly failed: boolean;
}

/**
 * @param verb the last part of the address that answers
 * @param asked what is sent; null asks nothing
 */
export function useQuestion<Answer>(verb: string, asked: object | null): Told<Answer> {
  const { item, draft, saveState } = useItemDraft();
  const { csrf } = useShell();
  const [state, setState] = useState<Told<Answer>>({ told: null, failed: false });
  const first = useRef(true);
  const saved = saveState.kind === 'saved';
  useEffect(() => {
    if (!saved || asked === null) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(
      () => {
        first.current = false;
        ask<Answer>(`/design/${item}/${verb}`, asked, csrf, controller.signal).then(
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
  }, [item, verb, draft.revision, saved, asked, csrf]);
  return state;
}

async function ask<Answer>(
  address: string,
  asked: object,
  csrf: string,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', [csrfHeaderName]: csrf },
    body: JSON.stringify(asked),
    signal,
  });
  if (!response.ok) throw new Error(`The question was refused: ${response.status}`);
  return (await response.json()) as Answer;
}
