/** What follows from a request: ticket rules, approvals and what must always hold, as sentences that can be changed. */
import { WorkScreen } from '../designer/work/work-screen';

export default function TicketsRoute() {
  return <WorkScreen />;
}
