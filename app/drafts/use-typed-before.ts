/** Takes over what was typed before scripts ran, or what an earlier page left on this device unsaved. */
import { useEffect, useRef } from 'react';
import type { Answers } from '../../rules/facts';
import type { DraftPage } from './draft-page';
import { forgetLocally, localCopy, type LocalCopy } from './local-copy';
import { postedAnswers, withPosted } from '../../forms/composites/posted-answers';

export interface TakeOver {
  readonly typed: (answers: Answers) => void;
  readonly kept: (copy: LocalCopy) => void;
}

/** @param takeOver one of its functions is called once, and only where there is something to take over */
export function useTypedBefore(page: DraftPage, formId: string, given: Answers, takeOver: TakeOver): void {
  const once = useRef(false);
  useEffect(() => {
    if (once.current) return;
    once.current = true;
    const copy = localCopy(page.draft.id);
    if (copy && !equal(copy.answers, given)) {
      takeOver.kept(copy);
      return;
    }
    if (copy) forgetLocally(page.draft.id);
    const typed = typedInto(page, formId, given);
    if (!equal(typed, given)) takeOver.typed(typed);
  }, [page, formId, given, takeOver]);
}

function equal(a: Answers, b: Answers): boolean {
  return a === b || JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

function typedInto({ form }: DraftPage, formId: string, given: Answers): Answers {
  const element = document.getElementById(formId);
  if (!(element instanceof HTMLFormElement)) return given;
  const posted = postedAnswers(form.fields, new FormData(element));
  // Only what differs: a control may post an empty answer for one that was never given.
  const changed = Object.entries(posted).filter(([key, value]) => !same(given[key], value));
  return withPosted(form.fields, given, Object.fromEntries(changed));
}

function same(given: unknown, typed: unknown): boolean {
  const none = (value: unknown): boolean =>
    value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
  return (none(given) && none(typed)) || JSON.stringify(given) === JSON.stringify(typed);
}
