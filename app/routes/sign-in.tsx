/** Signing in; afterwards on to where one wanted to go, or to what one had typed. */
import { json, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { isRefusal, type Refusal } from '../../people/refusal';
import { httpStatusOf } from '../../people/refusal-status';
import { safeRedirect } from '../../people/safe-redirect';
import { signIn } from '../../people/sign-in.server';
import { cookiesOf } from '../cookies.server';
import { KeptForm } from '../kept-form';
import { keptFields, type KeptField } from '../kept-fields.server';
import { describeCode } from '../../people/error-codes';
import { textOf } from '../request-body.server';
import { forAnyone, forAnyonesForm, type AnyFormVisit } from '../route-handlers.server';
import { SignInForm } from '../sign-in-form';
import { serverTexts } from '../texts/server-texts.server';
import { titled } from '../titled';
import { Card } from '../ui/card';

import { PortalShell } from '../ui/shell/portal-shell';
import styles from './sign-in.module.css';

/** Any origin will do: only the path is kept. */
const here = 'http://portal';

export const loader = forAnyone(({ request, visitor, locale }) => {
  const to = safeRedirect(new URL(request.url).searchParams.get('to'), here);
  if (visitor.session) throw redirect(to);
  return json({ to, title: serverTexts(locale).t('sign-in:title') });
});

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title);

export const action = forAnyonesForm(async (visit) => {
  const { app, address, request, form } = visit;
  const to = safeRedirect(form.get('to'), here);
  const kept = keptFields(form.get('kept'));
  const name = textOf(form, 'name');
  try {
    const device = request.headers.get('User-Agent') ?? undefined;
    const { token, session } = await signIn(
      app,
      { name, password: textOf(form, 'password') },
      { address, device },
    );
    const headers = { 'Set-Cookie': await cookiesOf(app.config).session.serialize(token) };
    if (kept.length === 0) return redirect(to, { headers });
    return json(resumed(to, kept, session.csrfToken), { headers });
  } catch (error) {
    if (isRefusal(error)) return refusedTry(visit, error, { to, kept, name });
    throw error;
  }
});

type Outcome =
  | { resume: { to: string; kept: readonly KeptField[]; csrf: string }; failed: null }
  | { resume: null; failed: { to: string; kept: readonly KeptField[]; name: string; error: string } };

function resumed(to: string, kept: readonly KeptField[], csrf: string): Outcome {
  return { resume: { to, kept, csrf }, failed: null };
}

/** The page again, with what was typed, and why it did not work. */
function refusedTry(
  { locale }: AnyFormVisit,
  refusal: Refusal,
  typed: { to: string; kept: readonly KeptField[]; name: string },
) {
  const words = describeCode(refusal.code, locale, refusal.params);
  const outcome: Outcome = { resume: null, failed: { ...typed, error: `${words.cause} ${words.remedy}` } };
  return json(outcome, { status: httpStatusOf[refusal.kind] });
}

export default function SignIn() {
  const { t } = useTranslation('sign-in');
  const { to } = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  if (outcome?.resume) return <KeptForm {...outcome.resume} />;
  return (
    <PortalShell width="narrow" search={false}>
      <Card padded className={styles.card}>
        <header>
          <h1 id="title" tabIndex={-1}>
            {t('title')}
          </h1>
          <p className={styles.lead}>{t('lead')}</p>
        </header>
        <SignInForm to={to} {...outcome?.failed} />
      </Card>
    </PortalShell>
  );
}
