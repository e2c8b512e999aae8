/** What can be done on the Replay tab: run one, and cancel one. */
import { invalid } from '../../../people/refusal';
import { cancelReplay } from '../../../requests/replay/cancel-replay';
import { replayDays } from '../../../requests/replay/replay';
import type { ReplayDays } from '../../../requests/replay/replay';
import { startReplay } from '../../../requests/replay/start-replay';
import { textOf } from '../../request-body.server';
import type { FormVisit } from '../../route-handlers.server';

/** @returns the id of the replay to show */
export async function actOnReplay({ app, viewer, params, form }: FormVisit): Promise<string> {
  switch (textOf(form, 'intent')) {
    case 'run': {
      const word = textOf(form, 'which');
      const which = word === 'draft' ? 'draft' : Number(word);
      return startReplay(app, viewer, params.item ?? '', { which, days: daysIn(textOf(form, 'days')) });
    }
    case 'cancel': {
      const id = textOf(form, 'replay');
      await cancelReplay(app, viewer, id);
      return id;
    }
    default:
      throw invalid('E-902');
  }
}

function daysIn(word: string): ReplayDays {
  const days = replayDays.find((each) => String(each ?? 'all') === word);
  if (days === undefined) throw invalid('E-902');
  return days;
}
