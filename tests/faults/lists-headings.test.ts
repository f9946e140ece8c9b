import { describe, expect, test } from 'vitest';
import { headingWords } from '../../lib/partners/list/heading-words.ts';
import { outcomeOf } from './read-list.ts';

const partnersOf = (text: string) => outcomeOf(text).partners;

describe('headings in other languages and orders', () => {
  test.each([
    [
      'Ville;Compte X;Nom\nLyon;@chorale;Chorale du Moulin',
      'Chorale du Moulin | x chorale | place Lyon',
    ],
    ['Prénom;Nom;Association;Compte X (optionnel)\nRosa;Almeida;;@rosa', 'Rosa Almeida | x rosa'],
    ['PRENOM,NOM DE FAMILLE,SITE WEB\nRosa,Almeida,rosa.fr', 'Rosa Almeida | website rosa.fr'],
    ['Nachname;Vorname;Ort\nAlmeida;Rosa;Ulm', 'Rosa Almeida | place Ulm'],
    ['Name;Vorname;Ort\nAlmeida;Rosa;Ulm', 'Rosa Almeida | place Ulm'],
    ['Ort;Verein;Twitter-Konto\nUlm;Mühlenchor;@muehle', 'Mühlenchor | x muehle | place Ulm'],
    ['Nombre;Apellidos;Cuenta de X\nRosa;Almeida Ruiz;@rosa', 'Rosa Almeida Ruiz | x rosa'],
    ['Organización,Usuario de X,Población\nCoro,@coro,Vigo', 'Coro | x coro | place Vigo'],
    ['Organização;Conta no X;Cidade\nCoro;@coro;Braga', 'Coro | x coro | place Braga'],
    ['Sobrenome;Nome;Observações\nAlmeida;Rosa;canta', 'Rosa Almeida | note canta'],
    ['Nome,Cognome,Profilo X,Città\nRosa,Almeida,@rosa,Pisa', 'Rosa Almeida | x rosa | place Pisa'],
    ['Ente;Account X;Comune\nCoro del Mulino;@coro;Pisa', 'Coro del Mulino | x coro | place Pisa'],
    ['Voornaam;Tussenvoegsel;Achternaam\nJan;van der;Berg', 'Jan van der Berg'],
    [
      'Organisatie;X-account;Woonplaats\nMolenkoor;@molen;Delft',
      'Molenkoor | x molen | place Delft',
    ],
    ['Nazwa organizacji;Konto na X;Miejscowość\nChór;@chor;Łódź', 'Chór | x chor | place Łódź'],
    ['Imię;Nazwisko;Profil na X\nRosa;Almeida;@rosa', 'Rosa Almeida | x rosa'],
    ['Partner / Partenaire,X handle*,Town [UK]\nOak,@oak,Hull', 'Oak | x oak | place Hull'],
    [
      'First name,Middle name,Last name\nRosa,Jane,Almeida',
      'Rosa Almeida | aliases Rosa Jane Almeida',
    ],
    ['Name,Surname\nRosa Almeida,Almeida', 'Rosa Almeida'],
    ['Preferred Name,Surname\nRosa,Almeida', 'Rosa Almeida'],
    ['Name (First),Name (Last),X\nRosa,Almeida,@rosa', 'Rosa Almeida | x rosa'],
    ['Contact First Name,Contact Last Name,X\nRosa,Almeida,@rosa', 'Rosa Almeida | x rosa'],
    ['Enw;Cyfrif X;Lle\nCôr y Felin;@corfelin;Bala', 'Côr y Felin | x corfelin | place Bala'],
    ['Ainm;Cuntas X;Áit\nCór;@cor;Gort', 'Cór | x cor | place Gort'],
    ['Navn;X-konto;By\nMøllekoret;@mollekoret;Ribe', 'Møllekoret | x mollekoret | place Ribe'],
    ['Förening;X-konto;Ort\nKvarnkören;@kvarn;Lund', 'Kvarnkören | x kvarn | place Lund'],
    ['Назва;Акаунт X;Місто\nХор Млин;@hormlyn;Львів', 'Хор Млин | x hormlyn | place Львів'],
    // Languages without a row in the table: the accounts below the site's name show that these are headings.
    ['団体名,X\n桜合唱団,@sakura', '桜合唱団 | x sakura'],
    ['الاسم,X\nجوقة النور,@nour', 'جوقة النور | x nour'],
    ['団体名,Instagram,X\n桜合唱団,@sakura_ig,@sakura', '桜合唱団 | x sakura'],
    ['団体名,TikTok\n桜合唱団,@sakura', '桜合唱団'],
    ['Name,X\nOak,@oak\nNAME,x', 'Oak | x oak'],
  ])('%s', (text, partner) => expect(partnersOf(text)).toEqual([partner]));

  test('no heading has two meanings', () => {
    const meanings = new Map<string, string>();
    for (const [words, , meaning] of headingWords) {
      for (const word of words.split('|')) {
        expect([word, meanings.get(word) ?? meaning]).toEqual([word, meaning]);
        meanings.set(word, meaning);
      }
    }
  });
});

