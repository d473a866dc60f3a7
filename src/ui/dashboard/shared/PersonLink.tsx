import { personLink } from '../route';

interface PersonLinkProps {
  id: string;
  name: string;
  /** Whether it takes the room that is left in its row. */
  isWide?: boolean;
}

/** A contact's name, which leads to their page. */
export function PersonLink({ id, name, isWide }: PersonLinkProps) {
  return (
    <a class={isWide ? 'name grow' : 'name'} dir="auto" href={personLink(id)}>
      {name}
    </a>
  );
}
