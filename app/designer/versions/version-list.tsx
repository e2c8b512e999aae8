/** The versions of an item with who published each, when and why; each can be restored. */
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { PutAway } from '../../../catalog/publishing/discard-draft';
import type { VersionSummary } from '../../../catalog/publishing/list-versions';
import { typedIn } from '../../refusals/refused-act';
import type { RefusedAct } from '../../refusals/refused-act';
import { ActionSheet, ReasonField, SheetButtons } from '../../ui/action-sheet';
import { Button } from '../../ui/button';
import { Chip } from '../../ui/chip';
import type { Tone } from '../../ui/chip';
import { useFormats } from '../../ui/formats-context';
import { CsrfField } from '../../ui/shell/csrf-field';
import { useItemDraft } from '../item-draft/item-draft-context';
import styles from './versions.module.css';

export interface VersionListProps {
  readonly versions: readonly VersionSummary[];
  readonly putAway: PutAway | null;
  readonly refused: RefusedAct | undefined;
}

export function VersionList({ versions, putAway, refused }: VersionListProps) {
  const { t } = useTranslation('versions');
  return (
    <ul className={styles.versions}>
      <DraftRow putAway={putAway} isFirst={versions.length === 0} />
      {versions.length === 0 && <li>{t('neverPublished')}</li>}
      {versions.map((version) => (
        <VersionRow key={version.version} version={version} refused={refused} />
      ))}
    </ul>
  );
}

/** A draft in which something was done can be put away; another one begins with what is live. */
function DraftRow({ putAway, isFirst }: Pick<VersionListProps, 'putAway'> & { readonly isFirst: boolean }) {
  const { t } = useTranslation('versions');
  const formats = useFormats();
  const { draft } = useItemDraft();
  if (draft.id === null) return <NoDraftRow putAway={putAway} />;
  const touched = draft.history.length > 0;
  // Before the first version there is nothing but the draft.
  const isNew = isFirst && !draft.retired;
  return (
    <li>
      <Chip tone="accent">{t('draft')}</Chip>
      <p className={styles.what}>{t('saved', { when: formats.dateTime(draft.updatedAt) })}</p>
      <div className={styles.acts}>
        <DownloadLink version="draft" />
        {isNew && draft.mayPublish && <DiscardSheet word="discardItem" />}
        {touched && draft.liveVersion !== null && <DiscardSheet word="discard" />}
      </div>
    </li>
  );
}

/** Puts the draft away; with it an item that was never published. */
function DiscardSheet({ word }: { word: 'discard' | 'discardItem' }) {
  const { t } = useTranslation('versions');
  const { draft } = useItemDraft();
  return (
    <ActionSheet title={t(word)} align="end">
      <Form method="post" className={styles.sheet}>
        <CsrfField />
        <input type="hidden" name="revision" value={draft.revision} />
        <p>{t(`${word}Lead`)}</p>
        <SheetButtons>
          <Button kind="danger" name="intent" value="discard">
            {t('discardAct')}
          </Button>
        </SheetButtons>
      </Form>
    </ActionSheet>
  );
}

/** Where none is open: the one that was put away can be taken out, until another is begun. */
function NoDraftRow({ putAway }: Pick<VersionListProps, 'putAway'>) {
  const { t } = useTranslation('versions');
  const formats = useFormats();
  return (
    <li>
      <Chip>{t('draft')}</Chip>
      <div className={styles.what}>
        <p>{t('noDraft')}</p>
        {putAway && (
          <p className={styles.facts}>
            {t('putAway', { steps: putAway.steps, when: formats.dateTime(putAway.at) })}
          </p>
        )}
      </div>
      {putAway && (
        <Form method="post">
          <CsrfField />
          <Button name="intent" value="take-out">
            {t('takeOut')}
          </Button>
        </Form>
      )}
    </li>
  );
}

interface VersionRowProps {
  readonly version: VersionSummary;
  readonly refused: RefusedAct | undefined;
}

function VersionRow({ version: each, refused }: VersionRowProps) {
  const { t } = useTranslation('versions');
  const formats = useFormats();
  const { draft } = useItemDraft();
  const { version, publishedAt, publishAt, publishedBy, reviewedBy, note, basedOn } = each;
  const isLive = version === draft.liveVersion && !draft.retired;
  const state = isLive ? 'live' : stateWord(each);
  return (
    <li>
      <Chip tone={tones[state]}>{t(`states.${state}`)}</Chip>
      <div className={styles.what}>
        <p>
          <b>{t('version', { version: String(version) })}</b>{' '}
          {state === 'scheduled'
            ? t('goesLive', { when: formats.dateTime(publishAt ?? 0) })
            : publishedAt !== null && t('wentLive', { when: formats.dateTime(publishedAt) })}
        </p>
        <p className={styles.facts}>
          {publishedBy ? t('by', { name: publishedBy.name }) : t('shipped')}
          {reviewedBy && ` ${t('reviewedBy', { name: reviewedBy.name })}`}
          {basedOn !== null && basedOn !== version - 1 && ` ${t('basedOn', { version: String(basedOn) })}`}
        </p>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      <div className={styles.acts}>
        <DownloadLink version={String(version)} />
        {draft.mayPublish && state === 'scheduled' && (
          <Form method="post">
            <CsrfField />
            <Button name="intent" value="call-back">
              {t('callBack')}
            </Button>
          </Form>
        )}
        {draft.mayPublish && (state === 'past' || (state === 'live' && draft.retired)) && (
          <RestoreSheet version={version} refused={refused} />
        )}
      </div>
    </li>
  );
}

/** As a file for git. */
function DownloadLink({ version }: { version: string }) {
  const { t } = useTranslation('versions');
  const { item } = useItemDraft();
  const name = version === 'draft' ? t('draft') : t('version', { version });
  return (
    <a href={`/design/${item}/file?version=${version}`} download aria-label={`${t('download')}: ${name}`}>
      {t('download')}
    </a>
  );
}

const tones = {
  live: 'ok',
  scheduled: 'wait',
  past: 'neutral',
  cancelled: 'neutral',
} as const satisfies Record<string, Tone>;

function stateWord({ state, publishedAt }: VersionSummary): keyof typeof tones {
  if (state === 'scheduled') return 'scheduled';
  return publishedAt === null ? 'cancelled' : 'past';
}

function RestoreSheet({ version, refused }: { version: number; refused: RefusedAct | undefined }) {
  const { t } = useTranslation('versions');
  const mine = typedIn(refused, 'version', ['restore']) === String(version);
  return (
    <ActionSheet title={t('restore', { version: String(version) })} align="end" open={mine}>
      <Form method="post" className={styles.sheet}>
        <CsrfField />
        <input type="hidden" name="version" value={version} />
        <p>{t('restoreLead')}</p>
        <ReasonField
          label={t('note')}
          required={false}
          typed={mine ? typedIn(refused, 'reason', ['restore']) : ''}
        />
        <SheetButtons>
          <Button kind="primary" name="intent" value="restore">
            {t('restoreAct')}
          </Button>
        </SheetButtons>
      </Form>
    </ActionSheet>
  );
}
