/** What was typed into a box of the server's page before React heard of it: otherwise it would be put back, or never taken. */
import { useUnheard } from './use-unheard';
import { useWhenHeard } from './use-when-heard';

/**
 * For boxes of a controlled value. Browsers that fill boxes in by themselves must be told not to: what they remember
 * of an earlier page is no more what was typed into this one.
 *
 * @param id of the box
 * @param take is told once, after the page was taken over, and only where something was typed
 */
export function useTypedUnheard(id: string, take: (typed: string) => void): void {
  const typed = useUnheard(() => typedInto(id));
  useWhenHeard(() => {
    if (typed !== null) take(typed);
  });
}

function typedInto(id: string): string | null {
  const box = document.getElementById(id);
  if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return null;
  if (box.value === box.defaultValue) return null;
  // A box may not be able to hold all that it was given, such as several lines: then nobody has typed the rest away.
  const untouched = box.cloneNode() as typeof box;
  untouched.value = box.defaultValue;
  return box.value === untouched.value ? null : box.value;
}
