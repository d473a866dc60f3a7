import type { CircleSuggestion } from '../../../domain/network/circle';
import { PersonLine } from '../../people/PersonLine';
import type { LastAction } from '../../shared/hooks/useLastAction';
import { t } from '../../shared/text/t';
import type { CirclePerson } from './circlePerson';

interface CircleMemberProps {
  person: CirclePerson;
  advice: CircleSuggestion['advice'];
  why: string;
  lastAction: LastAction;
}

/** Who belongs into the circle, or should leave it, with the button that does it. */
export function CircleMember({ person, advice, why, lastAction }: CircleMemberProps) {
  const { id, name } = person;
  const isIn = advice === 'add';
  const says = t(isIn ? 'into_circle_whom' : 'out_of_circle_whom', name);
  return (
    <PersonLine person={person} text={why}>
      <button
        type="button"
        class={isIn ? 'wash' : advice === 'letGo' ? '' : 'quiet'}
        aria-description={name}
        onClick={() => void lastAction.run('circle', { who: { contact: id }, isIn }, says)}
      >
        {t(isIn ? 'into_circle' : 'out_of_circle')}
      </button>
    </PersonLine>
  );
}
