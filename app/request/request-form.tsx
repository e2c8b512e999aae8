/** A form about a request: the hidden fields that each of them carries. */
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { RequestPage } from '../../requests/read-request-page';
import { CsrfField } from '../ui/shell/csrf-field';

interface RequestFormProps {
  request: RequestPage;
  className?: string;
  /** Where it is sent to; the page itself where left out. */
  action?: string;
  /** The page stays where it is scrolled to: for a form far down. */
  stay?: boolean;
  children: ReactNode;
}

/** The version that was shown goes along: what has changed meanwhile is not decided over (E-201). */
export function RequestForm({ request, className, action, stay, children }: RequestFormProps) {
  return (
    <Form method="post" action={action} className={className} preventScrollReset={stay}>
      <CsrfField />
      <input type="hidden" name="request" value={request.id} />
      <input type="hidden" name="version" value={request.version} />
      {children}
    </Form>
  );
}
