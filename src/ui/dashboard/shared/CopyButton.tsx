import { useState } from 'preact/hooks';
import { type MessageKey, t } from '../../shared/text/t';

interface CopyButtonProps {
  text: string;
  label: MessageKey;
  /** Whom it is about, for those who don't see what it is beside. */
  of?: string;
}

/** Copies a text, and says that it did until there is another text to copy. */
export function CopyButton({ text, label, of }: CopyButtonProps) {
  const [copied, setCopied] = useState<string>();
  return (
    <button
      type="button"
      aria-label={of && `${t(label)}: ${of}`}
      onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
    >
      {t(copied === text ? 'is_copied' : label)}
    </button>
  );
}
