/**
 * The signs of every surface, as the data of one SVG path each: a grid of 20 px, drawn as a line of 1.5 px with round
 * ends in the colour of the text. Each means one thing; Icon.tsx draws them.
 */

/** Doesn’t know what you do (amber): there is something to tell. */
export const untoldIcon =
  'M10 3.25c4.2 0 7.25 2.6 7.25 6s-3.05 6-7.25 6c-.85 0-1.65-.1-2.4-.3l-3.35 1.8.6-3.1' +
  'a5.6 5.6 0 0 1-2.1-4.4c0-3.4 3.05-6 7.25-6ZM10 6v3.75M10 12.25v.1';
/** Knows what you do (green). */
export const knowsIcon =
  'M10 3.25c4.2 0 7.25 2.6 7.25 6s-3.05 6-7.25 6c-.85 0-1.65-.1-2.4-.3l-3.35 1.8.6-3.1' +
  'a5.6 5.6 0 0 1-2.1-4.4c0-3.4 3.05-6 7.25-6ZM7 9.4l2.1 2.1 3.9-4.2';
/** Person not known yet; add a person (grey). */
export const strangerIcon =
  'M5.25 6.75a3.25 3.25 0 1 0 6.5 0 3.25 3.25 0 1 0 -6.5 0ZM2.5 16.5c.5-3 2.8-4.75 6-4.75 1 0 2 .2 2.75.5' +
  'M14.75 11.75v5M12.25 14.25h5';
/** Meeting. */
export const meetIcon =
  'M3.75 7h9.5v4.75a3.75 3.75 0 0 1-3.75 3.75h-2a3.75 3.75 0 0 1-3.75-3.75V7ZM13.25 8.25h1' +
  'a2.25 2.25 0 0 1 0 4.5h-1.1M6.75 2.75V4.5M10.25 2.75V4.5M3.75 17.75h9.5';
/** Conversation by phone or online. */
export const callIcon =
  'M6.75 3.25 8.4 6.9 6.75 8.6a9.6 9.6 0 0 0 4.65 4.65l1.7-1.65 3.65 1.65v2.3c0 .8-.65 1.4-1.4 1.35' +
  'C8.9 16.45 3.55 11.1 3.1 4.65c-.05-.75.55-1.4 1.35-1.4h2.3Z';
/** Message written; write; address. */
export const mailIcon =
  'M4.5 4.5h11a1.75 1.75 0 0 1 1.75 1.75v7.5a1.75 1.75 0 0 1 -1.75 1.75h-11a1.75 1.75 0 0 1 -1.75 -1.75' +
  'v-7.5a1.75 1.75 0 0 1 1.75 -1.75ZM3.5 6l6.5 5 6.5-5';
/** Help given or received. */
export const giftIcon =
  'M3.75 6.75h12.5a1 1 0 0 1 1 1v1.5a1 1 0 0 1 -1 1h-12.5a1 1 0 0 1 -1 -1v-1.5a1 1 0 0 1 1 -1ZM4.25 10.25' +
  'v5.25c0 .8.65 1.5 1.5 1.5h8.5c.85 0 1.5-.7 1.5-1.5v-5.25M10 6.75V17M10 6.75C8.7 3.6 5.6 2.4 5.4 4.6' +
  'c-.15 1.5 1.9 2.15 4.6 2.15Zm0 0c1.3-3.15 4.4-4.35 4.6-2.15.15 1.5-1.9 2.15-4.6 2.15Z';
/** Reminder. */
export const bellIcon =
  'M5 8.25a5 5 0 0 1 10 0c0 3.75 1.5 4.75 1.5 5.75h-13c0-1 1.5-2 1.5-5.75ZM8.25 16.75c.75.9 2.75.9 3.5 0';
/** Goal of the relation. */
export const goalIcon = 'M5 17.25V3.5M5 4c3-1.75 5.75 1.5 10 0v7c-4.25 1.5-7-1.75-10 0';
/** Note. */
export const noteIcon =
  'M5.5 2.75h6l3.75 3.75v9c0 1-.75 1.75-1.75 1.75h-8c-1 0-1.75-.75-1.75-1.75v-11c0-1 .75-1.75 1.75-1.75Z' +
  'M7 9.75h5M7 13h5';
