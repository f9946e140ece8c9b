/**
 * The function words of each language: enough to tell English from its neighbours in a sentence. Our own
 * lists, from the commonest words of each language; words that two languages share are left out of both.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const englishWords = list(
  'the and of to in is was it that for on with at by from this are be or have has had not ' +
    'but they you your we our us what which who when where why how there their them his her ' +
    'she he its an if then than so out up about into over after all one more will can could ' +
    "would just very been were did do does don't it's we're i'm you're that's i my me some " +
    'any also here today now new read see get join thank thanks only next first last back ' +
    'open every each both many most much please come being under between because while ' +
    'before off down still even again through other another own same too well make made take ' +
    'go going got let look these those like day week year people time good great please say ' +
    'says said did tell our more learn watch check find help',
);

/** Spanish, Portuguese, French, Italian, German, Dutch, Welsh, Irish, Scots Gaelic, Polish, Swedish, Yoruba greetings. */
export const otherWords = list(
  'el los las una del que por con para su nuestra nuestro hoy gracias muy pero como más ' +
    'está esta este sus al nos se un uno son fue va ya hay les le la il gli dei della delle ' +
    'di che per non sono è anche una nel alla con grazie oggi um uma dos das não obrigado ' +
    'obrigada mais seu sua nossa nosso aos pelo pela les des est une dans pour pas sur avec ' +
    'qui vous nous merci et du au aux ce cette très plus tous toutes der die das und ist ' +
    'nicht wir ihr mit für auf ein eine einen dem den von zu im am auch wird sind unsere ' +
    'unser danke heute het een van en niet wij ons voor met op zijn dank yn y yr i a o am ar ' +
    'ac gan wedi mae diolch ein eich na nad go agus an tá le do sin ar bhí air leis míle ' +
    'buíochas maith raibh inniu w z na się nie jest dla dziękujemy oraz och att det som är ' +
    'på till inte tack vi',
);
