/** The draft saver of a page: its state for the screen, and a last save when the page goes away. */
import { useEffect, useState } from 'react';
import { sendSave, type StoredVersion } from './draft-requests';
import { DraftSaver, type SaveState } from './draft-saver';
import { forgetLocally, keepLocally } from './local-copy';

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
  readonly revision: number;
  readonly updatedAt: number;
  /** What another window had saved when the page was sent. */
  readonly conflict: StoredVersion | null;
}

export function useAutosave(input: AutosaveInput): Autosave {
  const { draft, step, csrf, revision, updatedAt, conflict } = input;
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
  // Sending the page moved the draft on, or found that another window had.
  useEffect(() => {
    if (conflict) saver.found(conflict);
    else saver.goOn({ revision, updatedAt });
  }, [saver, revision, updatedAt, conflict]);
  useEffect(() => {
    const save = (): void => void saver.saveNow();
    // The page goes to the background or away: what waits is sent now; `keepalive` lets it arrive.
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', save);
    window.addEventListener('online', save);
    return () => {
      saver.stop();
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', save);
      window.removeEventListener('online', save);
    };
  }, [saver]);
  return { ...shown, saver };
}
