import { useEffect, useState } from 'preact/hooks';
import type { NamedRecommendation } from '../../fileWorker/protocol';
import { OwnUnsavedWords } from '../shared/components/OwnUnsavedWords';
import { UndoBar } from '../shared/components/UndoBar';
import { useConsent } from '../shared/hooks/useConsent';
import { useLastAction } from '../shared/hooks/useLastAction';
import { ConsentStep } from './consent/ConsentStep';
import { NamesStep } from './names/NamesStep';
import { OfferStep } from './offer/OfferStep';
import { PeopleStep } from './people/PeopleStep';
import { StepList } from './StepList';
import { isStep, type WelcomeStep } from './steps';
import './Welcome.css';

/** The first five minutes: consent, what you do, who you know, the first names; one question a screen. */
export function Welcome() {
  const { consent, answer } = useConsent();
  const [chosen, go] = useStep();
  const lastAction = useLastAction();
  const [recommendations, setRecommendations] = useState<readonly NamedRecommendation[]>([]);
  if (!consent) return null;
  const step = chosen ?? (consent === 'given' ? 'offer' : 'consent');
  function goToNames(found: readonly NamedRecommendation[] = []) {
    setRecommendations(found);
    go('names');
  }
  return (
    <>
      <header class="welcome-head">
        <img src="icons/48.png" width={28} height={28} alt="" />
        <strong>KnownFor</strong>
        <StepList step={step} isAnswered={consent === 'given' || consent === 'refused'} />
      </header>
      <main class="welcome">
        <OwnUnsavedWords />
        {step === 'consent' && <ConsentStep {...{ consent, answer }} onDone={() => go('offer')} />}
        {step === 'offer' && <OfferStep onBack={() => go('consent')} onDone={() => go('people')} />}
        {step === 'people' && <PeopleStep {...{ lastAction }} onBack={() => go('offer')} onDone={goToNames} />}
        {step === 'names' && <NamesStep {...{ lastAction, recommendations }} onBack={() => go('people')} />}
        <UndoBar {...lastAction} />
      </main>
    </>
  );
}

/** The screen that the address names, so that back and forward work. */
function useStep(): [WelcomeStep | undefined, (step: WelcomeStep) => void] {
  const read = () => {
    const name = location.hash.slice(1);
    return isStep(name) ? name : undefined;
  };
  const [step, setStep] = useState(read);
  useEffect(() => {
    const follow = () => {
      setStep(read());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return [
    step,
    (next) => {
      location.hash = next;
    },
  ];
}
