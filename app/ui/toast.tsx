/** Toasts: what just happened, with Undo where it can be undone. Politely announced, gone after ten seconds. */
import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button';
import styles from './toast.module.css';

export interface ToastMessage {
  readonly text: string;
  /** The one thing to do about it: Undo. */
  readonly action?: { readonly title: string; readonly run: () => void };
}

const STAYS = 10_000;

const ToastContext = createContext<(message: ToastMessage) => void>(() => undefined);

/** @returns a function that shows a toast in place of the one before it */
export function useToast(): (message: ToastMessage) => void {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<ToastMessage | null>(null);
  const show = useCallback((message: ToastMessage) => {
    setShown(message);
  }, []);
  const close = useCallback(() => {
    setShown(null);
  }, []);
  return (
    <ToastContext.Provider value={show}>
      {children}
      <div className={styles.place} role="status">
        {shown && <Toast message={shown} onClose={close} />}
      </div>
    </ToastContext.Provider>
  );
}

function Toast({ message, onClose }: { message: ToastMessage; onClose: () => void }) {
  const { t } = useTranslation('words');
  const { text, action } = message;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onClose, STAYS);
    return () => {
      clearTimeout(timer);
    };
  }, [held, message, onClose]);
  return (
    <div
      className={styles.toast}
      onPointerEnter={() => {
        setHeld(true);
      }}
      onPointerLeave={() => {
        setHeld(false);
      }}
    >
      <span>{text}</span>
      {action && (
        <Button
          type="button"
          kind="link"
          className={styles.action}
          onClick={() => {
            action.run();
            onClose();
          }}
        >
          {action.title}
        </Button>
      )}
      <Button type="button" kind="link" className={styles.action} onClick={onClose}>
        {t('close')}
      </Button>
    </div>
  );
}
