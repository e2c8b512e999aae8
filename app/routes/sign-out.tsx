/** Ends the session: its token opens nothing any more. */
import { redirect } from '@remix-run/node';
import { endSession } from '../../people/sessions.server';
import { cookiesOf } from '../cookies.server';
import { forAnyone, forViewersForm } from '../route-handlers.server';

export const loader = forAnyone(() => redirect('/'));

export const action = forViewersForm(async ({ app, session }) => {
  await endSession(app, session);
  const cookie = await cookiesOf(app.config).session.serialize('', { maxAge: 0 });
  return redirect('/sign-in', { headers: { 'Set-Cookie': cookie } });
});
