/** Gathers what the Simulate tab begins with: a case from a past request, where the address names one. */
import { requestAsCase } from '../../../requests/cases/request-as-case';
import { describeCode } from '../../../people/error-codes';
import { isRefusal } from '../../../people/refusal';
import type { Viewer } from '../../../people/viewer';
import type { WorkContext } from '../../../people/work-context';
import type { Witness } from '../../../forms/checks/finding';

export interface SimulatePage {
  readonly begun: Witness | null;
  readonly request: string | null;
  /** Why the request cannot be simulated, in words. */
  readonly refused: string | null;
}

/** A request that is none of the item's is told on the page: a number is soon mistyped. */
export async function readSimulatePage(
  context: WorkContext & Parameters<typeof requestAsCase>[0],
  viewer: Viewer,
  key: string,
  query: URLSearchParams,
  locale: string,
): Promise<SimulatePage> {
  const request = query.get('request');
  if (request === null) return { begun: null, request, refused: null };
  try {
    return { begun: await requestAsCase(context, viewer, key, request), request, refused: null };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { cause, remedy } = describeCode(error.code, locale, error.params);
    return { begun: null, request, refused: `${cause} ${remedy}` };
  }
}