/** Tag. */
export const tagIcon =
  'M3 4.25C3 3.5 3.5 3 4.25 3h5l7.3 7.3c.6.6.6 1.5 0 2.1l-4.15 4.15c-.6.6-1.5.6-2.1 0L3 9.25v-5ZM5.85 6.75' +
  'a.9 .9 0 1 0 1.8 0 .9 .9 0 1 0 -1.8 0Z';
/** Edit. */
export const editIcon = 'M12.5 4.25l3.25 3.25-8.75 8.75-3.9.65.65-3.9 8.75-8.75ZM10.75 6 14 9.25';
/** Close, and only that. */
export const closeIcon = 'M5.25 5.25l9.5 9.5M14.75 5.25l-9.5 9.5';
/** Not shown on lists; hide my notes. */
export const hideIcon =
  'M3.25 3.25l13.5 13.5M8.2 5.05C8.8 4.85 9.4 4.75 10 4.75c4 0 6.5 3.25 7.25 5.25-.3.85-.95 1.9-1.85 2.85' +
  'M5.4 6.3C3.95 7.35 3.1 8.85 2.75 10c.75 2 3.25 5.25 7.25 5.25 1.3 0 2.45-.35 3.4-.85M8.3 8.5' +
  'a2.4 2.4 0 0 0 3.3 3.3';
/** Remove; the bin. */
export const binIcon =
  'M3.5 5.5h13M8 5.25V3.5h4v1.75M5.25 5.5l.65 10c.05.85.75 1.5 1.6 1.5h5c.85 0 1.55-.65 1.6-1.5l.65-10' +
  'M8.5 8.75v5M11.5 8.75v5';
/** More actions. */
export const moreIcon =
  'M3.75 10a.75 .75 0 1 0 1.5 0 .75 .75 0 1 0 -1.5 0ZM9.25 10a.75 .75 0 1 0 1.5 0 .75 .75 0 1 0 -1.5 0Z' +
  'M14.75 10a.75 .75 0 1 0 1.5 0 .75 .75 0 1 0 -1.5 0Z';
/** Saved, done, chosen. */
export const checkIcon = 'M4.25 10.5l3.75 4 7.75-9';
/** Add. */
export const plusIcon = 'M10 4.25v11.5M4.25 10h11.5';
/** Search. */
export const searchIcon = 'M3.75 9a5.25 5.25 0 1 0 10.5 0 5.25 5.25 0 1 0 -10.5 0ZM13 13l3.75 3.75';
/** Opens a choice or a fold. */
export const downIcon = 'M5.5 7.75l4.5 4.5 4.5-4.5';
/** Goes further in. */
export const rightIcon = 'M7.75 5.5l4.5 4.5-4.5 4.5';
/** Back. */
export const leftIcon = 'M12.25 5.5 7.75 10l4.5 4.5';
/** Leads out: a website, LinkedIn. */
export const openIcon =
  'M11 3.5h5.5V9M16.25 3.75 9.5 10.5M8 4.25H5.25C4.3 4.25 3.5 5 3.5 6v8.75c0 1 .8 1.75 1.75 1.75H14' +
  'c1 0 1.75-.75 1.75-1.75V12';
/** Undo. */
export const undoIcon = 'M6.75 4.25 3.5 7.5l3.25 3.25M3.75 7.5h8a4.25 4.25 0 0 1 0 8.5H7.5';
/** Later; overdue. */
export const clockIcon = 'M3 10a7 7 0 1 0 14 0 7 7 0 1 0 -14 0ZM10 6v4.25l2.75 1.75';
/** Choose a day. */
export const calendarIcon =
  'M4.75 4.25h10.5a1.75 1.75 0 0 1 1.75 1.75v9.25a1.75 1.75 0 0 1 -1.75 1.75h-10.5' +
  'a1.75 1.75 0 0 1 -1.75 -1.75v-9.25a1.75 1.75 0 0 1 1.75 -1.75ZM3.25 8.25h13.5M6.75 2.75v3M13.25 2.75v3';
