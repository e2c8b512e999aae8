/** What the work that rules open needs and may not get: answers that may be missing. */
import { Effort } from '../../forms/checks/effort';
import { Exploration } from '../../forms/checks/explore-form';
import type { FormState, Situation } from '../../forms/checks/explore-form';
import type { Coverage } from '../../forms/checks/coverage';
import { finding } from '../../forms/checks/finding';
import type { Finding } from '../../forms/checks/finding';
import { labelOf } from '../../forms/checks/finding-labels';
import { shownCase, truthOf } from '../../forms/checks/shown-case';
import { compileCondition } from '../../rules/conditions/compile-condition';
import type { FactSource } from '../../rules/conditions/condition';
import { workingDaysOf } from '../../rules/working-time/counted-days';
import type { Calendars } from '../form-for';
import type { Item } from '../parse-item';
import { tablesOf } from './lookup-tables';
import { expressionsOf, rulesOf, ticketsOf } from './document-walk';
import { workFault, worksOn } from './work-needs';
import type { WorkNeed } from './work-needs';

export interface WorkChecking {
  readonly item: Item;
  readonly situations: readonly Situation[];
  readonly coverage: Coverage;
  readonly calendars: Calendars;
}

/** Cases that seem to show a fault and do not once they are complete: no more are looked at for one fault. */
const MOST_TRIES = 40;

export function workFindings(checking: WorkChecking): readonly Finding[] {
  const { item, situations } = checking;
  const reads = [...expressionsOf(item.document).map(({ value }) => value), ...tablesOf(item.document)];
  const effort = new Effort();
  const placed = reads.map((expression) => ({ expression }));
  const explorations = situations.map((situation) => new Exploration(situation, placed, effort));
  return [
    ...worksOn(item.document).flatMap((need) => unmet(checking, explorations, need)),
    ...ticketsOf(item.document).flatMap((ticket) => titleSlots(checking, explorations, ticket)),
  ];
}

/** The facts that rules read, in a state of the form. */
function factsOf(
  { calendars }: WorkChecking,
  { requester, now }: Situation,
  { resolved, subject }: Pick<FormState, 'resolved' | 'subject'>,
): FactSource {
  const { answers, today, pending } = resolved;
  const values = { answers, requester, subject, now, today };
  return { values, pending, workingDays: workingDaysOf(calendars) };
}

/** What the work needs and does not get from answers that stand. */
function unmet(
  checking: WorkChecking,
  explorations: readonly Exploration[],
  { place, when, expression, isMet }: WorkNeed,
): readonly Finding[] {
  const { item, coverage, calendars } = checking;
  const condition = compileCondition(when);
  let tries = 0;
  for (const exploration of explorations) {
    const { situation, graph } = exploration;
    const cone = graph.coneOfReads([when, expression]);
    const shows = (state: Pick<FormState, 'resolved' | 'subject'>) => {
      const facts = factsOf(checking, situation, state);
      return truthOf(condition, facts) && !isMet(facts);
    };
    const { states, exhaustive } = exploration.walk(cone);
    coverage.begin(place, exhaustive);
    for (const state of states) {
      coverage.count();
      if (tries > MOST_TRIES || !shows(state)) continue;
      tries += 1;
      const witness = shownCase(situation, state, shows);
      const fault = witness && workFault(item, witness, calendars);
      if (fault) return [finding('work-needs-answer', place, { witness, params: fault })];
    }
  }
  return [];
}

const SLOT = /\{answer:([A-Za-z][A-Za-z0-9]*)\}/g;

function titleSlots(
  checking: WorkChecking,
  explorations: readonly Exploration[],
  { place, value: ticket }: ReturnType<typeof ticketsOf>[number],
): readonly Finding[] {
  const { item, coverage } = checking;
  const rule = rulesOf(item.document).find((each) =>
    each.rule.then.some((effect) => effect.ticket === ticket),
  )?.rule;
  const slots = new Set(
    Object.values(ticket.title).flatMap((text) => [...text.matchAll(SLOT)].map(([, field = '']) => field)),
  );
  return [...slots].flatMap((key) => {
    const field = item.form.fields.get(key);
    if (!rule || !field) return [];
    const condition = compileCondition(rule.when);
    for (const exploration of explorations) {
      const { situation, graph } = exploration;
      const read = { var: `answers.${key}` };
      const shows = (state: Pick<FormState, 'resolved' | 'subject'>) =>
        state.resolved.answers[key] === undefined && truthOf(condition, factsOf(checking, situation, state));
      const { states, exhaustive } = exploration.walk(graph.coneOfReads([rule.when, read]));
      coverage.begin(place, exhaustive);
      let tries = 0;
      for (const state of states) {
        coverage.count();
        if (tries > MOST_TRIES || !shows(state)) continue;
        tries += 1;
        const witness = shownCase(situation, state, shows);
        const params = { ticket: ticket.key, field: labelOf(field) };
        if (witness)
          return [finding('title-needs-answer', `${place}/title`, { field: key, params, witness })];
      }
    }
    return [];
  });
}
