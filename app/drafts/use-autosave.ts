/** The draft saver of a page: its state for the screen, and a last save when the page goes away. */
import { useEffect, useRef, useState } from 'react';
import type { FormField } from '../../forms/field-types/field-type';
import { sendSave } from './draft-requests';
import { DraftSaver, type SaverBase, type SaveState } from './draft-saver';
import { forgetLocally, keepLocally } from './local-copy';
import type { StepOutcome } from './step-outcome';

export interface Autosave {
  readonly state: SaveState;
  /** What the next change is based on. */
  readonly base: SaverBase;
  readonly saver: DraftSaver;
}

export interface AutosaveInput {
  readonly draft: string;
  readonly step: string;
  /** Id of the item's version that the page asks the questions of. */
  readonly version: string;
  readonly fields: readonly FormField[];
  readonly csrf: string;
  /** The draft as the page was made from it. */
  readonly first: SaverBase;
  readonly updatedAt: number;
  /** What came of sending the page. */
  readonly outcome: StepOutcome | undefined;
}

export function useAutosave(input: AutosaveInput): Autosave {
  const { draft, step, version, fields, csrf, updatedAt, outcome } = input;
  const conflict = outcome?.conflict;
  const first = outcome ? { revision: outcome.revision, answers: outcome.base } : input.first;
  const [shown, setShown] = useState<{ state: SaveState; base: SaverBase }>({
    state: conflict ? { kind: 'conflict', ...conflict } : { kind: 'saved', at: updatedAt },
    base: first,
  });
  const [saver] = useState(
    () =>
      new DraftSaver(first, csrf, {
        step,
        version,
        fields,
        send: (body, token) => sendSave(draft, body, token),
        keepLocally: (copy) => {
          keepLocally(draft, copy);
        },
        forgetLocally: () => {
          forgetLocally(draft);
        },
        onState: (state, base) => {
          setShown({ state, base });
        },
      }),
  );
  useEffect(() => {
    saver.takeToken(csrf);
  }, [saver, csrf]);
  // Sending the page moved the draft on, or found that another window had. Each is heard once: loading the page's
  // data anew says nothing new of an old sending, and must not put the saver back.
  const heard = useRef<StepOutcome>();
  useEffect(() => {
    if (!outcome || heard.current === outcome) return;
    heard.current = outcome;
    const { conflict: other, answers, taken } = outcome;
    if (other) {
      saver.found(other, answers);
      return;
    }
    saver.goOn({ revision: outcome.revision, answers, updatedAt });
    if (taken.length > 0) saver.takeIn(taken, answers);
  }, [saver, outcome, updatedAt]);
  useEffect(() => {
    const save = (): void => void saver.saveNow();
    // `keepalive` lets it arrive when the page is gone.
    const leave = (): void => {
      saver.leave();
    };
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', save);
    return () => {
      leave();
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('online', save);
    };
  }, [saver]);
  return { ...shown, saver };
}
