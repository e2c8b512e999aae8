/** The persons that a picker offers for what is typed: from the few who may be chosen, or asked of the server. */
import { useEffect, useMemo, useState } from 'react';
import type { PersonSummary } from '../../people/person';
import { useFormTools } from './answers-context';

/** Long enough that a name typed at speed asks once. */
const PAUSE = 200;

export interface FoundPersons {
  readonly found: readonly PersonSummary[];
  readonly searching: boolean;
}

/** @param typed null where nobody is searching */
export function useFoundPersons(field: string, typed: string | null): FoundPersons {
  const { persons } = useFormTools();
  const eligible = persons.eligible(field);
  const near = useMemo(() => {
    const numbers = eligible ?? Object.keys(persons.known);
    const text = (typed ?? '').trim().toLowerCase();
    return numbers
      .flatMap((number) => persons.known[number] ?? [])
      .filter(({ name, number }) => `${name} ${number}`.toLowerCase().includes(text));
  }, [eligible, persons.known, typed]);
  const far = useSearch(eligible === undefined ? typed : null, persons.search);
  return eligible === undefined && typed ? far : { found: near, searching: false };
}

function useSearch(
  typed: string | null,
  search: (text: string, signal: AbortSignal) => Promise<readonly PersonSummary[]>,
): FoundPersons {
  const [answer, setAnswer] = useState<{ text: string; found: readonly PersonSummary[] }>({
    text: '',
    found: [],
  });
  const text = typed?.trim() ?? '';
  useEffect(() => {
    if (text === '') return undefined;
    const controller = new AbortController();
    const timer = setTimeout(() => {
      search(text, controller.signal).then(
        (found) => {
          setAnswer({ text, found });
        },
        () => {
          // Typing on aborts the search before; a failed one finds nobody, and the number can still be typed.
          if (!controller.signal.aborted) setAnswer({ text, found: [] });
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [text, search]);
  return { found: answer.found, searching: answer.text !== text };
}
