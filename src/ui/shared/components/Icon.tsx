import type * as icons from '../icons';
import type * as lateIcons from '../lateIcons';
import './Icon.css';

interface IconProps {
  /** One of the signs in icons.ts or lateIcons.ts. */
  path: (typeof icons)[keyof typeof icons] | (typeof lateIcons)[keyof typeof lateIcons];
  /** 16 px instead of 20, beside text of 13 px. */
  small?: boolean;
}

/** A sign. It says nothing to a screen reader: its word stands beside it, or is the button's name. */
export function Icon({ path, small = false }: IconProps) {
  return (
    <svg class={small ? 'icon-sign small' : 'icon-sign'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
