/** The draft saver of a page: its state for the screen, and a last save when the page goes away. */
import { useEffect, useRef, useState } from 'react';
import { sendSave } from './draft-requests';
import { DraftSaver, type SaveState } from './draft-saver';
import { forgetLocally, keepLocally } from './local-copy';
import type { StepOutcome } from './step-outcome';

export interface Autosave {
  readonly state: SaveState;
  /** The revision that the next change is based on. */
  readonly revision: number;
  readonly saver: DraftSaver;
}

export interface AutosaveInput {
  readonly draft: string;
  readonly step: string;
  readonly csrf: string;
  /** The draft as the page was made from it. */
  readonly revision: number;
  readonly updatedAt: number;
  /** What came of sending the page. */
  readonly outcome: StepOutcome | undefined;
}

export function useAutosave(input: AutosaveInput): Autosave {
  const { draft, step, csrf, updatedAt, outcome } = input;
  const conflict = outcome?.conflict;
  const revision = outcome?.revision ?? input.revision;
  const [shown, setShown] = useState<{ state: SaveState; revision: number }>({
    state: conflict ? { kind: 'conflict', ...conflict } : { kind: 'saved', at: updatedAt },
    revision,
  });
  const [saver] = useState(
    () =>
      new DraftSaver(revision, csrf, {
        step,
        send: (body, token) => sendSave(draft, body, token),
        keepLocally: (copy) => {
          keepLocally(draft, copy);
        },
        forgetLocally: () => {
          forgetLocally(draft);
        },
        onState: (state, at) => {
          setShown({ state, revision: at });
        },
      }),
  );
  useEffect(() => {
    saver.takeToken(csrf);
  }, [saver, csrf]);
  // Sending the page moved the draft on, or found that another window had. Each is heard once: loading the page's
  // data anew says nothing new of an old sending, and must not put the saver back.
  const heard = useRef(outcome);
  useEffect(() => {
    if (!outcome || heard.current === outcome) return;
    heard.current = outcome;
    if (outcome.conflict) saver.found(outcome.conflict);
    else saver.goOn({ revision: outcome.revision, updatedAt });
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
