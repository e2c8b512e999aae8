/** A form as an action receives it, for tests of what an action does with it. */
import type { FormVisit } from '../../app/route-handlers.server';
import type { AppContext } from '../../app/context.server';
import type { ServiceCompany } from './service-company';

/** @param number of the person who sends it; a list of values sends a field several times */
export async function formVisit(
  company: ServiceCompany,
  number: string,
  fields: Readonly<Record<string, string | number | readonly string[]>>,
): Promise<FormVisit> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const each of typeof value === 'object' ? value : [value]) form.append(name, String(each));
  const viewer = await company.viewer(number);
  return {
    app: company.context as AppContext,
    viewer,
    form,
    locale: 'en',
    params: {},
    address: '127.0.0.1',
    logFault: () => undefined,
    requestId: 'request-1',
    request: new Request('http://portal/', { method: 'POST' }),
    session: { id: '', viewer, csrfToken: '', createdAt: 0, endsAt: 0 },
  };
}
