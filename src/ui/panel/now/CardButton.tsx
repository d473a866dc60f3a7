import { Icon } from '../../shared/components/Icon';
import { downIcon } from '../../shared/icons';

/** Something that can be done from the card: a button, or a link where it leads elsewhere. */
export interface CardAction {
  label: string;
  /** A sign from icons.ts. */
  icon?: string;
  /** Opens something below: an arrow follows the label. */
  isOpener?: boolean;
  href?: string;
  run?(button: Element): void;
}

/** An action as a button, or as a link. */
export function CardButton({ action, look }: { action: CardAction; look: string }) {
  const { label, icon, isOpener, href, run } = action;
  const content = (
    <>
      {icon && <Icon path={icon} />}
      {label}
      {isOpener && <Icon path={downIcon} small />}
    </>
  );
  if (href)
    return (
      <a class={`button ${look}`} href={href} target="_top">
        {content}
      </a>
    );
  return (
    <button type="button" class={look} onClick={({ currentTarget }) => run?.(currentTarget as Element)}>
      {content}
    </button>
  );
}