describe('lines around the headings', () => {
  test('leaves out a title, blank lines, a row that explains the columns, and a total', () => {
    const text =
      'Our partners 2026\n"Made by Jo, in March"\n\n,,\nName,X handle,Donation\n(required),(with @),(£)\n' +
      'Oak Trust,@oak,20\n\nElm,@elm,5\nTotal,,25\n';
    expect(outcomeOf(text)).toEqual({
      partners: ['Oak Trust | x oak', 'Elm | x elm'],
      said: [
        '1: This row comes before the headings and was left out.',
        '2: This row comes before the headings and was left out.',
        '6: This row explains the columns and was left out.',
        '10: This row is a total and was left out.',
      ],
    });
  });

  test.each([
    ['"sep=;"\nName;X handle\nOak;@oak'],
    ['sep=\t\r\nName\tX handle\r\nOak\t@oak'],
    ['sep=;\nOak;@oak'],
    ['\uFEFFsep=|\nName|X handle\nOak|@oak'],
    ['\n\n,\nName,X handle\nOak,@oak'],
    ['| Name | X handle |\n|:---|---:|\n| Oak | @oak |'],
  ])('leaves out what is not a partner: %j', (text) =>
    expect(outcomeOf(text)).toEqual({ partners: ['Oak | x oak'] }),
  );

  test.each([
    ['Name,X handle\nOak,@oak\nTotal,@total', ['Oak | x oak', 'Total | x total']],
    ['Name\nOak\nTotal', ['Oak', 'Total']],
    ['Name\n(Oak)\n<b>Elm</b>', ['(Oak)', '<b>Elm</b>']],
    ['Oak\nPartners\nElm', ['Oak', 'Partners', 'Elm']],
    ['Total,@total\nOak,@oak', ['Total | x total', 'Oak | x oak']],
  ])('reads them as partners where they can be names: %j', (text, partners) => {
    expect(outcomeOf(text)).toEqual({ partners });
  });
});

describe('contacts', () => {
  test('a person is the partner if no organisation is named', () => {
    const text =
      'First Name,Last Name,Email,Associated Company,Organization\nRosa,Almeida,r@x.org,,\nTom,Brindle,t@x.org,,Oak';
    expect(partnersOf(text)).toEqual(['Rosa Almeida', 'Oak']);
  });

  test('the person to contact becomes a note and never replaces one', () => {
    expect(partnersOf('Organisation,Contact,Notes\nOak,Rosa,\nElm,Tom,sings\n,Ann,')).toEqual([
      'Oak | note Rosa',
      'Elm | note sings',
      'Ann',
    ]);
  });

  test('reads links to accounts from a website column', () => {
    expect(partnersOf('Name,Website\nOak,https://x.com/oak\nElm,x.com/elm')).toEqual([
      'Oak | x oak',
      'Elm | x elm',
    ]);
  });

  test('reads LinkedIn profiles of people, with columns in any order', () => {
    const text =
      'Company,Profile,URL,Last Name,First Name\nOak,,linkedin.com/in/rosa-a,Almeida,Rosa';
    expect(partnersOf(text)).toEqual(['Rosa Almeida | linkedin rosa-a | note Oak']);
  });
});
