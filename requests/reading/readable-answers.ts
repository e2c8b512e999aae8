/** The answers of a request that one viewer may read, in words and in the order of the form that asked for them. */
import { formatAnswer } from '../../forms/format-answer';
import { answeredFiles } from '../../forms/composites/answered-files';
import type { AnsweredFiles } from '../../forms/composites/answered-files';
import { answerFields } from '../../forms/composites/answer-fields';
import { readablePart, readersOf } from '../../forms/field-access';
import { childPath } from '../../forms/field-path';
import { keysOnStep } from '../../forms/form-steps';
import type { FormModel } from '../../forms/form-model';
import { mayRead } from '../../people/reader-words';
import type { ReadingSituation } from '../../people/reader-words';
import type { Viewer } from '../../people/viewer';
import type { Json, LocalizedText } from '../../rules/conditions/condition';
import type { Answers } from '../../rules/facts';
import type { ApprovalCandidate } from '../../tickets/approvals/approval';
import type { RequestWork } from '../../tickets/request-work';
import type { Reader } from './explain-words';

export interface AnswerView {
  /** Id and title of the step on which it was asked. */
  readonly step: string;
  readonly stepTitle: LocalizedText;
  readonly field: string;
  readonly label: LocalizedText;
  /** In the viewer's language. */
  readonly text: string;
  /** Uploads that are to be had at their ids. */
  readonly files: AnsweredFiles;
  readonly value: Json;
}

/** Who stands where in a request, for the reader words of its form. */
export function readingSituation(
  requesterId: string,
  work: RequestWork,
  candidates: readonly ApprovalCandidate[],
): ReadingSituation {
  const approvers = new Map<string, string[]>();
  const add = (key: string, ids: readonly string[]): void =>
    void approvers.set(key, [...(approvers.get(key) ?? []), ...ids]);
  for (const approval of work.approvals) {
    // What was asked before the answers were changed opens nothing of what they are now.
    if (approval.state === 'withdrawn') continue;
    const ids = candidates.filter((each) => each.approvalId === approval.id).map((each) => each.personId);
    add(approval.key, ids);
    const ticket = work.tickets.find((each) => each.id === approval.ticketId);
    if (ticket) add(ticket.key, ids);
  }
  return {
    requesterId,
    assigneesByTicketKey: Object.fromEntries(work.tickets.map((ticket) => [ticket.key, ticket.assigneeId])),
    approversByKey: Object.fromEntries(approvers),
  };
}

export function mayReadField(
  viewer: Viewer,
  form: FormModel,
  field: string,
  situation: ReadingSituation,
): boolean {
  return form.byPath.has(field) && mayRead(viewer, readersOf(form, field), situation);
}

export function readableAnswers(form: FormModel, answers: Answers, reader: Reader): AnswerView[] {
  return form.document.layout.steps.flatMap((step) =>
    keysOnStep(step).flatMap((key) => {
      const field = form.fields.get(key);
      const given = answers[key];
      if (!field || given === undefined) return [];
      const value = readablePart(field, childPath('', key), given, reader.mayReadField);
      if (value === undefined) return [];
      const words = { text: formatAnswer(value, field, reader), files: answeredFiles(field, value) };
      return [
        { step: step.id, stepTitle: step.title, field: key, label: field.texts.label, ...words, value },
      ];
    }),
  );
}

/** Employee numbers that stand in the answers of person fields, so that their names can be looked up. */
export function personsInAnswers(form: FormModel, answers: Answers): string[] {
  return answerFields([...form.fields.values()], answers).flatMap(({ field, value }) =>
    field.schema['x-type'] === 'person' && typeof value === 'string' ? [value] : [],
  );
}
