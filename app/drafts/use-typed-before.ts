/** Takes over what was typed before scripts ran, or what an earlier page left on this device unsaved. */
import { postedAnswers, withPosted, type PostedAnswers } from '../../forms/composites/posted-answers';
import type { Answers } from '../../rules/facts';
import { useUnheard } from '../ui/use-unheard';
import { useWhenHeard } from '../ui/use-when-heard';
import type { DraftPage } from './draft-page';
import { forgetLocally, localCopy, type LocalCopy } from './local-copy';

export interface TakeOver {
  readonly typed: (answers: Answers) => void;
  readonly kept: (copy: LocalCopy) => void;
}

/** @param takeOver one of its functions is called once, and only where there is something to take over */
export function useTypedBefore(page: DraftPage, formId: string, given: Answers, takeOver: TakeOver): void {
  const early = useUnheard(() => typedInto(page, formId, given));
  useWhenHeard(() => {
    const copy = localCopy(page.draft.id);
    if (copy && !equal(copy.answers, given)) {
      takeOver.kept(copy);
      return;
    }
    if (copy) forgetLocally(page.draft.id);
    const changed = { ...early, ...typedInto(page, formId, given) };
    const typed = withPosted(page.form.fields, given, changed);
    if (!equal(typed, given)) takeOver.typed(typed);
  });
}

function equal(a: Answers, b: Answers): boolean {
  return a === b || JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());
}

/** @returns what the boxes hold that is not what was given */
function typedInto({ form }: DraftPage, formId: string, given: Answers): PostedAnswers {
  const element = document.getElementById(formId);
  if (!(element instanceof HTMLFormElement)) return {};
  const posted = postedAnswers(form.fields, new FormData(element));
  // Only what differs: a control may post an empty answer for one that was never given.
  return Object.fromEntries(Object.entries(posted).filter(([key, value]) => !same(given[key], value)));
}

function same(given: unknown, typed: unknown): boolean {
  const none = (value: unknown): boolean =>
    value === undefined || value === null || value === false || (Array.isArray(value) && value.length === 0);
  return (none(given) && none(typed)) || JSON.stringify(given) === JSON.stringify(typed);
}
