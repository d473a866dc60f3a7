/** Practice profiles with the markup of LinkedIn's pages of 2026, in a look of their own. */
import { type Profile, profiles } from './people';

/** A profile's page. A click on another profile changes the address and the content without a reload, as on the real site. */
export function profilePage(person: Profile): string {
  return page(`${person.name} | LinkedIn`, topCard(person) + about(person), person.slug);
}

/** A page on which nobody is. */
export function feedPage(): string {
  return page('Feed | LinkedIn', '<section class="card"><h2>Your feed</h2><p>Nothing new today.</p></section>', '');
}

function topCard(person: Profile): string {
  const { slug, urn, name, headline, company, school, location, degree, hue } = person;
  const [first, second] = [1, 2].map((n) => {
    const shown = `<p class="degree">· ${n === 1 ? '1st' : '2nd'}</p>`;
    return n === degree ? shown : `<div hidden>${shown}</div>`;
  });
  const act =
    degree === 1
      ? `<a class="act" href="/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${urn}&recipient=${urn}">Message</a>`
      : `<a class="act" href="/preload/custom-invite/?vanityName=${slug}" aria-label="Invite ${name} to connect">Connect</a>`;
  return `
  <div componentkey="com.linkedin.sdui.profile.card.ref${urn}Topcard" id="com.linkedin.sdui.profile.card.ref${urn}Topcard">
    <section class="card top">
      <div class="sky" style="--hue:${hue}"></div>
      <div class="face" style="--hue:${hue}">${name.replace(/(\p{L})\p{L}* (\p{L})\p{L}*/u, '$1$2')}</div>
      <div class="row"><a href="/in/${slug}/"><div componentkey="ProfileVerificationTriggerRef-${slug}"><h2>${name}</h2></div></a>${first}${second}</div>
      <p class="headline">${headline}</p>
      <p>${company} · ${school}</p>
      <div class="row small"><p>${location}</p><p>·</p><p><a href="/in/${slug}/overlay/contact-info/">Contact info</a></p></div>
      <div class="acts">${act}</div>
      <div class="where">
        <div role="button"><figure aria-hidden="true"><svg id="company-accent-4" role="img" aria-hidden="true"></svg></figure><div><p>${company}</p></div></div>
        <div role="button"><figure aria-hidden="true"><svg id="school-accent-4" role="img" aria-hidden="true"></svg></figure><div><p>${school}</p></div></div>
      </div>
    </section>
  </div>`;
}

function about({ urn, about }: Profile): string {
  return `<section class="card" componentkey="com.linkedin.sdui.profile.card.ref${urn}About"><h2>About</h2><p>${about}</p></section>`;
}

function page(title: string, content: string, slug: string): string {
  const others = profiles.filter((person) => person.slug !== slug);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${look}</style></head>
<body>
<header class="bar"><b>practice page</b><a data-stay href="/feed/">Feed</a>${profiles.map(({ slug, name }) => `<a data-stay href="/in/${slug}/">${name}</a>`).join('')}<img alt=""></header>
<div role="main">
  <main id="workspace" data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.Profile">
    <div class="column">${content}</div>
    <aside class="card"><h2>People also viewed</h2>${others.map((person) => `<p><a data-stay href="/in/${person.slug}/">${person.name}</a><br><small>${person.headline}</small></p>`).join('')}</aside>
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

const look = `
  :root { color-scheme: light dark; --ground: light-dark(#f3f1ec, #17181a); --card: light-dark(#fff, #222427); --line: light-dark(#e2ded6, #34373b); --soft: light-dark(#6b675f, #a3a7ad); --link: light-dark(#27568f, #8fb8ee); }
  * { box-sizing: border-box; }
  body { margin: 0; background: var(--ground); font: 15px/1.45 system-ui, sans-serif; }
  a { color: var(--link); text-decoration: none; }
  p, h2 { margin: 0; } h2 { font-size: 17px; }
  .bar { display: flex; gap: 22px; align-items: center; height: 52px; padding: 0 28px; background: var(--card); border-bottom: 1px solid var(--line); }
  .bar img { display: none; }
  main { display: flex; gap: 20px; max-width: 1240px; margin: 20px auto; padding: 0 28px; align-items: start; }
  .column { flex: 0 1 620px; display: grid; gap: 16px; }
  .card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 20px 24px; display: grid; gap: 8px; }
  aside { width: 220px; }
  .top { padding-top: 0; overflow: hidden; }
  .sky { height: 120px; margin: 0 -24px; background: linear-gradient(120deg, hsl(var(--hue) 45% 62%), hsl(calc(var(--hue) + 50) 55% 78%)); }
  .face { width: 104px; height: 104px; margin-top: -66px; border-radius: 50%; border: 4px solid var(--card); background: hsl(var(--hue) 40% 40%); color: #fff; font: 600 36px/96px system-ui; text-align: center; }
  .top h2 { font-size: 25px; color: light-dark(#1d1c1a, #f2f2f0); } .headline { font-size: 17px; }
  .row { display: flex; gap: 8px; align-items: baseline; } .small, small, .degree { color: var(--soft); font-size: 13px; }
  .act { display: inline-block; padding: 7px 18px; border-radius: 18px; background: var(--link); color: var(--card); font-weight: 600; }
  .where { display: flex; gap: 28px; font-size: 13px; } .where [role=button] { display: flex; gap: 6px; align-items: center; } .where figure { margin: 0; }
  .where svg { width: 14px; height: 14px; background: var(--line); border-radius: 3px; }
`;
