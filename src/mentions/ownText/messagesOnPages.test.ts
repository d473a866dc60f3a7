import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { letterIn } from '../../readers/mail/letterText';
import { ownMessages } from './messagesOnPages';

const ownText = (text: string, shownAs: 'letter' | 'snippet') => ownMessages([{ text, shownAs }])[0]?.text ?? '';
const own = (html: string) =>
  ownText(letterIn(new JSDOM(`<div>${html}</div>`).window.document.querySelector('div') as Element), 'letter');

describe('a message’s own text', () => {
  test.each([
    ['nothing to cut', '<p>We make windows.</p><p>Call me.</p>', 'We make windows.\nCall me.'],
    [
      'Gmail’s quote',
      '<div>Yes.</div><div class="gmail_quote"><div class="gmail_attr">On Mon Anna wrote:</div>' +
        '<blockquote>old</blockquote></div>',
      'Yes.',
    ],
    ['Gmail’s signature', '<div>Yes.</div><div class="gmail_signature">Jan, windows</div>', 'Yes.'],
    [
      'Outlook’s reply',
      '<div>Yes.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Anna</div><div>old</div>',
      'Yes.',
    ],
    [
      'Outlook’s reply, sent on by another program',
      '<div>Yes.</div><div id="x_divRplyFwdMsg">Od: Anna</div><div>old</div>',
      'Yes.',
    ],
    [
      'a head that only its words tell, English',
      'Yes.<br>From: Anna &lt;a@x.example&gt;<br>Sent: Monday<br>old',
      'Yes.',
    ],
    ['… Polish', 'Tak.<br>Od: Anna &lt;a@x.example&gt;<br>Wysłano: poniedziałek<br>stare', 'Tak.'],
    ['… German, in bold', 'Ja.<br><b>Von:</b> Anna<br><b>Gesendet:</b> Montag<br>alt', 'Ja.'],
    ['… French', 'Oui.<br>De : Anna<br>Envoyé : lundi<br>ancien', 'Oui.'],
    [
      'a sentence that begins like a head',
      'From: what I know, we make windows.<br>Yes.',
      'From: what I know, we make windows.\nYes.',
    ],
    [
      'quoted lines',
      'Yes.<br><br>On 3 Nov 2026 at 14:40, Anna &lt;a@x.example&gt; wrote:<br>&gt; old<br>&gt; older',
      'Yes.',
    ],
    [
      'an answer below the quote',
      'W dniu 2026-11-03 14:40, Anna napisał(a):<br>&gt; Robicie okna?<br><br>Tak, pasywne.',
      'Tak, pasywne.',
    ],
    [
      'an answer below a marked quote',
      '<div>Anna pisze 3.11:</div><blockquote>Robicie okna?</blockquote><div>Tak.</div>',
      'Tak.',
    ],
    ['answers between the quotes', '&gt; Windows?<br>Yes.<br>&gt; Doors?<br>No.', 'Yes.\nNo.'],
    [
      'an attribution broken in two',
      'Yes.<br>On Tue, 3 Nov 2026 at 14:40, Anna Nowak-Very-Long<br>&lt;anna@x.example&gt; wrote:<br>&gt; old',
      'Yes.',
    ],
    ['a quote that nothing marks', 'Yes.<br>W dniu 3.11.2026 o 14:40 Anna pisze:<br>stare słowa', 'Yes.'],
    ['a list after a colon is no quote', 'We make 3 things:<br>windows<br>doors', 'We make 3 things:\nwindows\ndoors'],
    ['forwarded', 'See below.<br>---------- Forwarded message ---------<br>From: Anna<br>old', 'See below.'],
    ['forwarded in Polish', 'Zobacz.<br>-------- Wiadomość oryginalna --------<br>stare', 'Zobacz.'],
    ['a signature below two dashes', 'Yes.<br>-- <br>Jan Kowalski<br>Windows', 'Yes.'],
    ['a signature below a farewell', 'Tak.<br><br>Pozdrawiam,<br>Jan Kowalski<br>Okna Kowalski sp. z o.o.', 'Tak.'],
    ['… in two words', 'Yes.<br>Best regards<br>Jan<br>Windows Ltd.', 'Yes.'],
    [
      'a postscript below the signature',
      'Tak.<br>Pozdrawiam<br>Jan<br>PS Robimy też drzwi.',
      'Tak.\nPS Robimy też drzwi.',
    ],
    [
      'a farewell with a letter below it stays',
      `Pozdrawiam<br>${'Jeszcze jedno długie zdanie o tym, co robimy i dlaczego warto. '.repeat(2)}`,
      undefined,
    ],
    ['a telephone', 'Yes.<br>Sent from my iPhone', 'Yes.'],
    ['hidden parts', 'Yes.<span hidden>no</span><style>p{}</style><script>x</script>', 'Yes.'],
    ['a preformatted text', '<pre>Yes.\n\n&gt; old\n</pre>', 'Yes.'],
  ])('%s', (_, html, text) =>
    text === undefined ? expect(own(html)).toContain('zdanie') : expect(own(html)).toBe(text),
  );

  test('no text of its own, no message', () => expect(own('&gt; old')).toBe(''));
});

describe('the first words of a collapsed message', () => {
  test.each([
    ['We make windows. On Thu, Dec 4, 2014 at 2:02 PM, Ola <ola@firma.example> wrote: 3', 'We make windows.'],
    ['Robimy okna. W dniu 2.11.2026 o 9:12 Anna pisze: szukamy', 'Robimy okna.'],
    ['Dzień dobry, szukamy. Pozdrawiam Anna Nowak Okna sp. z o.o.', 'Dzień dobry, szukamy.'],
    ['Письмо 01 С уважением, Александр', 'Письмо 01'],
    ['On Monday we met 3 people.', 'On Monday we met 3 people.'],
    ['Anna pozdrawiamy', 'Anna pozdrawiamy'],
  ])('%s', (snippet, text) => expect(ownText(snippet, 'snippet')).toBe(text));
});
