/** "Make a block of this group": asks for its names; the block takes the place of the group once it is published. */
import { useFetcher } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BlockMade } from '../../../catalog/blocks/new-block';
import { typedIn } from '../../refusals/refused-act';
import type { RefusedAct } from '../../refusals/refused-act';
import { RefusedActBanner } from '../../refusals/refused-act-banner';
import { Button, ButtonLink } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { useLocalized } from '../../ui/localized';
import { CsrfField } from '../../ui/shell/csrf-field';
import { useBuilder } from '../builder/use-builder';
import { useItemDraft } from '../item-draft/item-draft-context';
import { NameFields } from '../list/name-fields';
import { OF_GROUP } from './block-intents';
import styles from './blocks.module.css';

const FORM = 'make-block';

/** What the action answers. */
interface Answer {
  readonly made?: BlockMade;
  readonly refused?: RefusedAct;
}

export function MakeBlock({ path }: { path: string }) {
  const { t } = useTranslation('blocks');
  const { document: item, surroundings, saveState } = useItemDraft();
  const [open, setOpen] = useState(false);
  if (item.kind === 'block' || !surroundings.mayMakeBlocks) return null;
  return (
    <div>
      <Button
        type="button"
        disabled={saveState.kind !== 'saved'}
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('make.open')}
      </Button>
      {open && (
        <MakeBlockDialog
          path={path}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

function MakeBlockDialog({ path, onClose }: { path: string; onClose: () => void }) {
  const { t } = useTranslation('blocks');
  const localized = useLocalized();
  const { item: key, document: item, draft, surroundings } = useItemDraft();
  const { run } = useBuilder();
  const fetcher = useFetcher<Answer>();
  const { made, refused } = (fetcher.data ?? {}) as Answer;
  const taken = useRef(false);
  useEffect(() => {
    if (!made || made.version === null || taken.current) return;
    taken.current = true;
    run([{ op: 'use-block', field: path, block: made.key, version: made.version }]);
    onClose();
  }, [made, run, path, onClose]);
  const title = item.form.texts[path]?.label ?? {};
  const waits = made?.version === null;
  const typed = (name: string): string => typedIn(refused, name, [OF_GROUP]) || (title[name] ?? '');
  return (
    <Dialog
      title={t('make.title', { group: localized(title) || path })}
      opened
      onClose={onClose}
      actions={
        waits ? (
          <ButtonLink kind="primary" to={`/design/${made.key}/publish`}>
            {t('make.waiting')}
          </ButtonLink>
        ) : (
          <Button
            form={FORM}
            kind="primary"
            name="intent"
            value={OF_GROUP}
            disabled={fetcher.state !== 'idle'}
          >
            {t('make.make')}
          </Button>
        )
      }
    >
      {waits ? (
        <p role="status">{t('make.waits')}</p>
      ) : (
        <fetcher.Form id={FORM} method="post" action="/design/blocks" className={styles.form}>
          <p>{t('make.lead')}</p>
          <RefusedActBanner refused={refused} />
          <CsrfField />
          <input type="hidden" name="item" value={key} />
          <input type="hidden" name="revision" value={draft.revision} />
          <input type="hidden" name="group" value={path} />
          <NameFields
            id="block"
            taken={[key, ...surroundings.blocks.map((block) => block.key)]}
            typed={typed}
            otherwise="new-block"
          />
        </fetcher.Form>
      )}
    </Dialog>
  );
}
