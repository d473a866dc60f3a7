/** What the popup shows once something is asked of it: a chunk of its own, loaded when the first list is there. */
export { startLiveSearch } from '../../store/search/search';
export { OwnUnsavedWords } from '../shared/components/OwnUnsavedWords';
export { AddPerson } from './capture/AddPerson';
export { Capture } from './capture/Capture';
export { CaptureWindow } from './capture/CaptureWindow';
export { PopupKeyHelp } from './PopupKeyHelp';
export { SearchResults } from './search/SearchResults';
export { TabWarning } from './thisPage/TabWarning';
export { ThisPage } from './thisPage/ThisPage';
export { DueToday } from './today/DueToday';
export { WhatIsNew } from './WhatIsNew';
export { NobodyToTell } from './whoToTell/NobodyToTell';
