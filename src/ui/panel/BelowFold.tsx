import { PromptField } from './fields/PromptField';
import { RecentHistory } from './log/RecentHistory';
import { DismissedTraps } from './now/DismissedTraps';
import { PersonDetails } from './person/PersonDetails';
import { TagList } from './person/TagList';
import type { PanelState } from './state/panelState';

/** What stands below the fold: it is drawn after the first frame. */
export function BelowFold({ state }: { state: PanelState }) {
  return (
    <>
      <div class="prompts">
        <PromptField state={state} field="forThem" label="what_i_can_do" />
        <PromptField state={state} field="forMe" label="what_they_can_do" />
        <TagList state={state} />
      </div>
      <DismissedTraps state={state} />
      <RecentHistory state={state} />
      <PersonDetails state={state} />
    </>
  );
}
