/** What the rules of a draft come to for somebody: with their form, every clause, and what a case of it would expect. */
import type { Answers } from '../../rules/facts';
import { caseInput } from '../cases/case-facts';
import type { Expectation } from '../cases/case-schema';
import { expectedNow } from '../cases/run-case';
import type { Item } from '../parse-item';
import { simulateItem, type Simulation } from '../simulate/simulate-item';
import { whyNot, type WhyNot } from '../simulate/why-not';
import { planPreview, previewInput, previewOf } from './draft-preview';
import type { DraftPreview, PreviewCase, PreviewSettings } from './draft-preview';

export interface DraftSimulation {
  readonly preview: DraftPreview;
  readonly simulation: Simulation;
  readonly expect: Expectation;
}

/** Pure. */
export function draftSimulation(item: Item, asked: PreviewCase, settings: PreviewSettings): DraftSimulation {
  const input = previewInput(item, asked, settings);
  const plan = planPreview(item, input, settings);
  const { requester, answers, now } = input;
  const witness = { requester, persons: asked.persons, answers: answers as Answers, now };
  return {
    preview: previewOf(plan, input),
    simulation: simulateItem(item, plan),
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
  return whyNot(item, missed, previewInput(item, asked, settings), settings);
}
