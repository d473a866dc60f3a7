import type { ContactRecord } from '../../../store/records';
import { ActionMenu } from '../../shared/components/ActionMenu';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { binIcon, circleIcon, exportIcon, hideIcon, mergeIcon } from '../../shared/icons';
import { t } from '../../shared/text/t';
import { savePeople } from '../export/savePeople';

interface PersonMenuProps {
  row: ContactRecord;
  lastAction: LastAction;
  split(): void;
  forget(): void;
}

/** What is done with a contact as a whole: circle, hide, split, remove into the bin, forget. */
export function PersonMenu({ row, lastAction, split, forget }: PersonMenuProps) {
  const { id, name, circle, setAside } = row;
  const who = { contact: id };
  return (
    <ActionMenu
      of={name}
      actions={[
        {
          label: t(circle ? 'out_of_circle' : 'into_circle'),
          icon: circleIcon,
          run: () =>
            void lastAction.run(
              'circle',
              { who, isIn: !circle },
              t(circle ? 'out_of_circle_whom' : 'into_circle_whom', name),
            ),
        },
        {
          label: t(setAside ? 'show_on_lists' : 'hide_from_lists'),
          icon: hideIcon,
          run: () =>
            void lastAction.run(
              'setAside',
              { who, aside: !setAside },
              t(setAside ? 'shown_whom' : 'hidden_whom', name),
            ),
        },
        { label: t('split'), icon: mergeIcon, run: split },
        { label: t('export_person'), icon: exportIcon, run: () => void savePeople([id]) },
        {
          label: t('remove'),
          icon: binIcon,
          isApart: true,
          run: () => void lastAction.run('remove', { who }, t('removed_whom', name)),
        },
        { label: t('forget'), icon: binIcon, isDanger: true, run: forget },
      ]}
    />
  );
}
