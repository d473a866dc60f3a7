/** Practice profiles with the markup of LinkedIn's pages of 2026, in a style of their own. */
import { readFileSync } from 'node:fs';
import { type Profile, profiles } from './samplePeople';

const linkedinStyle = readFileSync(new URL('./linkedinPages.css', import.meta.url), 'utf8');

/** A profile's page. A click on another profile changes address and content without a reload, as on the real site. */
export function profilePage(person: Profile): string {
  return linkedinPage(`${person.name} | LinkedIn`, practiceTopCard(person) + aboutSection(person), person.slug);
}

/** A page on which nobody is. */
export function feedPage(): string {
  return linkedinPage(
    'Feed | LinkedIn',
    '<section class="card"><h2>Your feed</h2><p>Nothing new today.</p></section>',
    '',
  );
}

function practiceTopCard(person: Profile): string {
  const { slug, urn, name, headline, company, school, location, hue } = person;
  const key = `com.linkedin.sdui.profile.card.ref${urn}Topcard`;
  return `
  <div componentkey="${key}" id="${key}">
    <section class="card top">
      <div class="sky" style="--hue:${hue}"></div>
      <div class="face" style="--hue:${hue}">${name.replace(/(\p{L})\p{L}* (\p{L})\p{L}*/u, '$1$2')}</div>
      <div class="row">
        <a href="/in/${slug}/"><div componentkey="ProfileVerificationTriggerRef-${slug}"><h2>${name}</h2></div></a>
        ${degrees(person)}
      </div>
      <p class="headline">${headline}</p>
      <p>${company} · ${school}</p>
      <div class="row small">
        <p>${location}</p><p>·</p><p><a href="/in/${slug}/overlay/contact-info/">Contact info</a></p>
      </div>
      <div class="acts">${mainAction(person)}</div>
      <div class="where">${placeButton('company', company)}${placeButton('school', school)}</div>
    </section>
  </div>`;
}

/** Both degrees are there, as on the real pages; the one that does not apply is hidden. */
function degrees({ degree }: Profile): string {
  const words = ['1st', '2nd'].map((word) => `<p class="degree">· ${word}</p>`);
  return words.map((word, i) => (i + 1 === degree ? word : `<div hidden>${word}</div>`)).join('');
}

function mainAction({ degree, name, slug, urn }: Profile): string {
  if (degree === 1) {
    const query = `profileUrn=urn%3Ali%3Afsd_profile%3A${urn}&recipient=${urn}`;
    return `<a class="act" href="/messaging/compose/?${query}">Message</a>`;
  }
  const address = `/preload/custom-invite/?vanityName=${slug}`;
  return `<a class="act" href="${address}" aria-label="Invite ${name} to connect">Connect</a>`;
}

function placeButton(kind: 'company' | 'school', name: string): string {
  const logo = `<svg id="${kind}-accent-4" role="img" aria-hidden="true"></svg>`;
  return `<div role="button"><figure aria-hidden="true">${logo}</figure><div><p>${name}</p></div></div>`;
}

function aboutSection({ urn, about }: Profile): string {
  const key = `com.linkedin.sdui.profile.card.ref${urn}About`;
  return `<section class="card" componentkey="${key}"><h2>About</h2><p>${about}</p></section>`;
}

const practiceLink = (slug: string, inside: string): string => `<a data-stay href="/in/${slug}/">${inside}</a>`;

function linkedinPage(title: string, content: string, slug: string): string {
  const links = profiles.map((one) => practiceLink(one.slug, one.name)).join('');
  const others = profiles
    .filter((one) => one.slug !== slug)
    .map((one) => `<p>${practiceLink(one.slug, one.name)}<br><small>${one.headline}</small></p>`)
    .join('');
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>${title}</title>
  <style>${linkedinStyle}</style>
</head>
<body>
<header class="bar"><b>practice page</b><a data-stay href="/feed/">Feed</a>${links}<img alt=""></header>
<div role="main">
  <main id="workspace" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
    <div class="column">${content}</div>
    <aside class="card"><h2>People also viewed</h2>${others}</aside>
  </main>
</div>
<div id="interop-outlet" data-testid="interop-shadowdom"></div>
<script>(${navigation})()</script>
</body>
</html>`;
}

/** Runs in the page: the address first, the content a little later, as single-page sites do it. */
const navigation = `async () => {
  const show = async () => {
    const parsed = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
    document.querySelector('main').replaceWith(parsed.querySelector('main'));
    document.title = parsed.title;
  };
  addEventListener('popstate', show);
  addEventListener('click', (event) => {
    const link = event.target.closest('a[data-stay]');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    show();
  });
}`;
