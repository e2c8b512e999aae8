/** A small dialog that asks one thing. Mantine keeps the focus inside it and gives it back. */
import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './dialog.module.css';

export interface DialogProps {
  title: string;
  opened: boolean;
  /** Left out where one of the actions has to be chosen: nothing else closes it. */
  onClose?: () => void;
  children: ReactNode;
  /** Buttons; the primary one last. */
  actions?: ReactNode;
}

export function Dialog({ title, opened, onClose, children, actions }: DialogProps) {
  const { t } = useTranslation('words');
  return (
    <Modal
      opened={opened}
      onClose={onClose ?? stay}
      closeOnEscape={onClose !== undefined}
      closeOnClickOutside={onClose !== undefined}
      withCloseButton={onClose !== undefined}
      title={title}
      size={480}
      // Locking writes a style sheet without the page's nonce, which the content policy refuses.
      lockScroll={false}
      classNames={{ title: styles.title, header: styles.header, content: styles.content }}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </Modal>
  );
}

function stay(): void {}
