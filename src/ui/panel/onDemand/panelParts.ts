/**
 * What the panel needs after its first frame, or once something is clicked: a bundle of its own, which comes while the
 * page is idle. It draws with the panel's own Preact (scripts/lib/build/plugins.ts).
 */
import '../../shared/arrows.css';
import { sharedWorld } from '../../../content/sharedWorld';
import { sheets } from '../../shared/styles';
import { AwarenessDetails } from '../awareness/AwarenessDetails';
import { ReasonList } from '../awareness/ReasonList';
import { BelowFold } from '../BelowFold';
import { DayChoice } from '../fields/DayChoice';
import { GoalForm } from '../goal/GoalForm';
import { GoalOutcome } from '../goal/GoalOutcome';
import { HelpedForm } from '../log/HelpedForm';
import { ComingReminders } from '../log/RecentHistory';
import { RecordFields } from '../log/RecordFields';
import { ReminderForm } from '../log/ReminderForm';
import { TouchpointForm } from '../log/TouchpointForm';
import { MatterList } from '../now/MatterList';
import { NeedCards } from '../now/NeedCard';
import { PageWarning } from '../PageWarning';
import { Palette } from '../palette/Palette';
import { DetailsForm } from '../person/DetailsForm';
import { WhoIsThis } from '../person/WhoIsThis';

const parts = {
  AwarenessDetails,
  BelowFold,
  ComingReminders,
  DayChoice,
  DetailsForm,
  GoalForm,
  GoalOutcome,
  HelpedForm,
  MatterList,
  NeedCards,
  PageWarning,
  Palette,
  ReasonList,
  RecordFields,
  ReminderForm,
  TouchpointForm,
  WhoIsThis,
};

/** The components by name, and their sheets. */
export interface PanelParts {
  parts: typeof parts;
  sheets: readonly string[];
}

sharedWorld.panelParts = { parts, sheets } satisfies PanelParts;
