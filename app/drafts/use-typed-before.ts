/** Takes over what was typed before scripts ran, or what a lost connection left on this device. */
import { useEffect, useRef } from 'react';
import type { Answers } from '../../rules/facts';
import type { DraftPage } from './draft-page';
import { localCopy } from './local-copy';
import { postedAnswers, withPosted } from './posted-answers';

/** @param take is called once, and only where there is something to take over */
export function useTypedBefore(
  page: DraftPage,
  formId: string,
  given: Answers,
  take: (answers: Answers) => void,
): void {
  const once = useRef(false);
  useEffect(() => {
    if (once.current) return;
    once.current = true;
    const copy = localCopy(page.draft.id, page.draft.revision);
    const typed = copy?.answers ?? typedInto(page, formId, given);
    if (JSON.stringify(typed) !== JSON.stringify(given)) take(typed);
  }, [page, formId, given, take]);
}

function typedInto({ form }: DraftPage, formId: string, given: Answers): Answers {
  const element = document.getElementById(formId);
  if (!(element instanceof HTMLFormElement)) return given;
  const posted = postedAnswers(form.fields, new FormData(element));
  // Only what differs: a control may post an empty answer for one that was never given.
  const changed = Object.entries(posted).filter(([key, value]) => !same(given[key], value));
  return withPosted(given, Object.fromEntries(changed));
}

function same(given: unknown, typed: unknown): boolean {
  const none = (value: unknown): boolean =>
    value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
  return (none(given) && none(typed)) || JSON.stringify(given) === JSON.stringify(typed);
}
