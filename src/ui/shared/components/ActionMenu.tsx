import { useEffect, useRef, useState } from 'preact/hooks';
import { moreIcon } from '../icons';
import { t } from '../text/t';
import { Icon } from './Icon';
import './ActionMenu.css';

/** One thing that a menu offers. */
export interface MenuAction {
  label: string;
  /** One of the signs in icons.ts. */
  icon?: Parameters<typeof Icon>[0]['path'];
  /** A letter that does the same while the row has the focus. */
  letter?: string;
  /** The action behind it, or the address it leads to. */
  run?(): void;
  href?: string;
  /** Where the address opens; a tab of its own unless something else is said. */
  target?: '_blank' | undefined;
  /** Drawn apart from those before it. */
  isApart?: boolean;
  /** What can't be taken back, or takes something away. */
  isDanger?: boolean;
}

interface ActionMenuProps {
  /** What the actions are about: the person's name. */
  of: string;
  actions: readonly MenuAction[];
}

/** The rarer actions of a row, behind three dots: opened by click, Enter or Arrow down, walked by the arrows. */
export function ActionMenu({ of, actions }: ActionMenuProps) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen || !root.current) return;
    const { ownerDocument } = root.current;
    const onPress = ({ target }: Event) => {
      if (!root.current?.contains(target as Node)) setOpen(false);
    };
    ownerDocument.addEventListener('pointerdown', onPress);
    return () => ownerDocument.removeEventListener('pointerdown', onPress);
  }, [isOpen]);
  function close() {
    setOpen(false);
    button.current?.focus();
  }
  return (
    <span class="action-menu" ref={root}>
      <button
        type="button"
        class="icon quiet"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-label={t('more_actions', of)}
        title={t('more_actions', of)}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          // The list below would take the arrow for itself.
          event.stopPropagation();
          event.preventDefault();
          setOpen(true);
        }}
      >
        <Icon path={moreIcon} />
      </button>
      {isOpen && <Menu {...{ of, actions, close }} anchor={button.current} />}
    </span>
  );
}

interface MenuProps extends ActionMenuProps {
  anchor: HTMLElement | null;
  close(): void;
}

function Menu({ of, actions, anchor, close }: MenuProps) {
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (menu.current && anchor) placeBeside(menu.current, anchor);
    itemsIn(menu.current)[0]?.focus();
  }, []);
  function onKeyDown(event: KeyboardEvent) {
    // Keys of the row and of the page have to wait until the menu is closed.
    event.stopPropagation();
    const items = itemsIn(menu.current);
    const at = items.indexOf(event.target as HTMLElement);
    if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(at - 1)?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else return press(event, actions, items);
    event.preventDefault();
  }
  return (
    <div class="menu" role="menu" aria-label={t('more_actions', of)} tabIndex={-1} ref={menu} onKeyDown={onKeyDown}>
      {actions.map((action) => (
        <MenuItem key={action.label} {...action} close={close} />
      ))}
    </div>
  );
}

function MenuItem({ close, ...action }: MenuAction & { close(): void }) {
  const { label, icon, letter, run, href, isApart, isDanger } = action;
  const target = 'target' in action ? action.target : '_blank';
  const shared = {
    role: 'menuitem',
    tabIndex: -1,
    class: isDanger ? 'item wrong' : 'item',
    'aria-label': label,
    'aria-keyshortcuts': letter,
  } as const;
  const content = (
    <>
      {icon && <Icon path={icon} />}
      <span class="grow">{label}</span>
      {letter && <kbd>{letter.toUpperCase()}</kbd>}
    </>
  );
  function choose() {
    close();
    run?.();
  }
  return (
    <>
      {isApart && <hr />}
      {href ? (
        <a {...shared} href={href} target={target} rel="noreferrer" onClick={choose}>
          {content}
        </a>
      ) : (
        <button type="button" {...shared} onClick={choose}>
          {content}
        </button>
      )}
    </>
  );
}

/** A letter does what it does in the row. */
function press(event: KeyboardEvent, actions: readonly MenuAction[], items: HTMLElement[]): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const at = actions.findIndex(({ letter }) => letter === event.key.toLowerCase());
  if (at < 0) return;
  event.preventDefault();
  items[at]?.click();
}

const itemsIn = (menu: HTMLElement | null) => [...(menu?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];

/** Space between the button and its menu, and between the menu and the window's edge, in px. */
const gap = 4;

/** Puts the menu below its button or, where there is no room, above it; always inside the window. */
function placeBeside(menu: HTMLElement, anchor: HTMLElement): void {
  const { innerWidth, innerHeight } = menu.ownerDocument.defaultView as Window;
  const at = anchor.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + gap;
  const top = below + height > innerHeight - gap ? at.top - gap - height : below;
  menu.style.top = `${Math.max(gap, Math.min(top, innerHeight - gap - height))}px`;
  menu.style.left = `${Math.max(gap, Math.min(at.right - width, innerWidth - gap - width))}px`;
}
