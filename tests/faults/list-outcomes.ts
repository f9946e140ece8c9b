import type { ListOutcome } from './read-list.ts';

/**
 * The expected result for each file in `lists/`. `sema-hi.csv` is about distinguishing names and has its test
 * there.
 */
export const outcomes: Readonly<Record<string, ListOutcome>> = {
  'comma-names-noheader.csv': {
    partners: ['Change, Grow, Sing', 'Brindle, Holt & Co', 'Mill Lane Choir'],
  },
  'comma-names.csv': {
    partners: ['Change, Grow, Sing', 'Brindle, Holt & Co', 'Mill Lane Choir'],
  },
  'cp1250.csv': {
    partners: ['Łódź Kuchnia | x lodz'],
  },
  'cp1252.csv': {
    partners: ['Café “Ünïon” – Friends’ Club | x cafeunion'],
  },
  'crlf-cell.csv': {
    partners: [
      'Mill Lane Choir | x MillLaneChoir | note sings on Friday',
      'Riverside Food Bank | x RiversideFB | note x',
    ],
  },
  'crm.csv': {
    partners: ['Mill Lane Choir | x MillLaneChoir | topics Customer | place Leeds'],
  },
  'dup.csv': {
    partners: ['The Oak Trust | x oaktrust'],
    said: [
      '3, refused: Row 2 is about the same partner.',
      '4, refused: Row 2 is about the same partner.',
      '5, refused: Row 2 is about the same partner.',
    ],
  },
  'emoji.csv': {
    partners: [
      '🌟 Star Café 🌟 | x starcafe',
      '🎉 | x party',
      '👩🏽‍🚒 Fire Club | x fireclub',
      'Ｆｕｌｌ Ｗｉｄｅ | x fullwide',
      'emaN | x rtl',
      'Zero Width Club | x zwc',
      'ناد‌ي النور | x nadi',
    ],
  },
  'errors.csv': {
    partners: ['Mill Lane Choir', 'Null | x nullclub', 'TRUE | x true', 'N/A | x na'],
    said: [
      '3: “#N/A” under “X handle (@name)” couldn’t be read and was left out.',
      '2, refused: The partner’s name is needed.',
    ],
  },
  'formula.csv': {
    partners: [
      '=HYPERLINK("https://x.com/MillLaneChoir","Mill Lane Choir") | x MillLaneChoir | note =1+1',
      '+Positive Kitchen | note -none-',
      'RiversideFB | x RiversideFB',
      '@SUM Kitchen | x sumkitchen',
    ],
    said: [
      '3: “+447700900124” under “X handle (@name)” couldn’t be read and was left out.',
      '5, refused: Row 4 is about the same partner.',
    ],
  },
  'google-contacts-old.csv': {
    partners: ['Rosa Almeida'],
  },
  'google-contacts.csv': {
    partners: ['Riverside Food Bank | note met at fair', 'Tom Brindle', 'Star Café'],
  },
  'handles-odd.csv': {
    partners: [
      'A One | x a_one',
      'B Two',
      'C Three | x c_three',
      'D Four | x d_four',
      'E Five | x e_five',
      'F Six | x f_six',
      'G Seven',
      'H Eight',
      'I Nine | x i_nine',
      'J Ten | x j_ten',
      'K Eleven | x k_eleven',
      'L Twelve | x l_twelve',
      'M Thirteen | linkedin café-union',
      'N Fourteen | linkedin 12345678',
      'O Fifteen | linkedin rosa-almeida',
      'P Sixteen',
      'Q Seventeen | x Q17',
      'R Eighteen | x r_18',
      'S Nineteen',
      'T Twenty',
    ],
    said: [
      '2: “@a_one / @a_two” under “X handle (@name)” was read as “a_one”.',
      '3: “@b_two (not active)” under “X handle (@name)” couldn’t be read and was left out.',
      '4: “＠c_three” under “X handle (@name)” was read as “c_three”.',
      '8: “@averyveryverylonghandle” under “X handle (@name)” couldn’t be read and was left out.',
      '9: “@h.eight” under “X handle (@name)” couldn’t be read and was left out.',
      '10: “nitter.net/i_nine” under “X handle (@name)” was read as “i_nine”.',
      '11: “https://x.com/j_ten, https://x.com/j_ten2” under “X handle (@name)” was read as “j_ten”.',
      '12: “@k_eleven.” under “X handle (@name)” was read as “k_eleven”.',
      '14: “https://www.facebook.com/profile.php?id=100001” under “Facebook page” couldn’t be read and was left out.',
      '15: “https://m.facebook.com/groups/123” under “Facebook page” couldn’t be read and was left out.',
      '16: “https://www.facebook.com/p/Oak-Trust-100064/” under “Facebook page” couldn’t be read and was left out.',
      '18: “@Q17 & @Q18” under “X handle (@name)” was read as “Q17”.',
      '19: “X: @r_18” under “X handle (@name)” was read as “r_18”.',
      '20: “mill lane” under “X handle (@name)” couldn’t be read and was left out.',
      '21: “@” under “X handle (@name)” couldn’t be read and was left out.',
    ],
  },
  'headers-de.csv': {
    partners: ['Mühlenchor | x muehlenchor | place Ulm'],
  },
  'headers-first-last.csv': {
    partners: ['Rosa Almeida | x rosaalmeida', 'Tom Brindle | x tombrindle'],
  },
  'headers-fr.csv': {
    partners: [
      'Chorale du Moulin | x choralemoulin | place Lyon',
      'Cuisine de la Rive | x cuisinerive | place Lyon',
    ],
  },
  'headers-more.csv': {
    partners: [
      'Mill Lane Choir | x MillLaneChoir | linkedin mill-lane-choir | facebook MillLaneChoir | note Rosa',
    ],
  },
  'html.csv': {
    partners: ['Marsh & Daughters | x marsh', "Rock 'n' Read | x rocknread"],
  },
  'json-other.json': {
    partners: ['Mill Lane Choir | x MillLaneChoir', 'Riverside Food Bank | x RiversideFB'],
  },
  'linkedin-connections.csv': {
    partners: [
      'Rosa Almeida | linkedin rosa-almeida-x | note Riverside Food Bank',
      'Tom Brindle | linkedin tom-brindle-x | note Brindle, Holt & Co',
    ],
    said: [
      '1: This row comes before the headings and was left out.',
      '2: This row comes before the headings and was left out.',
    ],
  },
  'mac-cr.csv': {
    partners: ['Mill Lane Choir | x MillLaneChoir', 'Riverside Food Bank | x RiversideFB'],
  },
  'macroman.csv': {
    partners: ['Café Ünïon | x cafeunion'],
  },
  'mailchimp.csv': {
    partners: ['Riverside Food Bank | topics Partner & Funder'],
  },
  'markdown.md': {
    partners: ['Mill Lane Choir | x MillLaneChoir', 'Riverside Food Bank | x RiversideFB'],
  },
  'ndjson.json': {
    partners: ['Mill Lane Choir', 'Riverside Food Bank'],
  },
  'outlook.csv': {
    partners: ['Riverside Food Bank | place Leeds', 'Tom Brindle | place Leeds'],
  },
  'pipe.csv': {
    partners: ['Mill Lane Choir | x MillLaneChoir'],
  },
  'sep-comma.csv': {
    partners: ['Mill Lane Choir | x MillLaneChoir', 'Riverside Food Bank | x RiversideFB'],
  },
  'sep-semicolon.csv': {
    partners: [
      'Mill Lane Choir | x MillLaneChoir | note sings',
      'Riverside Food Bank | x RiversideFB | note soup',
    ],
  },
  'smart-quotes.csv': {
    partners: ['Mill, Lane Choir | x MillLaneChoir'],
  },
  'sylk.csv': {
    partners: ['Mill Lane Choir | x MillLaneChoir', 'Riverside Food Bank | x RiversideFB'],
  },
  'trailing-commas.csv': {
    partners: ['Mill Lane Choir | x MillLaneChoir', 'Riverside Food Bank | x RiversideFB'],
  },
  'unbalanced.csv': {
    partners: [
      '"Mill Lane" Choir | x MillLaneChoir',
      'The "Best" Kitchen | x bestkitchen',
      'Riverside Food Bank | x RiversideFB',
      '6" Nails Band | x nails',
    ],
    said: ['2: This row has a quotation mark without its pair. It was read as part of the text.'],
  },
  'utf16le-nobom.txt': {
    partners: ['Café Ünïon | x cafeunion'],
  },
  'utf16le-tab.txt': {
    partners: ['Café Ünïon | x cafeunion'],
  },
  'vcard.vcf': {
    partners: ['Riverside Food Bank | note Rosa Almeida', 'Mill Lane Choir'],
  },
  'xfollowing.json': {
    partners: [],
    said: ['1, refused: The partner’s name is needed.'],
  },
};
