/**
 * The wrappers of every loader and action: who is it, is the form genuine, and refusals turned into HTTP once.
 * A route that exports a bare loader or action is a mistake: a check in a parent protects nothing in Remix.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { ActionFunctionArgs, AppLoadContext, LoaderFunctionArgs } from '@remix-run/node';
import { unauthenticated } from '../people/refusal';
import { checkCsrf, type Session } from '../people/sessions.server';
import type { Viewer } from '../people/viewer';
import { refusalOf } from './refusals/failure-refusal';
import { refusalResponse } from './refusals/refusal-response.server';
import { readForm, readJson } from './request-body.server';
import type { Locale } from './texts/locales';
import { csrfFieldName, csrfHeaderName } from './csrf-names';
import { signInAgain } from './sign-in-again.server';
import { readUpload, type ReceivedFile } from './upload.server';
import { localeOf, visitorOf, type Visitor } from './visitor.server';

interface Arrival extends Pick<AppLoadContext, 'app' | 'address' | 'requestId' | 'logFault'> {
  readonly request: Request;
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly locale: Locale;
}

/** A request by somebody who may not be signed in. */
export interface AnyVisit extends Arrival {
  readonly visitor: Visitor;
}

export interface AnyFormVisit extends AnyVisit {
  readonly form: FormData;
}

/** A request by a signed-in person. */
export interface Visit extends Arrival {
  readonly viewer: Viewer;
  readonly session: Session;
}

export interface FormVisit extends Visit {
  readonly form: FormData;
}

export interface UploadVisit extends FormVisit {
  /** The handler takes the file away, or it is removed. */
  readonly file: ReceivedFile | null;
}

export interface JsonVisit extends Visit {
  /** The body, screened for treacherous keys; of unknown shape. */
  readonly body: unknown;
}

type Handler<V, R> = (visit: V) => Promise<R> | R;

/** A loader for everyone, signed in or not. */
export function forAnyone<R>(handler: Handler<AnyVisit, R>) {
  return (args: LoaderFunctionArgs): Promise<R> =>
    mapRefusals(args, async (arrival, visitor) => handler({ ...arrival, visitor }));
}

/** An action for everyone. A signed-in person's form must carry their token; nobody else has one. */
export function forAnyonesForm<R>(handler: Handler<AnyFormVisit, R>) {
  return (args: ActionFunctionArgs): Promise<R> =>
    mapRefusals(args, async (arrival, visitor) => {
      const form = await readForm(args.request);
      if (visitor.session) checkCsrf(visitor.session, form.get(csrfFieldName));
      return handler({ ...arrival, visitor, form });
    });
}

/** A loader for the signed-in; others are led to sign in and back. */
export function forViewer<R>(handler: Handler<Visit, R>) {
  return (args: LoaderFunctionArgs): Promise<R> =>
    mapRefusals(args, async (arrival, { session }) => {
      if (!session) throw await signInAgain(args.request, arrival.locale, null);
      return handler({ ...arrival, session, viewer: speaking(session, arrival.locale) });
    });
}

/** An action for the signed-in that takes a form. A form that comes too late is kept until they are back. */
export function forViewersForm<R>(handler: Handler<FormVisit, R>) {
  return (args: ActionFunctionArgs): Promise<R> =>
    mapRefusals(args, async (arrival, { session }) => {
      const form = await readForm(args.request);
      if (!session) throw await signInAgain(args.request, arrival.locale, form);
      checkCsrf(session, form.get(csrfFieldName));
      return handler({ ...arrival, session, viewer: speaking(session, arrival.locale), form });
    });
}

/** An action for the signed-in that scripts call with JSON. */
export function forViewersJson<R>(handler: Handler<JsonVisit, R>) {
  return (args: ActionFunctionArgs): Promise<R> =>
    mapRefusals(args, async (arrival, { session }) => {
      if (!session) throw unauthenticated();
      checkCsrf(session, args.request.headers.get(csrfHeaderName));
      const body = await readJson(args.request);
      return handler({ ...arrival, session, viewer: speaking(session, arrival.locale), body });
    });
}

/** An action for the signed-in that takes a form with a file; scripts send the token in a header. */
export function forViewersUpload<R>(handler: Handler<UploadVisit, R>) {
  return (args: ActionFunctionArgs): Promise<R> =>
    mapRefusals(args, async (arrival, { session }) => {
      if (!session) throw unauthenticated();
      const { form, file } = await readUpload(args.request, path.join(arrival.app.uploads, 'incoming'));
      try {
        checkCsrf(session, args.request.headers.get(csrfHeaderName) ?? form.get(csrfFieldName));
        const viewer = speaking(session, arrival.locale);
        return await handler({ ...arrival, session, viewer, form, file });
      } finally {
        if (file) await rm(file.path, { force: true });
      }
    });
}

/** Domain functions write sentences in the viewer's language: the one that the page is in. */
function speaking(session: Session, locale: Locale): Viewer {
  return { ...session.viewer, locale };
}

async function mapRefusals<R>(
  { request, params, context }: LoaderFunctionArgs,
  work: (arrival: Arrival, visitor: Visitor) => Promise<R>,
): Promise<R> {
  const { app, address, requestId, logFault } = context;
  try {
    const visitor = await visitorOf(request, context);
    const { locale } = visitor;
    return await work({ app, address, requestId, logFault, request, params, locale }, visitor);
  } catch (error) {
    const refusal = refusalOf(error, app.database);
    if (!refusal) throw error;
    // Said to the visitor as a refusal; to those who run the portal it is a fault.
    if (refusal !== error) logFault(error);
    throw refusalResponse(refusal, await localeOf(request, context), requestId);
  }
}
