/** Sends a step: not with errors that the browser can see, and not while a save of the same answers is under way. */
import { useSubmit } from '@remix-run/react';
import type { FormEvent } from 'react';
import { baseText } from './base-text';
import { baseField, intentField, revisionField } from './step-fields';
import type { FormStep } from '../../forms/specialised-form';
import type { StepState } from './use-step';

export function useStepSubmit(
  { told, autosave, answers }: StepState,
  step: FormStep,
): (event: FormEvent<HTMLFormElement>) => void {
  const submit = useSubmit();
  return (event) => {
    const submitter = submitterOf(event);
    const goesOn = submitter?.name !== intentField || submitter.value === 'next';
    if (goesOn && !told.attempt()) {
      event.preventDefault();
      return;
    }
    if (!autosave.saver.busy) {
      autosave.saver.handOver(answers);
      return;
    }
    // The save would move the draft's revision under the form's feet: it goes first, and the form takes its revision.
    event.preventDefault();
    const form = event.currentTarget;
    void autosave.saver.settle().then((base) => {
      autosave.saver.handOver(answers);
      const data = new FormData(form, submitter);
      data.set(revisionField, String(base.revision));
      data.set(baseField, baseText(step, base.answers));
      submit(data, { method: 'post' });
    });
  };
}

function submitterOf(event: FormEvent<HTMLFormElement>): HTMLButtonElement | null {
  const { submitter } = event.nativeEvent as SubmitEvent;
  return submitter instanceof HTMLButtonElement ? submitter : null;
}
