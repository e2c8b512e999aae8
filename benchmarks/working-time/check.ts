/** Compares both ways on the same cases and prints a digest of the results; `bench.ts` runs it in other process zones. */
import { createHash } from 'node:crypto';
import { addWorkingTime } from '../../rules/working-time/working-time';
import { makeCases } from './cases';
import { loopOverDays } from './luxon-day-loop';

const COUNT = 3_000;

const digest = createHash('sha256');
let different = 0;
for (const { calendar, loop, from, work } of makeCases(COUNT)) {
  const due = addWorkingTime(calendar, from, work);
  if (due !== loopOverDays(loop, from, work)) different++;
  digest.update(`${due}\n`);
}
console.log(
  JSON.stringify({
    offset: new Date(2026, 0, 1).getTimezoneOffset(),
    cases: COUNT,
    different,
    digest: digest.digest('hex').slice(0, 16),
  }),
);