/** Copy the text. */
export const copyIcon =
  'M8.75 7h6.25a1.75 1.75 0 0 1 1.75 1.75v6.25a1.75 1.75 0 0 1 -1.75 1.75h-6.25a1.75 1.75 0 0 1 -1.75 -1.75' +
  'v-6.25a1.75 1.75 0 0 1 1.75 -1.75ZM4.5 12.75c-.8 0-1.25-.6-1.25-1.25v-6.5C3.25 4 4 3.25 5 3.25h6.5' +
  'c.65 0 1.25.45 1.25 1.25';
/** Insert into the message; bring in. */
export const insertIcon =
  'M10 3v8.5M6.5 8.25 10 11.75l3.5-3.5M3.5 12.5v2.75c0 1 .75 1.75 1.75 1.75h9.5c1 0 1.75-.75 1.75-1.75V12.5';
/** Take out: export, backup. */
export const exportIcon =
  'M10 11.75V3.25M6.5 6.5 10 3l3.5 3.5M3.5 12.5v2.75c0 1 .75 1.75 1.75 1.75h9.5c1 0 1.75-.75 1.75-1.75V12.5';
/** Today. */
export const todayIcon =
  'M6.75 10a3.25 3.25 0 1 0 6.5 0 3.25 3.25 0 1 0 -6.5 0ZM10 2.5v1.75M10 15.75v1.75M2.5 10h1.75M15.75 10' +
  'h1.75M4.7 4.7l1.25 1.25M14.05 14.05l1.25 1.25M4.7 15.3l1.25-1.25M14.05 5.95l1.25-1.25';
/** Contacts. */
export const peopleIcon =
  'M4.6 7a2.9 2.9 0 1 0 5.8 0 2.9 2.9 0 1 0 -5.8 0ZM2.25 16.25c.4-3 2.4-4.5 5.25-4.5s4.85 1.5 5.25 4.5' +
  'M12.5 4.35a2.9 2.9 0 0 1 0 5.3M14.25 12.1c2 .55 3.2 2 3.5 4.15';
/** Who knows what. */
export const boardIcon =
  'M4 3.5h1.5a1.25 1.25 0 0 1 1.25 1.25v10.5a1.25 1.25 0 0 1 -1.25 1.25h-1.5a1.25 1.25 0 0 1 -1.25 -1.25' +
  'v-10.5a1.25 1.25 0 0 1 1.25 -1.25ZM9.25 3.5h1.5a1.25 1.25 0 0 1 1.25 1.25v6.5a1.25 1.25 0 0 1 -1.25 1.25' +
  'h-1.5a1.25 1.25 0 0 1 -1.25 -1.25v-6.5a1.25 1.25 0 0 1 1.25 -1.25ZM14.5 3.5h1.5' +
  'a1.25 1.25 0 0 1 1.25 1.25v3.5a1.25 1.25 0 0 1 -1.25 1.25h-1.5a1.25 1.25 0 0 1 -1.25 -1.25v-3.5' +
  'a1.25 1.25 0 0 1 1.25 -1.25Z';
/** Social and business. */
export const mapIcon =
  'M3.25 3v12c0 1 .75 1.75 1.75 1.75h12M6.15 12a1.1 1.1 0 1 0 2.2 0 1.1 1.1 0 1 0 -2.2 0ZM9.15 8' +
  'a1.1 1.1 0 1 0 2.2 0 1.1 1.1 0 1 0 -2.2 0ZM12.9 10.75a1.1 1.1 0 1 0 2.2 0 1.1 1.1 0 1 0 -2.2 0ZM13.9 5' +
  'a1.1 1.1 0 1 0 2.2 0 1.1 1.1 0 1 0 -2.2 0Z';
/** Circle. */
export const circleIcon =
  'M3 10a7 7 0 1 0 14 0 7 7 0 1 0 -14 0ZM8.75 5.75a1.25 1.25 0 1 0 2.5 0 1.25 1.25 0 1 0 -2.5 0ZM5 12.25' +
  'a1.25 1.25 0 1 0 2.5 0 1.25 1.25 0 1 0 -2.5 0ZM12.5 12.25a1.25 1.25 0 1 0 2.5 0 1.25 1.25 0 1 0 -2.5 0Z';
