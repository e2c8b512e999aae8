/** What the rules of a draft come to for somebody: with their form, every clause, and what a case of it would expect. */
import { initialAnswers } from '../../forms/initial-answers';
import type { Answers } from '../../rules/facts';
import { caseInput } from '../cases/case-facts';
import type { Expectation } from '../cases/case-schema';
import { expectedNow } from '../cases/run-case';
import { formFor } from '../form-for';
import type { Item } from '../parse-item';
import type { PlanInput } from '../plan-request';
import { simulateItem, type Simulation } from '../simulate/simulate-item';
import { whyNot, type WhyNot } from '../simulate/why-not';
import { draftPreview, type DraftPreview, type PreviewCase, type PreviewSettings } from './draft-preview';

export interface DraftSimulation {
  readonly preview: DraftPreview;
  readonly simulation: Simulation;
  readonly expect: Expectation;
}

/** Pure. */
export function draftSimulation(item: Item, asked: PreviewCase, settings: PreviewSettings): DraftSimulation {
  const input = inputOf(item, asked, settings);
  const { requester, answers, now } = input;
  const witness = { requester, persons: asked.persons, answers: answers as Answers, now };
  return {
    preview: draftPreview(item, asked, settings),
    simulation: simulateItem(item, input, settings),
    expect: expectedNow(item, caseInput(witness), settings.calendars),
  };
}

/** Pure. @param missed key of a ticket */
export function whyNotInDraft(
  item: Item,
  missed: string,
  asked: PreviewCase,
  settings: PreviewSettings,
): WhyNot {
  return whyNot(item, missed, inputOf(item, asked, settings), settings);
}

function inputOf(item: Item, asked: PreviewCase, settings: PreviewSettings): PlanInput {
  const { requester, persons, now } = asked;
  const { calendars, departments, locale } = settings;
  const begun = () => initialAnswers(item.form, formFor(item, requester, calendars, departments), requester);
  const known = new Map([requester, ...persons].map((person) => [person.number, person]));
  return { requester, answers: asked.answers ?? begun(), now, persons: known, locale };
}
