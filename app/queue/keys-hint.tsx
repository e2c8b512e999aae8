/** Which keys do what in a queue, and the switch for those who would rather do without. */
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button';
import { classes } from '../ui/classes';
import { useSingleKeys } from '../ui/single-keys';
import styles from './keys-hint.module.css';

export function KeysHint() {
  const { t } = useTranslation('queue');
  const [on, choose] = useSingleKeys();
  return (
    <p className={classes('needs-scripts', styles.hint)}>
      {t(on ? 'keys.hint' : 'keys.offHint')}
      <Button
        kind="link"
        type="button"
        className={styles.switch}
        onClick={() => {
          choose(!on);
        }}
      >
        {t(on ? 'keys.off' : 'keys.on')}
      </Button>
    </p>
  );
}