/** Events. */
export const ticketIcon =
  'M2.75 6.5c0-1 .75-1.75 1.75-1.75h11c1 0 1.75.75 1.75 1.75v1.75a1.75 1.75 0 0 0 0 3.5v1.75' +
  'c0 1-.75 1.75-1.75 1.75h-11c-1 0-1.75-.75-1.75-1.75v-1.75a1.75 1.75 0 0 0 0-3.5V6.5ZM12 5v1.5M12 9.25' +
  'v1.5M12 13.5V15';
/** Advocates. */
export const voiceIcon =
  'M3 8.25v3.5c0 .7.55 1.25 1.25 1.25H6l7.5 3.5v-13L6 7H4.25C3.55 7 3 7.55 3 8.25ZM6.25 13l1 4h2l-.75-3' +
  'M15.75 8.25c.9.9.9 2.6 0 3.5';
/** Overlooked people. */
export const auditIcon = 'M3 5h7.5M3 9.5h5M3 14h4M9.5 12a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0 -7 0ZM15.6 14.6l1.9 1.9';
/** What I do. */
export const offerIcon =
  'M4.75 3.25h10.5a1.5 1.5 0 0 1 1.5 1.5v10.5a1.5 1.5 0 0 1 -1.5 1.5h-10.5a1.5 1.5 0 0 1 -1.5 -1.5v-10.5' +
  'a1.5 1.5 0 0 1 1.5 -1.5ZM10 3.5v13M3.5 10h13';
/** My card. */
export const cardIcon =
  'M4.25 4.5h11.5a1.75 1.75 0 0 1 1.75 1.75v7.5a1.75 1.75 0 0 1 -1.75 1.75h-11.5' +
  'a1.75 1.75 0 0 1 -1.75 -1.75v-7.5a1.75 1.75 0 0 1 1.75 -1.75ZM5.5 8h4M5.5 11h2.5M12 8h2.5v3.5H12V8Z';
/** Settings. */
export const slidersIcon =
  'M3 6.25h7M14.5 6.25H17M3 13.75h2.5M10 13.75h7M10.35 6.25a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0 -3.8 0Z' +
  'M5.85 13.75a1.9 1.9 0 1 0 3.8 0 1.9 1.9 0 1 0 -3.8 0Z';
/** Beside the page (side panel). */
export const dockIcon =
  'M4.5 3.75h11a1.75 1.75 0 0 1 1.75 1.75v9a1.75 1.75 0 0 1 -1.75 1.75h-11a1.75 1.75 0 0 1 -1.75 -1.75v-9' +
  'a1.75 1.75 0 0 1 1.75 -1.75ZM12 4v12';
/** Stays on this computer. */
export const lockIcon =
  'M5.75 8.75h8.5a1.75 1.75 0 0 1 1.75 1.75v4.5a1.75 1.75 0 0 1 -1.75 1.75h-8.5a1.75 1.75 0 0 1 -1.75 -1.75' +
  'v-4.5a1.75 1.75 0 0 1 1.75 -1.75ZM6.75 8.5V6.25a3.25 3.25 0 0 1 6.5 0V8.5';
/** Join two contacts. */
export const mergeIcon = 'M4 4.5c0 4 6 2.5 6 7.5v4.5M16 4.5c0 4-6 2.5-6 7.5M7.5 14l2.5 2.75L12.5 14';
/** File. */
export const fileIcon =
  'M5.5 2.75h6l3.75 3.75v9c0 1-.75 1.75-1.75 1.75h-8c-1 0-1.75-.75-1.75-1.75v-11c0-1 .75-1.75 1.75-1.75Z' +
  'M11.25 3v3.75H15';
/** Pin the button. */
export const pinIcon = 'M7.25 2.75h5.5l-.75 5 2.5 3.25h-9L8 7.75l-.75-5ZM10 11v6.25';
/** Views, in a narrow window. */
export const menuIcon = 'M3.25 5.5h13.5M3.25 10h13.5M3.25 14.5h13.5';
/** Show what is hidden. */
export const eyeIcon =
  'M2.75 10c.75-2 3.25-5.25 7.25-5.25s6.5 3.25 7.25 5.25c-.75 2-3.25 5.25-7.25 5.25S3.5 12 2.75 10ZM7.6 10' +
  'a2.4 2.4 0 1 0 4.8 0 2.4 2.4 0 1 0 -4.8 0Z';
