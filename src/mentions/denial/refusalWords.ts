/** English words for turning away from something, which a refusal and a goodbye have in common. */
import { alternatives } from '../../language/pattern';

/** "We stay away from audits." */
export const stayAway = alternatives(
  /(stay|stayed|staying|steer|steered|steering|keep|kept|keeping|shy|shied) (well |very )?(away from|clear of|out of)/,
  /draw the line at/,
  /sa(y|id) no to/,
);
/** "We got out of training." */
export const gotOut = alternatives(
  /(got|get|getting|backed|pulled|opted|bowed|gone|went) out of/,
  /moved (on|away) from/,
  /retired from/,
  /stepped (away|back|down) from/,
  /turned (my|our) backs? on/,
  /walked away from/,
);
/** "We're tired of audits." */
export const hadEnough = alternatives(
  /(had (quite )?enough|sick|tired) of/,
  /fed up with/,
  /(done|through|finished) with/,
);
/** "We advise against leasing." */
export const adviseNot = alternatives(/decided against/, /(advise|advised|recommend|warn) against/);
/** "We know nothing about leasing." */
export const knowNothing = /(know|knew) (nothing|little) (about|of)/;
