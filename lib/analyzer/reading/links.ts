import type { Link } from '../../post.ts';
import { overlaps } from '../../text/span.ts';

const countries =
  'ac ad ae af ag ai al am ao ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br ' +
  'bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do ' +
  'dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt ' +
  'gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn ' +
  'kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq ' +
  'mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl ' +
  'pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st ' +
  'su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ' +
  've vg vi vu wf ws ye yt za zm zw';
const topics =
  'academy app art biz blog cafe care charity church city club coffee com community coop ' +
  'dev edu education energy events farm film foundation fund gallery garden gives global ' +
  'gov health help hospital info int jobs land life link live mil mobi museum music name ' +
  'net network news ngo one ong online org page photo press pro school scot shop show site ' +
  'social solutions space store studio style team tech theater tickets today top tours ' +
  'town travel university video wales wiki work world xyz zone';
const endings = `${countries} ${topics}`.replaceAll(' ', '|');

// With a scheme: anything. Without: only with a known top-level domain, so that "node.js" is not a link.
const address = new RegExp(
  `(?<![@＠#$./\\w-])(?:https?://[^\\s<>"]+|(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:${endings})(?![\\w@-]|\\.\\w)(?:[/?][^\\s<>"]*)?)`,
  'gi',
);

/** The given links, plus web addresses in plain text that the site did not mark. */
export function withPlainLinks(text: string, given: readonly Link[]): Link[] {
  const links = [...given];
  if (!text.includes('.')) return links;
  for (const match of text.matchAll(address)) {
    const url = withoutTrailingMarks(match[0]);
    const span = { start: match.index, end: match.index + url.length };
    if (!links.some((link) => overlaps(link.span, span))) links.push({ span, url });
  }
  return links.sort((a, b) => a.span.start - b.span.start);
}

/** Drops the sentence's own punctuation, and a bracket that was opened before the address. */
function withoutTrailingMarks(words: string): string {
  const bare = words.replace(/[.,:;!?'"’”…]+$/u, '');
  return bare.endsWith(')') && !bare.includes('(') ? withoutTrailingMarks(bare.slice(0, -1)) : bare;
}
