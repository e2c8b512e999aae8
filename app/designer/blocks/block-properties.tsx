/** Which version of which block a field stands for, and what a later version would change. */
import { useTranslation } from 'react-i18next';
import { describeFormDifference } from '../../../catalog/editing/difference/describe-difference';
import { Button, ButtonLink } from '../../ui/button';
import { useLocalized } from '../../ui/localized';
import { useLocale } from '../../ui/use-locale';
import { useBuilder } from '../builder/use-builder';
import { DifferenceList } from '../versions/difference-list';
import styles from './blocks.module.css';
import { nameOf, useBlocks } from './use-blocks';
import type { Blocks } from './use-blocks';
import type { FieldNode } from '../builder/canvas-tree';

export function BlockProperties({ node: { path, field } }: { node: FieldNode }) {
  const { t } = useTranslation('blocks');
  const localized = useLocalized();
  const { blockOf, outdated } = useBlocks();
  const name = nameOf(field);
  const block = blockOf(field);
  const later = outdated.find((each) => each.path === path);
  return (
    <section className={styles.properties} aria-label={t('properties')}>
      <p>
        {block
          ? t('kind', { block: localized(block.title), version: block.version })
          : t('unknown', { version: name.version })}
      </p>
      <p className={styles.hint}>{t('shared')}</p>
      <div>
        <ButtonLink to={`/design/${name.key}/build`}>{t('edit')}</ButtonLink>
      </div>
      {later && <LaterVersion {...later} />}
    </section>
  );
}

function LaterVersion({ path, used, latest }: Blocks['outdated'][number]) {
  const { t } = useTranslation('blocks');
  const { run } = useBuilder();
  const { version } = latest;
  return (
    <div className={styles.later}>
      <h3>{t('newer.title', { version })}</h3>
      <DifferenceList
        lines={describeFormDifference(used.form, latest.form, useLocale())}
        none={t('newer.same')}
      />
      <Button
        type="button"
        kind="primary"
        onClick={() => {
          run([{ op: 'set-field', field: path, keyword: 'x-block-version', value: version }]);
        }}
      >
        {t('newer.take', { version })}
      </Button>
    </div>
  );
}
