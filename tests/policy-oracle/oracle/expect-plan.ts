/** The oracle: what the demo company's policy makes of a case, worked out without the product's engine. */
import { areaApprovals, areaRows, judgeArea } from './area-access';
import type { Case, ExpectedApproval, ExpectedPlan, TicketRow, Verdict } from './case';
import { confirmations } from './onboarding-approvals';
import { onboardingRows } from './onboarding-tickets';
import { countingAnswers, judgeOnboarding } from './onboarding-verdict';
import { judgeProblem, problemRows } from './report-problem';
import { schedule } from './schedule';
import type { Site } from './sites';
import { siteOf } from './sites';

/**
 * The plan that the policy calls for. When the answers do not stand it holds no approvals and no tickets.
 * Throws BeyondThePolicy when a time would need a day that the policy does not state.
 */
export function expectPlan(asked: Case): ExpectedPlan {
  const verdict = judge(asked);
  const valid = verdict.errors.length === 0 && verdict.refused.length === 0;
  if (!valid) return { valid, ...verdict, approvals: [], tickets: [] };
  const { site, rows, approvals } = work(asked);
  return { valid, ...verdict, approvals, tickets: schedule(rows, site, asked.now) };
}

function judge(asked: Case): Verdict {
  if (asked.item === 'report-problem') return judgeProblem(asked);
  if (asked.item === 'area-access') return judgeArea(asked);
  return judgeOnboarding(asked);
}

interface Work {
  readonly site: Site;
  readonly rows: TicketRow[];
  readonly approvals: ExpectedApproval[];
}

function work(asked: Case): Work {
  if (asked.item === 'report-problem') {
    return { site: siteFor(asked.requester.legalEntity), rows: problemRows(asked), approvals: [] };
  }
  if (asked.item === 'area-access') {
    return {
      site: siteFor(asked.subject?.legalEntity),
      rows: areaRows(asked),
      approvals: areaApprovals(asked),
    };
  }
  const answers = countingAnswers(asked);
  return {
    site: siteFor(answers.legalEntity),
    rows: onboardingRows(asked, answers),
    approvals: confirmations(asked.requester, answers),
  };
}

function siteFor(legalEntity: unknown): Site {
  const site = siteOf(legalEntity);
  if (!site) throw new Error(`No site for the legal entity ${String(legalEntity)}.`);
  return site;
}
