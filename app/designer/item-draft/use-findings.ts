/** What the checks find in a draft, looked for anew a moment after each save. */
import { useEffect, useState } from 'react';
import type { Finding } from '../../../catalog/publishing/checks';
import type { ProductText } from '../../../forms/locale';

export interface Findings {
  /** Null until the checks have looked. */
  readonly findings: readonly Finding[] | null;
  readonly covered: readonly ProductText[];
}

export interface LatestFindings extends Findings {
  /** Whether they are of what was there before: what is there now has not been looked at yet. */
  readonly looking: boolean;
}

/** Milliseconds after the last save. */
const PAUSE = 600;

/** @param saved whether nothing waits to be saved: the checks look at what the server has */
export function useFindings(item: string, revision: number, saved: boolean): LatestFindings {
  const [{ of, ...found }, setFound] = useState<Findings & { readonly of: number | null }>({
    ...{ findings: null, covered: [], of: null },
  });
  useEffect(() => {
    if (!saved) return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      void readFindings(item, controller.signal).then((report) => {
        if (!controller.signal.aborted) setFound((before) => ({ ...(report ?? before), of: revision }));
      });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [item, revision, saved]);
  return { ...found, looking: !saved || of !== revision };
}

/** Null where they cannot be had: the badge then keeps what it said, and publishing checks anyway. */
async function readFindings(item: string, signal: AbortSignal): Promise<Findings | null> {
  try {
    const response = await fetch(`/design/${item}/checks`, {
      headers: { Accept: 'application/json' },
      signal,
    });
    return response.ok ? ((await response.json()) as Findings) : null;
  } catch {
    return null;
  }
}
